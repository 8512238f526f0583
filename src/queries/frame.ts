import { getLocales, getExitHref, getSite } from './site.ts';
import { getEmergency } from './helplines.ts';
import { memo } from './memo.ts';
import type { Locale } from '../i18n/locales.ts';

/** What stands around every page: brand, languages, the way out, the emergency number. */
export interface Frame {
  brand: string;
  titleBrand: string;
  city: string;
  url: string;
  locales: Locale[];
  exitHref: string;
  danger: { dial: string; display: string };
}

/** The frame of a language's pages. */
export const getFrame = memo(async (tag: string): Promise<Frame> => {
  const { brand, titleBrand, city, url } = await getSite();
  const { voice } = await getEmergency(tag);
  const [phone] = voice.phones;
  if (!phone)
    throw new Error(`emergency.voice in content/site.yaml names "${voice.id}", which has no phone`);
  return {
    brand,
    titleBrand,
    city,
    url,
    locales: await getLocales(),
    exitHref: await getExitHref(tag),
    danger: { dial: phone.dial, display: phone.display },
  };
});
