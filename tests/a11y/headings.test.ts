import { expect, type Page } from '@playwright/test';
import { test } from '../support/phone.ts';
import { templates } from '../support/templates.ts';
import { visitOpened } from '../support/visit.ts';

interface Heading {
  level: number;
  text: string;
}

/** The headings that can be seen, in the order of reading. */
const headingsOf = (page: Page): Promise<Heading[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent.trim() })),
  );

/** What is wrong with them, for someone who jumps from heading to heading. */
function faultsOf(headings: readonly Heading[]): string[] {
  const tops = headings.filter(({ level }) => level === 1);
  return [
    ...(tops.length === 1
      ? []
      : [`there are ${tops.length} headings of level 1, and there is to be one`]),
    ...headings
      .filter(({ text }) => !text)
      .map(({ level }) => `a heading of level ${level} says nothing`),
    ...headings.flatMap(({ level, text }, place) => {
      const before = place > 0 ? (headings[place - 1]?.level ?? 0) : 0;
      return level > before + 1
        ? [`"${text}" is of level ${level} after one of level ${before}`]
        : [];
    }),
  ];
}

for (const template of templates) {
  test(`headings are in order: ${template.name}`, async ({ phone: page }) => {
    await visitOpened(page, template);
    expect(faultsOf(await headingsOf(page))).toEqual([]);
  });
}

test('headings out of order are told', () => {
  expect(
    faultsOf([
      { level: 1, text: 'a' },
      { level: 3, text: 'b' },
    ]),
  ).toHaveLength(1);
  expect(
    faultsOf([
      { level: 1, text: 'a' },
      { level: 1, text: 'b' },
    ]),
  ).toHaveLength(1);
  expect(faultsOf([{ level: 2, text: 'a' }])).toHaveLength(2);
  expect(
    faultsOf([
      { level: 1, text: 'a' },
      { level: 2, text: '' },
    ]),
  ).toHaveLength(1);
  expect(
    faultsOf([
      { level: 1, text: 'a' },
      { level: 2, text: 'b' },
      { level: 3, text: 'c' },
      { level: 2, text: 'd' },
    ]),
  ).toEqual([]);
});
