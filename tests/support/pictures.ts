/**
 * `npm run pictures [folder]`: pictures of the main pages, phone and desktop, light and dark, to be
 * looked at. Needs a built site.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { createSite } from '../../src/build/site-server.ts';
import { chromiumFlags, findChromium } from './browser.ts';

const folder = process.argv[2] ?? 'test-results/pictures';
const only = process.argv[3];
const pages = {
  home: '/',
  calendar: '/campaigns/calendar/',
  campaign: '/campaigns/white-ribbon-day/',
  'short-links': '/campaigns/links/',
  helplines: '/helplines/',
  service: '/services/pippa-helpline/',
  topic: '/services/for/somewhere-safe-to-stay/',
  words: '/words/',
  word: '/words/coercive-control/',
  search: '/search/',
  lost: '/nothing-here/',
  danger: '/help/in-danger-now/',
  change: '/change/',
  check: '/change/how-you-behave/',
  works: '/change/does-it-work/',
  figures: '/campaigns/figures/',
  'figures-ar': '/ar/campaigns/figures/',
  sources: '/about/sources/',
  style: '/about/style/',
  easy: '/help/easy/in-danger-now/',
  prepare: '/change/prepare/',
  foryou: '/help/for-you/deaf-people/',
  help: '/help/',
  show: '/ar/help/show-this/',
  plan: '/help/safety-plan/',
  pathway: '/help/what-happens-when-you-call/',
  staying: '/help/somewhere-safe-to-stay/',
  'home-pl': '/pl/',
  'home-ar': '/ar/',
  'danger-ar': '/ar/help/in-danger-now/',
  'service-ar': '/ar/services/pippa-helpline/',
  'helplines-ar': '/ar/helplines/',
};
const sizes = { phone: { width: 360, height: 640 }, desktop: { width: 1280, height: 800 } };

const server = await createSite('dist');
await new Promise<void>((resolve) => {
  server.listen(0, resolve);
});
const { port } = server.address() as { port: number };
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: chromiumFlags,
});
mkdirSync(folder, { recursive: true });
for (const [name, path] of Object.entries(pages).filter(
  ([name]) => !only || name.startsWith(only),
)) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport, colorScheme });
      await page.goto(`http://localhost:${port}${path}`);
      if (name === 'search') {
        await page.fill('#search-field', 'he tracks my phone');
        await page.waitForTimeout(1500);
      }
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` });
      if (colorScheme === 'light' && size === 'phone')
        await page.screenshot({ path: `${folder}/${name}-${size}-whole.png`, fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
server.close();
