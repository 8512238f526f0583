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
import { leavings, rounds } from './rounds.ts';
import { measureTiming } from './timing.ts';
import { Posts } from './walk/posts.ts';
import { govuk, ours, type Site } from './walk/site.ts';
import { walk, type Walk } from './walk/walk.ts';
import { isOffered, ways, type Way } from './walk/ways.ts';

const ports = { ours: 4481, govuk: 4482, away: 4483, behindOurs: 4484, behindGovuk: 4485, driver: 4486, plain: 4487, plainGovuk: 4488 };
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
const rows: Row[] = [];
const faults: string[] = [];
const engines: { id: string; name: string; version: string }[] = [];

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
      try {
        const found = await walkOne(engine, way, site);
        rows.push(toRow(id, way, site.name, found, screen !== undefined));
        if (site.name === 'ours') faults.push(...faultsOf(found, way).map((fault) => `${id}, ${way.name}: ${fault}`));
        console.log(new Date().toISOString().slice(11, 19), JSON.stringify(rows.at(-1)));
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
if (!isShort && !rows.some(({ site, backsShown }) => site === 'govuk' && backsShown > 0)) faults.push('no Back after GOV.UK\'s component was seen: the watchers are blind');

if (isWhole) {
  await listen(await createSite(built), ports.plain);
  await listen(createGovukSite(away.away), ports.plainGovuk);
  const [chromium, plain] = [findEngines(0)[0]?.start ? (await import('../support/browser.ts')).findChromium() ?? '' : '', `http://localhost:${ports.plain}`];
  // As far away as an ordinary site, so that the last frames of the page can be told.
  away.slowness = 300;
  const timing = await measureTiming(leavings(plain, `http://localhost:${ports.plainGovuk}`), rounds, (mood) => away.be(mood), chromium);
  console.table(timing);
  const history = { normal: await readHistory(plain, chromium, false), discreet: await readHistory(plain, chromium, true) };
  console.table(history.discreet);
  if (history.discreet.length !== 1) faults.push(`a discreet visit left ${history.discreet.length} lines in the history`);
  if (faults.length === 0) publish({ engines, walks: rows, timing, history });
}

screen?.end();
display?.end();
for (const fault of faults) console.error(`✗ ${fault}`);
const oursWalked = rows.filter(({ site }) => site === 'ours').length;
const tally = { passed: Math.max(0, oursWalked - new Set(faults.map((fault) => fault.split(':')[0])).size), failed: faults.length };
mkdirSync(fromRoot('test-results'), { recursive: true });
writeFileSync(fromRoot('test-results/leaving.json'), JSON.stringify(tally));
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(faults.length === 0 && oursWalked > 0 ? 0 : 1);
