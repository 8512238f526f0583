import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the content folder, as text. */
export interface ContentFile {
  /** Shown to the editor: `content/data/services/x.yaml`. */
  shown: string;
  /** Inside the content folder, with forward slashes: `data/services/x.yaml`. */
  path: string;
  text: string;
}

/**
 * Reads every text file of a content folder once.
 * @param root the folder, absolute
 * @returns the files in the order of their paths
 */
export function readContent(root: string): ContentFile[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ya?ml|json|mdx?)$/.test(entry.name))
    .map((entry) => {
      const whole = join(entry.parentPath, entry.name);
      const path = relative(root, whole).split(sep).join('/');
      return { shown: `content/${path}`, path, text: readFileSync(whole, 'utf8') };
    })
    .sort((a, b) => a.path.localeCompare(b.path));
}
