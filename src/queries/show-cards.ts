import { toHref } from '../i18n/routes.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';

/**
 * Cards to hold up to someone: at a desk, in a surgery, to a stranger. The words are `show.<id>` in
 * ui.json.
 */
const cardIds = [
  'call-999',
  'not-safe-at-home',
  'interpreter',
  'alone',
  'private-room',
  'homeless',
  'school',
] as const;

export interface ShowCard {
  id: string;
  href: string;
  /** What it is for, in the reader's language. */
  title: string;
  /** In the reader's language. */
  own: string;
  /** For whoever is shown it; absent when the reader's language is English. */
  english?: string;
}

/** The cards in a language, with the English beside it where the reader's is not. */
export function getShowCards(tag: string): ShowCard[] {
  const t = stringsFor(tag);
  const source = stringsFor(sourceLocale.tag);
  return cardIds.map((id) => ({
    id,
    href: toHref(tag, `/help/show-this/${id}/`),
    title: t(`show.${id}.title`),
    own: t(`show.${id}`),
    ...(tag !== sourceLocale.tag && { english: source(`show.${id}`) }),
  }));
}
