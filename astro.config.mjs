import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { canonicalLinks, isCanonical } from './src/build/canonical-links.ts';
import { contentGate } from './src/build/content-gate.ts';
import { flattenLayers } from './src/build/flatten-layers.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { buildManifest } from './src/build/manifest.ts';
import { noPreload } from './src/build/no-preload.ts';
import { publicFiles } from './src/build/public-files.ts';
import { smallRawScripts } from './src/build/small-raw-scripts.ts';
import { searchIndex } from './src/build/search-index.ts';
import { siteUrl } from './src/build/site-file.ts';
import { styleGuide } from './src/build/style-guide.ts';

// Composition only: what each part does is said in its own file.
export default defineConfig({
  site: siteUrl(),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets' },
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    plugins: [noPreload(), smallRawScripts()],
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      target: 'es2020',
      cssTarget: ['chrome88', 'safari14.1', 'ios14.5', 'firefox78'],
    },
    css: { postcss: { plugins: [flattenLayers()] } },
  },
  integrations: [
    contentGate(),
    styleGuide(),
    mdx(),
    sitemap({ filter: (page) => isCanonical(page) && !page.endsWith('/search/') }),
    canonicalLinks(),
    searchIndex(),
    publicFiles(),
    hostHeaders(),
    buildManifest(),
  ],
});
