import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  cards,
  dist,
  editorsPath,
  pages,
  toDocument,
  type BuiltPage,
} from '../support/built-site.ts';
import { missingFrom, namesOf, saidNumbers } from '../support/said-numbers.ts';

const run = promisify(execFile);
const browsers = {
  lynx: [
    '-dump',
    '-nolist',
    '-width=1000',
    '-assume_charset=utf-8',
    '-display_charset=utf-8',
    '-force_html',
  ],
  w3m: ['-dump', '-cols', '1000', '-I', 'utf-8', '-O', 'utf-8', '-T', 'text/html'],
};
const isHere = async (name: string): Promise<boolean> =>
  run(name, ['-version']).then(
    () => true,
    () => false,
  );

const shown = [...pages, ...cards]
  .filter(({ path }) => path !== editorsPath)
  .map((page) => ({ page, numbers: saidNumbers(page) }))
  .filter(({ numbers }) => numbers.length > 0);
const fileOf = ({ path }: BuiltPage): string =>
  join(dist, path.endsWith('/') ? `${path}index.html` : path);

/** Reads pages one after another, two at a time: a machine has as many cores at least. */
async function faultsIn(name: keyof typeof browsers): Promise<string[]> {
  const faults: string[] = [];
  const left = [...shown];
  const read = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { stdout } = await run(name, [...browsers[name], fileOf(next.page)], {
        maxBuffer: 2 ** 26,
      });
      for (const fault of missingFrom(stdout, next.numbers))
        faults.push(`${next.page.path}: ${fault}`);
    }
  };
  await Promise.all([read(), read()]);
  return faults;
}

describe.each(Object.keys(browsers) as (keyof typeof browsers)[])('%s', (name) => {
  test(
    'gives every number of every page, with the words beside it',
    { timeout: 600_000 },
    async ({ skip }) => {
      skip(
        !(await isHere(name)),
        `${name} is not on this machine ("apt-get install ${name}" on Debian and Ubuntu)`,
      );
      expect(shown.length, 'pages with a number').toBeGreaterThan(1000);
      expect(await faultsIn(name)).toEqual([]);
    },
  );
});

test('the words beside a number to press name a service whose record has it', () => {
  const taps = shown.flatMap(({ page, numbers }) =>
    numbers
      .filter(({ isTap }) => isTap)
      .map(({ number, said }) => ({ path: page.path, number, said })),
  );
  expect(taps.length, 'numbers to press').toBeGreaterThan(1000);
  expect(
    taps
      .filter(({ number, said }) => !namesOf(number).some((name) => said.includes(name)))
      .map(({ path, said }) => `${path}: ${said}`),
  ).toEqual([]);
});

test('a number that is gone is told, and one that has lost its words', () => {
  const page = {
    document: toDocument(
      '<main><a href="tel:+448082000247"><span>Call A: </span><bdi dir="ltr">0808 2000 ' +
        '247</bdi></a><dl><div><dt>B</dt><dd><bdi dir="ltr">999</bdi></dd></div></dl></main>',
    ),
  } as BuiltPage;
  const numbers = saidNumbers(page);
  expect(numbers).toEqual([
    { number: '0808 2000 247', said: 'Call A: 0808 2000 247', isTap: false },
    { number: '999', said: 'B 999', isTap: false },
  ]);
  expect(missingFrom('Call A:  0808 2000 247\n\nB\n   999', numbers)).toEqual([]);
  expect(missingFrom('Call A: and B 999', numbers)).toEqual(['"Call A: 0808 2000 247" is gone']);
  expect(missingFrom('Call A: 0808 2000 247 and 999', numbers)).toEqual(['"999" has lost "B 999"']);
});
