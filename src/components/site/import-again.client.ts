const failures = new Map<string, number>();

/**
 * Imports a file of this site, also when it did not come before. A browser may keep a failed import
 * as long as the page lives (Firefox 153 does, Chromium 156 does not; the standard asked for it
 * until 2026), and in discreet reading a page lives long. With another fragment it is another
 * module to the browser, and the very same request to the network.
 * @param path of the file, from the root
 * @throws when it does not come
 */
export async function importAgain<Module>(path: string): Promise<Module> {
  const failed = failures.get(path) ?? 0;
  try {
    return (await import(/* @vite-ignore */ failed ? `${path}#${failed}` : path)) as Module;
  } catch (error) {
    failures.set(path, failed + 1);
    throw error;
  }
}
