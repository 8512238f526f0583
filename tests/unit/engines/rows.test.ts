import { describe, expect, test } from 'vitest';
import { faultsOf, toRow } from '../../engines/rows.ts';
import type { Move, Walk } from '../../engines/walk/walk.ts';

const move = (way: Move['way'], seen: Partial<Move> = {}): Move => ({ way, tab: 'same', shown: false, onScreen: false, ...seen });
/** A walk on which all went well. */
const good: Walk = {
  before: { shown: true, onScreen: true }, pressed: true, arrived: true, blankAfter: 8, clearAfter: 60, shownAgain: false,
  moves: [move('back'), move('back'), move('forward')], referrers: [], otherTabLeft: true,
};

describe('what is wrong with a walk', () => {
  test('nothing, when all went well', () => expect(faultsOf(good, {}, true)).toEqual([]));

  test.each<[string, Partial<Walk>]>([
    ['a page that came back by its own word', { moves: [move('back', { shown: true })] }],
    ['a page that was on the screen for one frame alone', { moves: [move('forward', { onScreen: true })] }],
    ['a page seen again without a press', { shownAgain: true }],
    ['a referrer', { referrers: ['http://localhost/'] }],
    ['a tab that stayed', { otherTabLeft: false }],
    ['a press that was not taken', { pressed: false }],
    ['a destination that was never asked for', { arrived: false }],
    ['pages that said nothing while they were read', { before: { shown: false, onScreen: true } }],
    ['a screen that showed nothing while they were read', { before: { shown: true, onScreen: false } }],
    ['a screen that was never clear', { clearAfter: undefined }],
  ])('%s', (_, broken) => expect(faultsOf({ ...good, ...broken }, {}, true)).toHaveLength(1));

  test('without a watched screen the word of the pages must do', () => {
    expect(faultsOf({ ...good, before: { shown: true, onScreen: false }, clearAfter: undefined }, {}, false)).toEqual([]);
  });

  test('without a network neither the press nor the destination can be told', () => {
    expect(faultsOf({ ...good, pressed: false, arrived: false }, { trouble: 'offline' }, true)).toEqual([]);
    expect(faultsOf({ ...good, pressed: false }, { trouble: 'refused' }, true)).toHaveLength(1);
  });
});

test('a row counts a press once, whoever saw what it showed', () => {
  const moves = [move('back', { shown: true, onScreen: true }), move('back', { onScreen: true }), move('back'), move('forward', { shown: true })];
  const way = { name: 'mouse' as const, read: async () => undefined, press: async () => undefined };
  expect(toRow('chromium', way, 'govuk', { ...good, moves }, true)).toMatchObject({ backs: 3, backsShown: 2, forwards: 1, forwardsShown: 1 });
});
