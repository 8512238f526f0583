import type { Occasion } from '../domain/campaign-dates.ts';
import type { FigureView } from '../domain/figure-view.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Repeats } from '../schemas/campaign.ts';
import type { MessageAudience } from '../schemas/campaign-text.ts';
import type { Phone } from '../schemas/phone.ts';
import type { Service } from '../schemas/service.ts';
import type { ServiceText } from '../schemas/service-text.ts';
import type { TopicGroup } from '../schemas/taxonomy.ts';
import type { ReviewState } from '../schemas/translation.ts';
import type { CrimeAnswer } from '../schemas/word.ts';

/** Which language a text is really in, and how far it has been read. */
export interface TextState {
  locale: Locale;
  /** True when the reader's language has no text of its own and the English is shown. */
  isFallback: boolean;
  /** Absent for the source language. */
  review?: ReviewState;
  /** Made from an older English text. */
  isStale: boolean;
}

/** What a link to a service needs. */
export interface ServiceLink {
  id: string;
  href: string;
  name: string;
}

/** What a contact line needs: the name and the ways to reach it. */
export interface ContactView extends ServiceLink {
  phones: Phone[];
  texts: Service['texts'];
  hours: string[];
  hoursAsOf?: string;
  /** The year of the source of the hours, when it is not this year's. */
  hoursYear?: string;
  cost?: string;
}

/** What a card in a list shows. */
export interface ServiceCardView extends ContactView {
  calmName: string;
  otherNames: string[];
  summary: string;
  status: Service['status'];
  kind: Service['kind'];
  isOpen: boolean;
  isLocal: boolean;
  /** See byNearness. */
  distance: number;
  web?: string;
  chat?: string;
  text: TextState;
}

/** A service's own page. */
export interface ServiceView extends ServiceCardView {
  record: Service;
  words: ServiceText;
  chatHours: string[];
  runBy?: ServiceLink;
  replacedBy: ServiceLink[];
  callInstead: ContactView[];
  topics: TopicLink[];
  sources: SourceView[];
  lastChecked: string;
  isFresh: boolean;
  typed: string[];
}

export interface TopicLink {
  id: string;
  group: TopicGroup;
  href: string;
  name: string;
}

/** A topic's page: its services, those nearest first. */
export interface TopicView extends TopicLink {
  title: string;
  intro?: string;
  services: ServiceCardView[];
}

export interface SourceView {
  title: string;
  href?: string;
  supports?: string;
  asOf?: string;
}

/** An entry of the A to Z of words, and the note that opens in place. */
export interface WordLink {
  id: string;
  href: string;
  term: string;
  expansion?: string;
  expansionLocale?: Locale;
  meaning: string;
  text: TextState;
}

export interface WordView extends WordLink {
  crime: CrimeAnswer;
  law?: string;
  alsoCalled: string[];
  typed: string[];
  outdated?: string;
  related: WordLink[];
  services: ContactView[];
  sources: SourceView[];
  checked: string;
  isFresh: boolean;
}

/** A page of prose. */
export interface PageView {
  id: string;
  href: string;
  title: string;
  tabTitle: string;
  description: string;
  intro?: string;
  kind: 'guide' | 'about' | 'section';
  /** Where it stands in its section's list. */
  order: number;
  call: ContactView[];
  typed: string[];
  sources: SourceView[];
  checked?: string;
  text: TextState;
}

/** A page in a list. `lang` and `dir` are set when its words are not in the reader's language. */
export interface PageLink {
  href: string;
  title: string;
  intro?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * A campaign in a list. Its name is English in every language; its aim is in the language that
 * `text` says.
 */
export interface CampaignLink {
  id: string;
  href: string;
  name: string;
  /** For shared calendars and file names. */
  calmName: string;
  aim: string;
  occasion: Occasion;
  /** The days its record gives, which may have passed. */
  starts: string;
  ends: string;
  isYearly: boolean;
  text: TextState;
}

/** A campaign's own page. */
export interface CampaignView extends CampaignLink {
  /** Left out: it is held once. */
  repeats?: Repeats;
  messages: MessageGroup[];
  services: ServiceView[];
  figures: FigureView[];
  web?: string;
  typed: string[];
  sources: SourceView[];
  lastChecked: string;
}

/** Messages for one kind of reader, with those who can help. */
export interface MessageGroup {
  audience: MessageAudience;
  messages: { say: string; contacts: ContactView[] }[];
}

/** A short way into the site: what is printed, and where it leads. */
export interface ShortLink {
  code: string;
  /** `/go/help/`, `/pl/go/help/`. */
  path: string;
  /** The whole address, as a code for a phone's camera holds it. */
  address: string;
  /** The same as it is printed. */
  shown: string;
  /** Where it leads. */
  href: string;
  title: string;
  /** Set when the title is not in the reader's language. */
  titleLang?: string;
  /** The pictures of its code. */
  svg: string;
  png: string;
}

/** A group of the helplines page. */
export interface HelplineGroup {
  id: string;
  title: string;
  services: ServiceCardView[];
}
