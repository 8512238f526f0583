import type { Source } from '../schemas/source.ts';
import type { Site } from '../schemas/site.ts';
import type { SourceView } from './view-models.ts';

/** A source as the foot of a page shows it: the publisher's name, and a link where there is one. */
export function toSourceView(source: Source, { documents }: Site): SourceView {
  const rest = {
    ...(source.supports && { supports: source.supports }),
    ...(source.asOf && { asOf: source.asOf }),
  };
  if ('url' in source)
    return { title: new URL(source.url).hostname.replace(/^www\./, ''), href: source.url, ...rest };
  const document = documents[source.document];
  return {
    title: document
      ? `${document.title} (${document.publisher}, ${document.year})`
      : source.document,
    ...(document?.web && { href: document.web }),
    ...rest,
  };
}
