import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../src/build/words-check/blocks.ts';
import { toPlain } from '../../../src/build/words-check/plain.ts';
import { proseOf } from '../../support/prose.ts';

const read = (body: string): string[] =>
  toBlocks(body, 1).map(({ kind, raw, line }) => `${line} ${kind}: ${raw}`);

describe('Markdown is cut into', () => {
  test('headings, items and paragraphs, each with its line', () => {
    expect(read('## One\n\nTwo\nthree.\n\n- four\n- five\n  six\n1. seven')).toEqual([
      '1 heading: One',
      '3 text: Two\nthree.',
      '6 item: four',
      '7 item: five\nsix',
      '9 item: seven',
    ]);
  });
  test('cells of a table', () =>
    expect(read('| a | b |\n| --- | --- |\n| c | |')).toEqual([
      '1 item: a',
      '1 item: b',
      '3 item: c',
    ]));
  test('quoted paragraphs', () => expect(read('> One\n> two')).toEqual(['1 text: One\ntwo']));
  test('the title of a component, as a heading', () =>
    expect(read('<Urgent title="Call">\n\nNow.\n\n</Urgent>')).toEqual([
      '1 heading: Call',
      '3 text: Now.',
    ]));
  test('the label of a component over several lines, which keeps the lines after it', () =>
    expect(read('<Write\n  label="Say"\n  lines="3"\n/>\nNow.')).toEqual([
      '1 heading: Say',
      '5 text: Now.',
    ]));
  test('what stands on one line with its component', () =>
    expect(read('<Note title="A">B.</Note>')).toEqual(['1 heading: A', '1 text: B.']));
});

describe('left out is', () => {
  test('what others say, code and comments', () =>
    expect(
      read(
        '<Quote source="x">\nTheirs.\n</Quote>\n\n{/* no\nno */}\n\n```\ncode\n```\n\n<!-- no ' +
          '-->Ours.',
      ),
    ).toEqual(['12 text: Ours.']));
  test('a component without words', () => expect(read('<WhoToCall ids="a,b" />')).toEqual([]));
});

test('a block in a list of what not to say is known as such', () => {
  expect(
    toBlocks('<Dont title="No">\n\n- a\n\n</Dont>\n\nb', 1).map(({ raw, isWarning }) => [
      raw,
      isWarning,
    ]),
  ).toEqual([
    ['No', true],
    ['a', true],
    ['b', false],
  ]);
});

describe('a text as it is read', () => {
  test.each([
    ['[the line](call:x) is **open** and *free*', 'the line is open and free'],
    ['_well_ and __so__, but snake_case_name', 'well and so, but snake_case_name'],
    ['![a picture](x.png) <span lang="pl">Pomoc</span>', 'a picture Pomoc'],
    ['“Hi,” it’s A&amp;E', '"Hi," it\'s A&E'],
  ])('%s', (raw, plain) => expect(toPlain(raw)).toBe(plain));
});

describe('prose', () => {
  test('has the fields that a page shows, and its body, each with its line', () => {
    expect(
      proseOf('Body.\n', {
        path: 'en/services/x.md',
        fields: 'summary: One.\nsafety:\n  - Two.\ntyped: [no]\n',
      }).sentences.map(({ text, line }) => [text, line]),
    ).toEqual([
      ['One.', 3],
      ['Two.', 5],
      ['Body.', 8],
    ]);
  });
  test('is known by its section', () => {
    expect(proseOf('', { path: 'en/pages/help/kinds/x.mdx' }).section).toBe('help');
    expect(proseOf('', { path: 'en/words/x.md' }).section).toBe('words');
    expect(proseOf('', { path: 'en/pages/x.md' }).section).toBe('top');
  });
  test('of another language is not read', () =>
    expect(() => proseOf('', { path: 'pl/pages/help/x.mdx' })).toThrow());
});
