import type { HTMLElement } from 'node-html-parser';
import { inOneLine, textOf, type BuiltPage } from './built-site.ts';
import { records } from './records.ts';
import { toDigits } from './numbers.ts';

/**
 * A number that a page shows, with the words beside it: "Call PIPPA helpline: 023 8091 7917"; and
 * whether it is one to press by itself, not in a text.
 */
export interface SaidNumber {
  number: string;
  said: string;
  isTap: boolean;
}

/** Without marks of direction and places to break, in one line: as two texts can be compared. */
const plain = (text: string): string =>
  inOneLine(text.replace(/[\u200b\u200e\u200f\u2066-\u2069]/g, ''));

const isHidden = (element: HTMLElement): boolean =>
  Boolean(element.closest('[aria-hidden="true"], [hidden]'));

/** The words of a list of terms stand before their number; those of a link within it. */
function wordsBeside(element: HTMLElement): string {
  if (element.rawTagName.toLowerCase() === 'a') return textOf(element);
  const term = element.closest('dd')?.parentNode?.querySelector('dt');
  return term ? `${textOf(term)} ${textOf(element)}` : textOf(element);
}

/**
 * Every number of the main part of a page, in the order of reading: to ring, to text, or to be
 * printed.
 */
export const saidNumbers = ({ document }: BuiltPage): SaidNumber[] =>
  (
    document
      .querySelector('main')
      ?.querySelectorAll('a[href^="tel:"], a[href^="sms:"], dd bdi[dir="ltr"], bdi.tel') ?? []
  )
    .filter(
      (element) =>
        !isHidden(element) &&
        /\d/.test(textOf(element)) &&
        !(element.rawTagName.toLowerCase() === 'bdi' && element.closest('a')),
    )
    .map((element) => ({
      number: plain(textOf(element.querySelector('bdi') ?? element)),
      said: plain(wordsBeside(element)),
      isTap: element.classList.contains('tap'),
    }));

const namesByNumber = new Map<string, string[]>();
for (const { name = '', calmName, phones = [], texts = [], phonesFrom = [] } of records) {
  // Some are rung through another service, and have its numbers.
  const others = records
    .filter(({ id }) => phonesFrom.includes(id))
    .flatMap((other) => [...(other.phones ?? []), ...(other.texts ?? [])]);
  for (const { display } of [...phones, ...texts, ...others])
    namesByNumber.set(toDigits(display), [
      ...(namesByNumber.get(toDigits(display)) ?? []),
      plain(name),
      ...(calmName ? [plain(calmName)] : []),
    ]);
}

/** The names of the services whose records have this number. */
export const namesOf = (number: string): readonly string[] =>
  namesByNumber.get(toDigits(number)) ?? [];

/**
 * Lists what is missing from a page as a reader view or a text browser gives it: a number, or the
 * words beside it.
 * @param given the text of the page as the program gives it
 */
export function missingFrom(given: string, numbers: readonly SaidNumber[]): string[] {
  let rest = plain(given);
  return numbers.flatMap(({ number, said }) => {
    const at = rest.indexOf(said);
    if (at < 0)
      return [rest.includes(number) ? `"${number}" has lost "${said}"` : `"${said}" is gone`];
    // Each is found once: two numbers of a page are not one.
    rest = `${rest.slice(0, at)}|${rest.slice(at + said.length)}`;
    return [];
  });
}
