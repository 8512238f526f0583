import type { Plugin } from 'vite';

/**
 * Takes out Vite's helper that fetches ahead what a script will import: we fetch nothing ahead,
 * have no styles in scripts, and it would weigh more than the scripts that need it.
 */
export const noPreload = (): Plugin => ({
  name: 'no-preload',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
});
