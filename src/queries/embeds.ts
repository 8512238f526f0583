import { embedIds, toEmbedPath, type EmbedCard } from '../domain/embeds.ts';
import { toHref } from '../i18n/routes.ts';
import { stringsFor } from '../i18n/strings.ts';
import { getEmergency, getFrontDoor, getNationalFirst } from './helplines.ts';
import { getServicesById } from './services.ts';
import { getSite } from './site.ts';
import type { ContactView, ServiceView } from './view-models.ts';

/** A number to ring on a card, with whom it is for. */
export interface EmbedRow {
  whom?: string;
  contact: ContactView;
}

/** A card that other sites show in a frame. */
export interface EmbedView {
  id: EmbedCard;
  /** In the tab, when it is opened by itself. */
  title: string;
  lead: string;
  emergency: ContactView;
  rows: EmbedRow[];
  /** The day of the number that was checked longest ago. */
  checked: string;
  /** Where there is more. */
  more: string;
  brand: string;
}

/** The cards there are, with their English path. */
export const embeds = embedIds.map((id) => ({ id, path: toEmbedPath(id) }));

/**
 * A card in a language. `helplines` has a number for each whom site.yaml names; `who-to-call` only
 * the first two, under their calm names, for pages where someone may look over a shoulder.
 */
export async function getEmbed(tag: string, id: EmbedCard): Promise<EmbedView> {
  const t = stringsFor(tag);
  const [{ city, brand, titleBrand }, { voice }, rows] = await Promise.all([
    getSite(),
    getEmergency(tag),
    id === 'helplines' ? rowsByGroup(tag) : firstRows(tag),
  ]);
  return {
    id,
    title: `${t('helplines.heading')} – ${titleBrand}`,
    lead: t('home.lead', { city }),
    emergency: voice,
    rows: toEmbedRows(rows),
    checked:
      [voice, ...rows.map(({ service }) => service)]
        .map(({ lastChecked }) => lastChecked)
        .sort()[0] ?? voice.lastChecked,
    more: toHref(tag, '/helplines/'),
    brand,
  };
}

/** A service that is named on a card. */
export interface Row {
  whom?: string;
  name: string;
  service: ServiceView;
}

/** What a card shows of services: each under the name it has there, to ring alone. */
export const toEmbedRows = (rows: readonly Row[]): EmbedRow[] =>
  rows.map(({ whom, name, service }) => ({
    ...(whom && { whom }),
    contact: { ...service, name, texts: [] },
  }));

/**
 * The first number of each group of helplines that site.yaml lists under `embed`. @throws when a
 * group has none
 */
export async function rowsByGroup(tag: string): Promise<Row[]> {
  const t = stringsFor(tag);
  const { city, embed, helplines } = await getSite();
  return Promise.all(
    embed.map(async (id) => {
      const services = await getServicesById(
        tag,
        helplines.find(({ group }) => group === id)?.services ?? [],
      );
      const service = services.find(({ phones }) => phones.length > 0);
      if (!service)
        throw new Error(
          `embed in content/site.yaml names the group "${id}", and none of its services has a ` +
            'phone',
        );
      return { whom: t(`helplines.${id}`, { city }), name: service.name, service };
    }),
  );
}

const firstRows = async (tag: string): Promise<Row[]> =>
  (await Promise.all([getFrontDoor(tag), getNationalFirst(tag)])).map((service) => ({
    name: service.calmName,
    service,
  }));
