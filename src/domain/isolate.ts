/**
 * Keeps a number or an address in its own order inside text that is copied: marks, since what is
 * copied leaves elements such as `<bdi>` behind. Without them `01632 … 123` is seen as `123 …
 * 01632` in Arabic, here and wherever it is put.
 * @param text what runs from left to right
 * @param around the direction of the text around it; from left to right nothing is needed, and no
 *   mark is put in
 * @returns the text between LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard
 *   Annex 9)
 */
export const isolate = (text: string, around: 'ltr' | 'rtl'): string =>
  around === 'rtl' ? `\u2066${text}\u2069` : text;
