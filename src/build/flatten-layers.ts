import type { Plugin } from 'postcss';

/**
 * Unwraps `@layer` blocks, keeping their order. A browser from before 2022 drops every block it
 * does not know, and would show the page bare; the files stand in the order of the layers and
 * selectors are kept flat, so the result is the same.
 */
export const flattenLayers = (): Plugin => ({
  postcssPlugin: 'flatten-layers',
  OnceExit(root) {
    root.walkAtRules('layer', (rule) => {
      if (rule.nodes) rule.replaceWith(rule.nodes);
      else rule.remove();
    });
  },
});
