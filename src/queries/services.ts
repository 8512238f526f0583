import { getCollection, type CollectionEntry } from 'astro:content';
import { isFresh, oldYearOf } from '../domain/freshness.ts';
import { groupByLetter } from '../domain/letters.ts';
import { hoursToLines, type HoursWords } from '../domain/hours.ts';
import { collate, formatList, formatTime, formatWeekday } from '../i18n/formats.ts';
import { localeOf, sourceLocale } from '../i18n/locales.ts';
import { toHref } from '../i18n/routes.ts';
import { stringsFor, type Strings } from '../i18n/strings.ts';
import type { Service } from '../schemas/service.ts';
import { memo } from './memo.ts';
import { getSite, today } from './site.ts';
import { toSourceView } from './sources.ts';
import { isPublishable, sourceState, translatedState } from './text-state.ts';
import { toTopicLinks } from './topic-links.ts';
import type { ContactView, ServiceLink, ServiceView, TextState } from './view-models.ts';

type TextEntry = CollectionEntry<'serviceTexts'>;

/** Every service in a language, in the order of its names. */
export const getServices = memo(async (tag: string): Promise<ServiceView[]> => {
  const records = new Map((await getCollection('services')).map((entry) => [entry.id, entry.data]));
  const texts = new Map((await getCollection('serviceTexts')).map((entry) => [entry.id, entry]));
  const context = { tag, t: stringsFor(tag), words: hoursWords(tag), records };
  const views = await Promise.all(
    [...records].map(([id, record]) => toServiceView(id, record, texts, context)),
  );
  const compare = collate(localeOf(tag)?.lang ?? 'en');
  return views.sort((a, b) => compare(a.name, b.name));
});

/** The A to Z of services. */
export const getServicesByLetter = async (tag: string) =>
  groupByLetter(await getServices(tag), ({ name }) => name);

/** One service. @throws when nobody has a record of that id; the content check finds that before */
export async function getService(tag: string, id: string): Promise<ServiceView> {
  const found = (await getServices(tag)).find((service) => service.id === id);
  if (!found) throw new Error(`there is no content/data/services/${id}.yaml`);
  return found;
}

/** Some services by id, in the order given. */
export const getServicesById = async (
  tag: string,
  ids: readonly string[],
): Promise<ServiceView[]> => Promise.all(ids.map((id) => getService(tag, id)));

/** The body of a service's text, to be rendered, in the language that `view.text` says. */
export async function getServiceEntry(view: ServiceView): Promise<TextEntry | undefined> {
  return (await getCollection('serviceTexts')).find(
    (entry) => entry.id === `${view.text.locale.tag}/${view.id}`,
  );
}

interface Context {
  tag: string;
  t: Strings;
  words: HoursWords;
  records: Map<string, Service>;
}

async function toServiceView(
  id: string,
  record: Service,
  texts: Map<string, TextEntry>,
  context: Context,
): Promise<ServiceView> {
  const { tag, records } = context;
  const site = await getSite();
  const english = texts.get(`en/${id}`);
  if (!english) throw new Error(`there is no content/en/services/${id}.md`);
  const own = tag === sourceLocale.tag ? undefined : texts.get(`${tag}/${id}`);
  const translation = own?.data.translation;
  const entry = own && (await isPublishable(translation)) ? own : english;
  const text: TextState =
    entry === own && translation
      ? await translatedState(tag, `services/${id}`, translation)
      : sourceState(tag);
  const link = (other: string): ServiceLink => toLink(other, records.get(other), tag);
  return {
    ...toContact(id, record, context),
    calmName: record.calmName ?? record.name,
    otherNames: record.otherNames,
    summary: entry.data.summary,
    status: record.status,
    kind: record.kind,
    isOpen: record.status === 'open' || record.status === 'not-reconfirmed',
    isLocal: record.scope === 'local',
    distance:
      id === site.frontDoor
        ? 0
        : record.scope === 'national'
          ? 3
          : record.areas.includes(site.homeArea)
            ? 1
            : 2,
    ...(record.web && { web: record.web }),
    ...(record.chat && { chat: record.chat.url }),
    text,
    record,
    words: entry.data,
    chatHours: record.chat?.hours ? hoursToLines(record.chat.hours, context.words) : [],
    ...(record.runBy && { runBy: link(record.runBy) }),
    replacedBy: record.replacedBy.map(link),
    callInstead: record.callInstead.flatMap((other) => {
      const found = records.get(other);
      return found ? [toContact(other, found, context)] : [];
    }),
    topics: await toTopicLinks(tag, record),
    // The address of a page about a refuge can hint at where it is: named, not linked.
    sources: record.sources
      .map((source) => toSourceView(source, site))
      .map(({ href, ...rest }) => (record.isRefuge || !href ? rest : { ...rest, href })),
    lastChecked: record.lastChecked,
    isFresh: isFresh(record.lastChecked, today(), site.freshDays),
    typed: [...record.typed, ...english.data.typed, ...(own?.data.typed ?? [])],
  };
}

const toLink = (id: string, record: Service | undefined, tag: string): ServiceLink => ({
  id,
  href: toHref(tag, `/services/${id}/`),
  name: record?.name ?? id,
});

function toContact(id: string, record: Service, { tag, t, words, records }: Context): ContactView {
  const year = record.hours?.asOf && oldYearOf(record.hours.asOf, today());
  const borrowed = record.phonesFrom.flatMap((owner) => records.get(owner)?.phones ?? []);
  return {
    ...toLink(id, record, tag),
    phones: [...record.phones, ...borrowed],
    texts: record.texts,
    hours: record.hours ? hoursToLines(record.hours, words) : [],
    ...(record.hours?.asOf && { hoursAsOf: record.hours.asOf }),
    ...(year && { hoursYear: year }),
    ...(record.cost && { cost: t(`cost.${record.cost}`) }),
  };
}

function hoursWords(tag: string): HoursWords {
  const t = stringsFor(tag);
  const lang = localeOf(tag)?.lang ?? tag;
  return {
    always: t('hours.always'),
    everyDay: t('hours.every-day'),
    notBankHolidays: t('hours.not-bank-holidays'),
    span: (first, last) => t('hours.span', { first, last }),
    list: (days) => formatList(lang, days),
    line: (days, from, to) => t('hours.line', { days, from, to }),
    openEnded: (days, from) => t('hours.open-ended', { days, from }),
    day: (day) => formatWeekday(lang, day),
    time: (time) => formatTime(lang, time),
  };
}
