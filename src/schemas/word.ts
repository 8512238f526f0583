import { z } from 'astro/zod';
import { day } from './date.ts';
import { sources } from './source.ts';
import { ids, text } from './text.ts';
import { translation } from './translation.ts';

/**
 * `yes`: a crime today. `part`: some acts are, or it can be part of one. `no`: not itself a crime.
 * `none`: the question does not arise (a body, a role, a course).
 */
export const crimeAnswers = ['yes', 'part', 'no', 'none'] as const;
export type CrimeAnswer = (typeof crimeAnswers)[number];

/** At most two sentences: the rule for every meaning in the glossary. */
const shortMeaning = text('meaning').refine(
  (value) => (value.match(/[.!?](\s|$)/g) ?? []).length <= 2,
  {
    error:
      'a meaning has at most two short sentences; put the rest in the text below the second ---',
  },
);

/**
 * A glossary entry in the source language. A translation repeats only what it says in its own
 * words.
 */
export const word = z.strictObject({
  term: text('term'),
  /** The words behind a short form. */
  expansion: text('expansion').optional(),
  meaning: shortMeaning,
  crime: z.enum(crimeAnswers, { error: `crime is one of: ${crimeAnswers.join(', ')}` }),
  /** Which law today, in a few words: the Act and the section. */
  law: text('law').optional(),
  /** What people also call it. Shown. */
  alsoCalled: z.array(text('a name')).default([]),
  /** Words people really type. Hidden, for search alone. */
  typed: z.array(text('a typed word')).default([]),
  /** Exact words that are marked in guides. Empty: this word is never marked by itself. */
  mark: z.array(text('a word to mark')).default([]),
  related: ids.default([]),
  services: ids.default([]),
  /** What the source document says that is no longer true, and what is. */
  outdated: text('outdated').optional(),
  sources,
  checked: day,
});
export type Word = z.infer<typeof word>;

/** A glossary entry in another language: what is absent is taken from the English. */
export const translatedWord = z.strictObject({
  term: text('term'),
  expansion: text('expansion').optional(),
  meaning: shortMeaning,
  law: text('law').optional(),
  alsoCalled: z.array(text('a name')).default([]),
  typed: z.array(text('a typed word')).default([]),
  mark: z.array(text('a word to mark')).default([]),
  outdated: text('outdated').optional(),
  translation,
});
export type TranslatedWord = z.infer<typeof translatedWord>;
