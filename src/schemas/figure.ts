import { z } from 'astro/zod';
import { day } from './date.ts';
import { source } from './source.ts';
import { id, text } from './text.ts';

/** What figures are about, in the order of the page that lists them. */
export const figureGroups = [
  'domestic-abuse-national',
  'domestic-abuse-local',
  'women-and-girls-national',
  'women-and-girls-local',
  'inquiry',
  'services',
  'studies',
] as const;
export type FigureGroup = (typeof figureGroups)[number];

/**
 * What is counted, which decides how the number is written: "35.5%", "£190,000", "80.3 per 10,000",
 * "1 in 20", "third".
 */
const figureUnits = [
  'people',
  'children',
  'crimes',
  'incidents',
  'referrals',
  'cases',
  'years',
  'percent',
  'per-1000',
  'per-10000',
  'pounds',
  'times',
  'one-in',
  'ordinal',
] as const;
/** How exact the document itself is about the number. */
const figureQualifiers = ['about', 'almost', 'over', 'under', 'up to'] as const;
export type FigureQualifier = (typeof figureQualifiers)[number];

/** A quotation is short: it shows where the number stands, and copies no more. */
const mostQuotedWords = 25;

const oneOf = (field: string, values: readonly string[]) => ({
  error: `${field} is one of: ${values.join(', ')}`,
});
const wordsOf = (quote: string): number => quote.trim().split(/\s+/).length;

/**
 * A statistic with the place it comes from. Its number is typed once, in `value`: the sentence and
 * the caveat say `{value}` where it belongs, and `{another-id}` for the number of another record.
 */
export const figure = z
  .strictObject({
    group: z.enum(figureGroups, oneOf('group', figureGroups)),
    /** Where it stands in its group; small numbers first. */
    order: z.int({ error: 'order is a whole number; small ones come first' }),
    /**
     * One plain sentence that can be repeated as it is: the number, what it counts, where and when.
     */
    sentence: text('sentence (one that can be repeated as it is)').refine(
      (value) => value.includes('{value}'),
      {
        error:
          'sentence says {value} where the number belongs; the number itself is typed once, in ' +
          'value',
      },
    ),
    value: z.number({ error: 'value is a number without commas, units or quotes' }),
    unit: z.enum(figureUnits, oneOf('unit', figureUnits)),
    /** Where the document says "over", "approximately", "almost" or "less than". */
    qualifier: z.enum(figureQualifiers, oneOf('qualifier', figureQualifiers)).optional(),
    area: text('area'),
    period: text('period (the year or years counted)'),
    /** What a reader must know before repeating it. */
    caveat: text('caveat (what to know before repeating it)'),
    /** The document's own words around the number, exactly. */
    quote: text("quote (the document's own words around the number)").refine(
      (value) => wordsOf(value) <= mostQuotedWords,
      { error: `quote has more than ${mostQuotedWords} words; keep those that hold the number` },
    ),
    /** Where in the document: page, paragraph, table. */
    place: text('place'),
    source,
    /** How to name a source that is a web page; documents are named in site.yaml. */
    sourceName: text('sourceName').optional(),
    /** Figures that name the same set may stand in one chart: the same source, years and unit. */
    comparable: id.optional(),
    checked: day,
  })
  .refine((value) => 'document' in value.source || value.sourceName, {
    path: ['sourceName'],
    error:
      'the source is a web page; add sourceName, such as "Office for National Statistics, ' +
      'November 2025"',
  });
export type Figure = z.infer<typeof figure>;
