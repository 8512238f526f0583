import { readContent } from '../content-check/content-files.ts';
import { toContent, type Content } from '../content-check/content.ts';
import { inOrder, type Fault } from '../content-check/fault.ts';
import type { Parsed } from '../content-check/parse.ts';
import { namesOf, toHideNames } from './names.ts';
import { toProse, type Prose } from './prose.ts';
import type { Known, Rule } from './rule.ts';
import { easyToRead } from './rules/grade.ts';
import { easyWords } from './rules/hard-words.ts';
import { tellingHeadings } from './rules/headings.ts';
import { shortSentences } from './rules/long-sentences.ts';
import { doersNamed } from './rules/passives.ts';
import { kindPhrases, noShouting } from './rules/phrases.ts';
import { explainedShortForms } from './rules/short-forms.ts';
import { noWalls } from './rules/walls.ts';

/** Every rule of plain words. */
const rules: readonly Rule[] = [
  easyToRead,
  shortSentences,
  doersNamed,
  easyWords,
  kindPhrases,
  noShouting,
  explainedShortForms,
  noWalls,
  tellingHeadings,
];

/**
 * Holds the English prose of a content folder against the rules of `content/en/STYLE.md` that a
 * computer can check. Nothing stops at the first fault.
 * @param root the content folder, absolute
 * @returns the faults, and every page as it was read
 */
export function checkWords(root: string): { faults: Fault[]; pages: Prose[] } {
  const { content } = toContent(readContent(root));
  const hideNames = toHideNames(namesOf(content));
  const known: Known = { marks: new Set(content.words.flatMap(({ value }) => value.mark)) };
  const pages = content.parsed.flatMap(
    (parsed) => toProse(parsed, shownBeside(content, parsed), hideNames) ?? [],
  );
  return {
    faults: inOrder(pages.flatMap((prose) => rules.flatMap((rule) => rule(prose, known)))),
    pages,
  };
}

/**
 * What a page shows beside its prose: of a word its term and what it stands for, of a service its
 * names; and who to contact.
 */
function shownBeside(content: Content, { file }: Parsed): Pick<Prose, 'titles' | 'services'> {
  const namesById = (ids: readonly string[]): string[] =>
    content.services
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ value }) => [value.name, ...value.otherNames]);
  const word = content.words.find(({ parsed }) => parsed.file.path === file.path)?.value;
  if (word)
    return {
      titles: [word.term, word.expansion ?? '', ...word.alsoCalled].filter(Boolean),
      services: namesById(word.services),
    };
  const page = content.pages.find(({ parsed }) => parsed.file.path === file.path)?.value;
  if (page) return { titles: [page.title], services: namesById(page.call) };
  const id = /^en\/services\/(.+)\.md$/.exec(file.path)?.[1];
  const service = content.services.find((entry) => entry.id === id)?.value;
  return service
    ? {
        titles: [service.name, ...service.otherNames],
        services: namesById([
          ...service.callInstead,
          ...service.replacedBy,
          ...service.phonesFrom,
          service.runBy ?? '',
        ]),
      }
    : { titles: [], services: [] };
}
