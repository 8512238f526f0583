import type { ComponentProps } from 'astro/types';
import { sourceLocale as locale, type Locale } from '../../i18n/locales.ts';
import type { TextState } from '../../queries/view-models.ts';
import { family, type Example, type Family } from '../ui/example.ts';
import type LanguageMenu from './LanguageMenu.astro';
import type ReviewNotice from './ReviewNotice.astro';
import type SiteSearch from './SiteSearch.astro';

/**
 * A language that nobody speaks: its strings are the English ones, so that the notices can be read
 * here.
 */
const other: Locale = { ...locale, tag: 'en-x-example', ownName: 'Example' };

const notice = (
  name: string,
  state: Partial<TextState>,
): Example<ComponentProps<typeof ReviewNotice>> => ({
  name,
  props: {
    locale: other,
    path: '/',
    text: { locale: other, isFallback: false, isStale: false, ...state },
  },
});

const frame = (component: string, title: string, when: string): Family => ({
  component,
  title,
  when,
  isFrame: true,
  examples: [],
});

/** What a site must bring for examples that lead to its own pages. */
interface Site {
  locales: readonly Locale[];
}

/** What stands around pages. The frame itself is not shown twice: look around this page. */
export const siteExamples = ({ locales }: Site): readonly Family[] => [
  family<ComponentProps<typeof ReviewNotice>>({
    component: 'ReviewNotice',
    title: 'Review notice',
    when: 'Above a translated page until a specialist has read it, in the language of the page.',
    examples: [
      notice('translated by a machine', { review: 'machine' }),
      notice('read by a translator', { review: 'translator' }),
      { ...notice('read by a specialist', { review: 'specialist' }), isEmpty: true },
      notice('read by a specialist, and the English has changed since', {
        review: 'specialist',
        isStale: true,
      }),
      notice('translated by a machine, and the English has changed since', {
        review: 'machine',
        isStale: true,
      }),
      notice('not translated', { locale, isFallback: true }),
      {
        name: 'the English itself',
        props: { locale, path: '/', text: { locale, isFallback: false, isStale: false } },
        isEmpty: true,
      },
    ],
  }),
  family<ComponentProps<typeof SiteSearch>>({
    component: 'SiteSearch',
    title: 'Search field',
    when:
      'On the page of search; in the header it opens below the bar. It asks the network ' +
      'nothing about what is typed.',
    examples: [{ name: 'the field', props: { locale } }],
  }),
  family<ComponentProps<typeof LanguageMenu>>({
    component: 'LanguageMenu',
    title: 'Language menu',
    when:
      'In the header of every page. Each language in its own name; it covers nothing when it ' +
      'opens.',
    examples: [{ name: 'the languages of this site', props: { locale, locales, path: '/' } }],
  }),
  frame(
    'QuickExit',
    'The way out',
    'At the bottom edge of every page, at the thumb. Nothing may cover it.',
  ),
  frame(
    'DiscreetReading',
    'Discreet reading',
    'At the foot of every page, where scripts run: pages open in place, and the history gets ' +
      'no new line.',
  ),
  frame(
    'WindowExit',
    'The way out of the safe window',
    'At the bottom of the safe window, in the frame of another site: it leaves the page around it.',
  ),
  frame(
    'WindowTraces',
    'What the safe window leaves',
    'In the safe window: what stays in the history, and what its way out cannot do.',
  ),
  frame('ExitHint', 'What the way out does', 'Below the header, on the first page of a visit.'),
  frame('DangerLine', 'Danger line', 'Below the header of every page.'),
  frame('SiteHeader', 'Header', 'Brand, the ways in, languages.'),
  frame('SiteFooter', 'Footer', 'What the site is and is not, and the small print.'),
];
