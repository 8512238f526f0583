import type { ComponentProps } from 'astro/types';
import { localeOf, sourceLocale as locale } from '../../i18n/locales.ts';
import type { TextState, WordLink, WordView } from '../../queries/view-models.ts';
import { family, type Family } from '../ui/example.ts';
import type ExitKeysOff from './ExitKeysOff.astro';
import type GuideList from './GuideList.astro';
import type Note from './Note.astro';
import type Prose from './Prose.astro';
import type SourceDocuments from './SourceDocuments.astro';
import type SourceHosts from './SourceHosts.astro';
import type Urgent from './Urgent.astro';
import type WhoToCall from './WhoToCall.astro';
import type WordEntry from './WordEntry.astro';
import type WordFacts from './WordFacts.astro';

const text: TextState = { locale, isFallback: false, isStale: false };
const arabic: TextState = { ...text, locale: localeOf('ar') ?? locale };
const word = (changes: Partial<WordLink> = {}): WordLink => ({ id: 'example-word', href: '/words/', term: 'example word', meaning: 'What it means, in one short sentence.', text, ...changes });
const wordPage = (changes: Partial<WordView> = {}): WordView => ({ ...word(), crime: 'none', alsoCalled: [], typed: [], related: [], services: [], sources: [], checked: '2026-11-01', isFresh: true, ...changes });
const document = { id: 'example', title: 'Example strategy', publisher: 'An example council', year: 2026 };
const source = { document: 'example' };

/** What a site must bring for examples that look a record up. */
interface Site { frontDoor: string }

/** What writers may use in a page, and what words and sources are made of. */
export const contentExamples = ({ frontDoor }: Site): readonly Family[] => [
  family<ComponentProps<typeof Prose>>({
    component: 'Prose', title: 'Running text', when: 'For what is read. A glossary word is marked at its first use, and opens where it stands.',
    examples: [
      {
        name: 'headings, lists, a marked word',
        props: { locale, text, markable: [{ id: 'example-word', href: '/words/', patterns: ['example word'] }], words: [word()], services: [] },
        slot: '<p>A paragraph with an example word in it, and <a href="/helplines/">a link</a>. Press the dotted word.</p><h3>A heading below</h3><ul><li>One point.</li><li>Another point, with <strong>what matters</strong> in bold.</li></ul><ol><li>First this.</li><li>Then that.</li></ol>',
      },
      { name: 'text in another language', props: { locale, text: arabic, markable: [], words: [], services: [] }, slot: '<p>هذه فقرة بلغة أخرى.</p><ul><li>نقطة واحدة.</li></ul>' },
    ],
  }),
  family<ComponentProps<typeof Urgent>>({
    component: 'Urgent', title: 'Urgent (for writers)', when: 'For danger, in a guide.',
    examples: [{ name: 'in a guide', props: { title: 'If someone is hurt' }, slot: '<p>What to do first. <a href="/helplines/">Who to call</a>.</p>' }],
  }),
  family<ComponentProps<typeof Note>>({
    component: 'Note', title: 'Note (for writers)', when: 'For what changes how the rest of a guide is read.',
    examples: [{ name: 'in a guide', props: { title: 'Good to know' }, slot: '<p>You can hang up at any time.</p>' }],
  }),
  family<ComponentProps<typeof WhoToCall>>({
    component: 'WhoToCall', title: 'Who to call (for writers)', when: 'For numbers in the middle of a guide, by the ids of their records. This one is real.',
    examples: [{ name: 'the first number of this city', props: { ids: frontDoor } }],
  }),
  family<ComponentProps<typeof GuideList>>({
    component: 'GuideList', title: 'Guides', when: 'Below the words of a section: the guides it holds.',
    examples: [
      { name: 'two guides', props: { title: 'Example guides', guides: [{ href: '/help/', title: 'A guide with a line', intro: 'What it helps you do.' }, { href: '/change/', title: 'A guide without one' }] } },
      { name: 'none', props: { title: 'Example guides', guides: [] }, isEmpty: true },
    ],
  }),
  family<ComponentProps<typeof WordEntry>>({
    component: 'WordEntry', title: 'Word in the A to Z', when: 'For the list of all words.', within: 'entries', anchor: 'letter-W',
    examples: [
      { name: 'a word', props: { word: word(), locale } },
      { name: 'a short form', props: { word: word({ term: 'EXW', expansion: 'example word in full' }), locale } },
      { name: 'in another language', props: { word: word({ term: 'كلمة', meaning: 'معناها في جملة قصيرة.', text: arabic }), locale } },
    ],
  }),
  family<ComponentProps<typeof WordFacts>>({
    component: 'WordFacts', title: 'Word facts', when: 'On the page of a word: whether it is a crime, what else people say.',
    examples: [
      { name: 'everything known', props: { locale, word: wordPage({ crime: 'yes', law: 'Example Act 2026, section 1', alsoCalled: ['an older word', 'a word people say'], outdated: 'An older document says something else.', related: [word(), word({ term: 'كلمة', text: arabic })] }) } },
      { name: 'partly a crime', props: { locale, word: wordPage({ crime: 'part' }) } },
      { name: 'not a crime', props: { locale, word: wordPage({ crime: 'no' }) } },
    ],
  }),
  family<ComponentProps<typeof SourceDocuments>>({
    component: 'SourceDocuments', title: 'Documents and figures', when: 'On the page of sources.',
    examples: [
      { name: 'a document, two figures', props: { locale, documents: [document], figures: [
        { id: 'one', counts: 'examples on a page', value: 1234, unit: 'cases', area: 'an example city', period: '2026', caveat: 'Invented for this page.', place: 'page 1', source, checked: '2026-11-01', documentTitle: document.title },
        { id: 'two', counts: 'examples that anyone reads', value: 12.5, unit: 'percent', area: 'an example city', period: '2026', place: 'table 2', source, checked: '2026-11-01', documentTitle: document.title },
      ] } },
      { name: 'no figure', props: { locale, documents: [document], figures: [] } },
    ],
  }),
  family<ComponentProps<typeof SourceHosts>>({
    component: 'SourceHosts', title: 'Publishers', when: 'On the page of sources.',
    examples: [{ name: 'two publishers', props: { locale, hosts: [{ host: 'example.org', facts: 12 }, { host: 'a-publisher-with-a-long-name.example.org', facts: 1 }] } }],
  }),
  family<Record<string, never>>({
    component: 'ReportAddress', title: 'Where to report a mistake (for writers)', when: 'Where the site asks for mistakes. This one is real.',
    examples: [{ name: 'as this city has it', props: {} }],
  }),
  family<ComponentProps<typeof ExitKeysOff>>({
    component: 'ExitKeysOff', title: 'Keys off (for writers)', when: 'On the page about leaving, for those whom the keys get in the way of. Shows with scripts alone.',
    examples: [{ name: 'off on this page', props: { label: 'Turn the Shift key off on this page' } }],
  }),
];
