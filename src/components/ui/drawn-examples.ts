import type { ComponentProps } from 'astro/types';
import type PrintedAddress from './PrintedAddress.astro';
import type QrCode from './QrCode.astro';
import { family, type Family } from './example.ts';

/** What is drawn, and what the style is made of. */
export const drawnExamples: readonly Family[] = [
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
];
