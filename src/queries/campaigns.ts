import { getCollection, type CollectionEntry } from 'astro:content';
import { inOrder, nextOccasion } from '../domain/campaign-dates.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { toHref } from '../i18n/routes.ts';
import { messageAudiences, type CampaignText } from '../schemas/campaign-text.ts';
import { getFiguresById } from './figures.ts';
import { memo } from './memo.ts';
import { getServicesById } from './services.ts';
import { getSite, today } from './site.ts';
import { toSourceView } from './sources.ts';
import { isPublishable, sourceState, translatedState } from './text-state.ts';
import type { CampaignView, MessageGroup } from './view-models.ts';

type TextEntry = CollectionEntry<'campaignTexts'>;

/** Every campaign in a language, the one that comes next first; those that are over last. */
export const getCampaigns = memo(async (tag: string): Promise<CampaignView[]> => {
  const texts = new Map((await getCollection('campaignTexts')).map((entry) => [entry.id, entry]));
  const views = await Promise.all(
    (await getCollection('campaigns')).map((entry) => toView(tag, entry, texts)),
  );
  const over = views.filter(({ occasion }) => occasion.kind === 'over');
  return [...inOrder(views.filter((view) => !over.includes(view))), ...inOrder(over).reverse()];
});

/** The body of a campaign's text, to be rendered, in the language that `view.text` says. */
export const getCampaignEntry = async (view: CampaignView): Promise<TextEntry | undefined> =>
  (await getCollection('campaignTexts')).find(
    (entry) => entry.id === `${view.text.locale.tag}/${view.id}`,
  );

async function toView(
  tag: string,
  { id, data }: CollectionEntry<'campaigns'>,
  texts: Map<string, TextEntry>,
): Promise<CampaignView> {
  const english = texts.get(`en/${id}`);
  if (!english) throw new Error(`there is no content/en/campaigns/${id}.md`);
  const own = tag === sourceLocale.tag ? undefined : texts.get(`${tag}/${id}`);
  const translation = own?.data.translation;
  const entry = own && (await isPublishable(translation)) ? own : english;
  const site = await getSite();
  return {
    id,
    href: toHref(tag, `/campaigns/${id}/`),
    name: data.name,
    calmName: data.calmName ?? data.name,
    aim: entry.data.aim,
    occasion: nextOccasion(data, today()),
    starts: data.starts,
    ends: data.ends,
    isYearly: data.repeats === 'yearly-same-day',
    ...(data.repeats && { repeats: data.repeats }),
    text:
      entry === own && translation
        ? await translatedState(tag, `campaigns/${id}`, translation)
        : sourceState(tag),
    messages: await toGroups(tag, entry.data),
    services: await getServicesById(tag, data.services),
    figures: await getFiguresById(tag, data.figures),
    ...(data.web && { web: data.web }),
    typed: [...english.data.typed, ...(own?.data.typed ?? [])],
    sources: data.sources.map((source) => toSourceView(source, site)),
    lastChecked: data.lastChecked,
  };
}

const toGroups = (tag: string, { messages }: CampaignText): Promise<MessageGroup[]> =>
  Promise.all(
    messageAudiences.map(async (audience) => ({
      audience,
      messages: await Promise.all(
        messages
          .filter((message) => message.for === audience)
          .map(async ({ say, call }) => ({ say, contacts: await getServicesById(tag, call) })),
      ),
    })),
  );
