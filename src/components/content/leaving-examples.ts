import type { ComponentProps } from 'astro/types';
import { family, type Family } from '../ui/example.ts';
import type ExitKeysOff from './ExitKeysOff.astro';
import type LeavingTests from './LeavingTests.astro';
import type PractiseLeaving from './PractiseLeaving.astro';

/** What the pages about leaving show of it. */
export const leavingExamples: readonly Family[] = [
  family<ComponentProps<typeof ExitKeysOff>>({
    component: 'ExitKeysOff',
    title: 'Keys off (for writers)',
    when:
      'On the page about leaving, for those whom the keys get in the way of. Shows with ' +
      'scripts alone.',
    examples: [
      { name: 'off on this page', props: { label: 'Turn the Shift key off on this page' } },
    ],
  }),
  family<ComponentProps<typeof LeavingTests>>({
    component: 'LeavingTests',
    title: 'Tests of leaving (for writers)',
    when:
      'On the page that says how the way out was tested. The numbers are real, from the last ' +
      'release.',
    examples: [
      {
        name: 'all releases',
        props: {
          release: 'Release {version}, {day}',
          columns: 'way: Way | ours: This site | other: {name}',
          ways:
            'mouse: Mouse | keyboard: Keyboard | shift: Shift | deep: Deep link | language: ' +
            'Language | midway: Between | midway-back: Between, and Back | tabs: Two tabs | ' +
            'discreet: Discreet | hanging: Hanging | refused: Refused | offline: Offline',
          seen: 'Back {backsShown} of {backs}, Forward {forwardsShown} of {forwards}.',
          firstBack:
            'before-us: Before. | between: Between. | ours: Ours. | destination: There again. ' +
            '| nothing: Nothing. | not-measured: Not told.',
          tabs: 'left: Both left. | stayed: One stayed.',
          told: 'Told: {told} of {walks}.',
          others: 'govuk: GOV.UK: {told} of {walks}. | nsw: NSW: {told} of {walks}.',
          settings: 'heading: Settings | day: On {day}. | setting: Setting',
          left: 'yes: Left. {shown} of {moves}. | no: Stayed. {shown} of {moves}.',
          settingNames:
            'cookies-blocked: No cookies | storage-null: None | session-refused: No session | ' +
            'local-refused: No local | storage-refused: Neither | storage-full: Full | ' +
            'channel-refused: No channel | channel-absent: Without channel | ' +
            'navigation-absent: Without list | navigation-null-states: No notes | private: ' +
            'Private | without-module: No module | offline: Offline | frozen-tab: Asleep',
          times: '{median} ms, {p95} ms, {under50} of {presses}',
          timeColumns: 'when: When | ours: This site | govuk: The other',
          destinations:
            'normal: Answers | hanging: Hangs | refused: Refuses | slower: ({slowdown} times ' +
            'slower)',
          history: 'normal: {count} lines | discreet: {count} line',
        },
      },
    ],
  }),
  family<ComponentProps<typeof PractiseLeaving>>({
    component: 'PractiseLeaving',
    title: 'Practise leaving (for writers)',
    when: 'On the page where someone tries the way out. Shows with scripts alone.',
    examples: [
      {
        name: 'three seconds',
        props: {
          label: 'Hide the page for three seconds',
          done: 'This is how it looks.',
          pages: 'In this tab you opened these pages of ours:',
          more: 'And {n} more.',
          others: 'And all the others.',
          goesBack: 'This browser can go back to the first page.',
          staysHere: 'This browser counts the pages instead.',
          tabs: 'Other tabs would leave too.',
          noTabs: 'Other tabs would stay.',
        },
      },
    ],
  }),
];
