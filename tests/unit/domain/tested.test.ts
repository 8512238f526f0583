import { describe, expect, test } from 'vitest';
import {
  newestFirst,
  toEngineViews,
  toldBy,
  toSettingsView,
  toTimeViews,
  toWords,
} from '../../../src/domain/tested.ts';
import { tested, type Tested } from '../../../src/schemas/tested.ts';

const row = (given: Partial<Tested['walks'][number]> = {}): Tested['walks'][number] => ({
  engine: 'chromium',
  way: 'mouse',
  site: 'ours',
  backs: 6,
  backsShown: 0,
  forwards: 6,
  forwardsShown: 0,
  referrers: 0,
  shownAgain: false,
  onScreen: true,
  ...given,
});
const time = (given: Partial<Tested['timing'][number]> = {}): Tested['timing'][number] => ({
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
const run = (given: Partial<Tested> = {}): Tested => ({
  version: '0.2.0',
  day: '2026-01-02',
  cores: 2,
  others: [
    { id: 'govuk', name: 'GOV.UK', version: '6.0.0' },
    { id: 'nsw', name: 'NSW', version: '3.0.0' },
  ],
  engines: [{ id: 'chromium', name: 'Chromium', version: '156.0.8078.79' }],
  walks: [row()],
  timing: [],
  history: { normal: [], discreet: [] },
  settings: [],
  ...given,
});

describe('browser by browser', () => {
  test('each way of ours stands beside the same way of the others, in their order', () => {
    const [view] = toEngineViews(
      run({
        walks: [
          row({ site: 'nsw', backsShown: 5 }),
          row(),
          row({ site: 'govuk', backsShown: 4 }),
          row({ way: 'discreet' }),
        ],
      }),
    );
    expect(
      view?.ways.map(({ way, others }) => [way, ...others.map((other) => other?.backsShown)]),
    ).toEqual([
      ['mouse', 4, 5],
      ['discreet', undefined, undefined],
    ]);
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
  const timing = [
    time(),
    time({ site: 'govuk', median: 20 }),
    time({ slowdown: 6, median: 80 }),
    time({ site: 'govuk', slowdown: 6, median: 90 }),
    time({ destination: 'hanging' }),
  ];
  expect(
    toTimeViews(run({ timing })).map(({ slowdown, govuk }) => [slowdown, govuk?.median]),
  ).toEqual([
    [1, 20],
    [6, 90],
    [1, undefined],
  ]);
});

test('the newest release comes first', () => {
  expect(
    ['0.9.1', '0.10.0', '0.2.0']
      .map((version) => run({ version }))
      .sort(newestFirst)
      .map(({ version }) => version),
  ).toEqual(['0.10.0', '0.9.1', '0.2.0']);
});

test('walks in which the destination learnt something are counted for each site', () => {
  const walks = [
    row(),
    row({ way: 'shift' }),
    row({ site: 'govuk', referrers: 2 }),
    row({ site: 'govuk', way: 'shift' }),
  ];
  expect([
    toldBy(run({ walks }), 'ours'),
    toldBy(run({ walks }), 'govuk'),
    toldBy(run({ walks }), 'nsw'),
  ]).toEqual([
    { told: 0, walks: 2 },
    { told: 1, walks: 2 },
    { told: 0, walks: 0 },
  ]);
});

describe('the matrix of settings', () => {
  const setting = (
    given: Partial<Tested['settings'][number]> = {},
  ): Tested['settings'][number] => ({
    engine: 'chromium',
    setting: 'storage-full',
    way: 'press',
    reached: true,
    moves: 12,
    shown: 0,
    ...given,
  });

  test('puts the ways of a setting together, and leaves what was not tried empty', () => {
    const settings = [
      setting(),
      setting({ way: 'shift', shown: 1 }),
      setting({ engine: 'Firefox', setting: 'private' }),
    ];
    expect(toSettingsView(run({ settings }))).toEqual({
      browsers: ['Chromium', 'Firefox'],
      rows: [
        { setting: 'storage-full', cells: [{ reached: true, moves: 24, shown: 1 }, undefined] },
        { setting: 'private', cells: [undefined, { reached: true, moves: 12, shown: 0 }] },
      ],
    });
  });

  test('says that it was left only when every way left', () => {
    expect(
      toSettingsView(run({ settings: [setting(), setting({ way: 'shift', reached: false })] }))
        .rows[0]?.cells[0]?.reached,
    ).toBe(false);
  });
});

describe('a record of a run', () => {
  test('may have no settings yet', () => {
    const { settings: _, ...without } = run();
    expect(tested.parse(without).settings).toEqual([]);
  });
  test('names each site that was walked', () => {
    expect(
      tested
        .safeParse(run({ walks: [row(), row({ site: 'dfes' })] }))
        .error?.issues.map(({ path, message }) => [path.join('.'), message]),
    ).toEqual([
      [
        'walks.1.site',
        '"dfes" is none of ours, govuk, nsw; add it to "others", or run "npm run leaving" again',
      ],
    ]);
  });
});

describe('words in one line', () => {
  const where = '<LeavingTests ways="…">';
  test('are read by name', () =>
    expect(
      toWords(where, 'mouse: By mouse | shift: Shift: three times', ['mouse', 'shift']),
    ).toEqual({ mouse: 'By mouse', shift: 'Shift: three times' }));
  test('that are missing are told with their place and what to add', () => {
    expect(() => toWords(where, 'mouse: By mouse', ['mouse', 'hanging'])).toThrow(
      new Error('<LeavingTests ways="…">: no words for hanging; add "hanging: …"'),
    );
  });
  test('that are missing are told all at once, and each once', () => {
    expect(() => toWords(where, 'mouse: By mouse', ['mouse', 'shift', 'tabs', 'shift'])).toThrow(
      new Error('<LeavingTests ways="…">: no words for shift, tabs; add "shift: … | tabs: …"'),
    );
  });
});
