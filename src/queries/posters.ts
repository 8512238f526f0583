import { getCollection, type CollectionEntry } from 'astro:content';
import { formatMonth } from '../i18n/formats.ts';
import { localeOf, sourceLocale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Poster, PosterFormat, PosterLook, PosterText } from '../schemas/poster.ts';
import { getEmergency } from './helplines.ts';
import { memo } from './memo.ts';
import type { PrintCard } from './print-cards.ts';
import { getServicesById } from './services.ts';
import { getShortLink } from './short-links.ts';
import { getSite } from './site.ts';
import { isPublishable, sourceState, translatedState } from './text-state.ts';
import type { ServiceView, TextState } from './view-models.ts';

type TextEntry = CollectionEntry<'posterTexts'>;

/** A number as a poster shows it. */
export interface PosterNumber {
  /** Who answers, or for whom it is. */
  label: string;
  /** True when the label is a service's own name, which is English in every language. */
  isName: boolean;
  display: string;
  /** When someone answers, and what it costs. */
  details: string[];
}

/** One poster in a language. */
export interface PosterView {
  id: string;
  look: PosterLook;
  /** The plain-spoken poster that this is the calm form of. */
  calmOf?: string;
  words: PosterText;
  text: TextState;
  numbers: PosterNumber[];
  beside?: PosterNumber;
  /** As its owner prints it. */
  emergency: string;
  /** What its code leads to: the whole address, and the same as it is printed. */
  link: { address: string; shown: string };
  /** Who has not approved it, and who has not read its translation: said in small print. */
  approval: string[];
  /** The month in which the number that was checked longest ago was checked. */
  checked: string;
  formats: PosterFormat[];
  /** What the small cards to fold hold. */
  card: PrintCard;
}

/**
 * Every poster in a language, in the order of the page that lists them. English words stand in
 * where there is no translation.
 */
export const getPosters = memo(async (tag: string): Promise<PosterView[]> => {
  const texts = new Map((await getCollection('posterTexts')).map((entry) => [entry.id, entry]));
  const records = (await getCollection('posters')).sort((a, b) => a.data.order - b.data.order);
  return Promise.all(records.map(({ id, data }) => toView(tag, id, data, texts)));
});

async function toView(
  tag: string,
  id: string,
  record: Poster,
  texts: Map<string, TextEntry>,
): Promise<PosterView> {
  const english = texts.get(`en/${id}`);
  if (!english) throw new Error(`there is no content/en/posters/${id}.yaml`);
  const own = tag === sourceLocale.tag ? undefined : texts.get(`${tag}/${id}`);
  const translation = own?.data.translation;
  const isOwn = own !== undefined && (await isPublishable(translation));
  const [link, { voice }, chosen, beside] = await Promise.all([
    getShortLink(tag, record.code),
    getEmergency(tag),
    chosenServices(tag, record),
    getServicesById(tag, record.beside ? [record.beside] : []),
  ]);
  const services = chosen.map(({ service }) => service);
  const [front, ...rest] = services;
  if (!front) throw new Error(`content/data/posters/${id}.yaml names no service that has a phone`);
  const oldest = [...services, ...beside].map(({ lastChecked }) => lastChecked).sort()[0] ?? '';
  const [other] = beside;
  const text =
    isOwn && translation
      ? await translatedState(tag, `posters/${id}`, translation)
      : sourceState(tag);
  return {
    id,
    look: record.look,
    ...(record.calmOf && { calmOf: record.calmOf }),
    words: isOwn ? own.data : english.data,
    text,
    numbers: chosen.map(({ service, label }) => toNumber(tag, service, label)),
    ...(other && { beside: toNumber(tag, other) }),
    emergency: displayOf(voice),
    link,
    approval: await approvalOf(tag, text),
    checked: formatMonth(localeOf(tag)?.lang ?? tag, oldest),
    formats: record.formats,
    card: { emergency: voice, front, few: rest.slice(0, 3), some: rest, all: rest, ...link },
  };
}

/** The services of a poster, all of which can be rung; of a group the first one that can. */
async function chosenServices(
  tag: string,
  { services, groups }: Poster,
): Promise<{ service: ServiceView; label?: string }[]> {
  const t = stringsFor(tag);
  const { helplines, city } = await getSite();
  const named = (await getServicesById(tag, services)).map((service) => ({ service }));
  const grouped = await Promise.all(
    groups.map(async (id) => {
      const members = await getServicesById(
        tag,
        helplines.find(({ group }) => group === id)?.services ?? [],
      );
      return members
        .filter(canBeRung)
        .slice(0, 1)
        .map((service) => ({ service, label: t(`helplines.${id}`, { city }) }));
    }),
  );
  return [...named.filter(({ service }) => canBeRung(service)), ...grouped.flat()];
}

const canBeRung = ({ phones, isOpen }: ServiceView): boolean => isOpen && phones.length > 0;
const displayOf = ({ phones }: ServiceView): string => phones[0]?.display ?? '';

function toNumber(tag: string, service: ServiceView, label?: string): PosterNumber {
  const t = stringsFor(tag);
  const year = service.hoursYear ? ` (${t('hours.as-of-year', { year: service.hoursYear })})` : '';
  return {
    label: label ?? service.calmName,
    isName: label === undefined,
    display: displayOf(service),
    details: [
      ...(label ? [service.calmName] : []),
      ...(service.hours.length > 0 ? [`${service.hours.join(', ')}${year}`] : []),
      ...(service.cost ? [service.cost] : []),
    ],
  };
}

/** What stands in small print as long as people have not read everything. */
async function approvalOf(tag: string, { isFallback, review }: TextState): Promise<string[]> {
  const t = stringsFor(tag);
  const { brand } = await getSite();
  return [
    t('footer.not-approved', { brand }),
    ...(isFallback
      ? [t('review.fallback')]
      : review && review !== 'specialist'
        ? [t(`review.${review}`)]
        : []),
  ];
}

/** The pages of every poster in a language, one a format. */
export const posterRoutes = async (tag: string) =>
  (await getPosters(tag)).flatMap((poster) =>
    poster.formats.map((format) => ({
      params: { id: poster.id, format },
      props: { poster, format },
    })),
  );
