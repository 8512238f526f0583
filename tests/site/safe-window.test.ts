import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  embedSandbox,
  toWindowPath,
  windowHeight,
  windowSandbox,
} from '../../src/domain/embeds.ts';
import { toHref } from '../../src/i18n/routes.ts';
import {
  built,
  cards,
  faultsOf,
  inOneLine,
  pageAt,
  readBuilt,
  site,
  textOf,
  windows,
} from '../support/built-site.ts';
import { recordOf } from '../support/records.ts';

const { page = '', parts = 0 } = site.safeWindow ?? {};
const dialOf = (id: string): string => `tel:${recordOf(id).phones?.[0]?.dial}`;

test('the safe window stands in every language', () =>
  expect(windows.map(({ path }) => path).sort()).toEqual(
    built.map(({ tag }) => toHref(tag, toWindowPath())).sort(),
  ));

describe('the safe window', () => {
  test('weighs at most 20 KB, all of it', () =>
    expect(
      faultsOf(({ html }) => {
        const bytes = brotliCompressSync(html).length;
        return bytes <= 20 * 1024 ? [] : [`${bytes} bytes`];
      }, windows),
    ).toEqual([]));

  test('brings all it needs with it: one script that stands in it, and nothing that is asked for', () =>
    expect(
      faultsOf(
        ({ document, html }) => [
          ...document
            .querySelectorAll(
              'img, iframe, object, link[rel="stylesheet"], form, input, script[src]',
            )
            .map(({ rawTagName }) => `has <${rawTagName}>`),
          ...(html.match(/<script/g)?.length === 1 ? [] : ['has not one script']),
          ...(document.querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex'
            ? []
            : ['may be listed by search engines']),
        ],
        windows,
      ),
    ).toEqual([]));

  test(
    'has a way out that is a link for the whole tab, where the way out of the same language ' +
      'leads',
    () =>
      expect(
        faultsOf(({ document, locale }) => {
          const [link, ...others] = document.querySelectorAll('a[target="_top"]');
          const wanted = pageAt(toHref(locale.tag, '/helplines/'))
            .document.querySelector('quick-exit a')
            ?.getAttribute('href');
          return [
            ...(link?.getAttribute('href') === wanted && wanted
              ? []
              : [`leads to ${link?.getAttribute('href')}, not to ${wanted}`]),
            ...(link?.getAttribute('rel')?.includes('noreferrer')
              ? []
              : ['tells where it came from']),
            ...others.map(() => 'a second link for the whole tab'),
          ];
        }, windows),
      ).toEqual([]),
  );

  test('leads nowhere else within its frame or the page around it', () =>
    expect(
      faultsOf(
        ({ document }) =>
          document
            .querySelectorAll('a')
            .filter((link) => link.getAttribute('target') !== '_top')
            .flatMap((link) => {
              const href = link.getAttribute('href') ?? '';
              if (/^(tel|sms):/.test(href))
                return link.hasAttribute('target') ? [`${href} would open an empty tab`] : [];
              return link.getAttribute('target') === '_blank' &&
                link.getAttribute('rel') === 'noopener noreferrer'
                ? []
                : [`${href} opens within the frame, or tells where it came from`];
            }),
        windows,
      ),
    ).toEqual([]));

  test('has the parts of the page that site.yaml names, under the same headings, in one group', () =>
    expect(
      faultsOf(({ document, locale }) => {
        const prose = pageAt(toHref(locale.tag, `/${page}/`)).document.querySelector('.prose');
        const wanted =
          prose
            ?.querySelectorAll('h2[id]')
            .slice(0, parts)
            .map((heading) => inOneLine(textOf(heading))) ?? [];
        const details = document.querySelectorAll('details');
        const titles = details.map((part) => inOneLine(textOf(part.querySelector('summary'))));
        return [
          ...(wanted.length === parts ? [] : [`the page has ${wanted.length} headings`]),
          ...(JSON.stringify(titles.slice(1, parts + 1)) === JSON.stringify(wanted)
            ? []
            : [`its parts are ${titles.join(', ')}`]),
          ...details
            .filter(
              (part) => part.getAttribute('name') !== 'safe-window' || textOf(part).length < 40,
            )
            .map((part) => `a part that is empty, or by itself: ${inOneLine(textOf(part))}`),
        ];
      }, windows),
    ).toEqual([]));

  test('says in its parts what the page says, word for word but for numbers', () =>
    expect(
      faultsOf(({ document, locale }) => {
        const words = (text: string): string => text.replace(/[\s\d]+/g, '');
        const said = words(
          textOf(pageAt(toHref(locale.tag, `/${page}/`)).document.querySelector('.prose')),
        );
        return document
          .querySelectorAll('details')
          .slice(0, parts + 1)
          .flatMap((part) => part.querySelectorAll('p, li'))
          .map((text) => textOf(text))
          .filter((text) => !said.includes(words(text)));
      }, windows),
    ).toEqual([]));

  test('has the emergency number, the front door and a number of each group for partners', () =>
    expect(
      faultsOf(
        ({ document }) => [
          ...[site.emergency.voice, site.frontDoor]
            .filter((id) => !document.querySelector(`main a[href="${dialOf(id)}"]`))
            .map((id) => `no number of ${id}`),
          ...site.embed
            .filter(
              (group) =>
                !site.helplines
                  .find((candidate) => candidate.group === group)
                  ?.services.some((id) => document.querySelector(`a[href="${dialOf(id)}"]`)),
            )
            .map((group) => `no number for ${group}`),
        ],
        windows,
      ),
    ).toEqual([]));

  test('names no service for everyone to see but by its calm name', () => {
    const plain = [site.frontDoor, ...site.helplines.flatMap(({ services }) => services)]
      .map(recordOf)
      .filter(({ calmName }) => calmName)
      .map(({ name }) => name);
    expect(plain.length).toBeGreaterThan(0);
    expect(
      faultsOf(
        ({ document }) =>
          document
            .querySelectorAll('main > .window-rows .window-name')
            .map((name) => inOneLine(textOf(name)))
            .filter((name) => plain.includes(name)),
        windows,
      ),
    ).toEqual([]);
  });

  test('says how far its words have been read, in each translation', () =>
    expect(
      faultsOf(
        ({ document, locale }) =>
          document.querySelectorAll('.review-notice').length === (locale.tag === 'en' ? 0 : 1)
            ? []
            : ['no notice, or too many'],
        windows,
      ),
    ).toEqual([]));
});

