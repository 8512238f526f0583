import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

const required: readonly [path: string, what: string][] = [
  ['site.yaml', "what makes this site this city's"],
  ['data/taxonomy.yaml', 'the needs, groups and places that services are listed under'],
  ['en/ui.json', 'the words of buttons and headings'],
];

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The files without which nothing can be built are there, and the name of every other can be an
 * address.
 */
export function checkFiles(content: Content): Fault[] {
  const absent = required
    .filter(([path]) => !content.known.has(path))
    .map(([path, what]) => ({
      file: `content/${path}`,
      message: `this file is missing; it holds ${what}`,
    }));
  return [...absent, ...badNames(content)];
}

const badNames = (content: Content): Fault[] =>
  [
    ...content.services,
    ...content.words,
    ...content.figures,
    ...content.campaigns,
    ...content.pages.filter((page) => page.locale === 'en'),
  ]
    .filter(({ id }) => !id.split('/').every((part) => kebab.test(part)))
    .map(({ id, parsed }) => ({
      file: parsed.file.shown,
      message:
        `the file's name becomes an address; use small letters, digits and single hyphens, ` +
        `like "${toKebab(id)}"`,
    }));

const toKebab = (id: string): string =>
  id
    .split('/')
    .map(
      (part) =>
        part
          .toLowerCase()
          .replace(/['’]/g, '')
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'a-name',
    )
    .join('/');
