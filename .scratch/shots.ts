import { chromium } from 'playwright';
import { createSite } from '../src/build/site-server.ts';
import { chromiumFlags, findChromium } from '../tests/support/browser.ts';
const server = await createSite('dist'); await new Promise<void>((r) => server.listen(4398, () => r()));
const b = await chromium.launch({ executablePath: findChromium()!, args: chromiumFlags });
const [out, ...paths] = process.argv.slice(2);
for (const [i, path] of paths.entries()) {
  for (const [n, v] of [['p', { width: 360, height: 640 }], ['d', { width: 1280, height: 800 }]] as const) {
    const p = await b.newPage({ viewport: v }); await p.goto('http://localhost:4398' + path);
    await p.evaluate(() => document.querySelectorAll('quick-exit').forEach((e) => ((e as HTMLElement).style.position = 'static')));
    await p.screenshot({ path: `${out}-${i}-${n}.png`, fullPage: true, clip: n === 'p' ? { x: 0, y: 0, width: 360, height: 2600 } : { x: 0, y: 0, width: 1280, height: 1800 } }).catch(async () => p.screenshot({ path: `${out}-${i}-${n}.png`, fullPage: true }));
    await p.close();
  }
}
await b.close(); server.close(); process.exit(0);
