import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import {
  cards,
  faultsOf,
  files,
  framed,
  pages,
  readBuilt,
  toDocument,
  windows,
} from '../support/built-site.ts';

// What a browser fetches, or tells someone, without being asked.
const fetched = [
  'script[src]',
  'img[src]',
  'iframe[src]',
  'frame[src]',
  'embed[src]',
  'object[data]',
  'audio[src]',
  'video[src]',
  'video[poster]',
  'source[src]',
  'track[src]',
  'input[src]',
  'image[href]',
  'use[href]',
  'form[action]',
  'button[formaction]',
  'body[background]',
];
const kindly = /^(alternate|canonical|license|author|help)$/;

const isOwn = (address: string): boolean =>
  /^(\/(?!\/)|[#?.]|data:image\/|[\w-]+(?=[/.]|$)(?!:))/.test(address.trim()) ||
  address.trim() === '';

function fetchesIn(document: HTMLElement): string[] {
  const direct = fetched.flatMap((selector) => {
    const [, attribute = ''] = /\[(\w+)\]/.exec(selector) ?? [];
    return document
      .querySelectorAll(selector)
      .map((element) => [element.rawTagName, element.getAttribute(attribute) ?? ''] as const);
  });
  const sets = document
    .querySelectorAll('[srcset], [imagesrcset]')
    .flatMap((element) =>
      (element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '')
        .split(',')
        .map((part) => [element.rawTagName, part.trim().split(/\s/)[0] ?? ''] as const),
    );
  const links = document
    .querySelectorAll('link')
    .filter(
      (link) => !(link.getAttribute('rel') ?? '').split(/\s+/).every((rel) => kindly.test(rel)),
    )
    .map(
      (link) => [`link rel=${link.getAttribute('rel')}`, link.getAttribute('href') ?? ''] as const,
    );
  return [
    ...[...direct, ...sets, ...links]
      .filter(([, address]) => !isOwn(address))
      .map(([tag, address]) => `<${tag}> asks for ${address}`),
    ...document
      .querySelectorAll(
        'a[ping], meta[http-equiv="refresh"], link[rel~="preconnect"], ' +
          'link[rel~="dns-prefetch"], link[rel~="prefetch"], link[rel~="prerender"], ' +
          'script[type="speculationrules"]',
      )
      .map(({ rawTagName }) => `<${rawTagName}> tells or fetches ahead`),
  ];
}

const outsideIn = (document: HTMLElement): string[] =>
  document
    .querySelectorAll('a[href], area[href]')
    .filter(
      (link) =>
        /^(https?:)?\/\//.test(link.getAttribute('href') ?? '') &&
        !(link.getAttribute('rel') ?? '').split(/\s+/).includes('noreferrer'),
    )
    .map((link) => `link to ${link.getAttribute('href')} without rel="noreferrer"`);

const latch = pages[0]?.latch ?? '';

/** What the site's own policy would refuse, or what would put typed words into an address. */
const loose = (document: HTMLElement, allowed = latch): string[] => [
  ...document
    .querySelectorAll('script')
    .filter((script) =>
      script.text.trim() ? script.text !== allowed : !script.getAttribute('src'),
    )
    .map(
      () =>
        'an inline script that is not the one of every page, which hides a page reached again ' +
        'after an exit',
    ),
  ...document
    .querySelectorAll('[style]')
    .map(({ rawTagName }) => `<${rawTagName}> has a style attribute`),
  ...document.querySelectorAll('*').flatMap((element) =>
    Object.keys(element.attributes)
      .filter((name) => /^on[a-z]+$/i.test(name))
      .map((name) => `<${element.rawTagName}> has ${name}`),
  ),
  ...document.querySelectorAll('a[href^="javascript:"]').map(() => 'a javascript: link'),
  ...document.querySelectorAll('form').map(() => 'a form'),
  ...document
    .querySelectorAll('input, select, textarea, button')
    .filter((field) => field.hasAttribute('name'))
    .map(({ rawTagName }) => `<${rawTagName}> has a name, so what is typed could enter an address`),
  ...document.querySelectorAll('base').map(() => 'a <base>'),
];

const everything = [...pages, ...framed];

describe('nobody else is told', () => {
  test('no page fetches from another origin, or ahead of time', () =>
    expect(faultsOf(({ document }) => fetchesIn(document), everything)).toEqual([]));

  test('links that leave the site do not say from where', () => {
    expect(
      pages.flatMap(({ document }) => document.querySelectorAll('main a[href^="https:"]')).length,
      'outside links were found',
    ).toBeGreaterThan(100);
    expect(faultsOf(({ document }) => outsideIn(document), everything)).toEqual([]);
  });

  test('every page asks for no referrer', () =>
    expect(
      faultsOf(
        ({ document }) =>
          document.querySelector('head > meta[name="referrer"]')?.getAttribute('content') ===
          'no-referrer'
            ? []
            : ['no <meta name="referrer" content="no-referrer">'],
        everything,
      ),
    ).toEqual([]));

  test('nothing in a page that its own policy refuses, and no named field', () =>
    expect(faultsOf(({ document }) => loose(document), [...pages, ...cards])).toEqual([]));

  test('the same in the safe window, whose one script is its own', () => {
    const own = windows[0]?.latch ?? '';
    expect(own).toContain('location.replace');
    expect(faultsOf(({ document }) => loose(document, own), windows)).toEqual([]);
  });

  test('one script stands in every page, before all that can be painted', () => {
    expect(latch).toContain('location.replace');
    expect(
      faultsOf(({ html }) =>
        html.indexOf(`<script>${latch}</script>`) ===
        html.indexOf('<meta charset="utf-8">') + '<meta charset="utf-8">'.length
          ? []
          : ['not first in the head'],
      ),
    ).toEqual([]);
  });

  test('no script of ours names another origin', () => {
    const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('/pagefind/'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(
      scripts.filter((file) => /(?:https?:|wss?:)?\/\/[a-z0-9-]+\.[a-z]/i.test(readBuilt(file))),
    ).toEqual([]);
  });
});

describe('the rule on third parties fails when it should', () => {
  test.each([
    '<script src="https://x.example/a.js"></script>',
    '<script src="//x.example/a.js"></script>',
    '<link rel="stylesheet" href="https://x.example/a.css">',
    '<img src="https://x.example/a.png">',
    '<img srcset="/a.png 1x, https://x.example/b.png 2x">',
    '<iframe src="https://x.example"></iframe>',
    '<form action="https://x.example"></form>',
    '<link rel="preload" as="font" href="https://x.example/a.woff2">',
    '<link rel="icon" href="http://x.example/i.png">',
    '<link rel="prefetch" href="/a/">',
    '<a ping="/x" href="/y/">y</a>',
    '<meta http-equiv="refresh" content="0;url=/">',
  ])('for %s', (markup) => expect(fetchesIn(toDocument(markup))).toHaveLength(1));
  test.each([
    '<script src="/a.js"></script>',
    '<img src="a.png">',
    '<link rel="alternate" hreflang="pl" href="https://own.example/pl/">',
    '<link rel="icon" href="/icon.svg">',
  ])('but not for %s', (markup) => expect(fetchesIn(toDocument(markup))).toEqual([]));

  test.each(['<a href="https://x.example/">x</a>', '<a href="//x.example/" rel="nofollow">x</a>'])(
    'for %s',
    (markup) => expect(outsideIn(toDocument(markup))).toHaveLength(1),
  );
  test.each([
    '<script>x()</script>',
    '<p style="color:red"></p>',
    '<p onclick="x()"></p>',
    '<a href="javascript:x()">x</a>',
    '<form></form>',
    '<input name="q">',
    '<base href="/x/">',
  ])('for %s', (markup) => expect(loose(toDocument(markup))).toHaveLength(1));
});
