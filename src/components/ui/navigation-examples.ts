import type { ComponentProps } from 'astro/types';
import type Breadcrumb from './Breadcrumb.astro';
import type Doors from './Doors.astro';
import type Letters from './Letters.astro';
import type LinkList from './LinkList.astro';
import type Reveal from './Reveal.astro';
import type Tap from './Tap.astro';
import { family, type Family } from './example.ts';
import { inventNumber } from './invented-numbers.ts';

const here = '/about/style/';
const freephone = inventNumber('freephone', '123');
const mobile = inventNumber('mobile', '123');

/** What leads on, or opens. */
export const navigationExamples: readonly Family[] = [
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
  family<Record<string, never>>({
    component: 'WindowPart',
    title: 'Part of the safe window',
    when:
      'In the safe window, and nowhere else: opening one closes the other. Look at "Card for ' +
      'other sites" below.',
    examples: [],
  }),
];
