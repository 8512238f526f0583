import { expect, test } from '@playwright/test';
import { readWords } from '../support/pdf.ts';
import { templates } from '../support/templates.ts';

/** The words of each part that can be folded, in the order of reading. */
interface Folded {
  title: string;
  words: string;
}

const inLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

// The menu of languages and the hint of the way out are for the screen. Sheets and cards print
// themselves alone.
const folded =
  'main details:not(.exit-hint details, body:has(.sheet, .one-page, .show-card, .poster) details)';

for (const { name, path } of templates) {
  test(`what is folded goes on paper: ${name}`, async ({ page }, info) => {
    test.skip(
      /\(ar\)$/.test(name),
      'the letters of Arabic stand in a PDF as they are seen, so its words cannot be looked for',
    );
    await page.goto(path);
    const parts: Folded[] = await page.locator(folded).evaluateAll((all) =>
      all.map((part) => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if (!walker.currentNode.parentElement?.closest('.visually-hidden'))
            texts.push(walker.currentNode.textContent ?? '');
        return { title: part.querySelector('summary')?.textContent ?? '', words: texts.join(' ') };
      }),
    );
    test.skip(parts.length === 0, 'nothing on it is folded');
    const file = info.outputPath('page.pdf');
    await page.pdf({ path: file });
    const printed = inLetters(await readWords(file));
    for (const { title, words } of parts)
      for (const word of words
        .split(/\s+/)
        .filter((word) => /^[\p{Script=Latin}\p{N}\p{P}]+$/u.test(word)))
        expect(printed, `"${word}" of "${title}"`).toContain(inLetters(word));
    expect(printed).not.toContain(inLetters('Read discreetly'));
  });
}

test('the buttons of the page of messages do not go on paper, and its boxes do', async ({
  page,
}) => {
  await page.goto('/change/prepare/');
  await expect(page.locator('[data-do="clear"]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const button of await page.locator('button').all()) await expect(button).toBeHidden();
  await expect(page.locator('discreet-reading')).toBeHidden();
  await expect(page.locator('[data-composed]')).toBeVisible();
});
