/**
 * The calm surface: what a tab, the history, an address or a link preview may not say outside the
 * sections that are about the words themselves. Someone may be reading over a shoulder, or later.
 */
const telling = [
  'abus',
  'violen',
  'rape',
  'assault',
  'stalk',
  'perpetrator',
  'offender',
  'victim',
  'survivor',
  'domestic',
  'refuge',
  'porn',
  'slavery',
  'traffick',
  'forced',
  'fgm',
  'honour',
  'sexual',
  'coerc',
  'suicid',
  'revenge',
  'harass',
  'strangl',
  'strangul',
  'exploit',
  'vawg',
  'murder',
  'homicide',
];

/**
 * Sections whose addresses and titles may be plain, because what they are about is a word, a
 * campaign or a trade.
 */
const plainSections = ['words', 'campaigns', 'professionals'];

// From the start of a word only: "therapeutic" is calm.
const finder = new RegExp(`\\b(${telling.join('|')})`, 'i');

/**
 * Finds the telling word in a title, slug or preview.
 * @param text a title, an address or a sentence, in English
 * @returns the telling part, or `undefined` when the text is calm
 */
export const tellingWord = (text: string): string | undefined =>
  finder.exec(text)?.[1]?.toLowerCase();

/**
 * True when the first folder of an English path (`/words/refuge/`) is one that may speak plainly.
 */
export const maySpeakPlainly = (path: string): boolean =>
  plainSections.includes(path.split('/').find(Boolean) ?? '');
