import type { ComponentProps } from 'astro/types';
import type { FigureGroup } from '../../schemas/figure.ts';
import { family, type Family } from '../ui/example.ts';
import { leavingExamples } from './leaving-examples.ts';
import type Easy from './Easy.astro';
import type Bars from './Bars.astro';
import type EmbedSnippet from './EmbedSnippet.astro';
import type Figure from './Figure.astro';
import type Figures from './Figures.astro';
import type Note from './Note.astro';
import type Prepare from './Prepare.astro';
import type PrintButton from './PrintButton.astro';
import type Quote from './Quote.astro';
import type Urgent from './Urgent.astro';
import type WhoToCall from './WhoToCall.astro';
import type Write from './Write.astro';

/** What a site must bring for examples that look a record up. */
interface Site {
  frontDoor: string;
  documents: Record<string, unknown>;
  figures: readonly { id: string; group: FigureGroup }[];
}

const sizeOf = (figures: Site['figures'], group: FigureGroup): number =>
  figures.filter((figure) => figure.group === group).length;

/** What writers may put into a page. */
export const writersExamples = ({ frontDoor, documents, figures }: Site): readonly Family[] => [
  family<ComponentProps<typeof Urgent>>({
    component: 'Urgent',
    title: 'Urgent (for writers)',
    when: 'For danger, in a guide.',
    examples: [
      {
        name: 'in a guide',
        props: { title: 'If someone is hurt' },
        slot: '<p>What to do first. <a href="/helplines/">Who to call</a>.</p>',
      },
    ],
  }),
  family<ComponentProps<typeof Note>>({
    component: 'Note',
    title: 'Note (for writers)',
    when: 'For what changes how the rest of a guide is read.',
    examples: [
      {
        name: 'in a guide',
        props: { title: 'Good to know' },
        slot: '<p>You can hang up at any time.</p>',
      },
    ],
  }),
  family<ComponentProps<typeof WhoToCall>>({
    component: 'WhoToCall',
    title: 'Who to call (for writers)',
    when: 'For numbers in the middle of a guide, by the ids of their records. This one is real.',
    examples: [{ name: 'the first number of this city', props: { ids: frontDoor } }],
  }),
  family<Record<string, never>>({
    component: 'ReportAddress',
    title: 'Where to report a mistake (for writers)',
    when: 'Where the site asks for mistakes. This one is real.',
    examples: [{ name: 'as this city has it', props: {} }],
  }),
  ...leavingExamples,
  family<Record<string, never>>({
    component: 'OnePage',
    title: 'One page (for writers)',
    when:
      'Around the part of a page that someone prints and pins up. Printed, it stands alone ' +
      'on one A4 below the heading.',
    examples: [
      {
        name: 'a short card',
        props: {},
        slot: '<h2>First</h2><p>What to do first.</p><h2>Then</h2><p>What to do then.</p>',
      },
    ],
  }),
  family<Record<string, never>>({
    component: 'Pathway',
    title: 'Pathway (for writers)',
    when:
      'For a way that many people go together, with branches. A numbered list with bullets ' +
      'in it.',
    examples: [
      {
        name: 'two steps and a branch',
        props: {},
        slot:
          '<ol><li><p>Someone asks for help.</p></li><li><p>They choose.</p><ul><li>One ' +
          'way.</li><li>Another way.</li></ul></li><li><p>Someone asks again ' +
          'later.</p></li></ol>',
      },
    ],
  }),
  family<ComponentProps<typeof Quote>>({
    component: 'Quote',
    title: 'Quote (for writers)',
    when:
      'For a few words of a document, with the document they are from. The document is real, ' +
      'the words are not.',
    examples: Object.keys(documents)
      .slice(0, 1)
      .map((source) => ({
        name: 'a sentence',
        props: { source },
        slot: '<p>A sentence for this page alone.</p>',
      })),
  }),
  family<ComponentProps<typeof Easy>>({
    component: 'Easy',
    title: 'Easy line (for writers)',
    when:
      'On easy pages alone: one idea, at most twelve words, and a picture that the words ' +
      'could do without.',
    examples: [
      {
        name: 'an ordinary line',
        props: { picture: 'worker' },
        slot: 'A worker answers. <a href="/helplines/">Who to call</a>.',
      },
      {
        name: 'danger, or a no',
        props: { picture: 'siren' },
        slot: 'Call 999 if you are in danger.',
      },
      {
        name: 'something good',
        props: { picture: 'friend' },
        slot: 'Someone you trust can sit with you.',
      },
    ],
  }),
  family<ComponentProps<typeof Write>>({
    component: 'Write',
    title: 'Box to write in (for writers)',
    when: 'On a page to print. What is written is sent nowhere and kept nowhere.',
    examples: [
      { name: 'three lines', props: { label: 'Someone I can call' } },
      { name: 'one line', props: { label: 'A word that means: come now', lines: '1' } },
    ],
  }),
  family<ComponentProps<typeof Prepare>>({
    component: 'Prepare',
    title: 'Message to prepare (for writers)',
    when:
      'For someone who finds it hard to begin: answers become a text to read aloud, print or ' +
      'send.',
    examples: [
      {
        name: 'two questions',
        props: {},
        inside: [
          {
            component: 'Ask',
            props: { label: 'Your first name, or any name', starts: 'My name is', lines: '1' },
          },
          {
            component: 'Ask',
            props: { label: 'When is it safe to ring you?', starts: 'You can ring me' },
          },
        ],
      },
    ],
  }),
  family<ComponentProps<typeof EmbedSnippet>>({
    component: 'EmbedSnippet',
    title: 'Card for other sites (for writers)',
    when:
      'On the page for partners: a card as it will look in their page, and the lines to ' +
      'copy. This one is real.',
    examples: [
      { name: 'the small card', props: { card: 'who-to-call' } },
      { name: 'the safe window', props: { card: 'safe-window' } },
    ],
  }),
  family<Record<string, never>>({
    component: 'WindowParts',
    title: 'Parts of the safe window',
    when:
      'In the safe window, from a page of the site: its words are typed there alone. Look at ' +
      '"the safe window" above.',
    examples: [],
  }),
  family<ComponentProps<typeof Bars>>({
    component: 'Bars',
    title: 'Bars (for writers)',
    when: 'For a few numbers to compare. It is a table that draws itself.',
    examples: [
      {
        name: 'with a unit and a caption',
        props: { title: 'Invented for this page', unit: '%', caption: 'Numbers out of nowhere.' },
        slot: '<ul><li>The first: 72</li><li>The second, with a longer name: 8</li></ul>',
      },
      {
        name: 'numbers alone',
        props: { title: 'Also invented' },
        slot: '<ul><li>The first: 1</li><li>The second: 3</li></ul>',
      },
    ],
  }),
  family<ComponentProps<typeof Figure>>({
    component: 'Figure',
    title: 'Figure (for writers)',
    when: 'For a statistic that can be repeated, by the id of its record. This one is real.',
    examples: figures
      .slice(0, 1)
      .map(({ id }) => ({ name: 'a sentence with its source', props: { id } })),
  }),
  family<ComponentProps<typeof Figures>>({
    component: 'Figures',
    title: 'Figures (for writers)',
    when: 'On the page of figures: a whole group. These are real.',
    examples: [...new Set(figures.map(({ group }) => group))]
      .sort((a, b) => sizeOf(figures, a) - sizeOf(figures, b))
      .slice(0, 1)
      .map((group) => ({ name: 'the smallest group', props: { group } })),
  }),
  family<Record<string, never>>({
    component: 'FigureFiles',
    title: 'Files of figures (for writers)',
    when: 'On the page of figures: all of them to download.',
    examples: [{ name: 'both files', props: {} }],
  }),
  family<ComponentProps<typeof PrintButton>>({
    component: 'PrintButton',
    title: 'Print button (for writers)',
    when: 'On a page to print. Shows with scripts alone; the browser can print without it.',
    examples: [{ name: 'a button', props: { label: 'Print this page' } }],
  }),
];
