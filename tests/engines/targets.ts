import type { Timing } from './timing.ts';

/**
 * How fast a press must be taken, in milliseconds, and the share of presses at full speed that must
 * be within `full`.
 */
const targets = { full: 50, share: 0.95, slowed: 100 } as const;

/**
 * What falls short of the targets: 95 of 100 presses under 50 ms at full speed, half of them under
 * 100 ms on a machine that is slowed down, and never slower than GOV.UK's component in the same
 * round.
 */
export const faultsOfTimes = (times: readonly Timing[]): string[] =>
  times
    .filter(({ site }) => site === 'ours')
    .flatMap((ours) => {
      const round = `times, ${ours.destination} at ${ours.slowdown}x`;
      const other = times.find(
        ({ site, destination, slowdown }) =>
          site === 'govuk' && destination === ours.destination && slowdown === ours.slowdown,
      );
      return [
        ...(ours.slowdown > 1 || ours.under50 >= targets.share * ours.presses
          ? []
          : [
              `${round}: ${ours.under50} of ${ours.presses} presses were within ${targets.full} ms`,
            ]),
        ...(ours.slowdown === 1 || ours.median < targets.slowed
          ? []
          : [`${round}: half took ${ours.median} ms or more`]),
        ...(!other || ours.median <= other.median
          ? []
          : [`${round}: ${ours.median} ms, and GOV.UK's component ${other.median} ms`]),
      ];
    });
