import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fromRoot } from '../support/root.ts';
import { toHref } from '../../src/i18n/routes.ts';

/** The English pages with a part that promises to print on one A4. */
const paths = readdirSync(fromRoot('content/en/pages'), { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.mdx') &&
      readFileSync(fromRoot(`content/en/pages/${file}`), 'utf8').includes('<OnePage>'),
  )
  .map((file) =>
    toHref(
      'en',
      `/${file.replaceAll('\\', '/').replace(/(index)?\.mdx$/, '')}/`.replace('//', '/'),
    ),
  );

const millimetres = (points: number): number => Math.round((points * 25.4) / 72);

test('such pages were found, and are built', () => {
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(fromRoot(`dist${path}index.html`)))).toEqual([]);
});

for (const path of paths) {
  test(`${path} prints on one A4, and nothing else of the page comes out`, async ({ page }) => {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [, width = '', height = ''] =
      /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
    expect([millimetres(Number(width)), millimetres(Number(height))]).toEqual([210, 297]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.one-page')).toBeVisible();
    for (const part of ['.site-header', '.site-footer', 'quick-exit', '.danger-line'])
      await expect(page.locator(part)).toBeHidden();
  });
}
