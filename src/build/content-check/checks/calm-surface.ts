import { maySpeakPlainly, tellingWord } from '../../../domain/calm.ts';
import { topicGroups } from '../../../schemas/taxonomy.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/**
 * Addresses, titles and previews must not tell a person looking over a shoulder what is being read.
 */
export function checkCalmSurface(content: Content): Fault[] {
  return [...services(content), ...topics(content), ...pages(content)];
}

function services(content: Content): Fault[] {
  return content.services.flatMap(({ id, value, parsed }) => {
    const inId = tellingWord(id);
    const shown = value.calmName ?? value.name;
    const inName = tellingWord(shown);
    return [
      ...(inId
        ? [
            {
              file: parsed.file.shown,
              message: `the file's name becomes an address and says "${inId}"; give it a calm name`,
            },
          ]
        : []),
      ...(inName
        ? [
            {
              file: parsed.file.shown,
              line: parsed.lineOf([value.calmName ? 'calmName' : 'name']),
              message:
                `"${shown}" says "${inName}" in the tab and the history; ` +
                `${value.calmName ? 'choose a calmer calmName' : 'add a calmName'} such as ` +
                '"National 24-hour helpline"',
            },
          ]
        : []),
    ];
  });
}

function topics(content: Content): Fault[] {
  const groups = content.taxonomy[0];
  const strings = content.strings[0];
  if (!groups) return [];
  return topicGroups.flatMap((group) =>
    groups.value[group].flatMap(({ id }, index) => {
      const inId = tellingWord(id);
      const at = {
        file: groups.parsed.file.shown,
        line: groups.parsed.lineOf([group, index, 'id']),
      };
      const title = strings?.value[`topic.${id}.calm`]?.text ?? strings?.value[`topic.${id}`]?.text;
      const inTitle = title ? tellingWord(title) : undefined;
      return [
        ...(inId
          ? [{ ...at, message: `"${id}" becomes an address and says "${inId}"; choose a calm id` }]
          : []),
        ...(strings && !strings.value[`topic.${id}`]
          ? [{ ...at, message: `"${id}" has no words; add "topic.${id}" to content/en/ui.json` }]
          : []),
        ...(inTitle && strings
          ? [
              {
                file: strings.parsed.file.shown,
                line: strings.parsed.lineOf([`topic.${id}`]),
                message:
                  `the title "${title}" says "${inTitle}" in the tab and the history; add ` +
                  `"topic.${id}.calm" with a calm title`,
              },
            ]
          : []),
      ];
    }),
  );
}

function pages(content: Content): Fault[] {
  return content.pages
    .filter((entry) => entry.locale === 'en' && !maySpeakPlainly(entry.id))
    .flatMap(({ id, value, parsed }) => {
      const file = parsed.file.shown;
      const inId = tellingWord(id);
      const title = value.calmTitle ?? value.title;
      const inTitle = tellingWord(title);
      const inDescription = tellingWord(value.description);
      return [
        ...(inId
          ? [
              {
                file,
                message: `the file's name becomes an address and says "${inId}"; give it a calm name`,
              },
            ]
          : []),
        ...(inTitle
          ? [
              {
                file,
                line: parsed.lineOf([value.calmTitle ? 'calmTitle' : 'title']),
                message:
                  `"${title}" says "${inTitle}" in the tab and the history; add a calm ` +
                  'calmTitle',
              },
            ]
          : []),
        ...(inDescription
          ? [
              {
                file,
                line: parsed.lineOf(['description']),
                message:
                  `the description says "${inDescription}" in link previews; say what the ` +
                  'page is for without it',
              },
            ]
          : []),
      ];
    });
}
