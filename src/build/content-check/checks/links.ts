import { linksIn } from '../../../domain/prose-links.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { instead, isKnown, type Kind } from '../known-ids.ts';
import type { Parsed } from '../parse.ts';

/**
 * Every id that running text names must name a record: by link, or in a component such as
 * `<WhoToCall ids="…" />`.
 */
export const checkLinks = (content: Content): Fault[] =>
  content.parsed
    .filter((parsed) => /\.(mdx?|json)$/.test(parsed.file.path))
    .flatMap((parsed) => [...deadLinks(content, parsed), ...deadComponents(content, parsed)]);

/**
 * `[the helpline](call:some-id)`, `[refuge](word:refuge)`, `[…](service:…)` and
 * `[4,804](figure:…)`.
 */
const deadLinks = (content: Content, { file }: Parsed): Fault[] =>
  linksIn(file.text).flatMap(({ scheme, target, line }) => {
    const kind = scheme === 'call' ? 'service' : scheme;
    return isKnown(content, kind, target)
      ? []
      : [
          {
            file: file.shown,
            line,
            message:
              `the link "${scheme}:${target}" leads nowhere; there is no ${kind} ` +
              `"${target}"${instead(content, kind, target)}`,
          },
        ];
  });

/** Components that name records, by the attribute that does so. */
const components: readonly { finder: RegExp; kind: Kind }[] = [
  { finder: /<([A-Z]\w*)\b[^>]*?\sids=["']([^"']*)["']/g, kind: 'service' },
  { finder: /<(Figure)\b[^>]*?\sid=["']([^"']*)["']/g, kind: 'figure' },
];

const deadComponents = (content: Content, { file }: Parsed): Fault[] =>
  components.flatMap(({ finder, kind }) =>
    [...file.text.matchAll(finder)].flatMap(({ 1: name = '', 2: ids = '', index }) => {
      const line = file.text.slice(0, index).split('\n').length;
      return ids
        .split(',')
        .map((id) => id.trim())
        .filter((id) => !isKnown(content, kind, id))
        .map((id) => ({
          file: file.shown,
          line,
          message: `<${name}>: there is no ${kind} "${id}"${instead(content, kind, id)}`,
        }));
    }),
  );
