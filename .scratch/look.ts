import { chromium } from 'playwright';
import { createSite } from '../src/build/site-server.ts';
import { chromiumFlags, findChromium } from '../tests/support/browser.ts';
const server = await createSite('dist'); await new Promise<void>((r) => server.listen(4399, () => r()));
const b = await chromium.launch({ executablePath: findChromium()!, args: chromiumFlags });
for (const [n, v, scheme, start, next] of [['phone', { width: 360, height: 640 }, 'light', '/', '/help/'], ['small', { width: 320, height: 480 }, 'dark', '/', '/help/'], ['desk', { width: 1280, height: 800 }, 'light', '/', '/help/'], ['ar', { width: 360, height: 640 }, 'light', '/ar/', '/ar/help/']] as const) {
  const p = await b.newPage({ viewport: v, colorScheme: scheme });
  await p.goto('http://localhost:4399' + start);
  await p.locator('[data-discreet-reading]').scrollIntoViewIfNeeded(); await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/x/d-${n}-1.png` });
  await p.locator('[data-discreet-reading]').click(); await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/x/d-${n}-2.png` });
  await p.locator(`a[href="${next}"]:visible`).first().click(); await p.waitForTimeout(600);
  await p.screenshot({ path: `/tmp/x/d-${n}-3.png` });
}
const p = await b.newPage({ viewport: { width: 360, height: 640 } }); await p.goto('http://localhost:4399/safe-use/practise/');
await p.locator('practise-leaving button').click(); await p.waitForTimeout(400); await p.screenshot({ path: '/tmp/x/pr-1.png' }); await p.waitForTimeout(3200); await p.screenshot({ path: '/tmp/x/pr-2.png' });
await b.close(); server.close(); process.exit(0);
