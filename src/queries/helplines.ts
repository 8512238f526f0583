import { stringsFor } from '../i18n/strings.ts';
import { getService, getServicesById } from './services.ts';
import { getSite } from './site.ts';
import type { HelplineGroup, ServiceView } from './view-models.ts';

/** The helplines page: groups in the order of site.yaml. */
export async function getHelplines(tag: string): Promise<HelplineGroup[]> {
  const t = stringsFor(tag);
  const { helplines, city } = await getSite();
  return Promise.all(
    helplines.map(async ({ group, services }) => ({
      id: group,
      title: t(`helplines.${group}`, { city }),
      services: await getServicesById(tag, services),
    })),
  );
}

/** The ways to reach help in an emergency. */
export async function getEmergency(
  tag: string,
): Promise<Record<'voice' | 'silent' | 'text' | 'relay' | 'video' | 'notNow', ServiceView>> {
  const { emergency } = await getSite();
  const [voice, silent, text, relay, video, notNow] = await Promise.all([
    getService(tag, emergency.voice),
    getService(tag, emergency.silent),
    getService(tag, emergency.text),
    getService(tag, emergency.relay),
    getService(tag, emergency.video),
    getService(tag, emergency.notNow),
  ]);
  return { voice, silent, text, relay, video, notNow };
}

/** The service to call first in this city. */
export const getFrontDoor = async (tag: string): Promise<ServiceView> =>
  getService(tag, (await getSite()).frontDoor);

/**
 * The first national helpline that anyone can ring: shown beside the city's own, since it is open
 * when that one is not.
 */
export async function getNationalFirst(tag: string): Promise<ServiceView> {
  const { helplines } = await getSite();
  const services = await getServicesById(
    tag,
    helplines.flatMap((group) => group.services),
  );
  const found = services.find((service) => !service.isLocal && service.phones.length > 0);
  if (!found)
    throw new Error(
      'content/site.yaml lists no national service with a phone under "helplines"; add one',
    );
  return found;
}
