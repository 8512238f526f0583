/** One answer of a message that is put together: how its sentence begins, and what was written. */
export interface Answer {
  starts: string;
  written: string;
}

/**
 * Puts a short message together from answers, a sentence each; what was left empty is left out.
 * @example compose([{ starts: 'My name is', written: 'Sam' }]) // 'My name is Sam.'
 */
export const compose = (answers: readonly Answer[]): string =>
  answers
    .map(({ starts, written }) => ({ starts: starts.trim(), written: written.trim() }))
    .filter(({ written }) => written !== '')
    .map(({ starts, written }) => `${starts} ${written}`.trim())
    .map((sentence) => (/[.!?؟…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join('\n');
