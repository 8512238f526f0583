import { describe, expect, test } from 'vitest';
import { faultsOfTimes } from '../../engines/targets.ts';
import type { Timing } from '../../engines/timing.ts';

const time = (given: Partial<Timing> = {}): Timing => ({
  site: 'ours',
  page: '/',
  destination: 'normal',
  slowdown: 1,
  presses: 100,
  median: 12,
  p95: 30,
  most: 44,
  under50: 100,
  ...given,
});

describe('what falls short of the targets', () => {
  test('nothing, when we are as fast as the other', () =>
    expect(faultsOfTimes([time(), time({ site: 'govuk' })])).toEqual([]));
  test('95 of 100 is enough', () => expect(faultsOfTimes([time({ under50: 95 })])).toEqual([]));
  test('94 of 100 is not', () =>
    expect(faultsOfTimes([time({ under50: 94 })])).toEqual([
      'times, normal at 1x: 94 of 100 presses were within 50 ms',
    ]));
  test('a slow machine is asked for less', () =>
    expect(faultsOfTimes([time({ slowdown: 6, presses: 25, under50: 0, median: 99 })])).toEqual(
      [],
    ));
  test('but not for nothing', () =>
    expect(
      faultsOfTimes([time({ slowdown: 6, presses: 25, under50: 0, median: 100 })]),
    ).toHaveLength(1));
  test('slower than the other, in the same round', () =>
    expect(
      faultsOfTimes([
        time({ median: 20 }),
        time({ site: 'govuk', median: 19 }),
        time({ site: 'govuk', slowdown: 6, median: 5 }),
      ]),
    ).toEqual(["times, normal at 1x: 20 ms, and GOV.UK's component 19 ms"]));
  test('the other is not judged', () =>
    expect(faultsOfTimes([time({ site: 'govuk', under50: 0 })])).toEqual([]));
});
