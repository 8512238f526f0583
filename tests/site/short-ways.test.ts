import { expect, test } from 'vitest';
import { tellingWord } from '../../src/domain/calm.ts';
import { faultsOf, findPage, shortWays, site } from '../support/built-site.ts';

// A short way is printed on cards and posters: it must work on every host, without scripts, and tell nobody.
test('each code of site.yaml leads to its page, and no other code stands', () => {
  const wanted = Object.entries(site.shortLinks).map(([code, to]) => [`/go/${code}/`, to]);
  expect(shortWays.map(({ path, document }) => [path, /^0; ?url=(.*)$/.exec(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '')?.[1]]).sort()).toEqual(wanted.sort());
  expect(wanted.filter(([, to]) => !findPage(to ?? '')), 'lead to no page').toEqual([]);
});

test('it tells nobody, is found by nobody, and has a link where the browser does not follow', () => expect(faultsOf(({ document, path }) => {
  const meta = (name: string): string => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const to = findPage(path)?.document.querySelector('a[href]')?.getAttribute('href') ?? '';
  const telling = tellingWord(`${path} ${document.querySelector('title')?.text ?? ''}`);
  return [
    ...(meta('referrer') === 'no-referrer' ? [] : ['no <meta name="referrer" content="no-referrer">']),
    ...(meta('robots').includes('noindex') ? [] : ['search engines may list it']),
    ...(Object.values(site.shortLinks).includes(to) ? [] : ['has no link to the page']),
    ...(document.querySelector('title')?.text.trim() ? [] : ['has no title']),
    ...(telling ? [`says "${telling}"`] : []),
    ...document.querySelectorAll('script, style, [style], link, img').map(({ rawTagName }) => `has <${rawTagName}>`),
  ];
}, shortWays)).toEqual([]));
