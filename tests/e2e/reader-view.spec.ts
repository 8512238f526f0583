import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { built, cards, editorsPath, pages } from '../support/built-site.ts';
import { missingFrom, saidNumbers } from '../support/said-numbers.ts';

/** The library of Firefox's reader view. */
const library = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
declare const Readability: new (document: Document) => {
  parse: () => { title: string; content: string } | null;
};

// A reader view keeps what it takes for the text of an article, and throws the rest away:
// docs/decisions/0014-what-stands-in-source.md.
for (const { tag } of built) {
  test(`a reader view keeps every number of every page, with the words beside it: ${tag}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const shown = [...pages, ...cards]
      .filter(({ path, locale }) => locale.tag === tag && path !== editorsPath)
      .map((built) => ({ built, numbers: saidNumbers(built) }))
      .filter(({ numbers }) => numbers.length > 0);
    expect(shown.length, 'pages with a number').toBeGreaterThan(300);
    await page.goto('about:blank');
    await page.addScriptTag({ path: library });
    const faults: string[] = [];
    for (const {
      built: { path, html },
      numbers,
    } of shown) {
      const text = await page.evaluate((source) => {
        const found = new Readability(new DOMParser().parseFromString(source, 'text/html')).parse();
        document.body.innerHTML = found?.content ?? '';
        for (const details of document.querySelectorAll('details')) details.open = true;
        return `${found?.title ?? ''}\n${document.body.innerText}`;
      }, html);
      faults.push(...missingFrom(text, numbers).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
