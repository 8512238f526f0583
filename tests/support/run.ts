/**
 * `npm test`: everything, offline, in the order in which faults are cheapest to find. Ends with one
 * line, `N passed, N failed`. `npm run test:quick`: the same without the browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './browser.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
}
interface Step {
  name: string;
  command: string;
  args: string[];
  tally: (ok: boolean) => Tally;
}

const results = 'test-results';
const isQuick = process.argv.includes('--quick');

/** A step that is one check: it passes or it does not. */
const asOne = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** Reads a report; a step that left none has failed, whatever it printed. */
const fromReport =
  <Report>(file: string, read: (report: Report) => Tally) =>
  (ok: boolean): Tally => {
    if (!existsSync(file)) return asOne(false);
    const tally = read(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  };

const vitest = (name: string, projects: string[]): Step => {
  const file = `${results}/${name}.json`;
  return {
    name,
    command: 'vitest',
    args: [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    tally: fromReport(
      file,
      ({ numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites }: VitestReport) => ({
        passed: numPassedTests,
        failed: Math.max(numFailedTests, Math.min(1, numFailedTestSuites)),
        skipped: numPendingTests,
      }),
    ),
  };
};

const steps: Step[] = [
  { name: 'types', command: 'astro', args: ['check'], tally: asOne },
  { name: 'format', command: 'prettier', args: ['--check', '.'], tally: asOne },
  { name: 'lint', command: 'eslint', args: ['.'], tally: asOne },
  { name: 'styles', command: 'stylelint', args: ['src/**/*.css'], tally: asOne },
  { name: 'unused', command: 'knip', args: [], tally: asOne },
  vitest('unit', ['unit', 'content', 'architecture']),
  { name: 'build', command: 'astro', args: ['build', '--silent'], tally: asOne },
  // The quick run may be without a Chromium: then no poster is made, and the tests of what is made
  // are skipped.
  {
    name: 'posters',
    command: process.execPath,
    args: ['src/build/posters.ts', ...(isQuick ? ['--if-able'] : [])],
    tally: (ok) =>
      ok && !existsSync('dist/campaigns/posters/files')
        ? { passed: 0, failed: 0, skipped: 1 }
        : asOne(ok),
  },
  vitest('site', ['site']),
  ...(isQuick
    ? []
    : [
        {
          name: 'browser',
          command: 'playwright',
          args: ['test'],
          tally: fromReport(
            `${results}/playwright.json`,
            ({
              stats,
            }: {
              stats?: { expected: number; unexpected: number; skipped: number; flaky: number };
            }) => ({
              passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
              failed: stats?.unexpected ?? 1,
              skipped: stats?.skipped ?? 0,
            }),
          ),
        },
        {
          // The way out in every engine of this machine; the whole of it is `npm run leaving`.
          name: 'leaving',
          command: 'node',
          args: ['tests/engines/leaving.ts', '--short'],
          tally: fromReport(
            `${results}/leaving.json`,
            ({ passed, failed }: { passed: number; failed: number }) => ({
              passed,
              failed,
              skipped: 0,
            }),
          ),
        },
        {
          // The same eyes on a site that leaks: what they see nothing wrong with would prove
          // nothing.
          name: 'leaks',
          command: 'node',
          args: ['tests/engines/leaks.ts'],
          tally: fromReport(
            `${results}/leaks.json`,
            ({ passed, failed }: { passed: number; failed: number }) => ({
              passed,
              failed,
              skipped: 0,
            }),
          ),
        },
      ]),
];

if (!isQuick && !findChromium()) {
  console.log('No Chromium was found; trying to bring one.');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
}
if (!isQuick && !findChromium()) {
  console.error(
    'The browser tests need a Chromium, and none was found or could be brought:\n  on Debian ' +
      'or Ubuntu: apt-get install chromium\n  elsewhere: install Chrome, or set CHROMIUM to its ' +
      'path.\nOr run "npm run test:quick", which needs no browser.',
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command, args, tally } of steps) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    // The built site is tested with the style guide, which shows every component in every state.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', STYLE_GUIDE: '1' },
  });
  const counted = tally(status === 0);
  console.log(
    `== ${name}: ${counted.passed} passed, ${counted.failed} failed ` +
      `(${Math.round((Date.now() - start) / 1000)} s)`,
  );
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
  // Without a site there is nothing left to look at.
  if (name === 'build' && status !== 0) break;
}
console.log(
  `\n${total.passed} passed, ${total.failed} ` +
    `failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
