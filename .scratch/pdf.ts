import { chromium } from 'playwright';
import { createSite } from '../src/build/site-server.ts';
import { chromiumFlags, findChromium } from '../tests/support/browser.ts';
const server = await createSite('dist'); await new Promise<void>((r) => server.listen(4397, () => r()));
const b = await chromium.launch({ executablePath: findChromium()!, args: chromiumFlags });
for (const [i, path] of process.argv.slice(2).entries()) { const p = await b.newPage(); await p.goto('http://localhost:4397' + path); await p.pdf({ path: `/tmp/x/pdf-${i}.pdf`, preferCSSPageSize: true, format: 'A4' }); await p.close(); }
await b.close(); server.close(); process.exit(0);
