import { describe, expect, test } from 'vitest';
import { faultsOf, toRow, toTable } from '../../engines/rows.ts';
import type { Move, Walk } from '../../engines/walk/walk.ts';

const move = (way: Move['way'], seen: Partial<Move> = {}): Move => ({
  way,
  tab: 'same',
  shown: false,
  onScreen: false,
  ...seen,
});
/** A walk on which all went well. */
const good: Walk = {
  before: { shown: true, onScreen: true },
  pressed: true,
  arrived: true,
  blankAfter: 8,
  clearAfter: 60,
  shownAgain: false,
  moves: [move('back', { landed: 'before-us' }), move('back'), move('forward')],
  referrers: [],
  otherTabLeft: true,
};

describe('what is wrong with a walk', () => {
  test('nothing, when all went well', () => expect(faultsOf(good, {}, true)).toEqual([]));

  test.each<[string, Partial<Walk>]>([
    ['a page that came back by its own word', { moves: [move('back', { shown: true })] }],
    [
      'a page that was on the screen for one frame alone',
      { moves: [move('forward', { onScreen: true })] },
    ],
    ['a page seen again without a press', { shownAgain: true }],
    ['a referrer', { referrers: ['http://localhost/'] }],
    ['a tab that stayed', { otherTabLeft: false }],
    ['a press that was not taken', { pressed: false }],
    ['a destination that was never asked for', { arrived: false }],
    ['pages that said nothing while they were read', { before: { shown: false, onScreen: true } }],
    [
      'a screen that showed nothing while they were read',
      { before: { shown: true, onScreen: false } },
    ],
    ['a screen that was never clear', { clearAfter: undefined }],
    ['a page that was never hidden', { blankAfter: undefined }],
    [
      'a first Back that led to a hidden page of the site',
      { moves: [move('back', { landed: 'ours' })] },
    ],
    [
      'a first Back that led to the destination again',
      { moves: [move('back', { landed: 'destination' })] },
    ],
    [
      'a first Back of which nobody could tell where it led',
      { moves: [move('back', { landed: 'not-measured' })] },
    ],
    [
      'a first Back in the other tab that led to a page of the site',
      {
        moves: [
          move('back', { landed: 'before-us' }),
          move('back', { tab: 'other', landed: 'ours' }),
        ],
      },
    ],
  ])('%s', (_, broken) => expect(faultsOf({ ...good, ...broken }, {}, true)).toHaveLength(1));

  test('without a watched screen the word of the pages must do', () => {
    expect(
      faultsOf(
        { ...good, before: { shown: true, onScreen: false }, clearAfter: undefined },
        {},
        false,
      ),
    ).toEqual([]);
  });

  test('without a network neither the press nor the destination can be told', () => {
    expect(
      faultsOf(
        { ...good, pressed: false, arrived: false, blankAfter: undefined },
        { trouble: 'offline' },
        true,
      ),
    ).toEqual([]);
    expect(faultsOf({ ...good, pressed: false }, { trouble: 'refused' }, true)).toHaveLength(1);
  });
});

test('moves that showed a page are counted', () => {
  const seen = { shown: true };
  expect(
    faultsOf(
      {
        ...good,
        moves: [
          move('back', { ...seen, landed: 'before-us' }),
          move('back', seen),
          move('forward', { ...seen, tab: 'other' }),
        ],
      },
      {},
      true,
    ),
  ).toEqual([
    'a page of the site was seen after back in the same tab (2 times), forward in the other tab',
  ]);
});

describe('where the first Back must lead', () => {
  const landed = (where: Move['landed']): Walk => ({
    ...good,
    moves: [move('back', { landed: where })],
  });

  test('to the page in between, where there is one; no further', () => {
    expect(faultsOf(landed('between'), { firstBack: 'between' }, true)).toEqual([]);
    expect(faultsOf(landed('before-us'), { firstBack: 'between' }, true)).toEqual([
      'the first Back in the same tab led to the page that was there before, not to the page ' +
        'in between',
    ]);
    expect(faultsOf(landed('between'), {}, true)).toHaveLength(1);
  });

  test('cannot always be told where the network fails', () => {
    expect(faultsOf(landed('not-measured'), { trouble: 'refused' }, true)).toEqual([]);
    expect(faultsOf(landed('ours'), { trouble: 'refused' }, true)).toHaveLength(1);
    expect(faultsOf(landed('ours'), { trouble: 'offline' }, true)).toEqual([]);
  });
});

test('the table has a line for each way, with all sites beside each other', () => {
  const row = (site: string, way: 'mouse' | 'discreet', backsShown: number) => ({
    engine: 'chromium',
    way,
    site,
    backs: 6,
    backsShown,
    forwards: 6,
    forwardsShown: 0,
    firstBack: 'ours' as const,
    referrers: 0,
    shownAgain: false,
    onScreen: true,
  });
  expect(
    toTable([
      row('ours', 'mouse', 0),
      row('govuk', 'mouse', 4),
      row('nsw', 'mouse', 3),
      row('ours', 'discreet', 0),
    ]),
  ).toMatchObject([
    {
      way: 'mouse',
      'ours: Backs · Forwards that showed a page': '0/6 · 0/6',
      'nsw: Backs · Forwards that showed a page': '3/6 · 0/6',
      'first Back': 'ours / ours / ours',
      'other tab left': '- / - / -',
    },
    {
      way: 'discreet',
      'govuk: Backs · Forwards that showed a page': '-',
      'first Back': 'ours / - / -',
    },
  ]);
});

test('a row counts a press once, whoever saw what it showed', () => {
  const moves = [
    move('back', { shown: true, onScreen: true, landed: 'ours' }),
    move('back', { onScreen: true }),
    move('back'),
    move('forward', { shown: true }),
  ];
  const way = {
    name: 'mouse' as const,
    read: () => Promise.resolve(),
    press: () => Promise.resolve(),
  };
  expect(toRow('chromium', way, 'govuk', { ...good, moves }, true)).toMatchObject({
    backs: 3,
    backsShown: 2,
    forwards: 1,
    forwardsShown: 1,
    firstBack: 'ours',
  });
});
