import { readFileSync } from 'node:fs';
import { minifySync, type Plugin } from 'vite';

/**
 * Makes `./script.js?raw` small: such a script stands in the markup of every page. Names, spaces
 * and comments go; what it does, and how old a browser it works in, stays. @throws when the script
 * has a mistake
 */
export const smallRawScripts = (): Plugin => ({
  name: 'small-raw-scripts',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.js?raw')) return undefined;
    const file = id.slice(0, -'?raw'.length);
    const { code, errors } = minifySync(file, readFileSync(file, 'utf8'), {
      compress: { target: 'es2015' },
    });
    if (errors.length > 0)
      throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
    return `export default ${JSON.stringify(code)};`;
  },
});
