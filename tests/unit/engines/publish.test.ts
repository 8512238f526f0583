import { expect, test } from 'vitest';
import type { Tested } from '../../../src/schemas/tested.ts';
import { withSettings, withWalks, type Walks } from '../../engines/publish.ts';

const walks = (backsShown: number): Walks => ({
  others: [],
  engines: [{ id: 'chromium', name: 'Chromium', version: '156.0' }],
  timing: [],
  history: { normal: [], discreet: [] },
  walks: [
    {
      engine: 'chromium',
      way: 'mouse',
      site: 'ours',
      backs: 6,
      backsShown,
      forwards: 6,
      forwardsShown: 0,
      referrers: 0,
      shownAgain: false,
      onScreen: true,
    },
  ],
});
const settings: Tested['settings'] = [
  { engine: 'chromium', setting: 'private', way: 'press', reached: true, moves: 12, shown: 0 },
];
const first = { version: '0.2.0', day: '2026-11-01', cores: 2 };
const later = { version: '0.2.0', day: '2026-11-30', cores: 4 };

test('walks alone have no settings yet', () =>
  expect(withWalks(undefined, walks(0), first)).toEqual({ ...first, ...walks(0), settings: [] }));

test('settings leave the walks and their day as they are', () => {
  expect(withSettings(withWalks(undefined, walks(0), first), settings, later)).toEqual({
    ...first,
    ...walks(0),
    settings,
    settingsDay: '2026-11-30',
  });
});

test('new walks leave the settings and their day as they are', () => {
  const known = withSettings(withWalks(undefined, walks(0), first), settings, first);
  expect(withWalks(known, walks(1), later)).toEqual({
    ...later,
    ...walks(1),
    settings,
    settingsDay: '2026-11-01',
  });
});
