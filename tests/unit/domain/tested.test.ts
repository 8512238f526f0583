import { describe, expect, test } from 'vitest';
import { newestFirst, toEngineViews, toTimeViews, toWords } from '../../../src/domain/tested.ts';
import type { Tested } from '../../../src/schemas/tested.ts';

const row = (given: Partial<Tested['walks'][number]> = {}): Tested['walks'][number] =>
  ({ engine: 'chromium', way: 'mouse', site: 'ours', backs: 6, backsShown: 0, forwards: 6, forwardsShown: 0, referrers: 0, shownAgain: false, onScreen: true, ...given });
const time = (given: Partial<Tested['timing'][number]> = {}): Tested['timing'][number] =>
  ({ site: 'ours', page: '/', destination: 'normal', slowdown: 1, presses: 100, median: 12, p95: 30, most: 44, under50: 100, ...given });
const run = (given: Partial<Tested> = {}): Tested =>
  ({ version: '0.2.0', day: '2026-01-02', cores: 2, govuk: '6.0.0', engines: [{ id: 'chromium', name: 'Chromium', version: '156.0.8078.79' }], walks: [row()], timing: [], history: { normal: [], discreet: [] }, ...given });

describe('browser by browser', () => {
  test('each way of ours stands beside the same way of the other', () => {
    const [view] = toEngineViews(run({ walks: [row(), row({ site: 'govuk', backsShown: 4 }), row({ way: 'discreet' })] }));
    expect(view?.ways.map(({ way, govuk }) => [way, govuk?.backsShown])).toEqual([['mouse', 4], ['discreet', undefined]]);
  });

  test('a version is two numbers, so that it never looks like one to ring', () => {
    expect(toEngineViews(run()).map(({ version }) => version)).toEqual(['156.0']);
  });

  test('another browser does not lend its walks', () => {
    const engines = [...run().engines, { id: 'webkit', name: 'WebKitGTK', version: '2.50.6' }];
    expect(toEngineViews(run({ engines })).map(({ ways }) => ways.length)).toEqual([1, 0]);
  });
});

test('times stand beside those of the same round', () => {
  const timing = [time(), time({ site: 'govuk', median: 20 }), time({ slowdown: 6, median: 80 }), time({ site: 'govuk', slowdown: 6, median: 90 }), time({ destination: 'hanging' })];
  expect(toTimeViews(run({ timing })).map(({ slowdown, govuk }) => [slowdown, govuk?.median])).toEqual([[1, 20], [6, 90], [1, undefined]]);
});

test('the newest release comes first', () => {
  expect(['0.9.1', '0.10.0', '0.2.0'].map((version) => run({ version })).sort(newestFirst).map(({ version }) => version)).toEqual(['0.10.0', '0.9.1', '0.2.0']);
});

describe('words in one line', () => {
  const where = '<LeavingTests ways="…">';
  test('are read by name', () => expect(toWords(where, 'mouse: By mouse | shift: Shift: three times', ['mouse', 'shift'])).toEqual({ mouse: 'By mouse', shift: 'Shift: three times' }));
  test('that are missing are told with their place and what to add', () => {
    expect(() => toWords(where, 'mouse: By mouse', ['mouse', 'hanging'])).toThrow(new Error('<LeavingTests ways="…">: no words for hanging; add "hanging: …"'));
  });
  test('that are missing are told all at once, and each once', () => {
    expect(() => toWords(where, 'mouse: By mouse', ['mouse', 'shift', 'tabs', 'shift'])).toThrow(new Error('<LeavingTests ways="…">: no words for shift, tabs; add "shift: … | tabs: …"'));
  });
});
