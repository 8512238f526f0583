import { toCalendarFile, type CalendarEntry } from '../domain/calendar-file.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import { getCampaigns } from './campaigns.ts';
import { getShortLinkTo } from './short-links.ts';
import { getSite } from './site.ts';
import type { CampaignView } from './view-models.ts';

/**
 * The calendar file of every campaign, by id: its days as its record gives them, so that the file
 * says the same on any day.
 */
export async function getCalendarFiles(): Promise<{ id: string; text: string }[]> {
  const { titleBrand } = await getSite();
  const campaigns = await getCampaigns(sourceLocale.tag);
  return Promise.all(
    campaigns.map(async (campaign) => ({
      id: campaign.id,
      text: toCalendarFile(titleBrand, [await toEntry(campaign)]),
    })),
  );
}

/** One calendar file with every campaign whose next days are known. */
export async function getWholeCalendar(): Promise<string> {
  const { titleBrand } = await getSite();
  const dated = (await getCampaigns(sourceLocale.tag)).filter(
    ({ occasion }) => occasion.kind === 'dated',
  );
  return toCalendarFile(titleBrand, await Promise.all(dated.map(toEntry)));
}

async function toEntry({
  href,
  calmName,
  starts,
  ends,
  isYearly,
  repeats,
  lastChecked,
}: CampaignView): Promise<CalendarEntry> {
  const { url } = await getSite();
  const link = await getShortLinkTo(sourceLocale.tag, href);
  if (!link) throw new Error(`"shortLinks" in content/site.yaml has no code for ${href}; add one`);
  // From the record and not from the next occasion: also a day gone by was one to check.
  const mustCheck = repeats === 'yearly-check';
  return {
    // The code is calm and never changes; the campaign's own address may say too much.
    uid: `${link.code}@${new URL(url).host}`,
    summary: calmName,
    ...(mustCheck && { description: stringsFor(sourceLocale.tag)('campaigns.check') }),
    url: link.address,
    starts,
    ends,
    isYearly,
    isTentative: mustCheck,
    checked: lastChecked,
  };
}
