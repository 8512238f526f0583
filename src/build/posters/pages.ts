import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { posterFileName, posterSizes } from '../../domain/poster-formats.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import type { PosterFormat } from '../../schemas/poster.ts';

/** Where the ready-made files stand in the built site. */
export const filesPath = '/campaigns/posters/files/';

/** A built page that is a poster. */
export interface PosterPage {
  /** Its address: `/pl/campaigns/posters/help/a4/`. */
  path: string;
  id: string;
  format: PosterFormat;
  tag: string;
  /** The name of the file that is made of it. */
  file: string;
  /** Changes with whatever would change the print. */
  hash: string;
}

const place = /^(?:([a-z-]+)\/)?campaigns\/posters\/([^/]+)\/([^/]+)\/index\.html$/;

/** Every poster of the built site. @param dist the built site */
export const posterPages = (dist: string): PosterPage[] =>
  globSync('**/campaigns/posters/*/*/index.html', { cwd: dist })
    .sort()
    .flatMap((name) => {
      const [, tag = sourceLocale.tag, id = '', format = ''] =
        place.exec(name.replaceAll('\\', '/')) ?? [];
      if (!isFormat(format)) return [];
      return [
        {
          path: `/${name.replaceAll('\\', '/').replace('index.html', '')}`,
          id,
          format,
          tag,
          file: posterFileName(id, format, tag),
          hash: printHash(readFileSync(join(dist, name), 'utf8')),
        },
      ];
    });

const isFormat = (name: string): name is PosterFormat => name in posterSizes;

/**
 * What is around the poster is not printed: the header and the foot of the page may change without
 * a new print.
 */
const printHash = (html: string): string =>
  createHash('sha256')
    .update(html.slice(0, html.indexOf('</head>')))
    .update(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
    .digest('hex')
    .slice(0, 24);
