import type { ComponentProps } from 'astro/types';
import { localeOf, sourceLocale as locale } from '../../i18n/locales.ts';
import type { ServiceView } from '../../queries/view-models.ts';
import { family, type Family } from '../ui/example.ts';
import type ServiceFacts from './ServiceFacts.astro';
import type ServiceFoot from './ServiceFoot.astro';
import type StatusNote from './StatusNote.astro';
import type WaysIn from './WaysIn.astro';
import { contact, phone, service, textIn, textLine } from './example-services.ts';

const arabic = localeOf('ar') ?? locale;
const here = '/about/style/';
const link = { id: 'example-service', href: here, name: 'Example service that took its place' };
const web = 'https://www.example.org/';
const unreachable = { phones: [], hours: [] };

/** A service with a note on its state, in plain words. */
const noted = (
  status: ServiceView['status'],
  statusNote: string,
  changes: Partial<ServiceView> = {},
): ServiceView => service({ status, words: { ...service().words, statusNote }, ...changes });

/** The parts of a service's own page, in the order in which they stand there. */
export const pageExamples: readonly Family[] = [
  family<ComponentProps<typeof StatusNote>>({
    component: 'StatusNote',
    title: 'Status note',
    when: 'Before anything else about a service that is not plainly open and lately checked.',
    examples: [
      { name: 'open and lately checked', props: { service: service(), locale }, isEmpty: true },
      {
        name: 'open, with a note',
        props: {
          service: noted(
            'open',
            'The line is often busy. Try again, or leave a message if that is safe.',
          ),
          locale,
        },
      },
      {
        name: 'not reconfirmed',
        props: {
          service: noted('not-reconfirmed', 'We found no recent word on it.', {
            isFresh: false,
            lastChecked: '2025-11-01',
          }),
          locale,
        },
      },
      {
        name: 'unconfirmed',
        props: {
          service: noted('unconfirmed', 'A document names it. We found nothing current.'),
          locale,
        },
      },
      {
        name: 'not contactable',
        props: {
          service: noted('not-contactable', 'Professionals meet there. Ask one to take your case.'),
          locale,
        },
      },
      {
        name: 'renamed',
        props: {
          service: noted('renamed', 'It is called something else now.', { replacedBy: [link] }),
          locale,
        },
      },
      {
        name: 'closed, two in its place',
        props: {
          service: noted('closed', 'It ended.', {
            replacedBy: [link, { ...link, name: 'Another example service' }],
          }),
          locale,
        },
      },
      {
        name: 'checked too long ago',
        props: { service: service({ isFresh: false, lastChecked: '2025-11-01' }), locale },
      },
      {
        name: 'note in another language',
        props: {
          service: noted('closed', 'انتهت هذه الخدمة.', {
            text: textIn(arabic),
            replacedBy: [link],
          }),
          locale,
        },
      },
    ],
  }),
  family<ComponentProps<typeof WaysIn>>({
    component: 'WaysIn',
    title: 'Ways in',
    when: 'First on the page of a service: how to reach it, or who to call instead.',
    examples: [
      {
        name: 'every way',
        props: {
          locale,
          service: service(
            {
              phones: [phone('helpline', '123'), phone('office', '124', 'landline')],
              texts: [textLine('125', 'EXAMPLE')],
              web,
              chat: `${web}chat/`,
            },
            {
              email: 'someone.with.a.long.name@help-line.example.org',
              signVideo: { url: `${web}sign/` },
            },
          ),
        },
      },
      {
        name: 'a website alone, and who else to call',
        props: { locale, service: service({ ...unreachable, web, callInstead: [contact()] }) },
      },
      {
        name: 'no way: who to call instead',
        props: {
          locale,
          service: service({
            ...unreachable,
            status: 'closed',
            isOpen: false,
            callInstead: [
              contact(),
              contact({ name: 'Another example helpline', phones: [phone('helpline', '129')] }),
            ],
          }),
        },
      },
    ],
  }),
  family<ComponentProps<typeof ServiceFacts>>({
    component: 'ServiceFacts',
    title: 'Service facts',
    when: 'For everything known of a service, a row a question. What nobody knows is left out.',
    examples: [
      {
        name: 'everything known',
        props: {
          locale,
          service: service(
            {
              hours: ['Monday to Friday, 9am to 5pm', 'Closed on bank holidays'],
              hoursAsOf: 'November 2026',
              chatHours: ['Every day, 10am to 4pm'],
              words: {
                summary: 'Someone to talk to.',
                whoFor: 'Anyone who lives here.',
                notFor: 'People under 16.',
                access: 'Call, or ask someone to call for you.',
                onContact: 'Someone asks if you are safe to talk.',
                hoursNote: 'There is a message at night.',
                costNote: 'Some networks charge.',
                languagesNote: 'Say your language.',
                safety: ['They ring only when you say they may.', 'They leave no message.'],
                typed: [],
              },
            },
            {
              access: ['self', 'friend-or-family', 'professional'],
              age: { from: 16, to: 65 },
              cost: 'free',
              languages: ['pl', 'ar', 'ur'],
              interpreters: true,
              bsl: 'by-arrangement',
              showsOnBill: 'may',
            },
          ),
        },
      },
      { name: 'almost nothing known', props: { locale, service: service(unreachable) } },
      {
        name: 'answers in another language',
        props: {
          locale,
          service: service({
            ...unreachable,
            text: textIn(arabic),
            words: {
              summary: 'شخص تتحدث إليه.',
              whoFor: 'أي شخص يعيش هنا.',
              safety: ['لا يتركون رسالة.'],
              typed: [],
            },
          }),
        },
      },
    ],
  }),
  family<ComponentProps<typeof ServiceFoot>>({
    component: 'ServiceFoot',
    title: 'Service foot',
    when:
      'Last on the page of a service: others like it, its names, and what it was checked ' +
      'against.',
    examples: [
      {
        name: 'open, with other names',
        props: {
          locale,
          service: service({
            otherNames: ['Example line', 'The old example line'],
            runBy: { ...link, name: 'Example charity' },
            topics: [
              { id: 'example', group: 'needs', href: '/services/', name: 'An example topic' },
            ],
          }),
        },
      },
      {
        name: 'closed: no others like it',
        props: { locale, service: service({ status: 'closed', isOpen: false }) },
      },
    ],
  }),
];
