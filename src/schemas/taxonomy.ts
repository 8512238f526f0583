import { z } from 'astro/zod';
import { id } from './text.ts';

/**
 * The groups of topics. `settings` are where a bystander may be; the others list services at
 * `/services/for/<id>/`.
 */
export const topicGroups = ['needs', 'audiences', 'harms', 'areas', 'settings'] as const;
export type TopicGroup = (typeof topicGroups)[number];

const topics = z.array(z.strictObject({ id }), {
  error: 'a group is a list; each line is "- id: some-id"',
});

/**
 * `content/data/taxonomy.yaml`. Ids are one family across all groups, since they share one address.
 */
export const taxonomy = z
  .strictObject({
    needs: topics,
    audiences: topics,
    harms: topics,
    areas: topics,
    settings: topics,
  })
  .superRefine((groups, context) => {
    const seen = new Map<string, string>();
    for (const group of topicGroups) {
      groups[group].forEach((topic, index) => {
        const before = seen.get(topic.id);
        if (before)
          context.addIssue({
            code: 'custom',
            path: [group, index, 'id'],
            message:
              `"${topic.id}" stands in ${before} already; ids are shared by all groups, ` +
              'choose another',
          });
        seen.set(topic.id, group);
      });
    }
  });
export type Taxonomy = z.infer<typeof taxonomy>;
