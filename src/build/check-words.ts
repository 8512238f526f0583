/**
 * `npm run check:words [folder]`: lists what is not in plain words in the English prose, and what
 * to write instead. `npm run check:words -- --table`: the reading grade of every page.
 */
import { resolve } from 'node:path';
import { faultToText } from './content-check/fault.ts';
import { checkWords } from './words-check/check.ts';
import { toTable } from './words-check/table.ts';

const args = process.argv.slice(2);
const { faults, pages } = checkWords(
  resolve(args.find((arg) => !arg.startsWith('--')) ?? 'content'),
);

if (args.includes('--table')) {
  console.log(toTable(pages));
} else {
  for (const fault of faults) console.error(faultToText(fault));
  console.log(
    faults.length === 0
      ? `${pages.length} pages are in plain words.`
      : `${faults.length} things to mend in ${new Set(faults.map(({ file }) => file)).size} of ` +
          `${pages.length} pages.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
