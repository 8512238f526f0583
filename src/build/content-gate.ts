import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './content-check/check.ts';
import { faultToText } from './content-check/fault.ts';

/**
 * Stops a build before it writes anything when the content is not in order, and says everything
 * that is wrong. In `astro dev` the faults are shown, and the pages that can be made are made.
 */
export function contentGate(): AstroIntegration {
  let root = '';
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        root = fileURLToPath(new URL('content', config.root));
        const { faults, notices } = await checkContent(root, new Date().toISOString().slice(0, 10));
        for (const notice of notices) logger.warn(faultToText(notice));
        if (faults.length === 0) return;
        const list = faults.map(faultToText).join('\n');
        if (command === 'build')
          throw new Error(
            `Nothing was built: ${faults.length} things to mend in the content.\n${list}`,
          );
        logger.error(list);
      },
    },
  };
}
