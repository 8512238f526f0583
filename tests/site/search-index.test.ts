import { expect, test } from 'vitest';
import { built, files } from '../support/built-site.ts';

const languages = built.map(({ lang }) => lang.toLowerCase()).sort();
/** Which languages the files of a folder belong to: `en-gb_1fc4a9d.pf_index`. */
const languagesOf = (folder: string): string[] =>
  files
    .filter((file) => file.startsWith(`/pagefind/${folder}/`))
    .map((file) => file.split('/').at(-1)?.split('_')[0] ?? '')
    .sort();

// Were there two, the one that is fetched would tell the first letters of what someone types, or
// what they were shown.
test('the search index of a language is one file of words and one of texts', () => {
  expect(languagesOf('index')).toEqual(languages);
  expect(languagesOf('fragment')).toEqual(languages);
});

test('nothing of the search tool is left that the site does not use', () => {
  expect(
    files.filter((file) => file.startsWith('/pagefind/') && /-ui\.(js|css)$|highlight/.test(file)),
  ).toEqual([]);
});
