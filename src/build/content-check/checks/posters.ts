import { tellingWord } from '../../../domain/calm.ts';
import type { Poster, PosterText } from '../../../schemas/poster.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { instead, isKnown } from '../known-ids.ts';
import { didYouMean } from '../nearest.ts';

/**
 * Posters: each has its words, leads to a short link and shows numbers that exist; a calm one gives
 * nobody away.
 */
export const checkPosters = (content: Content): Fault[] => [
  ...content.posters.flatMap((entry) => [
    ...wordless(content, entry),
    ...references(content, entry),
    ...uncalmId(entry),
  ]),
  ...content.posterTexts.flatMap((entry) => [
    ...recordless(content, entry),
    ...uncalmWords(content, entry),
  ]),
];

const wordless = (content: Content, { id, parsed }: Entry<Poster>): Fault[] =>
  content.known.has(`en/posters/${id}.yaml`)
    ? []
    : [
        {
          file: parsed.file.shown,
          message: `it has no words yet; write content/en/posters/${id}.yaml`,
        },
      ];

const recordless = (content: Content, { id, locale, parsed }: Entry<PosterText>): Fault[] =>
  locale !== 'en' || content.known.has(`data/posters/${id}.yaml`)
    ? []
    : [
        {
          file: parsed.file.shown,
          message: `there is no content/data/posters/${id}.yaml; give both files the same name`,
        },
      ];

function references(content: Content, { id, value, parsed }: Entry<Poster>): Fault[] {
  const say = (path: PropertyKey[], message: string): Fault => ({
    file: parsed.file.shown,
    line: parsed.lineOf(path),
    message,
  });
  const site = content.site[0]?.value;
  const groups = site?.helplines.map(({ group }) => group) ?? [];
  const codes = Object.keys(site?.shortLinks ?? {});
  const isMissing = (service: string) => !isKnown(content, 'service', service);
  const words = content.posterTexts.find(
    (entry) => entry.id === id && entry.locale === 'en',
  )?.value;
  return [
    ...value.services.flatMap((service, place) =>
      isMissing(service)
        ? [
            say(
              ['services', place],
              `services: there is no service "${service}"${instead(content, 'service', service)}`,
            ),
          ]
        : [],
    ),
    ...(value.beside && isMissing(value.beside)
      ? [
          say(
            ['beside'],
            'beside: there is no service ' +
              `"${value.beside}"${instead(content, 'service', value.beside)}`,
          ),
        ]
      : []),
    ...(site
      ? value.groups.flatMap((group, place) =>
          groups.includes(group)
            ? []
            : [
                say(
                  ['groups', place],
                  `groups: "${group}" is not a group of helplines in ` +
                    `content/site.yaml${didYouMean(group, groups) || `; use one of: ${groups.join(', ')}`}`,
                ),
              ],
        )
      : []),
    ...(site && !codes.includes(value.code)
      ? [
          say(
            ['code'],
            `code: there is no short link "${value.code}" in ` +
              `content/site.yaml${didYouMean(value.code, codes) || '; add it under ' + `"shortLinks"${codes.length > 0 ? `, or use one of: ${codes.join(', ')}` : ''}`}`,
          ),
        ]
      : []),
    ...(value.calmOf && !content.known.has(`data/posters/${value.calmOf}.yaml`)
      ? [
          say(
            ['calmOf'],
            `calmOf: there is no poster "${value.calmOf}"; use the name of a file in ` +
              'content/data/posters/',
          ),
        ]
      : []),
    ...(words && Boolean(words.beside) !== Boolean(value.beside)
      ? [
          say(
            ['beside'],
            `"beside" names a service here and asks for it in content/en/posters/${id}.yaml: ` +
              'write both or neither',
          ),
        ]
      : []),
  ];
}

/** The name travels with the file: into a download folder, into a message. */
function uncalmId({ id, parsed }: Entry<Poster>): Fault[] {
  const found = tellingWord(id);
  return found
    ? [
        {
          file: parsed.file.shown,
          message:
            `the file's name becomes the name of a download and says "${found}"; give it a ` +
            'calm name',
        },
      ]
    : [];
}

function uncalmWords(content: Content, { id, locale, value, parsed }: Entry<PosterText>): Fault[] {
  const isCalm = content.posters.some((entry) => entry.id === id && entry.value.calmOf);
  if (!isCalm || locale !== 'en') return [];
  return (['heading', 'line'] as const).flatMap((field) => {
    const found = tellingWord(value[field]);
    return found
      ? [
          {
            file: parsed.file.shown,
            line: parsed.lineOf([field]),
            message: `a calm poster says "${found}"; it must give nobody away`,
          },
        ]
      : [];
  });
}
