import { tellingWord } from '../../../domain/calm.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Campaign } from '../../../schemas/campaign.ts';

/**
 * A campaign has its words, a short link to print, a calm name for calendars, and an address that
 * no page has.
 */
export const checkCampaigns = (content: Content): Fault[] => [
  ...content.campaigns.flatMap((entry) => [
    ...wordless(content, entry),
    ...unlinked(content, entry),
    ...telling(entry),
    ...twice(content, entry),
  ]),
  ...recordless(content),
];

const at = ({ parsed }: Entry<Campaign>, message: string, field?: string): Fault => ({
  file: parsed.file.shown,
  ...(field && { line: parsed.lineOf([field]) }),
  message,
});

const wordless = (content: Content, entry: Entry<Campaign>): Fault[] =>
  content.known.has(`en/campaigns/${entry.id}.md`)
    ? []
    : [at(entry, `it has no words yet; write content/en/campaigns/${entry.id}.md`)];

const recordless = (content: Content): Fault[] =>
  content.campaignTexts
    .filter(({ id, locale }) => locale === 'en' && !content.known.has(`data/campaigns/${id}.yaml`))
    .map(({ id, parsed }) => ({
      file: parsed.file.shown,
      message: `there is no content/data/campaigns/${id}.yaml; give both files the same name`,
    }));

const unlinked = (content: Content, entry: Entry<Campaign>): Fault[] => {
  const site = content.site[0];
  const path = `/campaigns/${entry.id}/`;
  return !site || Object.values(site.value.shortLinks).includes(path)
    ? []
    : [
        at(
          entry,
          `it has no short link to print; add a calm code for ${path} under "shortLinks" in ` +
            'content/site.yaml',
        ),
      ];
};

const telling = (entry: Entry<Campaign>): Fault[] => {
  const { calmName, name } = entry.value;
  const found = tellingWord(calmName ?? name);
  const field = calmName ? 'calmName' : 'name';
  return found
    ? [
        at(
          entry,
          `"${calmName ?? name}" says "${found}" in a shared calendar; ` +
            `${calmName ? 'choose a calmer calmName' : 'add a calmName'} such as "Awareness day: ` +
            'older people"',
          field,
        ),
      ]
    : [];
};

const twice = (content: Content, entry: Entry<Campaign>): Fault[] =>
  ['.md', '.mdx']
    .filter((ending) => content.known.has(`en/pages/campaigns/${entry.id}${ending}`))
    .map((ending) =>
      at(
        entry,
        `content/en/pages/campaigns/${entry.id}${ending} has the same address; rename this file`,
      ),
    );
