import { localeOf } from '../../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { didYouMean } from '../nearest.ts';

const pluralEnding = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(pluralEnding, '');
const placeholders = (text: string): string[] => text.match(/\{\{\w+\}\}/g) ?? [];

/**
 * The interface of every language that `site.yaml` offers is complete, and fills in what the
 * English fills in.
 */
export function checkStrings(content: Content): Fault[] {
  const offered = content.site[0]?.value.languages ?? [];
  return [
    ...groupTitles(content),
    ...offered.filter((tag) => tag !== 'en').flatMap((tag) => inLanguage(content, tag)),
  ];
}

/**
 * The groups of the helplines page are named by the editor of `site.yaml`, so their headings may be
 * forgotten.
 */
const groupTitles = (content: Content): Fault[] =>
  content.strings.flatMap((strings) =>
    content.site.flatMap(({ value, parsed }) =>
      value.helplines.flatMap(({ group }, index) =>
        strings.value[`helplines.${group}`]
          ? []
          : [
              {
                file: parsed.file.shown,
                line: parsed.lineOf(['helplines', index, 'group']),
                message:
                  `the group "${group}" has no heading; add "helplines.${group}" to ` +
                  'content/en/ui.json',
              },
            ],
      ),
    ),
  );

function inLanguage(content: Content, tag: string): Fault[] {
  const site = content.site[0];
  if (site && !localeOf(tag)) {
    return [
      {
        file: site.parsed.file.shown,
        line: site.parsed.lineOf(['languages']),
        message:
          `"${tag}" is not in the table of languages (src/i18n/locales.ts); add it there ` +
          'with its own name and direction',
      },
    ];
  }
  const source = content.strings[0]?.value;
  const own = content.translatedStrings.find((entry) => entry.locale === tag);
  if (!source) return [];
  if (!own) {
    return content.known.has(`${tag}/ui.json`)
      ? []
      : [
          {
            file: `content/${tag}/ui.json`,
            message:
              `"${tag}" is offered in content/site.yaml but its interface is not translated; ` +
              'write this file',
          },
        ];
  }
  const { strings } = own.value;
  const at = (key: string, message: string): Fault => ({
    file: own.parsed.file.shown,
    line: own.parsed.lineOf(['strings', key]),
    message: `"${key}" ${message}`,
  });
  const wanted = new Set(Object.keys(source).map(baseOf));
  const has = new Set(Object.keys(strings).map(baseOf));
  const extra = Object.keys(strings).filter((key) => !wanted.has(baseOf(key)));
  // A misspelt key is told once: where it stands, not also as one that is missing.
  const meant = new Set(
    extra.map((key) =>
      [...wanted].find((base) => !has.has(base) && didYouMean(baseOf(key), [base])),
    ),
  );
  return [
    ...[...wanted]
      .filter((base) => !has.has(base) && !meant.has(base))
      .map((base) => at(base, `is not translated; the English is "${english(source, base)}"`)),
    ...extra.map((key) =>
      at(
        key,
        'is not a key of ' +
          `content/en/ui.json${didYouMean(baseOf(key), wanted) || '; delete the line'}`,
      ),
    ),
    ...[...wanted].flatMap((base) =>
      pluralGaps(base, tag, source, strings).map((form) =>
        at(
          form,
          `is missing; this language counts with ${formsOf(tag)
            .map((name) => `_${name}`)
            .join(', ')}`,
        ),
      ),
    ),
    ...Object.entries(strings)
      .filter(([key]) => wanted.has(baseOf(key)))
      .flatMap(([key, text]) =>
        holes(key, text, english(source, key)).map((what) => at(key, what)),
      ),
  ];
}

type SourceStrings = Content['strings'][number]['value'];

const english = (source: SourceStrings, key: string): string =>
  (source[key] ?? source[baseOf(key)] ?? source[`${baseOf(key)}_other`])?.text ?? '';

/** The forms that whole numbers take in a language: Polish has three, Arabic six. */
function formsOf(tag: string): string[] {
  const rules = new Intl.PluralRules(localeOf(tag)?.lang ?? tag);
  return [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))].sort();
}

function pluralGaps(
  base: string,
  tag: string,
  source: SourceStrings,
  strings: Record<string, string>,
): string[] {
  const isCounted = Object.keys(source).some(
    (key) => pluralEnding.test(key) && baseOf(key) === base,
  );
  const isBegun = Object.keys(strings).some((key) => baseOf(key) === base);
  return isCounted && isBegun
    ? formsOf(tag)
        .map((form) => `${base}_${form}`)
        .filter((key) => !strings[key])
    : [];
}

function holes(key: string, text: string, source: string): string[] {
  // "One result" needs no number.
  const mayOmit = /_(zero|one|two)$/.test(key);
  const lost = mayOmit
    ? []
    : placeholders(source).filter((name) => !placeholders(text).includes(name));
  const invented = placeholders(text).filter((name) => !placeholders(source).includes(name));
  return [
    ...lost.map(
      (name) =>
        `leaves out ${name}, which the page fills in; put it where it belongs. The English is ` +
        `"${source}"`,
    ),
    ...invented.map(
      (name) =>
        `has ${name}, which the English does not; nothing would fill it in. The English is ` +
        `"${source}"`,
    ),
  ];
}
