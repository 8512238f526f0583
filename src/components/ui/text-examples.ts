import type { ComponentProps } from 'astro/types';
import type Callout from './Callout.astro';
import type FactRow from './FactRow.astro';
import type Sources from './Sources.astro';
import { family, type Family } from './example.ts';

const list = '<ul><li>Listen, and believe them.</li><li>Ask what they want to happen.</li></ul>';

/** What holds text. */
export const textExamples: readonly Family[] = [
  family<ComponentProps<typeof Callout>>({
    component: 'Callout',
    title: 'Callout',
    when: 'For what must not be missed in running text. One a screen, or none stands out.',
    examples: [
      {
        name: 'urgent',
        props: { kind: 'urgent', title: 'In danger now?' },
        slot: '<p>What to do in danger, in one or two lines.</p>',
      },
      {
        name: 'call',
        props: { kind: 'call', title: 'Who to call' },
        slot: '<p>A number stands here. <a href="/helplines/">See every number</a>.</p>',
      },
      {
        name: 'note',
        props: { kind: 'note', title: 'Good to know' },
        slot:
          '<p>Something that changes how the rest is read.</p><ul><li>One ' +
          'point.</li><li>Another point.</li></ul>',
      },
      {
        name: 'quiet, without a title',
        props: { kind: 'quiet' },
        slot: '<p>An aside that can be passed over. <a href="/words/">See every word</a>.</p>',
      },
      {
        name: 'within a part of a page: title at level 3',
        props: { kind: 'note', title: 'A smaller title', level: 3 },
        slot: '<p>Below a heading of level 2.</p>',
      },
    ],
  }),
  family<Record<string, never>>({
    component: 'Steps',
    title: 'Steps',
    when: 'For what happens in order. Not for lists without one.',
    examples: [
      {
        name: 'three steps',
        props: {},
        slot:
          '<ol><li><p><strong>You call.</strong> Someone answers.</p></li><li><p>They ask if ' +
          'you can talk.</p></li><li><p>You decide what comes next.</p></li></ol>',
      },
    ],
  }),
  family<Record<string, never>>({
    component: 'Advice',
    title: 'Do and don’t',
    when:
      'For what helps beside what makes it worse. The headings say which is which, since ' +
      'colour alone does not.',
    examples: [
      {
        name: 'beside each other',
        props: {},
        inside: [
          { component: 'Do', props: { title: 'Do' }, slot: list },
          {
            component: 'Dont',
            props: { title: 'Don’t' },
            slot:
              '<ul><li>Do not tell them what to do. <a href="/step-in/">Ways to ' +
              'help</a>.</li></ul>',
          },
        ],
      },
      {
        name: 'one alone',
        props: {},
        inside: [{ component: 'Do', props: { title: 'Do' }, slot: list }],
      },
    ],
  }),
  family<ComponentProps<typeof FactRow>>({
    component: 'FactRow',
    title: 'Fact row',
    when: 'For a question and its answer, in a list of them.',
    within: 'facts',
    examples: [
      {
        name: 'one row',
        props: { term: 'Who it is for' },
        slot: '<p>Anyone. A second sentence shows how the answer runs on beside its question.</p>',
      },
    ],
  }),
  family<ComponentProps<typeof Sources>>({
    component: 'Sources',
    title: 'Sources',
    when: 'At the foot of every page that states a fact.',
    examples: [
      {
        name: 'a page and a document',
        props: {
          title: 'Sources',
          checked: 'Checked on 1 November 2026.',
          sources: [
            {
              title: 'example.org',
              href: 'https://www.example.org/',
              supports: 'the phone number',
              asOf: '2026',
            },
            { title: 'Example strategy (An example council, 2026)' },
          ],
        },
      },
      {
        name: 'no source, a line of its own',
        props: { title: 'Sources', sources: [] },
        slot: '<p>Other names: an older name.</p>',
      },
    ],
  }),
];
