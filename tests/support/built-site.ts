import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeType, parse as parseHtml, type HTMLElement } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { localeOf, locales, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { fromParam, localeParam, toHref, toSourcePath } from '../../src/i18n/routes.ts';
import type { Site } from '../../src/schemas/site.ts';
import { fromRoot } from './root.ts';

/** The built site. Tests read it as visitors and hosts get it, and know nothing of what made it. */
export const dist = fromRoot('dist');

/** A built page. */
export interface BuiltPage {
  /** Its address: `/pl/helplines/`; `/404.html` for the page not found. */
  path: string;
  /** The English address of the same page: `/helplines/`. */
  source: string;
  locale: Locale;
  html: string;
  /** What stands between `<style>` and `</style>`, each time. */
  styles: string[];
  /**
   * The one script that stands in the page itself: what hides a page that is reached again after an
   * exit.
   */
  latch: string;
  /** Parsed, with the styles emptied; parsed when first asked for. */
  readonly document: HTMLElement;
}

const inlineScript = /<script>([\s\S]*?)<\/script>/;
const style = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;

/** Parses markup; the text of styles is left out, since it is long and no words of it are read. */
export const toDocument = (html: string): HTMLElement =>
  parseHtml(html.replace(style, '$1$3'), {
    blockTextElements: { script: true, style: true, pre: true },
  });

/** Every file of the built site, from its root: `/assets/x.js`. */
export const files: readonly string[] = existsSync(dist)
  ? readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
      .sort()
  : [];

/** A file of the built site, as text. */
export const readBuilt = (file: string): string => readFileSync(join(dist, file), 'utf8');

const toPage = (file: string): BuiltPage => {
  const html = readBuilt(file);
  const path = file.replace(/index\.html$/, '');
  let parsed: HTMLElement | undefined;
  return {
    path,
    html,
    source: toSourcePath(path),
    locale: fromParam(localeParam(path)),
    styles: [...html.matchAll(style)].map((match) => match[2] ?? ''),
    latch: inlineScript.exec(html)?.[1] ?? '',
    get document() {
      return (parsed ??= toDocument(html));
    },
  };
};

/** The page not found. */
export const lostPath = '/404.html';

/**
 * The page for those who build the site: in English alone, found by nobody, with invented numbers.
 */
export const editorsPath = '/about/style/';

const all = files.filter((file) => file.endsWith('.html')).map(toPage);
const isShortWay = ({ source }: BuiltPage): boolean => source.startsWith('/go/');
const isFramed = ({ source }: BuiltPage): boolean => source.startsWith('/embed/');
const isWindow = ({ source }: BuiltPage): boolean => source === '/embed/safe-window/';

/** Every built page, read once. */
export const pages: readonly BuiltPage[] = all.filter(
  (page) => !isShortWay(page) && !isFramed(page),
);

/** The cards that other sites show in a frame: no header, no way out, no script. */
export const cards: readonly BuiltPage[] = all.filter((page) => isFramed(page) && !isWindow(page));

/**
 * The safe window, which other sites show in a frame too: it has a way out, with a script of its
 * own.
 */
export const windows: readonly BuiltPage[] = all.filter(isWindow);

/** Everything that other sites show in a frame. */
export const framed: readonly BuiltPage[] = [...cards, ...windows];

/** The short ways into the site: nobody reads them, they lead on at once. */
export const shortWays: readonly BuiltPage[] = all.filter(isShortWay);

const byPath = new Map(all.map((page) => [page.path, page]));

/** The pages that stand in every language. */
export const shared: readonly BuiltPage[] = pages.filter(
  ({ path }) => path !== lostPath && path !== editorsPath,
);

/** The page at an address, or nothing. */
export const findPage = (path: string): BuiltPage | undefined => byPath.get(path);

/** The page at an address. @throws when there is none */
export function pageAt(path: string): BuiltPage {
  const page = byPath.get(path);
  if (!page) throw new Error(`there is no page ${path} in dist/; run "npm run build"`);
  return page;
}

/** What `content/site.yaml` says. */
export const site = parseYaml(readFileSync(fromRoot('content/site.yaml'), 'utf8')) as Site;

/** The languages that are offered, English first. */
export const offered: readonly Locale[] = site.languages.flatMap((tag) => localeOf(tag) ?? []);

/** The languages that were built. */
export const built: readonly Locale[] = locales.filter(({ tag }) => byPath.has(toHref(tag, '/')));

/** The built languages other than English. */
export const translated: readonly Locale[] = built.filter(({ tag }) => tag !== sourceLocale.tag);

const inWord = new Set(['b', 'strong', 'i', 'em', 'u', 'wbr']);

/**
 * What a page says: all text, hidden text too. What stands in elements beside each other stands on
 * lines of its own.
 */
export function textOf(element: HTMLElement | null | undefined): string {
  return (element?.childNodes ?? [])
    .map((node) => {
      if (node.nodeType === NodeType.TEXT_NODE) return node.text;
      if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
      const text = textOf(node as HTMLElement);
      return inWord.has(node.rawTagName.toLowerCase()) ? text : `\n${text}\n`;
    })
    .join('');
}

/** Some text in one line, for comparing. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Lists a fault for every page that has one, so that a failing test shows all of them: `/words/: no
 * h1`.
 */
export const faultsOf = (
  check: (page: BuiltPage) => readonly string[],
  among: readonly BuiltPage[] = pages,
): string[] => among.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));
