import { chromium } from 'playwright';
import { createSite } from '../src/build/site-server.ts';
import { chromiumFlags } from '../tests/support/browser.ts';
const server = await createSite('/tmp/x/dist'); await new Promise<void>((r) => server.listen(4396, () => r()));
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: chromiumFlags });
const p = await b.newPage({ viewport: { width: 360, height: 640 } });
const s = await p.context().newCDPSession(p);
for (const v of ['attr', 'rootnone', 'bodynone', 'bodyvis', 'replace', 'storage', 'title', 'icon', 'channel', 'steps']) {
  const out: number[] = [];
  for (let i = 0; i < 4; i++) {
    await s.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await p.goto('http://localhost:4396/helplines/'); await p.waitForTimeout(250);
    await s.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    out.push(await p.evaluate((v) => { const t = performance.now(); const r = document.documentElement;
      if (v === 'attr') r.dataset['leaving'] = '';
      if (v === 'rootnone') r.style.display = 'none';
      if (v === 'bodynone') document.body.style.display = 'none';
      if (v === 'bodyvis') document.body.style.visibility = 'hidden';
      if (v === 'replace') document.body.replaceChildren();
      if (v === 'storage') { sessionStorage.setItem('left', '1'); localStorage.setItem('left', '1'); }
      if (v === 'title') document.title = 'x';
      if (v === 'icon') document.querySelector('link[rel="icon"]')?.setAttribute('href', '/plain.svg');
      if (v === 'channel') new BroadcastChannel('x').postMessage('x');
      if (v === 'steps') navigation.currentEntry?.index;
      r.getBoundingClientRect(); document.body?.offsetHeight; return performance.now() - t; }, v));
  }
  console.log(v, out.map((x) => x.toFixed(1)).join(' '));
}
await b.close(); process.exit(0);
