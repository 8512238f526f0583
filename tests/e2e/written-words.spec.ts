import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { chromiumFlags, findChromium, findFirefox } from '../support/browser.ts';
import { unpackMozilla } from '../support/mozilla-lz4.ts';
import { writeInFirefox } from '../support/own-firefox.ts';
import { fromRoot } from '../support/root.ts';

/** What is written. Nobody else writes it, and it stands as it is in files that are packed. */
const written = 'qzjxvkwp';
/**
 * What is written into a box that does not forbid the browser to keep it: if that is not found on
 * the disk, nothing is proved.
 */
const control = 'wkvyxjzq';
const boxes =
  'textarea, input:not([type]), input[type="text"], input[type="search"], input[type="email"], ' +
  'input[type="tel"]';

/**
 * Every page that has a box to write in, as it is built. Other languages have the same boxes; one
 * of them is looked at too.
 */
const pages = globSync('**/index.html', { cwd: fromRoot('dist') })
  .filter(
    (file) =>
      !/^(ar|about\/style)\//.test(file) &&
      /<textarea|<input(?![^>]*type="(?:checkbox|radio)")/.test(
        readFileSync(fromRoot(`dist/${file}`), 'utf8'),
      ),
  )
  .map((file) => `/${file.slice(0, -'index.html'.length)}`);

async function writeEverywhere(context: BrowserContext, baseURL: string): Promise<number> {
  const page = context.pages()[0] ?? (await context.newPage());
  await context.route('https://elsewhere.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>x</title><textarea></textarea>',
    }),
  );
  let count = 0;
  for (const path of pages) {
    await page.goto(baseURL + path);
    await page.waitForFunction(
      () => document.querySelector('quick-exit')?.matches(':defined') ?? true,
    );
    count += await page.locator(boxes).evaluateAll((found, text) => {
      for (const box of found as HTMLTextAreaElement[]) {
        if (!box.readOnly) box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return found.length;
    }, written);
    // The browser writes its session down a few seconds later, while the page is there.
    if (/prepare/.test(path)) await page.waitForTimeout(6000);
  }
  await page.goto('https://elsewhere.example/');
  await page.locator('textarea').fill(control);
  await page.waitForTimeout(6000);
  await page.goto(`${baseURL}/help/`);
  await page.waitForTimeout(3000);
  return count;
}

/** What is in a file, unpacked where Firefox has packed it. */
function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return /lz4$/.test(file) && bytes.subarray(0, 6).equals(Buffer.from('mozLz4'))
    ? unpackMozilla(bytes)
    : bytes;
}

/** The files of a profile that hold a text, in any of the ways in which browsers write it. */
const filesWith = (profile: string, text: string): string[] =>
  globSync('**/*', { cwd: profile, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        existsSync(file) &&
        [Buffer.from(text), Buffer.from(text, 'utf16le')].some((bytes) =>
          contentOf(file).includes(bytes),
        ),
    );

test.describe.configure({ timeout: 600_000 });

test('Chromium keeps no word on the disk that was written into a box of ours', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium() ?? '',
      args: chromiumFlags,
    });
    const count = await writeEverywhere(context, baseURL ?? '');
    expect(count, 'boxes that were written into').toBeGreaterThan(pages.length);
    await context.close();
    expect(
      filesWith(profile, control),
      "what is on the disk of the box on somebody else's page",
    ).not.toEqual([]);
    expect(filesWith(profile, written)).toEqual([]);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('Firefox keeps none either', async () => {
  const path = findFirefox();
  test.skip(!path, 'This machine has no Firefox: install firefox-esr, or set FIREFOX.');
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  try {
    const counts = await writeInFirefox(path ?? '', profile, { pages, boxes, written, control });
    expect(counts, 'pages that were written into, and the control').toHaveLength(pages.length + 1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(pages.length);
    expect(filesWith(profile, control), 'the box of the control, on the disk').not.toEqual([]);
    expect(filesWith(profile, written)).toEqual([]);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
