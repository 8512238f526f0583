import type { Plugin } from 'vite';

/** Where a text may be: in our pages, or in what other sites show in a frame. */
export const inlinePlaces = ['pages', 'cards', 'windows'] as const;
export type InlinePlace = (typeof inlinePlaces)[number];
interface InlineSource {
  kind: 'script' | 'style';
  file: RegExp;
  place: InlinePlace;
}

/**
 * Every text of ours that stands in the markup of a page, by the file it is made from, from the
 * root of the project. This list is the only way into the policy: a new inline script or style is
 * named here, or the build stops.
 */
const sources: readonly InlineSource[] = [
  { kind: 'script', file: /^src\/components\/site\/quick-exit-latch\.js\?raw$/, place: 'pages' },
  { kind: 'style', file: /^src\/styles\/index\.css\?inline$/, place: 'pages' },
  { kind: 'style', file: /^src\/styles\/families\/[\w-]+\.css\?inline$/, place: 'pages' },
  { kind: 'style', file: /^src\/styles\/embed\.css\?inline$/, place: 'cards' },
  { kind: 'script', file: /^src\/components\/site\/window-exit\.js\?raw$/, place: 'windows' },
  { kind: 'style', file: /^src\/styles\/safe-window\.css\?inline$/, place: 'windows' },
];

/** The texts as they were built, small and for the browsers they are made for. */
export type InlineTexts = Record<InlinePlace, Record<'script' | 'style', Set<string>>>;

const textOf = (code: string): unknown => {
  try {
    return JSON.parse(/^\s*export default\s+("[\s\S]*");?\s*$/.exec(code)?.[1] ?? '');
  } catch {
    return undefined;
  }
};

/**
 * Keeps what each of the files above became on its way into the pages, so that what is found in
 * them later can be told from it.
 * @returns the plugin, and the texts, which are there when the pages are
 * @throws within the build when a file above becomes something that cannot be read as one text
 */
export function inlineTexts(): { plugin: Plugin; texts: InlineTexts } {
  const none = (): InlineTexts[InlinePlace] => ({ script: new Set(), style: new Set() });
  const texts: InlineTexts = { pages: none(), cards: none(), windows: none() };
  let root = '';
  const plugin: Plugin = {
    name: 'inline-texts',
    enforce: 'post',
    configResolved(config) {
      root = `${config.root.replaceAll('\\', '/').replace(/\/$/, '')}/`;
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(root, '');
      const source = sources.find(({ file }) => file.test(path));
      if (!source) return;
      const text = textOf(code);
      if (typeof text !== 'string')
        throw new Error(
          `${path} was to become one text that stands in pages, and became: ${code.slice(0, 80)}`,
        );
      texts[source.place][source.kind].add(text);
    },
  };
  return { plugin, texts };
}
