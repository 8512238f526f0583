import type { Engine, Tab } from './browsers/driver.ts';
import type { SiteOptions } from './options.ts';
import type { Site } from './walk/site.ts';

/** What is wrong with the site or with what was said of it, for the one who asked. */
export class SiteTrouble extends Error {}

/** A page as it was found: its way out, and the links that can be seen. */
interface Found {
  exit: boolean;
  href: string | null;
  links: { href: string; to: string }[];
}

/** What a walk needs to know of a site, and where its way out leads. */
export interface Survey {
  parts: Pick<Site, 'onward' | 'inside' | 'fromInside'>;
  href?: string;
}

/** So many links are tried in the search for a page that has a way out. */
const mostTried = 12;
const files = /\.(?:pdf|zip|docx?|xlsx?|csv|jpe?g|png|svg|mp[34]|ics)$/i;

const question = (exit: string): string => `((selector) => {
  const way = document.querySelector(selector);
  const canBeSeen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible';
  const links = [...document.querySelectorAll('a[href]')].filter((one) => canBeSeen(one) && !one.matches(selector) && one.origin === location.origin && !one.target && !one.hasAttribute('download'));
  return { exit: way !== null, href: way && (way.closest('a[href]') ?? way.querySelector('a[href]') ?? way)?.href || null, links: links.map((one) => ({ href: one.getAttribute('href'), to: one.origin + one.pathname + one.search })) };
})(${JSON.stringify(exit)})`;

/**
 * Looks a site over in a browser, as it is before its way out is changed: where that is, and which
 * links lead on.
 * @param origin where this machine passes the site on
 * @throws SiteTrouble in one line
 */
export async function survey(
  engine: Engine,
  origin: string,
  options: SiteOptions,
): Promise<Survey> {
  const { url, exit, onward, inside } = options;
  const visit = await engine.visit();
  try {
    const { tab } = visit;
    const start = url.pathname + url.search;
    const first = await look(tab, origin + start, options);
    if (!first.exit)
      throw new SiteTrouble(
        `Nothing on ${url.href} fits ${exit}: look at the page, and correct --exit.`,
      );
    const pages = new Map([[origin + start, first]]);
    const path: string[] = [];
    if (onward) for (const selector of onward) path.push(await press(tab, selector, options));
    else {
      for (let here = first, count = 0; count < 2; count += 1) {
        const next = await firstWithExit(tab, here, pages, options);
        if (!next) break;
        path.push(next.selector);
        here = next.page;
      }
      if (path.length === 0)
        throw new SiteTrouble(
          `No link on ${url.href} leads to another page of the site with ${exit} on it: name ` +
            'links to press with --onward.',
        );
    }
    const within = inside ?? new URL([...pages.keys()][1] ?? origin + start).pathname;
    const page = await look(tab, origin + within, options);
    if (!page.exit)
      throw new SiteTrouble(`Nothing on ${within} fits ${exit}: name another page with --inside.`);
    const from = await firstWithExit(tab, page, new Map([[origin + within, page]]), options);
    if (!from)
      throw new SiteTrouble(
        `No link on ${within} leads to another page of the site with ${exit} on it: name ` +
          'another page with --inside.',
      );
    return {
      parts: { onward: path, inside: within, fromInside: from.selector },
      ...(first.href && { href: first.href }),
    };
  } finally {
    await visit.close();
  }
}

async function look(tab: Tab, address: string, { exit }: SiteOptions): Promise<Found> {
  await tab.goTo(address);
  return ask(tab, exit);
}

/** @throws SiteTrouble when the selector is none */
const ask = (tab: Tab, exit: string): Promise<Found> =>
  tab.ask<Found>(question(exit)).catch((error: unknown) => {
    throw /not a valid selector|SyntaxError/i.test(String(error))
      ? new SiteTrouble(`--exit: ${exit} is no CSS selector.`)
      : error;
  });

const selectorOf = (href: string): string => `a[href=${JSON.stringify(href)}]`;

/** The first link to a page that was not read yet and has the way out. */
async function firstWithExit(
  tab: Tab,
  from: Found,
  known: Map<string, Found>,
  options: SiteOptions,
): Promise<{ selector: string; page: Found } | undefined> {
  for (const { href, to } of from.links
    .filter((link) => !known.has(link.to) && !files.test(new URL(link.to).pathname))
    .slice(0, mostTried)) {
    const page = await look(tab, to, options).catch(() => undefined);
    if (!page?.exit) continue;
    known.set(to, page);
    return { selector: selectorOf(href), page };
  }
  return undefined;
}

/**
 * Presses a link that was named. @throws SiteTrouble when it is not there, or leads to a page
 * without the way out
 */
async function press(tab: Tab, selector: string, { exit }: SiteOptions): Promise<string> {
  const where = await tab.address();
  await tab.click(selector).catch(() => {
    throw new SiteTrouble(`Nothing on ${where} fits ${selector}: correct --onward.`);
  });
  for (let tries = 0; tries < 20; tries += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
    if (
      (await tab.address()) !== where &&
      (await ask(tab, exit).then(
        (page) => page.exit,
        () => false,
      ))
    )
      return selector;
  }
  throw new SiteTrouble(
    `${selector} on ${where} leads to no other page with ${exit} on it: correct --onward.`,
  );
}
