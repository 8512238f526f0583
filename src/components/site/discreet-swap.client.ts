/**
 * Fetches a page of ours and shows it in place of the one that is open. The address and the title
 * stay as they are.
 * @param path of a page of this site, with its last slash
 * @param isWanted false when something else was pressed meanwhile: then nothing is shown
 * @returns the path of what is shown, after redirects; nothing when it was not wanted any more
 * @throws when the network gives no page
 */
export async function showInstead(
  path: string,
  isWanted: () => boolean,
): Promise<string | undefined> {
  const { page: next, address } = await fetchPage(path);
  if (!isWanted() || 'leaving' in document.documentElement.dataset) return undefined;
  const further = furtherPath(next);
  if (further) return showInstead(further, isWanted);
  if (!next.querySelector('main')) throw new Error(`${path} has no <main>`);
  takeOver(next);
  return new URL(address).pathname;
}

/**
 * The browser makes the page of what comes, and no text goes through a script: so the policy can
 * forbid that texts become markup (Trusted Types). That nothing is kept, and no referrer sent, the
 * headers and `<meta name="referrer">` of every page of ours say.
 */
const fetchPage = (path: string): Promise<{ page: Document; address: string }> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () => {
      if (request.responseXML) resolve({ page: request.responseXML, address: request.responseURL });
      else reject(new Error(`${path} is no page`));
    };
    request.onerror = () => reject(new Error(`${path} did not come`));
    request.send();
  });

/** Where a short link leads on to. */
const furtherPath = (page: Document): string | undefined =>
  /url=(\/[^"]*)/.exec(
    page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '',
  )?.[1];

function takeOver(next: Document): void {
  const root = document.documentElement;
  for (const name of ['lang', 'dir', 'data-exit', 'data-exit-title'])
    root.setAttribute(name, next.documentElement.getAttribute(name) ?? '');
  // The first text of style is the same in all pages.
  document.head.querySelectorAll('style ~ style').forEach((family) => family.remove());
  document.head.append(...next.head.querySelectorAll('style ~ style'));
  document.body.replaceWith(document.adoptNode(next.body));
  // Scripts that come with parsed markup do not run; asked for by name they do, once.
  for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]'))
    void import(/* @vite-ignore */ src);
}
