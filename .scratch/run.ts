import { createServer, request as ask } from 'node:http';
import { chromium, firefox } from 'playwright';
import { Builder, Capabilities } from 'selenium-webdriver';
import { createSite } from '../src/build/site-server.ts';
import { chromiumFlags } from '../tests/support/browser.ts';
const seen: any[] = [];
const probe = `(()=>{const send=o=>navigator.sendBeacon('/__seen',JSON.stringify({at:Math.round(performance.timeOrigin+performance.now()),path:location.pathname,...o}));let last='';
const shown=()=>{const b=document.body;if(!b)return '';return [...b.children].some(e=>e.localName!=='quick-exit'&&getComputedStyle(e).visibility==='visible'&&e.getBoundingClientRect().height>0&&e.textContent.trim())?'SHOWN':'blank'};
const tick=()=>{const v=shown();if(v!==last){last=v;send({v,title:document.title})}requestAnimationFrame(tick)};requestAnimationFrame(tick);
addEventListener('pageshow',e=>send({e:'pageshow',p:e.persisted,nav:performance.navigation.type,ss:sessionStorage.getItem('left'),ls:localStorage.getItem('left')}));addEventListener('pagehide',e=>send({e:'pagehide',p:e.persisted}))})()`;
const inner = await createSite('/tmp/x/dist'); await new Promise<void>((r) => inner.listen(4902, '127.0.0.1', () => r()));
const site = createServer((req, res) => {
  if (req.url === '/__probe.js') { res.setHeader('content-type', 'text/javascript'); res.end(probe); return; }
  if (req.url === '/__seen') { let b = ''; req.on('data', (d) => b += d).on('end', () => { seen.push(JSON.parse(b)); res.end(); }); return; }
  const up = ask({ port: 4902, host: '127.0.0.1', path: req.url, method: req.method }, (r) => {
    const html = String(r.headers['content-type']).includes('html'); const h = { ...r.headers }; delete h['content-length']; 
    if (process.env.STORE) delete h['cache-control'];
    res.writeHead(r.statusCode!, h);
    if (!html) { r.pipe(res); return; }
    let b = ''; r.setEncoding('utf8').on('data', (d) => b += d).on('end', () => res.end(b.replace('<head>', '<head><script src="/__probe.js"></script>')));
  }); up.end();
}); await new Promise<void>((r) => site.listen(4900, '127.0.0.1', () => r()));
const refs: any[] = [];
const dest = createServer((req, res) => { if (req.url !== '/favicon.ico') refs.push([req.url, req.headers.referer ?? null]); res.setHeader('content-type', 'text/html'); res.end('<!doctype html><title>Elsewhere</title><p>Sunny'); });
await new Promise<void>((r) => dest.listen(4901, '127.0.0.1', () => r()));
const O = 'http://localhost:4900', D = 'http://127.0.0.1:4901';
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms));
interface Drv { go(u: string): Promise<void>; click(sel: string): Promise<void>; back(): Promise<void>; fwd(): Promise<void>; url(): Promise<string>; end(): Promise<void> }
async function pw(type: typeof chromium, opts: any): Promise<Drv> {
  const b = await type.launch(opts); const p = await b.newPage();
  return { go: async (u) => { await p.goto(u); }, click: async (s) => { await p.locator(s).first().click({ noWaitAfter: true }); }, back: async () => { await p.evaluate(() => { history.back(); }).catch(() => {}); }, fwd: async () => { await p.evaluate(() => { history.forward(); }).catch(() => {}); }, url: async () => p.evaluate(() => location.href).catch((e) => 'ERR ' + String(e).slice(0, 80)), end: () => b.close() };
}
async function wk(): Promise<Drv> {
  const caps = new Capabilities(); caps.set('browserName', 'MiniBrowser'); caps.set('webkitgtk:browserOptions', { binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args: ['--automation'] });
  const d = await new Builder().usingServer('http://127.0.0.1:4905').withCapabilities(caps).build();
  return { go: (u) => d.get(u), click: async (s) => { await d.executeScript(`document.querySelector(${JSON.stringify(s)}).click()`); }, back: async () => { await d.executeScript('setTimeout(()=>history.back(),0)').catch(() => {}); }, fwd: async () => { await d.executeScript('setTimeout(()=>history.forward(),0)').catch(() => {}); }, url: () => d.getCurrentUrl().catch((e) => 'ERR ' + String(e).slice(0, 80)), end: () => d.quit() };
}
const which = process.argv[2] ?? 'chromium';
const d = which === 'webkit' ? await wk() : which === 'firefox' ? await pw(firefox as any, { channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' }) : await pw(chromium, { executablePath: '/usr/bin/chromium', args: chromiumFlags, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
const dump = (title: string) => { console.log('--', title); for (const s of seen.splice(0)) console.log('  ', JSON.stringify(s)); };
try {
await d.go(D + '/start'); await d.go(O + '/'); await pause(300); await d.click('a[href="/help/"]'); await pause(700); await d.click('main a[href^="/help/"]'); await pause(700);
if (process.argv[3] === 'mid') { await d.go(D + '/mid'); await pause(300); await d.go(O + '/helplines/'); await pause(300); await d.click('a[href="/step-in/"]'); await pause(700); }
dump('read'); console.log(await d.url());
const t = Date.now(); await d.click('.exit-link'); await pause(1800); dump('exit at ' + t); console.log(await d.url());
for (let i = 0; i < 6; i++) { await d.back(); await pause(900); dump('back ' + i); console.log(await d.url()); }
for (let i = 0; i < 6; i++) { await d.fwd(); await pause(900); dump('fwd ' + i); console.log(await d.url()); }
console.log(JSON.stringify(refs));
} finally { await d.end().catch(() => {}); process.exit(0); }
