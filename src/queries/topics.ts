import { byNearness } from '../domain/service-order.ts';
import { stringsFor } from '../i18n/strings.ts';
import { getServices } from './services.ts';
import { getTopicLinks, listedGroups } from './topic-links.ts';
import type { TopicGroup } from '../schemas/taxonomy.ts';
import type { TopicLink, TopicView } from './view-models.ts';

/**
 * Every topic that has a service, with its services: those someone can call first, the city's own
 * before the country's.
 */
export async function getTopics(tag: string): Promise<TopicView[]> {
  const t = stringsFor(tag);
  const services = await getServices(tag);
  const groups = await Promise.all(
    listedGroups.map(async (group) =>
      (await getTopicLinks(tag, group)).map((link) => ({
        ...link,
        title: t.has(`topic.${link.id}.calm`) ? t(`topic.${link.id}.calm`) : link.name,
        ...(t.has(`topic.${link.id}.intro`) && { intro: t(`topic.${link.id}.intro`) }),
        services: services
          .filter((service) => service.isOpen && service.record[group].includes(link.id))
          .sort(byNearness),
      })),
    ),
  );
  return groups.flat().filter((topic) => topic.services.length > 0);
}

/** The topics that have a page, by group: for lists of links. */
export async function getTopicsByGroup(
  tag: string,
): Promise<Record<Exclude<TopicGroup, 'settings'>, TopicLink[]>> {
  const topics = await getTopics(tag);
  const of = (group: TopicGroup) => topics.filter((topic) => topic.group === group);
  return { needs: of('needs'), audiences: of('audiences'), harms: of('harms'), areas: of('areas') };
}
