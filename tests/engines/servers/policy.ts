type Directives = Map<string, string[]>;

const read = (policy: string): Directives =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
const write = (directives: Directives): string =>
  [...directives].map((parts) => parts.flat().join(' ')).join('; ');

/**
 * Inline scripts of any kind may run already. A hash beside `'unsafe-inline'` would take that from
 * the site's own.
 */
const allowsInline = (sources: readonly string[]): boolean =>
  sources.includes("'unsafe-inline'") &&
  !sources.some((source) => /^'(?:nonce-|sha\d+-|strict-dynamic)/.test(source));

/**
 * A site's content security policy with two more permissions: one inline script, by its hash, and
 * sending to the site's own address. `upgrade-insecure-requests` is taken out, since the copy is
 * served without encryption. All else is kept.
 * @param policy as a header or a meta element has it; several, with commas between them, all apply
 * @param hash of the script: `sha256-…`
 */
export const letProbeIn = (policy: string, hash: string): string =>
  policy
    .split(',')
    .map((one) => {
      const directives = read(one);
      directives.delete('upgrade-insecure-requests');
      const fallback = directives.get('default-src');
      const add = (name: string, from: readonly string[] | undefined, source: string): void => {
        if (from && !from.includes(source))
          directives.set(name, [...from.filter((known) => known !== "'none'"), source]);
      };
      for (const name of ['script-src', 'script-src-elem'] as const) {
        const sources = directives.get(name) ?? (name === 'script-src' ? fallback : undefined);
        if (sources && !allowsInline(sources)) add(name, sources, `'${hash}'`);
      }
      add('connect-src', directives.get('connect-src') ?? fallback, "'self'");
      return write(directives);
    })
    .join(', ');
