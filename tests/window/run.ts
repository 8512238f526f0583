/**
 * `npm run check:window`: shows the built safe window in a page of another origin, in each browser
 * of this machine, and looks at what it leaves: requests, entries in the tab's history, the
 * browser's own list; and at where its way out leads. A browser that is not installed is named, and
 * counts as nothing. Ports from PORT on (5080 where it is not set). `-- Firefox` looks at that one
 * alone.
 */
import { existsSync } from 'node:fs';
import { hasDisplays, startDisplay } from '../engines/screen/display.ts';
import { fromRoot } from '../support/root.ts';
import { findReaders, type Reader } from './readers.ts';
import { openSites, type Sites } from './sites.ts';

if (!existsSync(fromRoot('dist/embed/safe-window/index.html'))) {
  console.error('There is no safe window to look at: run "npm run build" first.');
  process.exit(1);
}

const port = Number(process.env['PORT'] ?? 5080);
const sites = await openSites(port);
const display = hasDisplays() ? await startDisplay() : undefined;
process.on('exit', () => display?.end());
let failed = 0;

function say(engine: string, what: string, faults: readonly string[]): void {
  failed += faults.length;
  console.log(`${engine}: ${what}: ${faults.length === 0 ? 'yes' : `NO. ${faults.join('; ')}`}`);
}

const differs = (name: string, found: unknown, wanted: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`${name}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];

/**
 * Waits until the tab is somewhere. @returns where it is in the end, at most eight seconds later
 */
async function whereAfter(reader: Reader, wanted: string): Promise<string> {
  const end = Date.now() + 8000;
  let at = '';
  while (at !== wanted && Date.now() < end) {
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    at = await reader.address().catch(() => '');
  }
  return at;
}

async function arrive(reader: Reader, page: string): Promise<void> {
  await reader.goTo(sites.before);
  await reader.goTo(page);
  if ((await reader.parts()) === 0) throw new Error(`no window in ${page}`);
}

/**
 * Opens each part. @returns what went wrong, and what was asked for or added to the history
 * meanwhile
 */
async function openParts(reader: Reader, { ours }: Sites): Promise<string[]> {
  const before = await reader.entries();
  const asked = ours.length;
  const closed: string[] = [];
  for (let index = 0; index < (await reader.parts()); index += 1)
    if (!(await reader.openPart(index))) closed.push(`part ${index + 1} does not open`);
  return [
    ...closed,
    ...differs(
      'asked for meanwhile',
      ours.slice(asked).map(({ path }) => path),
      [],
    ),
    ...differs('entries', await reader.entries(), before),
  ];
}

/** Leaves by the way out. @param back where Back leads then */
async function leave(reader: Reader, back: string): Promise<string[]> {
  const arrived = sites.away.length;
  await reader.pressWayOut();
  const at = await whereAfter(reader, sites.destination);
  const told = sites.away.slice(arrived).map(({ referrer }) => referrer ?? 'nothing');
  await reader.back();
  return [
    ...differs('the tab is at', at, sites.destination),
    ...differs('the destination was told of', [...new Set(told)], ['nothing']),
    ...differs('Back shows', await whereAfter(reader, back), back),
  ];
}

/** Where the frame may not lead the tab elsewhere. The link alone would do nothing there. */
async function leaveInVain(reader: Reader): Promise<string[]> {
  const arrived = sites.away.length;
  await reader.pressWayOut();
  const shown = await reader.isWindowShown();
  // Some browsers say that they refuse, and the press itself opens the new tab; the rest need a
  // second press.
  await new Promise((resolve) => {
    setTimeout(resolve, 2500);
  });
  if (sites.away.length === arrived) await reader.pressWayOut();
  const end = Date.now() + 5000;
  while (sites.away.length === arrived && Date.now() < end)
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  return [
    ...differs('the window is shown', shown, false),
    ...(sites.away.length > arrived ? [] : ['no other tab opened']),
  ];
}

for (const { name, replaces, open } of findReaders(display?.name, port + 2)) {
  if (process.argv.length > 2 && !process.argv.includes(name)) continue;
  if (!open) {
    console.log(`${name}: not installed here (WebKitGTK needs Xvfb too), so not looked at`);
    continue;
  }
  const reader = await open();
  try {
    const asked = sites.ours.length;
    await arrive(reader, sites.pages.asCopied);
    say(
      name,
      'asks for the window alone, and does not say for which page',
      differs('asked', sites.ours.slice(asked), [{ path: '/embed/safe-window/' }]),
    );
    say(
      name,
      'each part opens, nothing is asked for, no entry is added',
      await openParts(reader, sites),
    );
    say(
      name,
      replaces
        ? 'the way out replaces the page around it'
        : 'the way out leaves, tells nobody from where, and Back shows the page again',
      await leave(reader, replaces ? sites.before : sites.pages.asCopied),
    );
    await arrive(reader, sites.pages.withoutScripts);
    say(name, 'without scripts each part opens just so', await openParts(reader, sites));
    say(
      name,
      'and the way out is a link: Back shows the page again',
      await leave(reader, sites.pages.withoutScripts),
    );
    await arrive(reader, sites.pages.withoutTop);
    say(
      name,
      'refused by its frame, it hides what is in the window and opens a new tab',
      await leaveInVain(reader),
    );
  } finally {
    const list = await reader.close();
    if (list) {
      const wanted = [sites.before, ...Object.values(sites.pages), sites.destination].sort();
      say(
        name,
        'its list of what was read holds the pages of the partner and the destination alone',
        differs(
          'list',
          [...new Set(list)].filter((address) => address.startsWith('http')).sort(),
          wanted,
        ),
      );
    } else console.log(`${name}: keeps no list that can be read here`);
  }
}
await sites.close();
process.exit(failed === 0 ? 0 : 1);
