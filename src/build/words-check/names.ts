import type { Content } from '../content-check/content.ts';

/** Stands for a letter of a name, so that a text keeps its length and its words. */
export const nameSign = '\uE000';

/** Hides the letters of names: what a rule on wording looks at. */
export type HideNames = (text: string) => string;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Makes the function that hides names. A name may be written with or without the part in brackets,
 * and that part alone. Only what has a capital letter or a digit is a name, and it is found only
 * with its capitals.
 */
export function toHideNames(names: Iterable<string>): HideNames {
  const forms = [...new Set([...names].flatMap(formsOf))]
    .filter((form) => /[\p{Lu}\d]/u.test(form))
    .sort((a, b) => b.length - a.length);
  if (forms.length === 0) return (text) => text;
  const finder = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map((form) => escape(form).replace(/ /g, '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) => text.replace(finder, (found) => found.replace(/[\p{L}\p{N}]/gu, nameSign));
}

function formsOf(name: string): string[] {
  const straight = name.replace(/[‘’]/g, "'");
  const inside = /\(([^)]*)\)/.exec(straight)?.[1] ?? '';
  const outside = straight.replace(/\s*\([^)]*\)/g, '').trim();
  // "formerly You First" is a name with a word about it; "ask for the police" is no name.
  const bracketed = inside.replace(/^formerly (?:the )?/, '');
  return [
    straight,
    outside,
    ...(isTitle(bracketed) ? [bracketed] : []),
    outside.replace(/^The /, ''),
  ].filter((form) => form.length > 1);
}

/** Every word has a capital, but for small ones such as "of" and "and". */
const isTitle = (text: string): boolean =>
  text !== '' &&
  text
    .split(/[\s/-]+/)
    .every(
      (part) => /^[\p{Lu}\d&(]/u.test(part) || /^(?:of|and|the|for|in|with|on|to|a|an)$/.test(part),
    );

/**
 * The names a city's content knows: its services, and laws, schemes and bodies of the glossary that
 * are written with capitals.
 */
export function namesOf(content: Content): string[] {
  const services = content.services.flatMap(({ value }) => [
    value.name,
    value.calmName ?? '',
    ...value.otherNames.map((name) => name.replace(/^formerly (?:the )?/, '')),
  ]);
  const words = content.words
    .flatMap(({ value }) => [value.term, value.expansion ?? '', ...value.alsoCalled, ...value.mark])
    .filter((name) => name.includes(' ') && isTitle(name));
  const places = content.site.map(({ value }) => value.city);
  return [...services, ...words, ...places].filter(Boolean);
}
