/**
 * `npm run leaving`: leaves the site in every way, in every browser engine of this machine, with GOV.UK Frontend's component
 * beside it in the same run; times it; reads the browser's history; prints a table and writes content/data/tested/.
 * `-- --short`: a few ways, ours alone, without WebKit (its driver gets stuck now and then), nothing written.
 * `-- --only firefox` and `-- --ways tabs,midway`: a part, nothing written. `-- --times`: times and history again, beside the
 * walks of the last whole run. PORT: the first of eight, 4481 unless told.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Tested } from '../../src/schemas/tested.ts';
import { findChromium } from '../support/browser.ts';
import { fromRoot } from '../support/root.ts';
import { findEngines, Running } from './engines.ts';
import { prepare } from './grounds.ts';
import { readHistory } from './history.ts';
import { publish } from './publish.ts';
import { leavings, rounds } from './rounds.ts';
import { toTable, type Row } from './rows.ts';
import { faultsOfTimes } from './targets.ts';
import { measureTiming } from './timing.ts';
import { ways } from './walk/ways.ts';
import { walkAll } from './walk/walks.ts';

const option = (name: string): string | undefined => { const at = process.argv.indexOf(name); return at < 0 ? undefined : process.argv[at + 1]; };
const isShort = process.argv.includes('--short');
const [onlyEngine, onlyWays] = [option('--only'), option('--ways')?.split(',') ?? (isShort ? ['midway', 'tabs'] : undefined)];
const isTimes = process.argv.includes('--times');
const isWhole = !isShort && !onlyEngine && !onlyWays;

/** What the last whole run found on its walks. */
interface LastWalks { engines: Tested['engines']; rows: Row[]; faults: string[] }
const lastWalks = fromRoot('test-results/leaving-walks.json');
if (isTimes && !existsSync(lastWalks)) { console.error('There are no walks to put times beside: run "npm run leaving" first.'); process.exit(1); }
const { engines, rows, faults }: LastWalks = isTimes ? JSON.parse(readFileSync(lastWalks, 'utf8')) as LastWalks : { engines: [], rows: [], faults: [] };

const grounds = await prepare(Number(process.env['PORT'] ?? 4481));
if (!grounds.screen) console.log('The screen is not watched, since Xvfb or ffmpeg is missing: what pages say of themselves must do.');

for (const { id, name, start } of isTimes ? [] : findEngines(grounds.driverPort).filter(({ id }) => (onlyEngine ? id === onlyEngine : !isShort || id !== 'webkit'))) {
  if (!start || (id === 'webkit' && !grounds.display)) { console.log(`${name} is not on this machine, or has no screen to stand on: not tried.`); continue; }
  const engine = await Running.of(() => start(grounds.display));
  engines.push({ id, name: engine.is.name, version: engine.is.version });
  const found = await walkAll(id, engine, ways.filter(({ name }) => !onlyWays || onlyWays.includes(name)), grounds, isShort).finally(() => engine.is.close());
  rows.push(...found.rows);
  faults.push(...found.faults);
  if (!isShort && !found.rows.some(({ site, backsShown }) => site === 'govuk' && backsShown > 0)) faults.push(`${id}: no page was seen to come back after GOV.UK's component, so the watchers are blind`);
}
console.table(toTable(rows));
mkdirSync(fromRoot('test-results'), { recursive: true });
if (isWhole) writeFileSync(lastWalks, JSON.stringify({ engines, rows, faults }));
// What watches the screen takes time from the browser.
grounds.endScreen();

const chromium = findChromium();
if (isWhole && chromium) {
  const plain = await grounds.servePlain();
  // As far away as an ordinary site, so that the last frames of the page can be told.
  grounds.away.slowness = 300;
  const timing = await measureTiming(leavings(plain.ours, plain.govuk), rounds, (mood) => grounds.away.be(mood), chromium);
  console.table(timing);
  const history = { normal: await readHistory(plain.ours, chromium, false), discreet: await readHistory(plain.ours, chromium, true) };
  console.table(history.discreet);
  if (history.discreet.length !== 1) faults.push(`a discreet visit left ${history.discreet.length} lines in the history`);
  if (history.normal.length < 9) faults.push(`a normal visit left only ${history.normal.length} lines in the history, so the list was not read in time`);
  // A walk that went wrong proves nothing; a time that misses its target is published as it is.
  if (faults.length === 0) publish({ engines, walks: rows, timing, history });
  faults.push(...faultsOfTimes(timing));
}

for (const fault of faults) console.error(`✗ ${fault}`);
const oursWalked = rows.filter(({ site }) => site === 'ours').length;
const tally = { passed: Math.max(0, oursWalked - new Set(faults.map((fault) => fault.split(':')[0])).size), failed: faults.length };
writeFileSync(fromRoot('test-results/leaving.json'), JSON.stringify(tally));
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(faults.length === 0 && oursWalked > 0 ? 0 : 1);
