import { fold, type ResultKind } from '../domain/search-terms.ts';
import type { CampaignView, PageView, ServiceView, WordView } from './view-models.ts';

/** What the search index keeps of a page, and the hidden words that lead to it. */
export interface SearchMeta {
  kind: ResultKind;
  title: string;
  summary: string;
  typed: string[];
  lang?: string;
  phone?: string;
  dial?: string;
  /** See byNearness: the search puts near numbers first. */
  distance?: string;
}

/** Hidden words: as written and folded, since the index folds accents but not every letter. */
const hidden = (...words: string[]): string[] => [
  ...new Set(words.flatMap((word) => [word, fold(word)])),
];

/** A service that can be rung now stands under "call now"; the rest under "services". */
export function toSearchMeta(service: ServiceView): SearchMeta {
  const [phone] = service.phones;
  const isCall = service.kind === 'helpline' && phone !== undefined && service.isOpen;
  return {
    kind: isCall ? 'call' : 'service',
    title: service.name,
    summary: service.summary,
    typed: hidden(...service.otherNames, ...service.typed),
    ...(service.text.isFallback && { lang: service.text.locale.lang }),
    ...(phone &&
      service.isOpen && {
        phone: phone.display,
        dial: phone.dial,
        distance: String(service.distance),
      }),
  };
}

/** A word of the glossary. */
export const wordToSearchMeta = (word: WordView): SearchMeta => ({
  kind: 'word',
  title: word.term,
  summary: word.meaning,
  typed: hidden(...(word.expansion ? [word.expansion] : []), ...word.alsoCalled, ...word.typed),
  ...(word.text.isFallback && { lang: word.text.locale.lang }),
});

/** A campaign. */
export const campaignToSearchMeta = (campaign: CampaignView): SearchMeta => ({
  kind: 'campaign',
  title: campaign.name,
  summary: campaign.aim,
  typed: hidden(campaign.calmName, ...campaign.typed),
  ...(campaign.text.isFallback && { lang: campaign.text.locale.lang }),
});

/** A guide. */
export const pageToSearchMeta = (page: PageView): SearchMeta => ({
  kind: 'guide',
  title: page.title,
  summary: page.intro ?? page.description,
  typed: hidden(...page.typed),
  ...(page.text.isFallback && { lang: page.text.locale.lang }),
});
