import { expect, test } from '@playwright/test';
import { whenReady } from '../support/browsing.ts';
import { HostSite } from '../support/host-page.ts';

/** Left to pages, or sent by a browser only to a host that asks: see src/build/permissions.ts. */
const left = /^(?:aria-notify|ch-.*)$/;

test('a page may ask the device for nothing that this browser knows', async ({ page }) => {
  await page.goto('/help/');
  const { known, allowed } = await page.evaluate(() => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { features: () => string[]; allowedFeatures: () => string[] };
    };
    return { known: featurePolicy.features(), allowed: featurePolicy.allowedFeatures() };
  });
  expect(known.length, 'the browser tells').toBeGreaterThan(40);
  expect(
    allowed.filter((name) => !left.test(name)),
    'add these to src/build/permissions.ts',
  ).toEqual([]);
});

test('no text becomes markup, a script or a worker, before search and after it', async ({
  page,
}) => {
  await page.goto('/help/');
  await whenReady(page);
  const attempts = () =>
    page.evaluate(() => {
      const outcome = (attempt: () => unknown): string => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const types = (
        window as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
        }
      ).trustedTypes;
      return {
        markup: outcome(() => {
          document.createElement('p').innerHTML = '<b>x</b>';
        }),
        page: outcome(() => new DOMParser().parseFromString('<p>x', 'text/html')),
        frame: outcome(() => {
          document.createElement('iframe').srcdoc = '<p>x';
        }),
        script: outcome(() => {
          document.createElement('script').text = 'x()';
        }),
        address: outcome(() => {
          document.createElement('script').src = '/assets/x.js';
        }),
        worker: outcome(() => new Worker('/assets/x.js')),
        policy: outcome(() => types.createPolicy('x', {})),
      };
    });
  const refused = {
    markup: 'TypeError',
    page: 'TypeError',
    frame: 'TypeError',
    script: 'TypeError',
    address: 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
  };
  expect(await attempts()).toEqual(refused);

  const worker = page.waitForEvent('worker', { timeout: 20_000 });
  await page.locator('a[data-search-open]').first().click();
  expect(new URL((await worker).url()).pathname).toBe('/pagefind/pagefind-worker.js');
  expect(await attempts(), 'the one rule of search lets nothing else through').toEqual(refused);
});

test('other sites may read the data and the calendars, and show the picture of the preview', async ({
  page,
  baseURL,
}) => {
  // On this machine too: browsers let no page of the wide web ask a server of one's own.
  const other = new HostSite();
  other.put('/', '');
  await other.open();
  await page.goto(other.at('/'));
  const read = await page.evaluate(async (origin) => {
    const status = (path: string) =>
      fetch(`${origin}${path}`).then(
        ({ status }) => status,
        () => 0,
      );
    const image = (path: string) =>
      new Promise<boolean>((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve(true);
        picture.onerror = () => resolve(false);
        picture.src = `${origin}${path}`;
      });
    return {
      json: await status('/data/figures.json'),
      csv: await status('/data/figures.csv'),
      calendar: await status('/campaigns/calendar.ics'),
      page: await status('/help/'),
      preview: await image('/preview.png'),
      icon: await image('/icon.svg'),
      touch: await image('/apple-touch-icon.png'),
    };
  }, baseURL ?? '');
  await other.close();
  expect(read).toEqual({
    json: 200,
    csv: 200,
    calendar: 200,
    page: 0,
    preview: true,
    icon: true,
    touch: false,
  });
});