test('one script and one style for all languages, and the policy names these alone', () => {
  const [, block = ''] =
    /\n\/embed\/safe-window\/\*\n([\s\S]*?)(\n\n|$)/.exec(readBuilt('/_headers')) ?? [];
  expect(new Set(windows.map(({ latch }) => latch)).size).toBe(1);
  expect(new Set(windows.flatMap(({ styles }) => styles)).size).toBe(1);
  expect(block).toMatch(
    /default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+';/,
  );
  expect(block).toContain('frame-ancestors *');
  expect(block).not.toMatch(/connect-src|unsafe/);
  expect(new Set(cards.map(({ latch }) => latch)), 'cards still run nothing').toEqual(
    new Set(['']),
  );
});

test(
  'the page for partners has lines to copy in every language, with what the window needs and ' +
    'no more',
  () => {
    const lines = pageAt('/campaigns/embeds/')
      .document.querySelectorAll('pre')
      .map(({ text }) => text)
      .filter((text) => text.includes(toWindowPath()));
    expect(lines.map((text) => /src="([^"]+)"/.exec(text)?.[1]).sort()).toEqual(
      windows.map(({ path }) => new URL(path, site.url).href).sort(),
    );
    for (const line of lines) {
      for (const part of [
        ` sandbox="${windowSandbox}"`,
        ` height="${windowHeight}"`,
        ' referrerpolicy="no-referrer"',
        ' loading="eager"',
      ])
        expect(line).toContain(part);
      expect(line).toMatch(/ title="[^"]+"/);
      expect(line).not.toMatch(/allow-same-origin|allow-top-navigation[ "]|<script/);
    }
    expect(windowSandbox).toContain(embedSandbox);
  },
);
