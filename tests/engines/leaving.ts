/**
 * `npm run leaving`: leaves the site in every way, in every browser engine of this machine, with GOV.UK Frontend's component
 * beside it in the same run; times it; reads the browser's history; prints a table and writes content/data/tested/.
 * `-- --short`: a few ways, ours alone, without WebKit (its driver gets stuck now and then), nothing written. `-- --only firefox` and `-- --ways tabs,midway`: a part, nothing written.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createSite } from '../../src/build/site-server.ts';
import { fromRoot } from '../support/root.ts';
import { within } from './browsers/driver.ts';
import { findEngines, Running } from './engines.ts';
import { readHistory } from './history.ts';
import { publish } from './publish.ts';
import { faultsOf, toRow, toTable, type Row } from './rows.ts';
import { canWatch, hasDisplays, startDisplay } from './screen/display.ts';
import { Watcher } from './screen/watcher.ts';
import { Destination } from './servers/destination.ts';
import { createGovukSite } from './servers/govuk-site.ts';
import { listen } from './servers/listen.ts';
import { Watched } from './servers/watched.ts';
import { faultsOfTimes } from './targets.ts';
import { leavings, rounds } from './rounds.ts';
import { measureTiming } from './timing.ts';
import { Posts } from './walk/posts.ts';
import { govuk, ours, type Site } from './walk/site.ts';
import { walk, type Walk } from './walk/walk.ts';
import { isOffered, ways, type Way } from './walk/ways.ts';

// PORT: the first of eight, for two runs beside each other.
const port = Number(process.env['PORT'] ?? 4481);
const ports = { ours: port, govuk: port + 1, away: port + 2, behindOurs: port + 3, behindGovuk: port + 4, driver: port + 5, plain: port + 6, plainGovuk: port + 7 };
const option = (name: string): string | undefined => { const at = process.argv.indexOf(name); return at < 0 ? undefined : process.argv[at + 1]; };
const isShort = process.argv.includes('--short');
const [onlyEngine, onlyWays] = [option('--only'), option('--ways')?.split(',') ?? (isShort ? ['midway', 'tabs'] : undefined)];
const isWhole = !isShort && !onlyEngine && !onlyWays;

const built = fromRoot('test-results/leaving/site');
const away = new Destination(ports.away);
const { status } = spawnSync('astro', ['build', '--silent', '--outDir', built], { stdio: 'inherit', env: { ...process.env, EXIT_URL: away.away, ASTRO_TELEMETRY_DISABLED: '1' } });
if (status !== 0) process.exit(1);

await away.be('normal');
const watched = { ours: await Watched.of(await createSite(built), ports.behindOurs, ports.ours), govuk: await Watched.of(createGovukSite(away.away), ports.behindGovuk, ports.govuk) };
const display = hasDisplays() ? await startDisplay() : undefined;
const screen = display && canWatch() ? new Watcher(display.name) : undefined;
// Whatever ends this run ends these too.
process.on('exit', () => { screen?.end(); display?.end(); });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
if (!screen) console.log('The screen is not watched, since Xvfb or ffmpeg is missing: what pages say of themselves must do.');
const rows: Row[] = [];
const faults: string[] = [];
const engines: { id: string; name: string; version: string }[] = [];
/** Browsers in which the watchers saw a page come back after GOV.UK's component: there they can see. */
const caught = new Set<string>();

/** A walk that takes longer than this, in milliseconds, has got stuck: the browser is started again, and the walk with it. */
const longest = 90_000;
const tries = 3;

/** Walks one way, again in a fresh browser when it gets stuck. @throws what the last try threw */
async function walkOne(engine: Running, way: Way, site: Site): Promise<Walk> {
  for (let left = tries; ; left -= 1) {
    const found = await within(longest, walk(engine.is, way, site, new Posts(watched[site.name], away, screen), 6));
    if (found) return found;
    if (left === 1) throw new Error(`got stuck ${tries} times`);
    await engine.again();
  }
}

/** Walks each way through both sites, and keeps what was found. */
async function walkAll(id: string, engine: Running): Promise<void> {
  for (const way of ways.filter(({ name }) => !onlyWays || onlyWays.includes(name))) {
    for (const site of [ours(watched.ours.origin), ...isShort ? [] : [govuk(watched.govuk.origin)]].filter((one) => isOffered(way, one))) {
      const from = Date.now();
      try {
        const found = await walkOne(engine, way, site);
        const row = toRow(id, way, site.name, found, screen !== undefined);
        rows.push(row);
        if (site.name === 'ours') faults.push(...faultsOf(found, way, screen !== undefined).map((fault) => `${id}, ${way.name}: ${fault}`));
        if (site.name === 'govuk' && row.backsShown > 0) caught.add(id);
        console.log(`${id}, ${way.name}, ${site.name}: ${row.backsShown} of ${row.backs} Backs and ${row.forwardsShown} of ${row.forwards} Forwards showed a page (${Math.round((Date.now() - from) / 1000)} s)`);
      } catch (error) {
        faults.push(`${id}, ${way.name}, ${site.name}: ${String(error)}`);
      }
    }
  }
}

for (const { id, name, start } of findEngines(ports.driver).filter(({ id }) => (onlyEngine ? id === onlyEngine : !isShort || id !== 'webkit'))) {
  if (!start || (id === 'webkit' && !display)) { console.log(`${name} is not on this machine, or has no screen to stand on: not tried.`); continue; }
  const engine = await Running.of(() => start(display?.name));
  engines.push({ id, name: engine.is.name, version: engine.is.version });
  await walkAll(id, engine).finally(() => engine.is.close());
}
console.table(toTable(rows));
if (!isShort) faults.push(...engines.filter(({ id }) => !caught.has(id)).map(({ id }) => `${id}: no page was seen to come back after GOV.UK's component, so the watchers are blind`));

if (isWhole) {
  await listen(await createSite(built), ports.plain);
  await listen(createGovukSite(away.away), ports.plainGovuk);
  const [chromium, plain] = [findEngines(0)[0]?.start ? (await import('../support/browser.ts')).findChromium() ?? '' : '', `http://localhost:${ports.plain}`];
  // As far away as an ordinary site, so that the last frames of the page can be told.
  away.slowness = 300;
  const timing = await measureTiming(leavings(plain, `http://localhost:${ports.plainGovuk}`), rounds, (mood) => away.be(mood), chromium);
  console.table(timing);
  faults.push(...faultsOfTimes(timing));
  const history = { normal: await readHistory(plain, chromium, false), discreet: await readHistory(plain, chromium, true) };
  console.table(history.discreet);
  if (history.discreet.length !== 1) faults.push(`a discreet visit left ${history.discreet.length} lines in the history`);
  if (faults.length === 0) publish({ engines, walks: rows, timing, history });
}

for (const fault of faults) console.error(`✗ ${fault}`);
const oursWalked = rows.filter(({ site }) => site === 'ours').length;
const tally = { passed: Math.max(0, oursWalked - new Set(faults.map((fault) => fault.split(':')[0])).size), failed: faults.length };
mkdirSync(fromRoot('test-results'), { recursive: true });
writeFileSync(fromRoot('test-results/leaving.json'), JSON.stringify(tally));
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(faults.length === 0 && oursWalked > 0 ? 0 : 1);
