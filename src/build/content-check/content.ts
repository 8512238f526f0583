import type { z } from 'astro/zod';
import { campaign, type Campaign } from '../../schemas/campaign.ts';
import { campaignText, type CampaignText } from '../../schemas/campaign-text.ts';
import { figure, type Figure } from '../../schemas/figure.ts';
import { otherNumbers, type OtherNumbers } from '../../schemas/other-number.ts';
import { page, type Page } from '../../schemas/page.ts';
import { poster, posterText, type Poster, type PosterText } from '../../schemas/poster.ts';
import { service, type Service } from '../../schemas/service.ts';
import { serviceText, type ServiceText } from '../../schemas/service-text.ts';
import { site, type Site } from '../../schemas/site.ts';
import { taxonomy, type Taxonomy } from '../../schemas/taxonomy.ts';
import { tested, type Tested } from '../../schemas/tested.ts';
import { sourceStrings, translatedStrings } from '../../schemas/ui.ts';
import { translatedWord, word, type TranslatedWord, type Word } from '../../schemas/word.ts';
import type { ContentFile } from './content-files.ts';
import type { Fault } from './fault.ts';
import { parse, type Parsed } from './parse.ts';
import { looseServiceFaults } from './loose-service.ts';
import { checkShape } from './shape.ts';

/** A file that was read and has the right shape. */
export interface Entry<Value> {
  id: string;
  locale: string;
  value: Value;
  parsed: Parsed;
}

/**
 * The whole content folder, typed: what the checks walk through. Files of the wrong shape are
 * missing from it, but not from `known`.
 */
export interface Content {
  site: Entry<Site>[];
  taxonomy: Entry<Taxonomy>[];
  services: Entry<Service>[];
  figures: Entry<Figure>[];
  tested: Entry<Tested>[];
  otherNumbers: Entry<OtherNumbers>[];
  campaigns: Entry<Campaign>[];
  campaignTexts: Entry<CampaignText>[];
  posters: Entry<Poster>[];
  posterTexts: Entry<PosterText>[];
  strings: Entry<z.infer<typeof sourceStrings>>[];
  translatedStrings: Entry<z.infer<typeof translatedStrings>>[];
  pages: Entry<Page>[];
  words: Entry<Word>[];
  translatedWords: Entry<TranslatedWord>[];
  serviceTexts: Entry<ServiceText>[];
  /**
   * Every file's path, also of those that could not be read: so that one fault does not cause a
   * second.
   */
  known: Set<string>;
  /** Every file that could be parsed. */
  parsed: Parsed[];
}

interface Place {
  shelf: Exclude<keyof Content, 'known' | 'parsed'>;
  schema: z.ZodType;
  path: RegExp;
}

/**
 * Where each kind of file lives. The first group of a path's match is its id; `locale` is the first
 * folder.
 */
const places: readonly Place[] = [
  { shelf: 'site', schema: site, path: /^(site)\.yaml$/ },
  { shelf: 'taxonomy', schema: taxonomy, path: /^data\/(taxonomy)\.yaml$/ },
  { shelf: 'services', schema: service, path: /^data\/services\/([^/]+)\.yaml$/ },
  { shelf: 'figures', schema: figure, path: /^data\/figures\/([^/]+)\.yaml$/ },
  { shelf: 'otherNumbers', schema: otherNumbers, path: /^data\/(other-numbers)\.yaml$/ },
  { shelf: 'tested', schema: tested, path: /^data\/tested\/([^/]+)\.json$/ },
  { shelf: 'campaigns', schema: campaign, path: /^data\/campaigns\/([^/]+)\.yaml$/ },
  { shelf: 'campaignTexts', schema: campaignText, path: /^[a-z-]+\/campaigns\/([^/]+)\.md$/ },
  { shelf: 'posters', schema: poster, path: /^data\/posters\/([^/]+)\.yaml$/ },
  { shelf: 'posterTexts', schema: posterText, path: /^[a-z-]+\/posters\/([^/]+)\.yaml$/ },
  { shelf: 'strings', schema: sourceStrings, path: /^en\/(ui)\.json$/ },
  { shelf: 'translatedStrings', schema: translatedStrings, path: /^[a-z-]+\/(ui)\.json$/ },
  { shelf: 'pages', schema: page, path: /^[a-z-]+\/pages\/(.+)\.mdx?$/ },
  { shelf: 'words', schema: word, path: /^en\/words\/([^/]+)\.md$/ },
  { shelf: 'translatedWords', schema: translatedWord, path: /^[a-z-]+\/words\/([^/]+)\.md$/ },
  { shelf: 'serviceTexts', schema: serviceText, path: /^[a-z-]+\/services\/([^/]+)\.md$/ },
];

/** Notes for writers, which have no front matter. */
const isNotes = (path: string): boolean => /^[a-z-]+\/STYLE\.md$/.test(path);

const misplaced = (path: string): string =>
  places.some((place) => place.path.test(path.replace(/\.yml$/, '.yaml')))
    ? 'nothing reads this ending; rename the file so that it ends in .yaml'
    : 'nothing in this place is read; CONTRIBUTING.md says where each kind of file goes';

/**
 * Reads and types a content folder.
 * @returns what has the right shape, and every fault of what has not
 */
export function toContent(files: readonly ContentFile[]): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const content: Content = {
    site: [],
    taxonomy: [],
    services: [],
    figures: [],
    otherNumbers: [],
    tested: [],
    campaigns: [],
    strings: [],
    translatedStrings: [],
    campaignTexts: [],
    posters: [],
    posterTexts: [],
    pages: [],
    words: [],
    translatedWords: [],
    serviceTexts: [],
    known: new Set(files.map((file) => file.path)),
    parsed: [],
  };
  for (const file of files) {
    if (isNotes(file.path)) continue;
    const place = places.find((candidate) => candidate.path.test(file.path));
    if (!place) {
      faults.push({ file: file.shown, message: misplaced(file.path) });
      continue;
    }
    const parsed = parse(file);
    if (Array.isArray(parsed)) {
      faults.push(...parsed);
      continue;
    }
    content.parsed.push(parsed);
    const checked = checkShape(place.schema, parsed);
    faults.push(...checked.faults);
    if (checked.faults.length > 0 && place.shelf === 'services')
      faults.push(...looseServiceFaults(parsed, checked.data, checked.faults));
    if (checked.value === undefined) continue;
    const entry = {
      id: place.path.exec(file.path)?.[1] ?? '',
      locale: file.path.split('/')[0] ?? '',
      value: checked.value,
      parsed,
    };
    (content[place.shelf] as Entry<unknown>[]).push(entry);
  }
  return { content, faults };
}
