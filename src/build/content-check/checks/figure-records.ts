import { holesIn, standsIn } from '../../../domain/figures.ts';
import { statisticsIn } from '../../../domain/statistics.ts';
import type { Figure } from '../../../schemas/figure.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { instead, isKnown } from '../known-ids.ts';
import { withoutOtherNumbers } from './other-numbers.ts';

/**
 * A figure's number is typed once, stands in the words of its document, and its sentence says when.
 */
export const checkFigureRecords = (content: Content): Fault[] =>
  content.figures.flatMap((entry) => [
    ...unknownHoles(content, entry),
    ...typedTwice(content, entry),
    ...withoutYear(entry),
    ...notQuoted(entry),
    ...notComparable(content, entry),
  ]);

const texts = ['sentence', 'caveat'] as const;
const at = ({ parsed }: Entry<Figure>, field: keyof Figure, message: string): Fault => ({
  file: parsed.file.shown,
  line: parsed.lineOf([field]),
  message,
});

const unknownHoles = (content: Content, entry: Entry<Figure>): Fault[] =>
  texts.flatMap((field) =>
    holesIn(entry.value[field])
      .filter((name) => name !== 'value' && !isKnown(content, 'figure', name))
      .map((name) =>
        at(
          entry,
          field,
          `${field}: there is no figure "${name}"${instead(content, 'figure', name)}`,
        ),
      ),
  );

const typedTwice = (content: Content, entry: Entry<Figure>): Fault[] =>
  texts.flatMap((field) =>
    statisticsIn(withoutOtherNumbers(content, entry.value[field])).map(({ found }) =>
      at(
        entry,
        field,
        `${field} has the number "${found}"; write {value}, or {the-id} of the record whose ` +
          'number it is',
      ),
    ),
  );

const withoutYear = (entry: Entry<Figure>): Fault[] =>
  /\b(?:19|20)\d\d\b/.test(entry.value.sentence)
    ? []
    : [
        at(
          entry,
          'sentence',
          'sentence does not say when; add the year that is counted, or that of the document',
        ),
      ];

const notQuoted = (entry: Entry<Figure>): Fault[] =>
  standsIn(entry.value, entry.value.quote)
    ? []
    : [
        at(
          entry,
          'quote',
          'quote does not hold ' +
            `${entry.value.qualifier ? `"${entry.value.qualifier}" and ` : ''}the value ` +
            `${entry.value.value} (${entry.value.unit}), or says more about it ("over", ` +
            `"approximately"); copy the document's words, and set value and qualifier as they ` +
            'are there',
        ),
      ];

const sameBasis = ({ source, period, unit }: Figure): string =>
  JSON.stringify([source, period, unit]);

function notComparable(content: Content, entry: Entry<Figure>): Fault[] {
  const { comparable } = entry.value;
  const other =
    comparable &&
    content.figures.find(
      ({ id, value }) =>
        id !== entry.id &&
        value.comparable === comparable &&
        sameBasis(value) !== sameBasis(entry.value),
    );
  return other
    ? [
        at(
          entry,
          'comparable',
          `comparable: "${other.id}" has another source, period or unit; figures of one set ` +
            'are counted in one way',
        ),
      ]
    : [];
}
