import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesPath } from './pages.ts';

/**
 * A note as domain/poster-formats.ts writes it, and the link that stands behind it when its file is
 * there.
 */
const note = /(<!-- file (\S+): (.*?) -->)(?:<a [^>]*>[^<]*<\/a><!-- end -->)?/g;

/**
 * Puts links to the files that are there into a page, and takes out those to files that are not.
 * @param sizes bytes, by the file's name
 */
export const fillLinks = (html: string, sizes: ReadonlyMap<string, number>): string =>
  html.replace(note, (_, kept: string, file: string, label: string) => {
    const bytes = sizes.get(file);
    if (bytes === undefined) return kept;
    const shown = `${file.endsWith('.pdf') ? 'PDF' : 'PNG'}, ${Math.ceil(bytes / 1024)} KB`;
    return (
      `${kept}<a href="${filesPath}${file}" download aria-label="${shown}: ` +
      `${label}">${shown}</a><!-- end -->`
    );
  });

/**
 * Fills the pages of posters, in every language. Packed copies of them go: a server would send
 * those, as they were before. @param dist the built site
 */
export function fillPages(dist: string, sizes: ReadonlyMap<string, number>): void {
  for (const name of globSync('**/campaigns/posters/index.html', { cwd: dist })) {
    const file = join(dist, name);
    writeFileSync(file, fillLinks(readFileSync(file, 'utf8'), sizes));
    for (const packed of ['.br', '.gz']) rmSync(`${file}${packed}`, { force: true });
  }
}
