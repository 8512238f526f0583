import { NodeType, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { cards, faultsOf, pages, toDocument } from '../support/built-site.ts';
import { phoneLike } from '../support/numbers.ts';

/**
 * The direction of the text that stands in an element itself. `<bdi>` without `dir` takes that of
 * what it holds.
 */
const directionOf = (element: HTMLElement | null): string =>
  element
    ? (element.getAttribute('dir') ??
      (element.rawTagName?.toLowerCase() === 'bdi' ? 'auto' : directionOf(element.parentNode)))
    : 'ltr';

/** Each text that runs from right to left, without what marks keep in its order. */
function runsIn(element: HTMLElement): string[] {
  return element.childNodes.flatMap((node) => {
    if (node.nodeType === NodeType.ELEMENT_NODE)
      return ['SCRIPT', 'STYLE'].includes((node as HTMLElement).tagName)
        ? []
        : runsIn(node as HTMLElement);
    return node.nodeType === NodeType.TEXT_NODE && directionOf(element) === 'rtl'
      ? [node.text.replace(/\u2066[^\u2069]*\u2069/g, ' ')]
      : [];
  });
}

/**
 * Groups of digits with spaces between them change places in such text, unless something keeps them
 * apart from it; one group does not.
 */
const loose = (document: HTMLElement): string[] =>
  runsIn(document)
    .flatMap((text) => phoneLike(text))
    .filter((found) => /\d[^\d]+\d/.test(found))
    .map(
      (found) =>
        `"${found}" is seen in another order: put it in <bdi dir="ltr">, or between marks ` +
        'where it is copied (src/domain/isolate.ts)',
    );

test('numbers in text that runs from right to left keep their order', () => {
  const among = [...pages, ...cards].filter(
    ({ locale, html }) => locale.dir === 'rtl' || html.includes('dir="rtl"'),
  );
  expect(among.length, 'pages with such text').toBeGreaterThan(500);
  expect(faultsOf(({ document }) => loose(document), among)).toEqual([]);
});

test('a loose number is told, and one that is kept is not', () => {
  const lines = [
    '0808 2000 247',
    '\u20660808 2000 247\u2069',
    '<bdi dir="ltr">0808 2000 247</bdi>',
    '999',
  ].map((number) => loose(toDocument(`<div dir="rtl"><p>رقم ${number}</p></div>`)).length);
  expect(lines).toEqual([1, 0, 0, 0]);
});
