import { linksIn } from '../../../domain/prose-links.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { instead, isKnown } from '../known-ids.ts';
import type { Parsed } from '../parse.ts';

/** Every id that running text names must name a record: by link, or in a component such as `<WhoToCall ids="…" />`. */
export const checkLinks = (content: Content): Fault[] => content.parsed
  .filter((parsed) => /\.(mdx?|json)$/.test(parsed.file.path))
  .flatMap((parsed) => [...deadLinks(content, parsed), ...deadComponents(content, parsed)]);

/** `[the helpline](call:some-id)`, `[refuge](word:refuge)` and `[…](service:…)`. */
const deadLinks = (content: Content, { file }: Parsed): Fault[] => linksIn(file.text).flatMap(({ scheme, target, line }) => {
  const kind = scheme === 'word' ? 'word' : 'service';
  return isKnown(content, kind, target) ? [] : [{ file: file.shown, line, message: `the link "${scheme}:${target}" leads nowhere; there is no ${kind} "${target}"${instead(content, kind, target)}` }];
});

const component = /<([A-Z]\w*)\b[^>]*?\sids="([^"]*)"/g;

const deadComponents = (content: Content, { file }: Parsed): Fault[] => [...file.text.matchAll(component)].flatMap(([, name = '', ids = ''], place, all) => {
  const line = file.text.slice(0, all[place]?.index).split('\n').length;
  return ids.split(',').map((id) => id.trim()).filter((id) => !isKnown(content, 'service', id))
    .map((id) => ({ file: file.shown, line, message: `<${name}>: there is no service "${id}"${instead(content, 'service', id)}` }));
});
