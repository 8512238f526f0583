import { NodeType, type HTMLElement, type Node } from 'node-html-parser';

/**
 * What every program that reads a page sets apart, styles or not: the blocks of HTML 4, which text
 * browsers know, and what is a box of its own.
 */
const apart = new Set([
  'address',
  'blockquote',
  'body',
  'br',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'textarea',
  'button',
  'input',
  'select',
  'img',
]);
const unread = new Set(['script', 'style', 'template', 'svg', 'head']);

/** Two pieces of text that touch, as `0808 2000 247|24 hours`. */
export interface Touching {
  before: string;
  after: string;
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** Pieces of text in the order of reading; nothing where something sets them apart. */
function piecesOf(element: HTMLElement): (Node | undefined)[] {
  return element.childNodes.flatMap((node) => {
    if (node.nodeType === NodeType.TEXT_NODE) return node.text ? [node] : [];
    if (!isElement(node) || unread.has(node.rawTagName.toLowerCase())) return [];
    const pieces = piecesOf(node);
    return apart.has(node.rawTagName.toLowerCase()) ? [undefined, ...pieces, undefined] : pieces;
  });
}

const holds = (outer: Node | null, inner: Node): boolean =>
  outer === inner || (inner.parentNode ? holds(outer, inner.parentNode) : false);

/**
 * A letter set strong in a word, and "and" that Arabic joins to a linked name, are parts of one
 * text: one element holds the other.
 */
const isOneText = (before: Node, after: Node): boolean =>
  holds(before.parentNode, after) || holds(after.parentNode, before);

/**
 * Finds where the text of one element touches that of another in the source, so that a text
 * browser, a copy or a voice joins them: the last word of one and the first of the next, or a
 * number and anything at all.
 */
export function touchingIn(element: HTMLElement): Touching[] {
  const pieces = piecesOf(element);
  return pieces.flatMap((after, index) => {
    const before = pieces[index - 1];
    if (
      !before ||
      !after ||
      !/[\p{L}\p{N}]$/u.test(before.text) ||
      !/^[\p{L}\p{N}]/u.test(after.text)
    )
      return [];
    const isNumber = /\p{N}$/u.test(before.text) || /^\p{N}/u.test(after.text);
    return isNumber || !isOneText(before, after)
      ? [{ before: before.text.slice(-30), after: after.text.slice(0, 30) }]
      : [];
  });
}
