import { topicGroups } from '../../../schemas/taxonomy.ts';
import type { Source } from '../../../schemas/source.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { instead, isKnown, type Kind } from '../known-ids.ts';
import { didYouMean } from '../nearest.ts';

/** Every id that names another record must name one that exists. */
export function checkReferences(content: Content): Fault[] {
  return [
    ...topicReferences(content),
    ...serviceReferences(content),
    ...otherReferences(content),
    ...siteReferences(content),
    ...documentReferences(content),
  ];
}

const inList =
  (field: string) =>
  (index: number): PropertyKey[] => [field, index];

function missing(
  content: Content,
  entry: Entry<unknown>,
  kind: Kind,
  field: string,
  ids: readonly string[],
  at: (index: number) => PropertyKey[] = inList(field),
): Fault[] {
  return ids.flatMap((id, index) =>
    isKnown(content, kind, id)
      ? []
      : [
          {
            file: entry.parsed.file.shown,
            line: entry.parsed.lineOf(at(index)),
            message: `${field}: there is no ${kind} "${id}"${instead(content, kind, id)}`,
          },
        ],
  );
}

function topicReferences(content: Content): Fault[] {
  const groups = content.taxonomy[0]?.value;
  if (!groups) return [];
  return content.services.flatMap(({ value, parsed }) =>
    (['needs', 'audiences', 'harms', 'areas'] as const).flatMap((group) => {
      const known = groups[group].map((topic) => topic.id);
      return value[group].flatMap((id, index) =>
        known.includes(id)
          ? []
          : [
              {
                file: parsed.file.shown,
                line: parsed.lineOf([group, index]),
                message:
                  `${group}: "${id}" is not one of the ${group} in ` +
                  `content/data/taxonomy.yaml${elsewhere(groups, id) || didYouMean(id, known) || '; choose one that is listed there'}`,
              },
            ],
      );
    }),
  );
}

function elsewhere(groups: Content['taxonomy'][number]['value'], id: string): string {
  const group = topicGroups.find((candidate) => groups[candidate].some((topic) => topic.id === id));
  return group ? `; it is one of the ${group}, move it there` : '';
}

function serviceReferences(content: Content): Fault[] {
  return content.services.flatMap((entry) => {
    const { value, parsed } = entry;
    const others = (['replacedBy', 'callInstead', 'phonesFrom'] as const).flatMap((field) =>
      missing(content, entry, 'service', field, value[field]),
    );
    const runBy = missing(
      content,
      entry,
      'service',
      'runBy',
      value.runBy ? [value.runBy] : [],
      () => ['runBy'],
    );
    const record = (id: string) => content.services.find((candidate) => candidate.id === id)?.value;
    const unreachable = value.callInstead.flatMap((id, index) => {
      const other = record(id);
      if (
        !other ||
        other.phones.length + other.phonesFrom.length + other.texts.length > 0 ||
        other.web ||
        other.chat
      )
        return [];
      return [
        {
          file: parsed.file.shown,
          line: parsed.lineOf(['callInstead', index]),
          message:
            `callInstead: "${id}" cannot be reached itself; name a service that has a phone, ` +
            'chat or website',
        },
      ];
    });
    const silent = value.phonesFrom.flatMap((id, index) => {
      const other = record(id);
      return !other || other.phones.length > 0
        ? []
        : [
            {
              file: parsed.file.shown,
              line: parsed.lineOf(['phonesFrom', index]),
              message:
                `phonesFrom: "${id}" has no phone of its own; name the record that holds the ` +
                'number',
            },
          ];
    });
    return [...others, ...runBy, ...unreachable, ...silent];
  });
}

const otherReferences = (content: Content): Fault[] => [
  ...content.words.flatMap((entry) => [
    ...missing(content, entry, 'word', 'related', entry.value.related),
    ...missing(content, entry, 'service', 'services', entry.value.services),
  ]),
  ...content.pages.flatMap((entry) => missing(content, entry, 'service', 'call', entry.value.call)),
  ...content.campaigns.flatMap((entry) => [
    ...missing(content, entry, 'service', 'services', entry.value.services),
    ...missing(content, entry, 'figure', 'figures', entry.value.figures),
  ]),
  ...content.campaignTexts.flatMap((entry) =>
    entry.value.messages.flatMap(({ call }, index) =>
      missing(content, entry, 'service', 'messages.call', call, (place) => [
        'messages',
        index,
        'call',
        place,
      ]),
    ),
  ),
];

function siteReferences(content: Content): Fault[] {
  return content.site.flatMap((entry) => [
    ...missing(content, entry, 'service', 'frontDoor', [entry.value.frontDoor], () => [
      'frontDoor',
    ]),
    ...homeArea(content, entry.value.homeArea).map((message) => ({
      file: entry.parsed.file.shown,
      line: entry.parsed.lineOf(['homeArea']),
      message,
    })),
    ...Object.entries(entry.value.emergency).flatMap(([way, id]) =>
      missing(content, entry, 'service', `emergency.${way}`, [id], () => ['emergency', way]),
    ),
    ...missing(content, entry, 'service', 'wallet', entry.value.wallet, (place) => [
      'wallet',
      place,
    ]),
    ...unknownGroups(entry),
    ...entry.value.helplines.flatMap((group, index) =>
      missing(content, entry, 'service', 'helplines', group.services, (place) => [
        'helplines',
        index,
        'services',
        place,
      ]),
    ),
  ]);
}

function unknownGroups({ value, parsed }: Content['site'][number]): Fault[] {
  const known = value.helplines.map(({ group }) => group);
  return value.embed.flatMap((group, index) =>
    known.includes(group)
      ? []
      : [
          {
            file: parsed.file.shown,
            line: parsed.lineOf(['embed', index]),
            message:
              `embed: "${group}" is not one of the groups of helplines in this ` +
              `file${didYouMean(group, known) || `; use one of: ${known.join(', ')}`}`,
          },
        ],
  );
}

function homeArea(content: Content, id: string): string[] {
  const known = content.taxonomy[0]?.value.areas.map((topic) => topic.id);
  return !known || known.includes(id)
    ? []
    : [
        `homeArea: "${id}" is not one of the areas in ` +
          `content/data/taxonomy.yaml${didYouMean(id, known) || '; choose one that is listed there'}`,
      ];
}

function documentReferences(content: Content): Fault[] {
  const documents = content.site[0]?.value.documents;
  if (!documents) return [];
  const check = (
    entry: Entry<unknown>,
    list: readonly Source[],
    at: (index: number) => PropertyKey[],
  ): Fault[] =>
    list.flatMap((source, index) =>
      'document' in source && !(source.document in documents)
        ? [
            {
              file: entry.parsed.file.shown,
              line: entry.parsed.lineOf(at(index)),
              message:
                `document "${source.document}" is not listed in content/site.yaml; use one ` +
                `of: ${Object.keys(documents).join(', ')}`,
            },
          ]
        : [],
    );
  return [
    ...[...content.services, ...content.words, ...content.campaigns, ...content.pages].flatMap(
      (entry) => check(entry, entry.value.sources, (index) => ['sources', index, 'document']),
    ),
    ...content.figures.flatMap((entry) =>
      check(entry, [entry.value.source], () => ['source', 'document']),
    ),
    ...content.otherNumbers.flatMap((entry) =>
      check(
        entry,
        entry.value.map(({ source }) => source),
        (index) => [index, 'source', 'document'],
      ),
    ),
  ];
}
