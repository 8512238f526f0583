import { expect, test } from 'vitest';
import { faultToText } from '../../src/build/content-check/fault.ts';
import { checkWords } from '../../src/build/words-check/check.ts';
import { fromRoot } from '../support/root.ts';

test('all English prose in content/ is in plain words', () => {
  const { faults, pages } = checkWords(fromRoot('content'));
  const sections = new Set(pages.map(({ section }) => section));
  expect([...sections], 'every section was found and read').toEqual(
    expect.arrayContaining(['help', 'change', 'step-in', 'words', 'services']),
  );
  expect(
    pages.every(({ sentences }) => sentences.length > 0),
    'every page has something to say',
  ).toBe(true);
  expect(
    faults.map(faultToText),
    'mend these lines in content/en (npm run check:words lists them too)',
  ).toEqual([]);
});

test('a hard page in a folder like ours is told of by every rule', () => {
  const { faults } = checkWords(fromRoot('tests/fixtures/hard-words'));
  const said = faults.map(faultToText);
  for (const sign of [
    'reads at grade',
    'a sentence of',
    'hides who does it',
    'has an easier word',
    'is not how we write',
    'an exclamation mark',
    'is not explained',
    'without a heading or a list',
    'says nothing of what is below',
  ]) {
    expect(
      said.filter((message) => message.includes(sign)),
      sign,
    ).not.toEqual([]);
  }
  expect(new Set(faults.map(({ file }) => file))).toEqual(
    new Set(['content/en/pages/help/hard.md']),
  );
});
