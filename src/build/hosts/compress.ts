import { availableParallelism } from 'node:os';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaTypeOf, textTypes } from './media-types.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Whether a file grows smaller when packed. */
const isText = (file: string): boolean =>
  textTypes.includes(mediaTypeOf(file)?.split(';')[0] ?? '');

/**
 * Lays a packed copy beside each file that is text (`index.html.br`, `index.html.gz`), as small as
 * it goes: a server of one's own then sends those, and packs nothing while someone waits.
 * @param folder the built site
 * @returns how many files were packed
 */
export async function compressFolder(folder: string): Promise<number> {
  const files = (await Array.fromAsync(glob('**/*.*', { cwd: folder }))).filter(isText);
  const left = [...files];
  const pack = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const path = join(folder, file);
      const content = await readFile(path);
      await writeFile(
        `${path}.br`,
        await toBrotli(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 11,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }),
      );
      await writeFile(`${path}.gz`, await toGzip(content, { level: 9 }));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, pack));
  return files.length;
}
