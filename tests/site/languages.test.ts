import { expect, test } from 'vitest';
import { built, editorsPath, faultsOf, findPage, framed, lostPath, offered, shared, site } from '../support/built-site.ts';
import { toHref } from '../../src/i18n/routes.ts';

test('every language that is offered is built', () => expect(built.map(({ tag }) => tag)).toEqual(offered.map(({ tag }) => tag)));

test('every page says its language and direction', () => expect(faultsOf(({ document, locale }) => {
  const html = document.querySelector('html');
  const [lang, dir] = [html?.getAttribute('lang'), html?.getAttribute('dir')];
  return lang === locale.lang && dir === locale.dir ? [] : [`lang="${lang}" dir="${dir}", not "${locale.lang}" and "${locale.dir}"`];
}, [...shared, ...framed])).toEqual([]));

test('every page exists in every language that is built', () => expect(faultsOf(({ source }) => built.filter(({ tag }) => !findPage(toHref(tag, source))).map(({ tag }) => `no ${toHref(tag, source)}`), [...shared, ...framed])).toEqual([]));

test('the page in other languages is named, and is there', () => {
  expect(shared.length).toBeGreaterThan(100);
  expect(faultsOf(({ document, source }) => {
    const named = document.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const);
    const wanted = built.map(({ tag, lang }) => [lang, new URL(toHref(tag, source), site.url).href] as const);
    return [
      ...wanted.filter(([lang, href]) => !named.some(([otherLang, other]) => otherLang === lang && other === href)).map(([lang, href]) => `does not name ${href} for ${lang}`),
      ...named.filter(([, href]) => !findPage(new URL(href, site.url).pathname) || !href.startsWith(site.url)).map(([lang, href]) => `names ${href} for ${lang}, which is not there`),
    ];
  }, shared)).toEqual([]);
});

test('the menu offers each language in its own name, in its own writing', () => expect(faultsOf(({ document, source, path }) => built.flatMap((locale) => {
  const link = document.querySelectorAll('.language-menu a').find((candidate) => candidate.getAttribute('hreflang') === locale.lang);
  const target = toHref(locale.tag, path === lostPath || path === editorsPath ? '/' : source);
  return link?.text.trim() === locale.ownName && link.getAttribute('lang') === locale.lang && link.getAttribute('dir') === locale.dir && link.getAttribute('href') === target ? [] : [`no ${locale.ownName} to ${target}`];
}))).toEqual([]));
