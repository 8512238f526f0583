/** The cards that other sites show in a frame; each stands at `/embed/<id>/`. */
export const embedIds = ['helplines', 'who-to-call'] as const;
export type EmbedCard = (typeof embedIds)[number];

/** The height that each card needs on a small phone: in any language, and where one needs less. tests/e2e/embeds.spec.ts measures them. */
const heights: Record<EmbedCard, { most: number } & Record<string, number>> = {
  'helplines': { most: 1800, en: 1480, ar: 1620 },
  'who-to-call': { most: 1040, en: 740, ar: 880 },
};

/** How tall the frame of a card must be, in pixels: a frame cannot grow with what it holds, and one that is too low hides numbers. */
export const frameHeight = (card: EmbedCard, tag: string): number => heights[card][tag] ?? heights[card].most;

/** The English path of a card. */
export const toEmbedPath = (card: EmbedCard): string => `/embed/${card}/`;

/**
 * What a frame may do. Its links open in a new tab, which is an ordinary page again, and numbers can be rung: those are given
 * to the phone, and a frame that may do nothing may not do that. It needs no scripts and gets none.
 */
export const embedSandbox = 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols';

/** What stands in the frame of a card. */
export interface EmbedFrame { src: string; title: string; height: number }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The lines that a partner copies into a page. One attribute a line, so that they can be read on a phone. */
export const toEmbedSnippet = ({ src, title, height }: EmbedFrame): string => [
  '<iframe',
  `  src="${escaped(src)}"`,
  `  title="${escaped(title)}"`,
  `  width="100%" height="${height}"`,
  `  sandbox="${embedSandbox}"`,
  '  referrerpolicy="no-referrer"',
  '  loading="lazy"',
  '  style="border:0;max-width:32rem"></iframe>',
].join('\n');
