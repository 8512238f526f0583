import { getEmergency, getFrontDoor, getHelplines } from './helplines.ts';
import { getServicesById } from './services.ts';
import { getShortLink } from './short-links.ts';
import { getSite } from './site.ts';
import type { ServiceCardView } from './view-models.ts';

/** What a printed card or leaflet holds: the numbers, and a code that leads to the site. */
export interface PrintCard {
  emergency: ServiceCardView;
  front: ServiceCardView;
  /** The few that fit a purse. */
  few: ServiceCardView[];
  /** Local first, then anywhere: what fits a pocket. */
  some: ServiceCardView[];
  /** Every number of the helplines page, once. */
  all: ServiceCardView[];
  /** The short address that the code leads to. */
  address: string;
  /** The same as it is printed. */
  shown: string;
}

/**
 * The card for people worried about how they behave: kept apart from the other, with a cover that
 * says nothing.
 */
export async function getChangeCard(tag: string): Promise<PrintCard> {
  const { helplines } = await getSite();
  const [{ voice }, services, { address, shown }] = await Promise.all([
    getEmergency(tag),
    getServicesById(
      tag,
      helplines.find(({ group }) => group === 'worried-about-behaviour')?.services ?? [],
    ),
    getShortLink(tag, 'change'),
  ]);
  const [front, ...rest] = services
    .filter(({ phones }) => phones.length > 0)
    .sort((a, b) => a.distance - b.distance);
  const few = rest.slice(0, 1);
  if (!front)
    throw new Error(
      'content/site.yaml has no service with a phone in the group "worried-about-behaviour" of ' +
        '"helplines"',
    );
  return { emergency: voice, front, few, some: few, all: few, address, shown };
}

/** Sizes that can be printed: ten cards on a sheet, and two leaflets. */
export const printSizes = ['wallet', 'a6', 'a5'] as const;
export type PrintSize = (typeof printSizes)[number];

/** The numbers of a language's cards, in the order of the helplines page. */
export async function getPrintCard(tag: string): Promise<PrintCard> {
  const { wallet } = await getSite();
  const [{ voice }, front, groups, few, { address, shown }] = await Promise.all([
    getEmergency(tag),
    getFrontDoor(tag),
    getHelplines(tag),
    getServicesById(tag, wallet),
    getShortLink(tag, 'help'),
  ]);
  const once = (services: ServiceCardView[]) =>
    services.filter(
      ({ id, phones }, index) =>
        phones.length > 0 &&
        id !== front.id &&
        services.findIndex((other) => other.id === id) === index,
    );
  return {
    emergency: voice,
    front,
    few,
    some: once(groups.slice(0, 4).flatMap(({ services }) => services)),
    all: once(groups.flatMap(({ services }) => services)),
    address,
    shown,
  };
}
