/**
 * `npm run check:content [folder]`: lists everything that is wrong in the content, in words for an
 * editor.
 */
import { resolve } from 'node:path';
import { checkContent } from './content-check/check.ts';
import { faultToText } from './content-check/fault.ts';

const root = resolve(process.argv[2] ?? 'content');
const { faults, notices, files } = await checkContent(root, new Date().toISOString().slice(0, 10));

for (const notice of notices) console.log(`note: ${faultToText(notice)}`);
for (const fault of faults) console.error(faultToText(fault));
console.log(
  faults.length === 0
    ? `${files} files of content are in order (${notices.length} notes).`
    : `${faults.length} things to mend in ${new Set(faults.map((fault) => fault.file)).size} ` +
        `of ${files} files.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
