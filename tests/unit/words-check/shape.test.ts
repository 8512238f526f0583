import { describe, expect, test } from 'vitest';
import { tellingHeadings } from '../../../src/build/words-check/rules/headings.ts';
import { shortSentences } from '../../../src/build/words-check/rules/long-sentences.ts';
import { noWalls } from '../../../src/build/words-check/rules/walls.ts';
import { told } from '../../support/prose.ts';

const words = (count: number): string => `${'word '.repeat(count - 1)}end.`;

describe('a sentence', () => {
  test('of 26 words is told, with its line', () =>
    expect(told(shortSentences, `Short.\n\n${words(26)}`)[0]).toMatch(
      /^6: a sentence of 26 words, at most 25: "word .* end\."; make two of it, or a list$/,
    ));
  test('of 25 words is not', () => expect(told(shortSentences, words(25))).toEqual([]));
  test('is counted with every word of a name', () =>
    expect(
      told(shortSentences, `${'word '.repeat(24)}Good Helpline.`, { names: ['Good Helpline'] }),
    ).toHaveLength(1));
  test('ends with an item of a list', () =>
    expect(told(shortSentences, `- ${'word '.repeat(20)}\n- ${'word '.repeat(20)}`)).toEqual([]));
  test('in the front matter is read too', () =>
    expect(told(shortSentences, '', { fields: `intro: ${words(26)}\n` })[0]).toMatch(/^3: /));
});

describe('a wall of text', () => {
  const paragraph = `${'One two three four five. '.repeat(8)}\n\n`;
  test('is told where it begins', () =>
    expect(told(noWalls, `## A\n\n${paragraph.repeat(4)}`)).toEqual([
      '6: 160 words without a heading or a list, at most 120, from "One two three four five. ' +
        'One two three four five. One two t…"; add a heading, or make a list of the steps',
    ]));
  test.each([
    ['a heading', `${paragraph.repeat(3)}## B\n\n${paragraph.repeat(3)}`],
    ['a list', `${paragraph.repeat(3)}- b\n\n${paragraph.repeat(3)}`],
    [
      'a component with a title',
      `${paragraph.repeat(3)}<Note title="B">\n\n${paragraph.repeat(3)}</Note>`,
    ],
  ])('is broken by %s', (_, text) => expect(told(noWalls, text)).toEqual([]));
  test('is not made of fields, which stand under headings of their own', () => {
    const field = 'One two three four five. '.repeat(20).trim();
    expect(
      told(noWalls, field, {
        path: 'en/services/x.md',
        fields: `summary: ${field}\nwhoFor: ${field}\n`,
      }),
    ).toEqual([]);
  });
});

describe('a heading', () => {
  test.each([
    '## Introduction',
    '## Overview',
    '### More information',
    '## Background',
    '## General',
    '## Further information',
    '<Note title="Summary">',
    '## Useful information:',
  ])('that says nothing is told: %s', (text) => {
    expect(told(tellingHeadings, text)).toHaveLength(1);
  });
  test('is told with what to write', () =>
    expect(told(tellingHeadings, '## Overview')).toEqual([
      '4: the heading "Overview" says nothing of what is below it; write what the reader finds ' +
        'or can do there, like "If you cannot speak"',
    ]));
  test.each([
    '## If you cannot speak',
    '## Background checks at work',
    '## General anaesthetic',
    '## What information they keep',
    'Overview',
  ])('that says something is not: %s', (text) => expect(told(tellingHeadings, text)).toEqual([]));
});
