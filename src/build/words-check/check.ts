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
export const rules: readonly Rule[] = [easyToRead, shortSentences, doersNamed, easyWords, kindPhrases, noShouting, explainedShortForms, noWalls, tellingHeadings];

/**
 * Holds the English prose of a content folder against the rules of `content/en/STYLE.md` that a computer can check.
 * Nothing stops at the first fault.
 * @param root the content folder, absolute
 * @returns the faults, and every page as it was read
 */
export function checkWords(root: string): { faults: Fault[]; pages: Prose[] } {
  const { content } = toContent(readContent(root));
  const hideNames = toHideNames(namesOf(content));
  const known: Known = { marks: new Set(content.words.flatMap(({ value }) => value.mark)) };
  const pages = content.parsed.flatMap((parsed) => toProse(parsed, titlesOf(content, parsed), hideNames) ?? []);
  return { faults: inOrder(pages.flatMap((prose) => rules.flatMap((rule) => rule(prose, known)))), pages };
}

/** What a page shows beside its prose: of a word its term and what it stands for, of a service its names. */
function titlesOf(content: Content, { file }: Parsed): string[] {
  const word = content.words.find(({ parsed }) => parsed.file.path === file.path)?.value;
  if (word) return [word.term, word.expansion ?? '', ...word.alsoCalled].filter(Boolean);
  const id = /^en\/services\/(.+)\.md$/.exec(file.path)?.[1];
  const service = content.services.find((entry) => entry.id === id)?.value;
  return service ? [service.name, ...service.otherNames] : [];
}
