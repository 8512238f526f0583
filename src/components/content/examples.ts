import type { ComponentProps } from 'astro/types';
import { localeOf, sourceLocale as locale } from '../../i18n/locales.ts';
import type { TextState, WordLink, WordView } from '../../queries/view-models.ts';
import { family, type Family } from '../ui/example.ts';
import type { FigureView } from '../../domain/figure-view.ts';
import type FigureEntry from './FigureEntry.astro';
import type GuideList from './GuideList.astro';
import type Prose from './Prose.astro';
import type ShowCard from './ShowCard.astro';
import type SourceDocuments from './SourceDocuments.astro';
import type SourceHosts from './SourceHosts.astro';
import type WordEntry from './WordEntry.astro';
import type WordFacts from './WordFacts.astro';
import { campaignExamples } from './campaign-examples.ts';
import { writersExamples } from './writers-examples.ts';

const text: TextState = { locale, isFallback: false, isStale: false };
const arabic: TextState = { ...text, locale: localeOf('ar') ?? locale };
const word = (changes: Partial<WordLink> = {}): WordLink => ({
  id: 'example-word',
  href: '/words/',
  term: 'example word',
  meaning: 'What it means, in one short sentence.',
  text,
  ...changes,
});
const wordPage = (changes: Partial<WordView> = {}): WordView => ({
  ...word(),
  crime: 'none',
  alsoCalled: [],
  typed: [],
  related: [],
  services: [],
  sources: [],
  checked: '2026-11-01',
  isFresh: true,
  ...changes,
});
const document = {
  id: 'example',
  title: 'Example strategy',
  publisher: 'An example council',
  year: 2026,
};
const invented = (changes: Partial<FigureView>): FigureView => ({
  id: 'example-one',
  group: 'services',
  order: 1,
  href: '/campaigns/figures/#example-one',
  shown: '12.5%',
  value: 12.5,
  unit: 'percent',
  sentence: 'In 2026, 12.5% of examples were read by someone.',
  area: 'An example city',
  period: '2026',
  caveat: 'Invented for this page.',
  quote: 'someone read 12.5% of examples',
  place: 'Page 1',
  sourceName: 'Example strategy, An example council',
  sourceShort: 'Example strategy',
  sourceDate: '2026',
  checked: '2026-11-01',
  ...changes,
});

/** What is read: running text, words, sources, cards to show; then what writers may put into it. */
export const contentExamples = (site: Parameters<typeof writersExamples>[0]): readonly Family[] => [
  family<ComponentProps<typeof Prose>>({
    component: 'Prose',
    title: 'Running text',
    when:
      'For what is read. A glossary word is marked at its first use, and opens where it ' +
      'stands.',
    examples: [
      {
        name: 'headings, lists, a marked word',
        props: {
          locale,
          text,
          markable: [{ id: 'example-word', href: '/words/', patterns: ['example word'] }],
          words: [word()],
          services: [],
        },
        slot:
          '<p>A paragraph with an example word in it, and <a href="/helplines/">a link</a>. ' +
          'Press the dotted word.</p><h3>A heading below</h3><ul><li>One ' +
          'point.</li><li>Another point, with <strong>what matters</strong> in ' +
          'bold.</li></ul><ol><li>First this.</li><li>Then that.</li></ol>',
      },
      {
        name: 'text in another language',
        props: { locale, text: arabic, markable: [], words: [], services: [] },
        slot: '<p>هذه فقرة بلغة أخرى.</p><ul><li>نقطة واحدة.</li></ul>',
      },
    ],
  }),
  family<ComponentProps<typeof GuideList>>({
    component: 'GuideList',
    title: 'Guides',
    when: 'Below the words of a section: the guides it holds.',
    examples: [
      {
        name: 'two guides',
        props: {
          title: 'Example guides',
          guides: [
            { href: '/help/', title: 'A guide with a line', intro: 'What it helps you do.' },
            { href: '/change/', title: 'A guide without one' },
          ],
        },
      },
      { name: 'none', props: { title: 'Example guides', guides: [] }, isEmpty: true },
    ],
  }),
  family<ComponentProps<typeof WordEntry>>({
    component: 'WordEntry',
    title: 'Word in the A to Z',
    when: 'For the list of all words.',
    within: 'entries',
    anchor: 'letter-W',
    examples: [
      { name: 'a word', props: { word: word(), locale } },
      {
        name: 'a short form',
        props: { word: word({ term: 'EXW', expansion: 'example word in full' }), locale },
      },
      {
        name: 'in another language',
        props: {
          word: word({ term: 'كلمة', meaning: 'معناها في جملة قصيرة.', text: arabic }),
          locale,
        },
      },
    ],
  }),
  family<ComponentProps<typeof WordFacts>>({
    component: 'WordFacts',
    title: 'Word facts',
    when: 'On the page of a word: whether it is a crime, what else people say.',
    examples: [
      {
        name: 'everything known',
        props: {
          locale,
          word: wordPage({
            crime: 'yes',
            law: 'Example Act 2026, section 1',
            alsoCalled: ['an older word', 'a word people say'],
            outdated: 'An older document says something else.',
            related: [word(), word({ term: 'كلمة', text: arabic })],
          }),
        },
      },
      { name: 'partly a crime', props: { locale, word: wordPage({ crime: 'part' }) } },
      { name: 'not a crime', props: { locale, word: wordPage({ crime: 'no' }) } },
    ],
  }),
  family<ComponentProps<typeof SourceDocuments>>({
    component: 'SourceDocuments',
    title: 'Documents',
    when: 'On the page of sources, with the way to the figures taken from them.',
    examples: [{ name: 'a document', props: { locale, documents: [document] } }],
  }),
  family<ComponentProps<typeof FigureEntry>>({
    component: 'FigureEntry',
    title: 'Figure with all that is known',
    when: 'On the page of figures. The number leads to itself, so that it can be linked to.',
    examples: [
      { name: 'from a document', props: { figure: invented({}) } },
      {
        name: 'a long number, from a public page',
        props: {
          figure: invented({
            id: 'example-two',
            shown: 'almost 80.3 per 10,000',
            href: '/campaigns/figures/#example-two',
            sourceHref: 'https://www.example.org/',
          }),
        },
      },
    ],
  }),
  family<ComponentProps<typeof SourceHosts>>({
    component: 'SourceHosts',
    title: 'Publishers',
    when: 'On the page of sources.',
    examples: [
      {
        name: 'two publishers',
        props: {
          locale,
          hosts: [
            { host: 'example.org', facts: 12 },
            { host: 'a-publisher-with-a-long-name.example.org', facts: 1 },
          ],
        },
      },
    ],
  }),
  family<ComponentProps<typeof ShowCard>>({
    component: 'ShowCard',
    title: 'Card to show',
    when: 'For words to hold up to someone at a desk: large enough to be read over it.',
    examples: [
      {
        name: 'in English',
        props: {
          locale,
          card: {
            id: 'example',
            href: '/help/',
            title: 'An example card',
            own: 'I need to speak to you alone.',
          },
        },
      },
      {
        name: 'in two languages',
        props: {
          locale,
          card: {
            id: 'example',
            href: '/help/',
            title: 'An example card',
            own: 'What the card says, in the words of the one who holds it.',
            english: 'I need an interpreter.',
          },
        },
      },
    ],
  }),
  ...campaignExamples(invented({ href: '/campaigns/figures/' })),
  ...writersExamples(site),
];
