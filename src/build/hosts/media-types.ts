/**
 * What each kind of file is, by its ending: some servers do not know all of these, and one that
 * guesses wrong breaks a calendar or a download. The files of the search tool (`pf_…`, `pagefind`)
 * are packed already and are for its own script alone.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

/** The ending of an address without its dot; a folder shows its `index.html`. */
export const endingOf = (path: string): string =>
  path.endsWith('/') ? 'html' : (/\.([\w-]+)$/.exec(path)?.[1] ?? '');

/** What a file is, or nothing when nobody has said. */
export const mediaTypeOf = (path: string): string | undefined => mediaTypes[endingOf(path)];

/** The types that are text, and so grow smaller when packed. Without what follows the semicolon. */
export const textTypes: readonly string[] = [
  ...new Set(
    Object.values(mediaTypes)
      .map((type) => type.split(';')[0] ?? '')
      .filter((type) => /^text\/|json|xml/.test(type)),
  ),
];
