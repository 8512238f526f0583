import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { embedIds, toEmbedPath, toWindowPath } from '../../src/domain/embeds.ts';
import { toHref } from '../../src/i18n/routes.ts';
import { built, cards, faultsOf, pageAt, readBuilt, site, textOf } from '../support/built-site.ts';
import { recordOf } from '../support/records.ts';

// Their numbers, languages, calm titles and translations are held with those of all pages.
test('each card stands in every language', () =>
  expect(cards.map(({ path }) => path).sort()).toEqual(
    embedIds.flatMap((id) => built.map(({ tag }) => toHref(tag, toEmbedPath(id)))).sort(),
  ));

describe('a card', () => {
  test('weighs less than 6 KB, all of it', () =>
    expect(
      faultsOf(({ html }) => {
        const bytes = brotliCompressSync(html).length;
        return bytes < 6 * 1024 ? [] : [`${bytes} bytes`];
      }, cards),
    ).toEqual([]));

  test('runs nothing, asks for nothing, and is found by nobody', () =>
    expect(
      faultsOf(
        ({ document }) => [
          ...document
            .querySelectorAll('script, img, iframe, link[rel="stylesheet"], form, input')
            .map(({ rawTagName }) => `has <${rawTagName}>`),
          ...(document.querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex'
            ? []
            : ['may be listed by search engines']),
        ],
        cards,
      ),
    ).toEqual([]));

  test('leads nowhere within its frame, so that the page around it keeps its history', () =>
    expect(
      faultsOf(
        ({ document }) =>
          document.querySelectorAll('a').flatMap((link) => {
            const href = link.getAttribute('href') ?? '';
            if (href.startsWith('tel:') || href.startsWith('sms:'))
              return link.hasAttribute('target') ? [`${href} would open an empty tab`] : [];
            return link.getAttribute('target') === '_blank' &&
              link.getAttribute('rel') === 'noopener noreferrer'
              ? []
              : [`${href} opens within the frame, or tells where it came from`];
          }),
        cards,
      ),
    ).toEqual([]));

  test('has the emergency number and the front door, with the day they were checked', () => {
    const dial = (id: string): string => `tel:${recordOf(id).phones?.[0]?.dial}`;
    expect(
      faultsOf(
        ({ document }) => [
          ...[site.emergency.voice, site.frontDoor]
            .filter((id) => !document.querySelector(`a[href="${dial(id)}"]`))
            .map((id) => `no number of ${id}`),
          ...(/\d{4}/.test(textOf(document.querySelectorAll('.embed > .meta').at(-1)))
            ? []
            : ['no day']),
        ],
        cards,
      ),
    ).toEqual([]);
  });
});

test(
  'the card of many numbers has one for each whom site.yaml names, also for people worried ' +
    'about how they behave',
  () => {
    const { document } = pageAt('/embed/helplines/');
    expect(document.querySelectorAll('.embed-rows > li')).toHaveLength(site.embed.length);
    expect(site.embed).toContain('worried-about-behaviour');
  },
);

test('the small card uses calm names', () => {
  const names = cards
    .filter(({ source }) => source === toEmbedPath('who-to-call'))
    .flatMap(({ document }) => document.querySelectorAll('.embed-rows h2').map(({ text }) => text));
  const plain = Object.values(site.helplines.flatMap(({ services }) => services))
    .map(recordOf)
    .filter(({ calmName }) => calmName)
    .map(({ name }) => name);
  expect(names.length).toBe(built.length * 2);
  expect(names.filter((name) => plain.includes(name))).toEqual([]);
});

describe('the page for partners', () => {
  const page = pageAt('/campaigns/embeds/');

  test(
    'shows each card as it is, and lines to copy in every language, that lead to one that is ' +
      'there',
    () => {
      const copied = page.document
        .querySelectorAll('pre')
        .map(({ text }) => /src="([^"]+)"/.exec(text)?.[1] ?? '')
        .filter((src) => src.includes('/embed/') && !src.includes(toWindowPath()));
      expect(copied.sort()).toEqual(cards.map(({ path }) => new URL(path, site.url).href).sort());
      expect(
        page.document.querySelectorAll('iframe').map((frame) => frame.getAttribute('src')),
      ).toEqual([toWindowPath(), ...embedIds.map(toEmbedPath)]);
    },
  );

  test('the lines keep the frame small in what it may do, and say what it is', () => {
    const lines = page.document
      .querySelectorAll('pre')
      .map(({ text }) => text)
      .filter((text) => text.includes('/embed/') && !text.includes(toWindowPath()));
    for (const line of lines) {
      for (const part of [
        / title="[^"]+"/,
        / height="\d+"/,
        / sandbox="[^"]*allow-popups[^"]*"/,
        / referrerpolicy="no-referrer"/,
        / loading="lazy"/,
      ])
        expect(line).toMatch(part);
      expect(line).not.toMatch(/allow-scripts|allow-same-origin|<script/);
    }
  });
});

test('the cards have a style of their own, and the policy for them lets nothing else through', () => {
  const [, block = ''] = /\n\/embed\/\*\n([\s\S]*?)(\n\n|$)/.exec(readBuilt('/_headers')) ?? [];
  expect(new Set(cards.flatMap(({ styles }) => styles)).size).toBe(1);
  expect(block).toContain("default-src 'none'");
  expect(block).not.toMatch(/script-src|connect-src|unsafe/);
});
