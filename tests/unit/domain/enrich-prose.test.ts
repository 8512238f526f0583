import { describe, expect, test } from 'vitest';
import {
  enrichProse,
  type EnrichOptions,
  type MarkableWord,
} from '../../../src/domain/enrich-prose.ts';

const word = (id: string, ...patterns: string[]): MarkableWord => ({
  id,
  href: `/words/${id}/`,
  patterns,
});
const words = [
  word('refuge', 'refuge', 'refuges'),
  word('idva', 'IDVA', 'IDVAs'),
  word('control', 'coercive control'),
  word('star', 'STAR'),
  word('rik', 'strike'),
  word('quiet'),
];
const options: EnrichOptions = {
  words,
  toLink: (scheme, target, inner) => `<x-${scheme} id="${target}">${inner}</x-${scheme}>`,
  localise: (href) => `/pl${href}`,
};
const enrich = (html: string, more: Partial<EnrichOptions> = {}) =>
  enrichProse(html, { ...options, ...more });
const mark = (id: string, text: string): string =>
  `<a class="word" href="/words/${id}/" data-word="${id}">${text}</a>`;

describe('a word of the glossary', () => {
  test('is marked at its first use only', () => {
    expect(enrich('<p>A refuge is safe. A refuge is free.</p>').html).toBe(
      `<p>A ${mark('refuge', 'refuge')} is safe. A refuge is free.</p>`,
    );
  });
  test('is marked once across paragraphs and across its patterns', () => {
    expect(enrich('<p>Many refuges.</p><p>One refuge.</p>').html).toBe(
      `<p>Many ${mark('refuge', 'refuges')}.</p><p>One refuge.</p>`,
    );
  });
  test('is marked with the capitals it is written in', () =>
    expect(enrich('<p>Refuge first.</p>').html).toBe(`<p>${mark('refuge', 'Refuge')} first.</p>`));
  test('of two words is marked whole', () =>
    expect(enrich('<p>It is coercive control.</p>').html).toBe(
      `<p>It is ${mark('control', 'coercive control')}.</p>`,
    ));
  test('is not marked inside a longer word', () => {
    expect(
      enrich("<p>It is striking; a strikers' meeting; overstrike; refugees.</p>").html,
    ).not.toContain('data-word');
    expect(enrich('<p>They strike.</p>').html).toContain(mark('rik', 'strike'));
  });
  test('is not marked beside letters with accents', () =>
    expect(enrich('<p>refugeé</p>').html).toBe('<p>refugeé</p>'));
  test('is marked beside signs and quotes', () =>
    expect(enrich('<p>“refuge”, (IDVA)</p>').wordIds).toEqual(['refuge', 'idva']));
  test('without patterns is never marked', () =>
    expect(enrich('<p>Be quiet.</p>').html).toBe('<p>Be quiet.</p>'));
  test('is not marked on its own page', () =>
    expect(enrich('<p>A refuge.</p>', { except: 'refuge' })).toEqual({
      html: '<p>A refuge.</p>',
      wordIds: [],
    }));
  test('with signs in its pattern is found as it is written', () => {
    expect(
      enrich('<p>No (x+y) here, but C++ is.</p>', { words: [word('c', 'C++')] }).html,
    ).toContain(mark('c', 'C++'));
  });
});

describe('a short form', () => {
  test('is marked in capitals', () =>
    expect(enrich('<p>An IDVA helps.</p>').html).toContain(mark('idva', 'IDVA')));
  test('is not marked in small letters, which are another word', () =>
    expect(enrich('<p>A star. An idva. A Star.</p>').html).not.toContain('data-word'));
  test('is still marked after its small letters', () =>
    expect(enrich('<p>A star, then STAR.</p>').html).toBe(
      `<p>A star, then ${mark('star', 'STAR')}.</p>`,
    ));
});

describe('nothing is marked', () => {
  test.each([
    ['in a link', '<p><a href="https://x.example">a refuge</a></p>'],
    ['in a quotation', '<p><q>a refuge</q></p>'],
    ['in a title', '<p><cite>A refuge</cite></p>'],
    ['in a heading', '<h2>A refuge</h2>'],
    ['in what a heading holds', '<h3><em>A refuge</em> near</h3>'],
    ['in a button or a summary', '<button>refuge</button><summary>refuge</summary>'],
    ['in code', '<code>refuge</code>'],
    [
      'in the heads of tables and lists',
      '<table><tr><th>refuge</th></tr></table><dl><dt>refuge</dt></dl>',
    ],
    ['in the tags themselves', '<p title="refuge"><img alt="refuge"></p>'],
  ])('%s', (_, html) => {
    expect(enrich(html)).toEqual({ html, wordIds: [] });
  });

  test('but it is in the text after', () => {
    expect(enrich('<h2>A refuge</h2><p>A refuge.</p>').html).toBe(
      `<h2>A refuge</h2><p>A ${mark('refuge', 'refuge')}.</p>`,
    );
    expect(enrich('<dl><dt>refuge</dt><dd>a refuge</dd></dl>').html).toContain(
      `<dd>a ${mark('refuge', 'refuge')}</dd>`,
    );
  });
  test('where there are no words', () =>
    expect(enrich('<p>A refuge.</p>', { words: [] }).html).toBe('<p>A refuge.</p>'));
});

describe('a link', () => {
  test("inside the site is put into the reader's language", () =>
    expect(enrich('<p><a href="/help/">Help</a></p>').html).toBe(
      '<p><a href="/pl/help/">Help</a></p>',
    ));
  test('keeps its other attributes', () =>
    expect(enrich('<a href="/help/" rel="next">Help</a>').html).toBe(
      '<a href="/pl/help/" rel="next">Help</a>',
    ));
  test('to another site or a place on the page is left alone', () => {
    const html = '<a href="https://x.example/help/">a</a><a href="#b">b</a><a href="tel:999">c</a>';
    expect(enrich(html).html).toBe(html);
  });
  test('to a service becomes what the site makes of it', () => {
    expect(enrich('<p><a href="call:good-helpline">Call <b>them</b></a></p>').html).toBe(
      '<p><x-call id="good-helpline">Call <b>them</b></x-call></p>',
    );
  });
  test('to a word opens its meaning, and counts as its first use', () => {
    expect(enrich('<p>A <a href="word:refuge">safe house</a> is a refuge.</p>')).toEqual({
      html: `<p>A ${mark('refuge', 'safe house')} is a refuge.</p>`,
      wordIds: ['refuge'],
    });
  });
  test('to a word that is not in this language is handed on', () =>
    expect(enrich('<a href="word:other">x</a>').html).toBe('<x-word id="other">x</x-word>'));
});

test('the words that a text marks come in the order of reading', () => {
  expect(enrich('<p>An IDVA knows a refuge. Another IDVA.</p>').wordIds).toEqual([
    'idva',
    'refuge',
  ]);
});
