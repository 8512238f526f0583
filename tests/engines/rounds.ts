import type { Leaving, Round } from './timing.ts';

/**
 * The pages that are timed: our longest list of numbers, and GOV.UK's component on a page as long.
 */
export const leavings = (ours: string, govuk: string): Leaving[] => [
  { site: 'ours', page: `${ours}/helplines/`, first: `${ours}/`, exit: '.exit-link' },
  {
    site: 'govuk',
    page: `${govuk}/one/`,
    first: `${govuk}/`,
    exit: '.govuk-exit-this-page__button',
  },
];

/**
 * A hundred presses at full speed for each mood of the destination, and fewer on a machine six
 * times slower.
 */
export const rounds: readonly Round[] = [
  { destination: 'normal', slowdown: 1, presses: 100 },
  { destination: 'hanging', slowdown: 1, presses: 100 },
  { destination: 'refused', slowdown: 1, presses: 100 },
  { destination: 'normal', slowdown: 6, presses: 30 },
  { destination: 'hanging', slowdown: 6, presses: 30 },
  { destination: 'refused', slowdown: 6, presses: 30 },
];
