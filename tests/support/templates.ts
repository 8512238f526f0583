import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { toHref, toSourcePath } from '../../src/i18n/routes.ts';
import { fromRoot } from './root.ts';

/** One page of each kind that the site is made of, for tests that look at kinds of pages and not at every page. */
export interface Template { name: string; path: string }

const site = parse(readFileSync(fromRoot('content/site.yaml'), 'utf8')) as { languages: string[]; frontDoor: string };
const isBuilt = (path: string): boolean => existsSync(fromRoot(`dist${path}index.html`));
const built = (folder: string): string[] => existsSync(fromRoot(`dist${folder}`)) ? readdirSync(fromRoot(`dist${folder}`)).sort().map((name) => `${folder}${name}/`).filter(isBuilt) : [];

/** The first service whose record says so, by the ids of the records. */
const serviceWhere = (fits: (id: string, record: string) => boolean): string | undefined => readdirSync(fromRoot('content/data/services')).sort().map((file) => file.replace(/\.yaml$/, ''))
  .find((id) => fits(id, readFileSync(fromRoot(`content/data/services/${id}.yaml`), 'utf8')));

/** The page of prose that uses the most components: every one of them is worth a look. */
function richestGuide(): string | undefined {
  const pages = readdirSync(fromRoot('content/en/pages'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.mdx?$/.test(file) && !/(^|\/)index\./.test(file) && !file.startsWith('about/'));
  const kinds = (file: string) => new Set([...readFileSync(fromRoot(`content/en/pages/${file}`), 'utf8').matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name)).size;
  return pages.sort().sort((a, b) => kinds(b) - kinds(a)).map((file) => `/${file.replace(/\.mdx?$/, '')}/`)[0];
}

const closed = serviceWhere((_, record) => /^status: closed/m.test(record));
const english: Record<string, string | undefined> = {
  home: '/', helplines: '/helplines/', services: '/services/', 'a-to-z': '/services/a-to-z/',
  service: `/services/${site.frontDoor}/`, 'closed service': closed && `/services/${closed}/`,
  topic: built('/services/for/')[0], words: '/words/', word: built('/words/')[0], search: '/search/',
  guide: richestGuide(), section: '/help/', about: '/about/', sources: '/about/sources/', style: '/about/style/',
};

/** In another language: what everyone sees first, and a page whose words are not translated, so that two languages meet. */
function inLanguage(tag: string): Template[] {
  const untranslated = serviceWhere((id) => !existsSync(fromRoot(`content/${tag}/services/${id}.md`)));
  const paths = { home: '/', helplines: '/helplines/', ...(untranslated && { 'service in English': `/services/${untranslated}/` }) };
  return Object.entries(paths).map(([name, path]) => ({ name: `${name} (${tag})`, path: toHref(tag, path) }));
}

/** The languages other than English that are offered and built. */
export const builtLanguages: readonly string[] = site.languages.filter((tag) => tag !== 'en' && isBuilt(toHref(tag, '/')));

/** A page of each kind, in English and in each language that is built; and the page that is not there. */
export const templates: readonly Template[] = [
  ...Object.entries(english).flatMap(([name, path]) => (path ? [{ name, path }] : [])),
  { name: 'not found', path: '/nothing-here/' },
  ...builtLanguages.flatMap(inLanguage),
];

/** Whether a page is the one of search, in any language. */
export const isSearch = ({ path }: Template): boolean => toSourcePath(path) === '/search/';
