import type { ComponentProps } from 'astro/types';
import type { FigureView } from '../../domain/figure-view.ts';
import { localeOf, sourceLocale as locale } from '../../i18n/locales.ts';
import type { CampaignLink, ContactView, ShortLink, TextState } from '../../queries/view-models.ts';
import { family, type Family } from '../ui/example.ts';
import { inventNumber } from '../ui/invented-numbers.ts';
import type CampaignFigures from './CampaignFigures.astro';
import type CampaignKit from './CampaignKit.astro';
import type CampaignList from './CampaignList.astro';
import type CampaignMessages from './CampaignMessages.astro';
import type CampaignWhen from './CampaignWhen.astro';

const text: TextState = { locale, isFallback: false, isStale: false };
const arabic = localeOf('ar') ?? locale;

const campaign = (changes: Partial<CampaignLink> = {}): CampaignLink => ({
  id: 'example',
  href: '/campaigns/',
  name: 'Example Day',
  calmName: 'Example Day',
  aim: 'What the day wants, in one sentence.',
  text,
  occasion: {
    kind: 'dated',
    month: '2027-05',
    starts: '2027-05-03',
    ends: '2027-05-03',
    mustCheck: false,
  },
  starts: '2027-05-03',
  ends: '2027-05-03',
  isYearly: true,
  ...changes,
});
const moving = campaign({
  name: 'Example Week',
  isYearly: false,
  occasion: {
    kind: 'dated',
    month: '2027-05',
    starts: '2027-05-31',
    ends: '2027-06-04',
    mustCheck: true,
  },
  starts: '2027-05-31',
  ends: '2027-06-04',
});
const unknown = campaign({
  name: 'Example Month',
  isYearly: false,
  occasion: { kind: 'month', month: '2027-06' },
  starts: '2025-06-02',
  ends: '2025-06-06',
});
const over = campaign({
  name: 'Example Once',
  isYearly: false,
  occasion: { kind: 'over', month: '2025-01' },
  starts: '2025-01-06',
  ends: '2025-01-08',
});
const contact: ContactView = {
  id: 'example',
  href: '/helplines/',
  name: 'Example Helpline',
  phones: [{ ...inventNumber('freephone', '111'), purpose: 'helpline', confidence: 'high' }],
  texts: [],
  hours: [],
};
const link: ShortLink = {
  code: 'help',
  path: '/go/help/',
  address: 'https://example.org/go/help/',
  shown: 'example.org/go/help',
  href: '/help/',
  title: 'Help for you',
  svg: '/campaigns/qr/help-en.svg',
  png: '/campaigns/qr/help-en.png',
};

/** What the pages of campaigns are made of. @param figure an invented one */
export const campaignExamples = (figure: FigureView): readonly Family[] => [
  family<ComponentProps<typeof CampaignWhen>>({
    component: 'CampaignWhen',
    title: 'When a campaign is',
    when: 'Its days, how sure they are, and a file for a calendar.',
    examples: [
      { name: 'the same day every year', props: { campaign: campaign(), locale, whole: true } },
      { name: 'days to check', props: { campaign: moving, locale, whole: true } },
      { name: 'days not known yet', props: { campaign: unknown, locale } },
      { name: 'held once', props: { campaign: over, locale } },
      { name: 'in another language', props: { campaign: moving, locale: arabic } },
    ],
  }),
  family<ComponentProps<typeof CampaignList>>({
    component: 'CampaignList',
    title: 'Campaigns',
    when: 'Below a heading: some campaigns, one below another.',
    examples: [
      { name: 'two campaigns', props: { campaigns: [campaign(), unknown], locale, whole: true } },
    ],
  }),
  family<ComponentProps<typeof CampaignMessages>>({
    component: 'CampaignMessages',
    title: 'Messages',
    when: 'For words that others may copy, each with who can help.',
    examples: [
      {
        name: 'for two kinds of readers',
        props: {
          text,
          locale,
          emergency: '999',
          groups: [
            {
              audience: 'survivors',
              messages: [
                { say: 'Words for someone who is hurt.', contacts: [contact] },
                {
                  say: 'More words, with a service that has no number.',
                  contacts: [{ ...contact, phones: [] }],
                },
              ],
            },
            {
              audience: 'worried',
              messages: [
                { say: 'Words for someone worried about how they behave.', contacts: [contact] },
              ],
            },
          ],
        },
      },
    ],
  }),
  family<ComponentProps<typeof CampaignFigures>>({
    component: 'CampaignFigures',
    title: 'Figures of a campaign',
    when: 'For numbers that others may repeat.',
    examples: [
      { name: 'a figure', props: { figures: [figure], locale } },
      { name: 'none', props: { figures: [], locale }, isEmpty: true },
    ],
  }),
  family<ComponentProps<typeof CampaignKit>>({
    component: 'CampaignKit',
    title: 'Kit of a campaign',
    when: 'Beside the words of a campaign: what its team takes away.',
    examples: [
      {
        name: 'with a code and a website',
        props: { campaign: campaign(), link, locale, web: 'https://example.org/' },
      },
      { name: 'without', props: { campaign: unknown, link: undefined, locale } },
    ],
  }),
  family<Record<string, never>>({
    component: 'CampaignCalendar',
    title: 'Calendar (for writers)',
    when: 'For all campaigns, month by month. These are real.',
    examples: [{ name: 'as it is now', props: {} }],
  }),
  family<Record<string, never>>({
    component: 'NextCampaigns',
    title: 'Next campaigns (for writers)',
    when: 'For the three that come next. These are real.',
    examples: [{ name: 'as it is now', props: {} }],
  }),
  family<Record<string, never>>({
    component: 'ShortLinks',
    title: 'Short links (for writers)',
    when: 'For every short link in every language. These are real.',
    examples: [{ name: 'as it is now', props: {} }],
  }),
];
