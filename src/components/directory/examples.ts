import type { ComponentProps } from 'astro/types';
import { sourceLocale as locale } from '../../i18n/locales.ts';
import type { PrintCard } from '../../queries/print-cards.ts';
import { family, type Family } from '../ui/example.ts';
import type CallBox from './CallBox.astro';
import type ContactMeta from './ContactMeta.astro';
import type Contacts from './Contacts.astro';
import type Emergency from './Emergency.astro';
import type HelplineRow from './HelplineRow.astro';
import type PrintSheet from './PrintSheet.astro';
import type ServiceCard from './ServiceCard.astro';
import type ServiceEntry from './ServiceEntry.astro';
import { contact, phone, service, textLine } from './example-services.ts';
import { pageExamples } from './page-examples.ts';
import { posterExamples } from './poster-examples.ts';
import { inEveryState, longName } from './service-states.ts';

/** The safe window has a style of its own, so its parts are seen in its frame alone. */
const windowFamilies: readonly Family[] = (
  [
    ['WindowNumbers', 'Numbers of the safe window', 'At the top of the safe window, always open.'],
    ['WindowRows', 'Rows of the safe window', 'Numbers in the safe window, one a row.'],
    [
      'WindowMore',
      'More numbers of the safe window',
      'A part of the safe window that opens, for more people.',
    ],
  ] as const
).map(([component, title, when]) =>
  family<Record<string, never>>({
    component,
    title,
    when: `${when} Look at "Card for other sites" below.`,
    examples: [],
  }),
);

const printCard: PrintCard = {
  emergency: service({ name: 'Example emergency line' }),
  front: service(),
  few: [service()],
  some: [service(), service()],
  all: [service(), service(), service()],
  address: 'https://www.example.org/',
  shown: 'example.org',
};

/**
 * What lists of services and boxes of numbers are made of; then the parts of a service's own page.
 */
export const directoryExamples: readonly Family[] = [
  family<ComponentProps<typeof ServiceCard>>({
    component: 'ServiceCard',
    title: 'Service card',
    when: 'For a service in a list that someone chooses from.',
    within: 'grid',
    examples: [
      ...inEveryState(),
      {
        name: 'directly below the heading of the page: level 2',
        props: { service: service(), locale, level: 2 },
      },
    ],
  }),
  family<ComponentProps<typeof HelplineRow>>({
    component: 'HelplineRow',
    title: 'Helpline row',
    when: 'For a number in a list of numbers: the number stands at the thumb.',
    examples: inEveryState([
      'open',
      'no phone, a website',
      'a long name',
      'several numbers',
      'a text line',
      'text in another language',
    ]),
  }),
  family<ComponentProps<typeof ServiceEntry>>({
    component: 'ServiceEntry',
    title: 'Service in the A to Z',
    when: 'For a list that holds everything, closed services too.',
    within: 'entries',
    anchor: 'letter-S',
    examples: inEveryState(['open', 'not reconfirmed', 'closed', 'text in another language']),
  }),
  family<ComponentProps<typeof CallBox>>({
    component: 'CallBox',
    title: 'Call box',
    when: 'For who to call, on the first screen of a page. At most three.',
    examples: [
      { name: 'one', props: { contacts: [contact()], locale } },
      {
        name: 'two, with a title of its own',
        props: {
          title: 'Someone to talk to',
          locale,
          contacts: [
            contact(),
            contact({
              name: longName,
              phones: [phone('helpline', '127')],
              texts: [textLine('128')],
              hours: [],
            }),
          ],
        },
      },
      { name: 'none', props: { contacts: [], locale }, isEmpty: true },
    ],
  }),
  family<ComponentProps<typeof Contacts>>({
    component: 'Contacts',
    title: 'Contacts',
    when:
      'For the numbers of one service. All of them on its own page, elsewhere the first of ' +
      'each.',
    examples: [
      {
        name: 'the first of each',
        props: {
          contact: contact({
            phones: [phone('helpline', '123'), phone('office', '124', 'landline')],
            texts: [textLine('125')],
          }),
          locale,
        },
      },
      {
        name: 'all',
        props: {
          contact: contact({
            phones: [phone('helpline', '123'), phone('office', '124', 'landline')],
            texts: [textLine('125', 'EXAMPLE')],
          }),
          locale,
          all: true,
        },
      },
      {
        name: 'a number to dial before another: not a tap',
        props: {
          contact: contact({
            phones: [
              {
                display: '18001, then the number',
                dial: '18001',
                purpose: 'relay',
                confidence: 'high',
              },
            ],
          }),
          locale,
          all: true,
        },
      },
    ],
  }),
  family<ComponentProps<typeof ContactMeta>>({
    component: 'ContactMeta',
    title: 'Hours and cost',
    when: 'Beside a number: whether someone answers now, and what it costs.',
    examples: [
      { name: 'both known', props: { contact: contact(), locale } },
      {
        name: 'hours of an older year',
        props: { contact: contact({ hoursYear: '2020' }), locale },
      },
      {
        name: 'two lines of hours, cost not known',
        props: {
          contact: {
            ...contact({ hours: ['Monday to Friday, 9am to 5pm', 'Closed on bank holidays'] }),
            cost: '',
          },
          locale,
        },
      },
      { name: 'hours not known', props: { contact: contact({ hours: [] }), locale } },
      {
        name: 'no number, nothing known',
        props: { contact: { ...contact({ hours: [], phones: [] }), cost: '' }, locale },
        isEmpty: true,
      },
    ],
  }),
  family<ComponentProps<typeof Emergency>>({
    component: 'Emergency',
    title: 'Emergency box',
    when:
      'First on the page of helplines. The line below the header says the same in short on ' +
      'every page.',
    examples: [
      {
        name: 'every way to reach help',
        props: {
          locale,
          emergency: {
            voice: service({ name: 'Example emergency line' }),
            silent: service(),
            text: service(),
            relay: service(),
            video: service(),
            notNow: service(),
          },
        },
      },
    ],
  }),
  family<Record<string, never>>({
    component: 'EmbedCard',
    title: 'Card in a frame',
    when:
      'For the frames of other sites, and nowhere else: it has a style of its own. Look at ' +
      '"Card for other sites" below.',
    examples: [],
  }),
  ...windowFamilies,
  family<ComponentProps<typeof PrintSheet>>({
    component: 'PrintSheet',
    title: 'Sheet to print',
    when: 'For numbers on paper. The cover says nothing that gives its holder away.',
    examples: [
      ...(['wallet', 'a6', 'a5'] as const).map((size) => ({
        name: size,
        props: { size, locale, card: printCard },
      })),
      {
        name: 'cards with a few points',
        props: {
          size: 'wallet',
          locale,
          card: printCard,
          cover: 'An example',
          points: ['One thing to do.', 'Another thing.'],
        },
      },
    ],
  }),
  ...pageExamples,
  ...posterExamples,
];
