import { expect, test } from '@playwright/test';
import { templates } from '../support/templates.ts';
import { whenReady } from '../support/browsing.ts';

test('a number that is copied comes alone, without the words that are there to be heard', async ({
  page,
}) => {
  await page.goto('/services/pippa-helpline/');
  const link = page.locator('main a.tap[href^="tel:"]').first();
  await expect(link.locator('.visually-hidden')).toHaveCount(1);
  expect(
    (
      await link.evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return getSelection()?.toString() ?? '';
      })
    ).trim(),
  ).toMatch(/^[\d ]+$/);
});

for (const { name, path } of templates) {
  test(`what is copied from a page has the words of the page: ${name}`, async ({ page }) => {
    await page.goto(path);
    await whenReady(page);
    // Letters and digits that stand in one piece when copied, and in no piece of text of the page:
    // two were joined.
    const joined = await page.evaluate(() => {
      const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const pieces = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        for (const word of words(walker.currentNode.textContent ?? ''))
          pieces.add(word.toLowerCase());
      // A letter set strong in its word, and "and" that Arabic joins to a linked name.
      for (const part of document.querySelectorAll('b, strong, em, i, a, bdi'))
        for (const word of words(
          `${part.previousSibling?.nodeType === 3 ? part.previousSibling.textContent : ''}${part.textContent}${part.nextSibling?.nodeType === 3 ? part.nextSibling.textContent : ''}`,
        ))
          if (part.closest('p, li, dd, td')?.closest('.prose, dd')) pieces.add(word.toLowerCase());
      return words(document.body.innerText).filter((word) => !pieces.has(word.toLowerCase()));
    });
    expect(joined).toEqual([]);
  });
}

test('a message too long for a mail program says so and is selected; a shorter one opens', async ({
  page,
}) => {
  await page.goto('/change/prepare/');
  const boxes = page.locator('prepare-message textarea[data-starts]');
  await page.waitForFunction(() => customElements.get('prepare-message'));
  const mail = page.locator('[data-do="mail"]');
  test.skip((await mail.count()) === 0, 'no message here goes by mail');
  await boxes.first().fill('x'.repeat(2000));
  await mail.click();
  await expect(page.locator('prepare-message [role="status"]')).toContainText('too long');
  expect(
    await page
      .locator('[data-composed]')
      .evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart),
  ).toBeGreaterThan(2000);
});
