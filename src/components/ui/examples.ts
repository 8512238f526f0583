import type { ComponentProps } from 'astro/types';
import type Breadcrumb from './Breadcrumb.astro';
import type Callout from './Callout.astro';
import type Doors from './Doors.astro';
import type FactRow from './FactRow.astro';
import type Letters from './Letters.astro';
import type LinkList from './LinkList.astro';
import type PrintedAddress from './PrintedAddress.astro';
import type QrCode from './QrCode.astro';
import type Reveal from './Reveal.astro';
import type Sources from './Sources.astro';
import type Tap from './Tap.astro';
import { family, type Family } from './example.ts';
import { inventNumber } from './invented-numbers.ts';

const here = '/about/style/';
const freephone = inventNumber('freephone', '123');
const mobile = inventNumber('mobile', '123');
const list = '<ul><li>Listen, and believe them.</li><li>Ask what they want to happen.</li></ul>';

/** The plain parts, in every state. */
export const uiExamples: readonly Family[] = [
  family<ComponentProps<typeof Tap>>({
    component: 'Tap',
    title: 'Tap',
    when: 'For the one thing to do next: ring, text, open. Quiet, when something else comes first.',
    examples: [
      {
        name: 'a number to ring',
        props: {
          href: `tel:${freephone.dial}`,
          text: freephone.display,
          icon: 'phone',
          ltr: true,
          spoken: 'Call the example helpline:',
        },
      },
      {
        name: 'a number to text: quiet',
        props: {
          href: `sms:${mobile.dial}`,
          text: mobile.display,
          icon: 'message',
          ltr: true,
          quiet: true,
          spoken: 'Text the example helpline:',
        },
      },
      {
        name: 'a page: quiet, without an icon',
        props: { href: '/helplines/', text: 'See every number', quiet: true },
      },
      {
        name: 'a website outside',
        props: {
          href: 'https://www.example.org/',
          text: 'Their website',
          icon: 'globe',
          quiet: true,
        },
      },
      {
        name: 'a long address',
        props: {
          href: 'mailto:someone.with.a.long.name@help-line.example.org',
          text: 'someone.with.a.long.name@help-line.example.org',
          icon: 'message',
          ltr: true,
          quiet: true,
        },
      },
    ],
  }),
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
  family<ComponentProps<typeof Reveal>>({
    component: 'Reveal',
    title: 'Reveal',
    when: 'For what few need. Never for a number or for what to do in danger.',
    examples: [
      {
        name: 'closed',
        props: { title: 'What if I cannot talk?' },
        slot: '<p>Text that opens when asked for.</p>',
      },
      {
        name: 'open',
        props: { title: 'What if I need an interpreter?', open: true },
        slot: '<p>Text that opens when asked for.</p><p>A second paragraph.</p>',
      },
    ],
  }),
  family<ComponentProps<typeof Doors>>({
    component: 'Doors',
    title: 'Doors',
    when: 'For the parts of the site or of a section, with a line on what each is for.',
    examples: [
      {
        name: 'two doors',
        props: {
          doors: [
            {
              href: '/help/',
              title: 'I need help',
              text: 'For when someone hurts or controls you.',
              icon: 'heart',
            },
            {
              href: '/words/',
              title: 'Words, explained',
              text:
                'A door whose text is long enough to run over more than one line on a ' +
                'telephone.',
              icon: 'book-open',
            },
          ],
        },
      },
    ],
  }),
  family<ComponentProps<typeof LinkList>>({
    component: 'LinkList',
    title: 'Link list',
    when: 'For many places to go that need no explaining.',
    examples: [
      {
        name: 'one in another language',
        props: {
          links: [
            { href: '/helplines/', name: 'Who to call' },
            {
              href: here,
              name: 'A name that is so long that it does not fit on one line of a small screen',
            },
            { href: '/', name: 'Polski', lang: 'pl' },
          ],
        },
      },
    ],
  }),
  family<ComponentProps<typeof Letters>>({
    component: 'Letters',
    title: 'Letters',
    when: 'For an A to Z that is longer than a few screens.',
    examples: [
      {
        name: 'letters that have entries',
        props: { letters: ['S', 'W'], label: 'Example letters' },
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
  family<ComponentProps<typeof Breadcrumb>>({
    component: 'Breadcrumb',
    title: 'Breadcrumb',
    when: 'For a page below another: one link up, first on the page.',
    examples: [
      {
        name: 'one link up',
        props: { href: '/services/', text: 'Find help', label: 'Example of a link up' },
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
  family<ComponentProps<typeof PrintedAddress>>({
    component: 'PrintedAddress',
    title: 'Printed address',
    when: 'For an address that someone will copy onto paper.',
    examples: [
      { name: 'with a path', props: { address: 'example.org/go/help' } },
      { name: 'a name alone', props: { address: 'example.org' } },
    ],
  }),
  family<ComponentProps<typeof QrCode>>({
    component: 'QrCode',
    title: 'Code for a camera',
    when: 'On paper, beside the address that it holds.',
    examples: [
      {
        name: 'an address',
        props: { address: 'https://www.example.org/', label: 'Code that leads to example.org' },
      },
    ],
  }),
  family<Record<string, never>>({
    component: 'IconSet',
    title: 'Icons',
    when: 'Beside words, never instead of them.',
    examples: [{ name: 'every icon', props: {} }],
  }),
  family<Record<string, never>>({
    component: 'TypeScale',
    title: 'Sizes of text',
    when: 'By meaning, never by look: a heading is a heading because of what stands below it.',
    examples: [{ name: 'every size', props: {} }],
  }),
  family<Record<string, never>>({
    component: 'ColourTable',
    title: 'Colours',
    when:
      'By meaning. Text has a contrast of 7 or more, marks of 3 or more, by day and by ' +
      'night; the numbers are measured in your browser.',
    examples: [{ name: 'every colour', props: {} }],
  }),
  family<Record<string, never>>({
    component: 'WindowPart',
    title: 'Part of the safe window',
    when:
      'In the safe window, and nowhere else: opening one closes the other. Look at "Card for ' +
      'other sites" below.',
    examples: [],
  }),
];
