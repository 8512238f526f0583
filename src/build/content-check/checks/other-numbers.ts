import type { Content } from '../content.ts';

/**
 * A text in which the numbers of `content/data/other-numbers.yaml` are blanked: limits and prices
 * are no statistics.
 */
export const withoutOtherNumbers = (content: Content, text: string): string =>
  content.otherNumbers
    .flatMap(({ value }) => value)
    .reduce((left, { says }) => left.replaceAll(says, ' '.repeat(says.length)), text);
