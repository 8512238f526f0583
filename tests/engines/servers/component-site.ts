import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fromRoot } from '../../support/root.ts';

/**
 * Somebody else's way out, as its makers publish it: what the pages of a small site with it are
 * made of.
 */
export interface Component {
  id: string;
  /** As it is called on /safe-use/tested/. */
  name: string;
  version: string;
  /**
   * The files of its package that its pages load: the address, the media type, and the path from
   * the root of this repository.
   */
  assets: Readonly<Record<string, readonly [type: string, file: string]>>;
  /**
   * A page as the makers' own template writes it. @param away where the way out leads @param links
   * to each page of the site @param text that fills it
   */
  page(title: string, away: string, links: string, text: string): string;
  /**
   * The classes that the makers give to a heading, a paragraph, a list and a link; none where plain
   * elements are styled.
   */
  classes?: { heading: string; text: string; link: string };
}

/** The version of an installed package. */
export const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(fromRoot(`node_modules/${name}/package.json`), 'utf8')) as {
      version: string;
    }
  ).version;

const pages: Record<string, string> = {
  '/': 'Start',
  '/one/': 'One',
  '/two/': 'Two',
  '/three/': 'Three',
  '/four/': 'Four',
  '/cy/': 'Cymraeg',
};

const classed = (name: string | undefined): string => (name ? ` class="${name}"` : '');

/**
 * As much to read as on the page of ours that it is compared with (rounds.ts): a heading, a
 * sentence and a link, again and again.
 */
const textIn = ({ classes }: Component): string =>
  Array.from(
    { length: 140 },
    (_, index) =>
      `<h2${classed(classes?.heading)}>Part ${index + 1}</h2><p${classed(classes?.text)}>This ` +
      'is a sentence that somebody ' +
      `reads.</p><p${classed(classes?.text)}><a${classed(classes?.link)} href="/two/">More ` +
      '<span>about</span> it</a></p>',
  ).join('\n');

/**
 * A small site of plain pages with the component, its own script and style. @param away where the
 * way out leads
 */
export function createComponentSite(component: Component, away: string): Server {
  const links = Object.entries(pages)
    .map(
      ([path, name]) => `<li><a${classed(component.classes?.link)} href="${path}">${name}</a></li>`,
    )
    .join('');
  const text = textIn(component);
  return createServer((request, response) => {
    const path = request.url ?? '/';
    const asset = component.assets[path];
    if (asset)
      response.writeHead(200, { 'Content-Type': asset[0] }).end(readFileSync(fromRoot(asset[1])));
    else if (pages[path])
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
        .end(component.page(pages[path], away, links, text));
    else response.writeHead(404).end();
  });
}
