import { getEntry } from 'astro:content';
import { toHref } from '../i18n/routes.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Service } from '../schemas/service.ts';
import { topicGroups, type TopicGroup } from '../schemas/taxonomy.ts';
import type { TopicLink } from './view-models.ts';

/** Groups whose topics list services. */
export const listedGroups = topicGroups.filter(
  (group): group is Exclude<TopicGroup, 'settings'> => group !== 'settings',
);

/** The topics of a group, as links. */
export async function getTopicLinks(tag: string, group: TopicGroup): Promise<TopicLink[]> {
  const t = stringsFor(tag);
  const taxonomy = await getEntry('taxonomy', 'taxonomy');
  return (taxonomy?.data[group] ?? []).map(({ id }) => ({
    id,
    group,
    href: toHref(tag, `/services/for/${id}/`),
    name: t(`topic.${id}`),
  }));
}

/** The topics that a service is listed under. */
export async function toTopicLinks(tag: string, record: Service): Promise<TopicLink[]> {
  const groups = await Promise.all(
    listedGroups.map(async (group) =>
      (await getTopicLinks(tag, group)).filter((topic) => record[group].includes(topic.id)),
    ),
  );
  return groups.flat();
}
