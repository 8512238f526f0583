import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { toHref, toSourcePath } from '../../src/i18n/routes.ts';
import { fromRoot } from './root.ts';

/**
 * One page of each kind that the site is made of, for tests that look at kinds of pages and not at
 * every page.
 */
export interface Template {
  name: string;
  path: string;
}

const site = parse(readFileSync(fromRoot('content/site.yaml'), 'utf8')) as {
  languages: string[];
  frontDoor: string;
};
const isBuilt = (path: string): boolean => existsSync(fromRoot(`dist${path}index.html`));

/** The first page that stands below a folder. */
const firstIn = (folder: string): string | undefined =>
  existsSync(fromRoot(`dist${folder}`))
    ? readdirSync(fromRoot(`dist${folder}`))
        .sort()
        .map((name) => `${folder}${name}/`)
        .find(isBuilt)
    : undefined;

/** The first service whose record says so, by the ids of the records. */
const serviceWhere = (fits: (id: string, record: string) => boolean): string | undefined =>
  readdirSync(fromRoot('content/data/services'))
    .sort()
    .map((file) => file.replace(/\.yaml$/, ''))
    .find((id) => fits(id, readFileSync(fromRoot(`content/data/services/${id}.yaml`), 'utf8')));

/** The guides that use the most components: each of those is worth a look. */
function richGuides(): (string | undefined)[] {
  const pages = readdirSync(fromRoot('content/en/pages'), {
    recursive: true,
    encoding: 'utf8',
  }).filter(
    (file) => /\.mdx?$/.test(file) && !/(^|\/)index\./.test(file) && !file.startsWith('about/'),
  );
  const kinds = (file: string) =>
    new Set(
      [...readFileSync(fromRoot(`content/en/pages/${file}`), 'utf8').matchAll(/<([A-Z]\w+)/g)].map(
        ([, name]) => name,
      ),
    ).size;
  return pages
    .sort()
    .sort((a, b) => kinds(b) - kinds(a))
    .map((file) => `/${file.replace(/\.mdx?$/, '')}/`)
    .filter(isBuilt);
}

const campaign = readdirSync(fromRoot('content/data/campaigns'))
  .sort()[0]
  ?.replace(/\.yaml$/, '');
const closed = serviceWhere((_, record) => /^status: closed/m.test(record));
const [guide, otherGuide] = richGuides();

/**
 * Routes below src/pages, and the pages of each that are looked at. Without `[...locale]`, as in
 * English.
 */
const routes: Record<string, Record<string, string | undefined>> = {
  index: { home: '/' },
  helplines: { helplines: '/helplines/' },
  'services/index': { services: '/services/' },
  'services/a-to-z': { 'a-to-z': '/services/a-to-z/' },
  'services/[id]': {
    service: `/services/${site.frontDoor}/`,
    'closed service': closed && `/services/${closed}/`,
  },
  'services/for/[topic]': { topic: firstIn('/services/for/') },
  'words/index': { words: '/words/' },
  'words/[id]': { word: firstIn('/words/') },
  search: { search: '/search/' },
  '[...path]': {
    guide,
    'another guide': otherGuide,
    section: '/help/',
    about: '/about/',
    figures: '/campaigns/figures/',
    'campaign dates': '/campaigns/calendar/',
    'short links': '/campaigns/links/',
  },
  'help/show-this/index': { 'cards to show': '/help/show-this/' },
  'help/show-this/[card]': { 'card to show': firstIn('/help/show-this/') },
  'help/print/index': { 'sheets to print': '/help/print/' },
  'help/print/[size]': { 'sheet to print': firstIn('/help/print/') },
  'campaigns/[id]': { campaign: `/campaigns/${campaign}/` },
  'change/card': { 'card to print': '/change/card/' },
  'campaigns/posters/index': { posters: '/campaigns/posters/' },
  'campaigns/posters/[id]/[format]': {
    poster: '/campaigns/posters/help/a4/',
    'poster in a list': '/campaigns/posters/useful-numbers/screen/',
  },
  'about/sources': { sources: '/about/sources/' },
  'about/_style-guide': { style: '/about/style/' },
  '404': { 'not found': '/nothing-here/' },
};

/**
 * The routes of src/pages that no page here stands for. Short links only lead on; cards for other
 * sites have tests/e2e/embeds.spec.ts.
 */
export const routesWithoutTemplate = (): string[] =>
  readdirSync(fromRoot('src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replaceAll('\\', '/').replace('[...locale]/', '').replace('.astro', ''))
    .filter((route) => !routes[route] && !/^(go|embed)\//.test(route));

/**
 * In another language: what everyone sees first, and a page whose words are not translated, so that
 * two languages meet.
 */
function inLanguage(tag: string): Template[] {
  const untranslated = serviceWhere(
    (id) => !existsSync(fromRoot(`content/${tag}/services/${id}.md`)),
  );
  const paths = {
    home: '/',
    helplines: '/helplines/',
    ...(untranslated && { 'service in English': `/services/${untranslated}/` }),
  };
  return Object.entries(paths).map(([name, path]) => ({
    name: `${name} (${tag})`,
    path: toHref(tag, path),
  }));
}

/** The languages other than English that are offered and built. */
const builtLanguages = site.languages.filter((tag) => tag !== 'en' && isBuilt(toHref(tag, '/')));

/** A page of each kind, in English and in each language that is built. */
export const templates: readonly Template[] = [
  ...Object.values(routes)
    .flatMap((pages) => Object.entries(pages))
    .flatMap(([name, path]) => (path ? [{ name, path }] : [])),
  ...builtLanguages.flatMap(inLanguage),
];

/** Whether a page is the one of search, in any language. */
export const isSearch = ({ path }: Template): boolean => toSourcePath(path) === '/search/';
