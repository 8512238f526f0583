/**
 * `node tests/engines/leaks.ts`, a step of `npm test`: walks a site whose ways out leak
 * (tests/fixtures/leaky-site), as `npm run leaving -- --site` walks any site, in Chromium, and
 * fails when a leak is not caught. PORT: the first of ten.
 */
import { writeFileSync } from 'node:fs';
import { findChromium } from '../support/browser.ts';
import { fromRoot } from '../support/root.ts';
import { startChromium } from './browsers/with-playwright.ts';
import { setStage } from './grounds.ts';
import { faultsOf } from './rows.ts';
import { copiedSite, type Swap } from './servers/copied-site.ts';
import { Destination } from './servers/destination.ts';
import { createLeakySite, leakyExits, type LeakyExit } from './servers/leaky-site.ts';
import { listen, portTaken } from './servers/listen.ts';
import { Watched } from './servers/watched.ts';
import { survey } from './survey.ts';
import { Posts } from './walk/posts.ts';
import { walk } from './walk/walk.ts';
import { ways, type WayName } from './walk/ways.ts';

/** A walk, and what must be found wrong with it. `only`: and nothing else may be. */
interface Leak {
  exit: LeakyExit;
  way: WayName;
  caught: RegExp[];
  only?: true;
}

const leaks = (hasScreen: boolean): Leak[] => [
  {
    exit: '.plain',
    way: 'tabs',
    caught: [
      /seen after back in the same tab/,
      /forward in the same tab/,
      /back in the other tab/,
      /first Back in the same tab led to a page of the site/,
      /destination learnt where they came from/,
      /the other tab stayed/,
    ],
  },
  {
    exit: '.plain',
    way: 'hanging',
    caught: [/the page was never hidden/, ...(hasScreen ? [/the screen was never clear/] : [])],
  },
  { exit: '.returning', way: 'hanging', caught: [/seen again after it had been hidden/] },
  { exit: '.nowhere', way: 'mouse', caught: [/the destination was never asked for/] },
  // Nothing of it is ever seen again, so only where Back leads can tell.
  {
    exit: '.replacing',
    way: 'mouse',
    caught: [
      /first Back in the same tab led to a page of the site/,
      /destination learnt where they came from/,
    ],
    only: true,
  },
];

/** A port that is taken is said in a line. @throws anything else */
function giveUp(error: unknown): never {
  if (!portTaken(error)) throw error;
  console.error(portTaken(error));
  process.exit(1);
}

const executable = findChromium();
if (!executable) {
  console.error(
    'The leaky site needs a Chromium: on Debian or Ubuntu, apt-get install chromium; elsewhere ' +
      'set CHROMIUM to its path.',
  );
  process.exit(1);
}
const port = Number(process.env['PORT'] ?? 4481);
const [site, away, place] = [
  `http://127.0.0.1:${port + 1}`,
  new Destination(port + 2),
  'https://weather.example',
];
await away.be('normal').catch(giveUp);
const server = createLeakySite(`${place}/today`);
await listen(server, port + 1).catch(giveUp);
const swaps: Swap[] = [
  { from: site, to: `http://localhost:${port}` },
  { from: place, to: away.origin },
];
const probe = { exit: leakyExits.join(), notContent: 'p, [data-mark]', keys: [] };
const watched = await Watched.from(
  copiedSite(site, () => swaps),
  port,
  probe,
).catch(giveUp);
const stage = await setStage();
const engine = await startChromium(executable, stage.display);

const failures: string[] = [];
let passed = 0;
const expected = leaks(stage.screen !== undefined);
for (const { exit, way: name, caught, only } of expected) {
  const way = ways.find((one) => one.name === name);
  if (!way) throw new Error(`there is no way ${name}`);
  const { parts } = await survey(engine, watched.origin, {
    url: new URL(`${site}/`),
    exit,
    keys: [],
    leadsTo: [],
  });
  const found = await walk(
    engine,
    way,
    { name: 'leaky', origin: watched.origin, start: '/', probe, exit, keys: [], ...parts },
    new Posts(watched, away, stage.screen),
    3,
  );
  const faults = faultsOf(found, way, stage.screen !== undefined);
  const missed = caught.filter((wanted) => !faults.some((fault) => wanted.test(fault)));
  const more = only ? faults.filter((fault) => !caught.some((wanted) => wanted.test(fault))) : [];
  passed += caught.length - missed.length;
  failures.push(
    ...missed.map(
      (wanted) =>
        `${exit}, ${name}: not caught: ${wanted.source}. Found: ${faults.join('; ') || 'nothing'}`,
    ),
    ...more.map((fault) => `${exit}, ${name}: found besides: ${fault}`),
  );
  console.log(`${exit}, ${name}: ${faults.join('; ') || 'nothing found'}`);
}

await engine.close();
for (const failure of failures) console.error(`✗ ${failure}`);
writeFileSync(
  fromRoot('test-results/leaks.json'),
  JSON.stringify({ passed, failed: failures.length }),
);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
