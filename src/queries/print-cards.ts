import { getEmergency, getFrontDoor, getHelplines } from './helplines.ts';
import { getServicesById } from './services.ts';
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

/** Sizes that can be printed: ten cards on a sheet, and two leaflets. */
export const printSizes = ['wallet', 'a6', 'a5'] as const;
export type PrintSize = (typeof printSizes)[number];

/** The numbers of a language's cards, in the order of the helplines page. */
export async function getPrintCard(tag: string): Promise<PrintCard> {
  const { url, wallet } = await getSite();
  const [{ voice }, front, groups, few] = await Promise.all([getEmergency(tag), getFrontDoor(tag), getHelplines(tag), getServicesById(tag, wallet)]);
  const address = new URL('/go/help/', url).href;
  const once = (services: ServiceCardView[]) => services.filter(({ id, phones }, index) =>
    phones.length > 0 && id !== front.id && services.findIndex((other) => other.id === id) === index);
  return {
    emergency: voice,
    front,
    few,
    some: once(groups.slice(0, 4).flatMap(({ services }) => services)),
    all: once(groups.flatMap(({ services }) => services)),
    address,
    shown: address.replace(/^https:\/\//, '').replace(/\/$/, ''),
  };
}
