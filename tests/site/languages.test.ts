import { expect, test } from 'vitest';
import {
  built,
  editorsPath,
  faultsOf,
  findPage,
  framed,
  lostPath,
  offered,
  shared,
  site,
} from '../support/built-site.ts';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { toHref } from '../../src/i18n/routes.ts';
import { stateOf } from '../support/texts.ts';

test('every language that is offered is built', () =>
  expect(built.map(({ tag }) => tag)).toEqual(offered.map(({ tag }) => tag)));

test('every page says its language and direction', () =>
  expect(
    faultsOf(
      ({ document, locale }) => {
        const html = document.querySelector('html');
        const [lang, dir] = [html?.getAttribute('lang'), html?.getAttribute('dir')];
        return lang === locale.lang && dir === locale.dir
          ? []
          : [`lang="${lang}" dir="${dir}", not "${locale.lang}" and "${locale.dir}"`];
      },
      [...shared, ...framed],
    ),
  ).toEqual([]));

test('every page exists in every language that is built', () =>
  expect(
    faultsOf(
      ({ source }) =>
        built
          .filter(({ tag }) => !findPage(toHref(tag, source)))
          .map(({ tag }) => `no ${toHref(tag, source)}`),
      [...shared, ...framed],
    ),
  ).toEqual([]));

test(
  'the page in other languages is named where it is translated, and a copy of the English ' +
    'names the English page as the one to be found',
  async () => {
    expect(shared.length).toBeGreaterThan(100);
    // Worked out from the files of content, and not from what the pages say of themselves.
    const states = new Map(
      await Promise.all(
        shared.map(
          async ({ path, source, locale }) =>
            [
              path,
              locale.tag === sourceLocale.tag ? undefined : await stateOf(locale.tag, source),
            ] as const,
        ),
      ),
    );
    const isCopy = (path: string): boolean => states.get(path)?.isFallback === true;
    expect(
      shared.filter(({ path }) => isCopy(path)).length,
      'copies of the English were found',
    ).toBeGreaterThan(100);
    const whole = (path: string): string => new URL(path, site.url).href;
    expect(
      faultsOf(({ document, source, path }) => {
        const isUnlisted =
          document.querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex';
        const links = (selector: string): string[] =>
          document
            .querySelectorAll(selector)
            .map(
              (link) => `${link.getAttribute('hreflang') ?? 'itself'} ${link.getAttribute('href')}`,
            );
        const named = [
          ...links('link[rel="canonical"]'),
          ...links('link[rel="alternate"][hreflang]'),
        ].sort();
        const wanted = isUnlisted
          ? []
          : [
              `itself ${whole(isCopy(path) ? source : path)}`,
              `x-default ${whole(source)}`,
              ...built
                .map(({ tag, lang }) => [lang, toHref(tag, source)] as const)
                .filter(([, other]) => !isCopy(other))
                .map(([lang, other]) => `${lang} ${whole(other)}`),
            ].sort();
        return [
          ...wanted.filter((link) => !named.includes(link)).map((link) => `does not name ${link}`),
          ...named.filter((link) => !wanted.includes(link)).map((link) => `names ${link}`),
        ];
      }, shared),
    ).toEqual([]);
  },
);

test('pages that are not to be found name no address', () =>
  expect(
    faultsOf(({ document, path }) =>
      (path === lostPath || path === editorsPath) &&
      document.querySelector('link[rel="canonical"], link[rel="alternate"]')
        ? ['names an address']
        : [],
    ),
  ).toEqual([]));

test('the menu offers each language in its own name, in its own writing', () =>
  expect(
    faultsOf(({ document, source, path }) =>
      built.flatMap((locale) => {
        const link = document
          .querySelectorAll('.language-menu a')
          .find((candidate) => candidate.getAttribute('hreflang') === locale.lang);
        const target = toHref(locale.tag, path === lostPath || path === editorsPath ? '/' : source);
        return link?.text.trim() === locale.ownName &&
          link.getAttribute('lang') === locale.lang &&
          link.getAttribute('dir') === locale.dir &&
          link.getAttribute('href') === target
          ? []
          : [`no ${locale.ownName} to ${target}`];
      }),
    ),
  ).toEqual([]));
