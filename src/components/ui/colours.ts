/**
 * Two colours that meet on a page, by the names they have in tokens.css, and the least contrast
 * they may have.
 */
export interface ColourPair {
  ink: string;
  ground: string;
  least: 7 | 3;
  scheme?: 'light' | 'dark';
}

/** What a pair of colours means, and where else its ink stands. */
export interface ColourMeaning {
  ink: string;
  grounds: readonly string[];
  meaning: string;
  least: 7 | 3;
  scheme?: 'light' | 'dark';
}

/**
 * Every meeting of colours that the style sheets make. 7: text. 3: borders, icons and marks that
 * tell something.
 */
export const colourMeanings: readonly ColourMeaning[] = [
  {
    ink: 'ink',
    grounds: ['ground', 'surface', 'sunken', 'accent-wash'],
    meaning: 'Text: on the page, on cards, in the bars above and below, in notes.',
    least: 7,
  },
  {
    ink: 'ink-soft',
    grounds: ['ground', 'surface', 'sunken'],
    meaning: 'Small print: hours, dates, hints.',
    least: 7,
  },
  {
    ink: 'accent',
    grounds: ['ground', 'surface', 'sunken', 'accent-wash', 'warm'],
    meaning: 'Links and quiet taps, wherever they stand.',
    least: 7,
  },
  {
    ink: 'accent-hover',
    grounds: ['ground', 'surface', 'sunken', 'accent-wash'],
    meaning: 'The same under a pointer.',
    least: 7,
  },
  {
    ink: 'on-accent',
    grounds: ['accent', 'accent-hover'],
    meaning: 'A number to ring: the strongest thing on a page.',
    least: 7,
  },
  {
    ink: 'warm-ink',
    grounds: ['warm'],
    meaning: 'Who to call; notices on translations.',
    least: 7,
  },
  { ink: 'urgent-ink', grounds: ['urgent'], meaning: 'In danger now; what not to do.', least: 7 },
  { ink: 'good-ink', grounds: ['good'], meaning: 'What helps.', least: 7 },
  {
    ink: 'on-exit',
    grounds: ['exit', 'exit-hover'],
    meaning: 'The way out. Nothing else wears this colour.',
    least: 7,
  },
  {
    ink: 'exit',
    grounds: ['ground', 'sunken'],
    meaning: 'The bar of the way out, against the page above it.',
    least: 3,
  },
  {
    ink: 'line-strong',
    grounds: ['ground', 'surface', 'sunken', 'accent-wash'],
    meaning: 'The edge of a field, a tag or a language; the dots under a word.',
    least: 3,
  },
  {
    ink: 'accent',
    grounds: ['ground', 'surface', 'warm'],
    meaning: 'Icons and the edges of quiet taps.',
    least: 3,
  },
  {
    ink: 'warm-line',
    grounds: ['warm', 'ground'],
    meaning: 'The edge of a box with numbers.',
    least: 3,
  },
  {
    ink: 'urgent-line',
    grounds: ['urgent', 'ground'],
    meaning: 'The edge of a box about danger.',
    least: 3,
  },
  {
    ink: 'focus-ink',
    grounds: ['ground', 'surface', 'sunken', 'accent-wash', 'warm', 'urgent', 'good', 'focus'],
    meaning: 'The ring around what the keyboard is on, by day.',
    least: 3,
    scheme: 'light',
  },
  {
    ink: 'focus',
    grounds: ['ground', 'surface', 'sunken', 'accent-wash', 'warm', 'urgent', 'good', 'focus-ink'],
    meaning: 'The same ring by night, and on the way out.',
    least: 3,
    scheme: 'dark',
  },
];

/** Colours that tell nothing and may be faint: the thin lines between rows. */
export const decorativeColours: readonly string[] = ['line'];

/** Every pair, one by one. */
export const colourPairs: readonly ColourPair[] = colourMeanings.flatMap(
  ({ grounds, ink, least, scheme }) =>
    grounds.map((ground) => ({ ink, ground, least, ...(scheme && { scheme }) })),
);
