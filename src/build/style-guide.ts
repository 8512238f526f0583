import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where the style guide is, in development and in the build that the tests look at. */
const pattern = '/about/style/';

/** Whether this run shows the style guide: STYLE_GUIDE=1 asks a build for it. */
export const hasStyleGuide = (
  command: string,
  env: Readonly<Record<string, string | undefined>>,
): boolean => command === 'dev' || env['STYLE_GUIDE'] === '1';

/**
 * Adds the style guide: every component in every state, with invented names and numbers. It is for
 * those who build the site, so what is published has none: nobody in need may meet a number that
 * reaches nobody.
 */
export function styleGuide(): AstroIntegration {
  return {
    name: 'style-guide',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        if (!hasStyleGuide(command, process.env)) return;
        const entrypoint = fileURLToPath(
          new URL('src/pages/about/_style-guide.astro', config.root),
        );
        injectRoute({ pattern, entrypoint, prerender: true });
      },
    },
  };
}
