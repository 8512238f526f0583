import type { ComponentProps } from 'astro/types';
import { localeOf, sourceLocale as locale } from '../../i18n/locales.ts';
import type { PosterNumber, PosterView } from '../../queries/posters.ts';
import type { PosterLook } from '../../schemas/poster.ts';
import { family, type Family } from '../ui/example.ts';
import type Poster from './Poster.astro';
import type PosterArt from './PosterArt.astro';
import type PosterEntry from './PosterEntry.astro';
import type PosterSlips from './PosterSlips.astro';
import { phone, service, sourceText } from './example-services.ts';

const polish = localeOf('pl') ?? locale;
const number = (last: `${number}`, changes: Partial<PosterNumber> = {}): PosterNumber => ({
  label: 'Example helpline',
  isName: true,
  display: phone('helpline', last).display,
  details: ['Every day, 9am to 5pm', 'Free to call'],
  ...changes,
});
const numbers = [
  number('123'),
  number('124'),
  number('125', { label: 'For example', isName: false, details: [] }),
];
const link = { address: 'https://www.example.org/', shown: 'example.org' };

const posterLooks: readonly PosterLook[] = ['door', 'turn', 'crowd', 'voice', 'bell', 'plain'];

/** A poster that nobody hangs up. */
const poster = (changes: Partial<PosterView> = {}): PosterView => ({
  id: 'help',
  look: 'door',
  text: sourceText,
  numbers,
  emergency: phone('emergency', '129').display,
  link,
  approval: ['Nobody has approved this example.'],
  checked: 'November 2026',
  formats: ['a4', 'screen'],
  words: {
    name: 'Example poster',
    about: 'An example.',
    where: 'Nowhere.',
    heading: 'A heading to read from afar',
    line: 'One sentence below it.',
    points: [],
    write: [],
  },
  card: { emergency: service(), front: service(), few: [], some: [], all: [], ...link },
  ...changes,
});
const { words } = poster();
const steps = {
  ...words,
  points: ['The first thing to do.', 'The second thing to do.'],
  write: ['A line for a pen'],
  ask: 'A sentence above the numbers.',
};

/** Posters and their parts. */
export const posterExamples: readonly Family[] = [
  family<ComponentProps<typeof Poster>>({
    component: 'Poster',
    title: 'Poster',
    when: 'For a wall, a screen or a shared picture. Shown small here, as on the page of posters.',
    examples: [
      ...posterLooks.map((look) => ({
        name: look,
        props: {
          poster: poster({ look, words: ['crowd', 'bell'].includes(look) ? steps : words }),
          format: 'a4' as const,
          locale,
          small: true,
        },
      })),
      {
        name: 'a screen',
        props: {
          poster: poster({ words: steps, look: 'bell' }),
          format: 'screen',
          locale,
          small: true,
        },
      },
      {
        name: 'the other side named, and a word at the code',
        props: {
          poster: poster({
            beside: number('126'),
            words: {
              ...words,
              beside: 'Is it the other way round?',
              scan: 'A sentence about scanning.',
            },
          }),
          format: 'a5',
          locale,
          small: true,
        },
      },
      {
        name: 'words in another language than the page',
        props: {
          poster: poster({ text: { ...sourceText, isFallback: true } }),
          format: 'square',
          locale: polish,
          small: true,
        },
      },
    ],
  }),
  family<ComponentProps<typeof PosterArt>>({
    component: 'PosterArt',
    title: 'What is drawn on a poster',
    when: 'Within a poster. It tells nothing that the words do not.',
    examples: posterLooks.map((look) =>
      look === 'plain'
        ? { name: look, props: { look }, isEmpty: true }
        : { name: look, props: { look } },
    ),
  }),
  family<ComponentProps<typeof PosterSlips>>({
    component: 'PosterSlips',
    title: 'Slips to tear off',
    when: 'Below a calm poster on paper.',
    examples: [{ name: 'two numbers', props: { numbers } }],
  }),
  family<ComponentProps<typeof PosterEntry>>({
    component: 'PosterEntry',
    title: 'Poster in the list',
    when: 'For each poster on the page that lists them.',
    examples: [
      { name: 'plain-spoken', props: { poster: poster(), locale, locales: [locale] } },
      {
        name: 'calm',
        props: {
          poster: poster({ id: 'useful-numbers', look: 'plain', calmOf: 'help' }),
          locale,
          locales: [locale],
        },
      },
    ],
  }),
];
