/** The cards that other sites show in a frame; each stands at `/embed/<id>/`. */
export const embedIds = ['helplines', 'who-to-call'] as const;
export type EmbedCard = (typeof embedIds)[number];

/**
 * The height that each card needs on a small phone: in any language, and where one needs less.
 * tests/e2e/embeds.spec.ts measures them.
 */
const heights: Record<EmbedCard, { most: number } & Record<string, number>> = {
  helplines: { most: 1800, en: 1480, ar: 1620 },
  'who-to-call': { most: 1040, en: 740, ar: 880 },
};

/**
 * How tall the frame of a card must be, in pixels: a frame cannot grow with what it holds, and one
 * that is too low hides numbers.
 */
export const frameHeight = (card: EmbedCard, tag: string): number =>
  heights[card][tag] ?? heights[card].most;

/** The English path of a card. */
export const toEmbedPath = (card: EmbedCard): string => `/embed/${card}/`;

/**
 * What a frame may do. Its links open in a new tab, which is an ordinary page again, and numbers
 * can be rung: those are given to the phone, and a frame that may do nothing may not do that. It
 * needs no scripts and gets none.
 */
export const embedSandbox =
  'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols';

/** The safe window stands beside the cards, at `/embed/safe-window/`. */
export const windowId = 'safe-window';

/** The English path of the safe window. */
export const toWindowPath = (): string => `/embed/${windowId}/`;

/**
 * How tall the frame of the safe window is, in pixels: it scrolls inside, so one height serves
 * every language.
 */
export const windowHeight = 600;

/**
 * What the frame of the safe window may do: as a card, and also run its one script, and lead the
 * whole tab elsewhere when a person presses the way out. It may not act as our site (no
 * `allow-same-origin`), so it has no storage at all.
 */
export const windowSandbox = `allow-scripts allow-top-navigation-by-user-activation ${embedSandbox}`;

/** What stands in a frame. `loading`: whether it waits until the frame is near. */
export interface EmbedFrame {
  src: string;
  title: string;
  height: number;
  sandbox: string;
  loading: 'lazy' | 'eager';
  border: string;
}

/** What the frame of a card, or of the safe window, needs in a language. */
export const frameOf = (
  id: EmbedCard | typeof windowId,
  tag: string,
): Omit<EmbedFrame, 'src' | 'title'> =>
  id === windowId
    ? {
        height: windowHeight,
        sandbox: windowSandbox,
        loading: 'eager',
        border: '1px solid #767676;border-radius:8px',
      }
    : { height: frameHeight(id, tag), sandbox: embedSandbox, loading: 'lazy', border: '0' };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The lines that a partner copies into a page. One attribute a line, so that they can be read on a
 * phone.
 */
export const toEmbedSnippet = ({
  src,
  title,
  height,
  sandbox,
  loading,
  border,
}: EmbedFrame): string =>
  [
    '<iframe',
    `  src="${escaped(src)}"`,
    `  title="${escaped(title)}"`,
    `  width="100%" height="${height}"`,
    `  sandbox="${sandbox}"`,
    '  referrerpolicy="no-referrer"',
    `  loading="${loading}"`,
    `  style="border:${border};max-width:32rem"></iframe>`,
  ].join('\n');
