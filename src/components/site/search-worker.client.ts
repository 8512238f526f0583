/**
 * What is used of Trusted Types (https://www.w3.org/TR/trusted-types/); older browsers have none.
 */
interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ) => unknown;
}

const worker = '/pagefind/pagefind-worker.js';

/**
 * Lets Pagefind start its worker, by this one address. The site's policy refuses every other text
 * that would become markup or the address of a script; Pagefind knows nothing of that, so the rule
 * is the default one, asked for every such text in the page.
 */
export function allowSearchWorker(): void {
  const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (types && !types.defaultPolicy)
    types.createPolicy('default', {
      createScriptURL: (address) => (address === worker ? address : null),
    });
}
