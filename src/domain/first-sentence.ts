/**
 * The first sentence of a short text, for places where one line must do.
 * @example firstSentence('A phone line. You talk to a worker.') // 'A phone line.'
 */
export const firstSentence = (text: string): string => text.split(/(?<=[.!?؟。।])\s/u)[0] ?? text;
