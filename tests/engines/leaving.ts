/**
 * `npm run leaving`: leaves a site in every way, in every browser engine of this machine, watches
 * what can be seen of it afterwards, and prints a table. `-- --help` says what can be asked for.
 * PORT: the first of ten, 4481 unless told.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fromRoot } from '../support/root.ts';
import { readOptions, usage, WrongOptions } from './options.ts';
import { runOwn, type Outcome } from './own-run.ts';
import { portTaken } from './servers/listen.ts';
import { runSite, SiteTrouble } from './site-run.ts';

async function run(): Promise<Outcome | undefined> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return undefined;
  }
  const port = Number(process.env['PORT'] ?? 4481);
  return options.site ? runSite(options.site, options, port) : runOwn(options, port);
}

try {
  const outcome = await run();
  if (!outcome) process.exit(0);
  const { walked, faults } = outcome;
  for (const fault of faults) console.error(`✗ ${fault}`);
  const tally = {
    passed: Math.max(0, walked - new Set(faults.map((fault) => fault.split(':')[0])).size),
    failed: faults.length,
  };
  mkdirSync(fromRoot('test-results'), { recursive: true });
  writeFileSync(fromRoot('test-results/leaving.json'), JSON.stringify(tally));
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exit(faults.length === 0 && walked > 0 ? 0 : 1);
} catch (error) {
  // What a person can put right is said in words; anything else shows where it happened.
  if (error instanceof WrongOptions || error instanceof SiteTrouble) console.error(error.message);
  else if (portTaken(error)) console.error(portTaken(error));
  else throw error;
  process.exit(1);
}
