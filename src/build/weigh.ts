/**
 * `npm run weigh`: what a visitor downloads, brotli, page by page, against the limits of the house
 * plan. Needs a built site.
 */
import { limits, weighPage } from './page-weight.ts';
import { readSite } from './site-file.ts';

const site = readSite();

const pages =
  process.argv.slice(2).length > 0
    ? process.argv.slice(2)
    : [
        '/',
        '/help/',
        '/helplines/',
        '/change/',
        `/services/${site.frontDoor}/`,
        '/services/',
        '/services/a-to-z/',
        '/words/',
        '/words/coercive-control/',
        '/search/',
        '/help/in-danger-now/',
        ...(site.languages ?? [])
          .filter((tag) => tag !== 'en')
          .flatMap((tag) => [`/${tag}/`, `/${tag}/helplines/`]),
      ];
let over = 0;
for (const path of pages) {
  const weight = weighPage('dist', path);
  const limit = limits(path);
  const isOver = weight.total > limit.total || weight.scripts > limit.scripts;
  if (isOver) over += 1;
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(8);
  console.log(
    `${path.padEnd(36)} total ${kb(weight.total)} of ${kb(limit.total)}   page ` +
      `${kb(weight.html)}   scripts ${kb(weight.scripts)} of ${kb(limit.scripts)}   before first ` +
      `paint: ${weight.blocking} ` +
      `request${weight.blocking === 1 ? '' : 's'}${isOver ? '   OVER' : ''}`,
  );
}
process.exitCode = over > 0 ? 1 : 0;
