/**
 * `npm run leaving:settings`: leaves the site in browsers that keep nothing, or refuse a part of
 * what leaving uses: every setting, by press and by Shift, in every engine of this machine. Prints
 * the table; when every engine has been tried without a fault, writes it to content/data/tested/.
 * `-- --only firefox`: one engine, kept for when all have been. `-- --settings offline,private`: a
 * part, nothing kept. PORT: the first of ten.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Tested } from '../../../src/schemas/tested.ts';
import { fromRoot } from '../../support/root.ts';
import type { Engine } from '../browsers/driver.ts';
import { prepare } from '../grounds.ts';
import { keep, kept } from '../kept.ts';
import { publishSettings } from '../publish.ts';
import { settableEngines } from './browsers.ts';
import { settings, type Setting } from './settings.ts';
import { faultsOfVisit, tryLeaving, type Press } from './try.ts';

type Row = Tested['settings'][number];

const option = (name: string): string[] | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1]?.split(',');
};
const [onlyEngines, onlySettings] = [option('--only'), option('--settings')];

const grounds = await prepare(Number(process.env['PORT'] ?? 4481));
const rows: Row[] = [];
const faults: string[] = [];

/** Once more in a fresh browser when a driver gets stuck; the second time it is a fault. */
async function tryTwice(
  engine: string,
  start: () => Promise<Engine>,
  setting: Setting,
  way: Press,
): Promise<void> {
  for (const isLast of [false, true]) {
    const browser = await start();
    try {
      const found = await tryLeaving(browser, setting, way, grounds);
      const shown = found.moves.filter((move) => move.shown || move.onScreen).length;
      rows.push({
        engine,
        setting: setting.name,
        way,
        reached: found.arrived,
        moves: found.moves.length,
        shown,
      });
      faults.push(
        ...faultsOfVisit(found, setting).map(
          (fault) => `${engine}, ${setting.name}, ${way}: ${fault}`,
        ),
      );
      console.log(
        `${engine}, ${setting.name}, ${way}: ` +
          `${found.arrived ? 'destination reached' : 'destination not reached'}; ${shown} of ` +
          `${found.moves.length} Backs and Forwards showed a page`,
      );
      return;
    } catch (error) {
      if (isLast) faults.push(`${engine}, ${setting.name}, ${way}: ${String(error)}`);
    } finally {
      await browser.close();
    }
  }
}

const engines = settableEngines(grounds.driverPort, grounds.display);
for (const { id, start } of engines.filter(({ id }) => onlyEngines?.includes(id) ?? true)) {
  const known = faults.length;
  for (const setting of settings.filter(({ name }) => onlySettings?.includes(name) ?? true)) {
    // Only Chromium's driver can freeze a tab.
    if (setting.isOtherTabFrozen && id !== 'chromium') continue;
    for (const way of setting.isPressOnly ? (['press'] as const) : (['press', 'shift'] as const))
      await tryTwice(id, () => start(setting), setting, way);
  }
  if (!onlySettings && faults.length === known)
    keep(
      'settings',
      id,
      rows.filter(({ engine }) => engine === id),
    );
}

console.table(
  Object.fromEntries(
    settings.map(({ name }) => [
      name,
      Object.fromEntries(
        rows
          .filter(({ setting }) => setting === name)
          .map(({ engine, way, reached, moves, shown }) => [
            `${engine}, ${way}`,
            `${reached ? 'left' : '-'} ${shown}/${moves}`,
          ]),
      ),
    ]),
  ),
);
grounds.endScreen();
for (const fault of faults) console.error(`✗ ${fault}`);
const all = kept<Row[]>('settings').flat();
if (
  !onlySettings &&
  faults.length === 0 &&
  engines.every(({ id }) => all.some(({ engine }) => engine === id))
)
  publishSettings(all);
mkdirSync(fromRoot('test-results'), { recursive: true });
writeFileSync(
  fromRoot('test-results/leaving-settings.json'),
  JSON.stringify({
    passed: rows.length - new Set(faults.map((fault) => fault.split(':')[0])).size,
    failed: faults.length,
  }),
);
console.log(
  `${rows.length - new Set(faults.map((fault) => fault.split(':')[0])).size} passed, ` +
    `${faults.length} failed`,
);
process.exit(faults.length === 0 && rows.length > 0 ? 0 : 1);
