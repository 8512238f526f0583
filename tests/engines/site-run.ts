import { forEachEngine } from './engines.ts';
import { setStage, type Ground } from './grounds.ts';
import type { Options, SiteOptions } from './options.ts';
import type { Outcome } from './own-run.ts';
import { toTable, type Row } from './rows.ts';
import { changesTo, copiedSite, type Swap } from './servers/copied-site.ts';
import { Destination } from './servers/destination.ts';
import { Watched } from './servers/watched.ts';
import { SiteTrouble, survey, type Survey } from './survey.ts';
import type { Site } from './walk/site.ts';
import { presses, walkAll } from './walk/walks.ts';
import { ways } from './walk/ways.ts';

export { SiteTrouble };

/** What a walk of a copy stands on. @param port the first of three */
interface Copy extends Ground {
  swaps: Swap[];
}

/**
 * Walks any site in the browsers of this machine, prints the table, and says what is wrong with its
 * way out.
 * @param port the first of ten
 * @param times how often Back is pressed, and Forward
 * @throws SiteTrouble when it does not answer, or is not as it was said to be
 */
export async function runSite(
  options: SiteOptions,
  { only, ways: asked }: Pick<Options, 'only' | 'ways'>,
  port: number,
  times = presses,
): Promise<Outcome> {
  await answers(options.url);
  const copy = await prepareCopy(options, port);
  const [rows, faults]: [Row[], string[]] = [[], []];
  let site: Site | undefined;
  await forEachEngine(
    copy,
    (id) => !only || id === only,
    async (id, _, engine) => {
      site ??= await surveyed(await survey(engine.is, originOf(copy), options), options, copy);
      const found = await walkAll(
        id,
        engine,
        ways.filter(({ name }) => asked?.includes(name) ?? true),
        [{ site, isJudged: true }],
        copy,
        times,
      );
      rows.push(...found.rows);
      faults.push(...found.faults);
    },
  );
  copy.endScreen();
  await Promise.all([
    copy.away.close(),
    ...Object.values(copy.watched).map((watched) => watched.close()),
  ]);
  if (!site)
    throw new SiteTrouble(
      'No browser was found to walk with: install Chromium or Firefox, or take --only away.',
    );
  console.table(toTable(rows));
  return { walked: rows.length, faults };
}

/** @throws SiteTrouble when no page comes from there */
async function answers(url: URL): Promise<void> {
  const answer = await fetch(url).catch((error: Error) => {
    throw new SiteTrouble(
      `${url.href} does not answer (${error.cause instanceof Error ? error.cause.message : error.message}).`,
    );
  });
  if (!answer.ok)
    throw new SiteTrouble(`${url.href} answers with ${answer.status}, not with a page.`);
  if (!answer.headers.get('content-type')?.includes('text/html'))
    throw new SiteTrouble(
      `${url.href} is no web page, but ` +
        `${answer.headers.get('content-type') ?? 'something without a type'}.`,
    );
}

const originOf = ({ watched }: Ground): string => watched['site']?.origin ?? '';

async function prepareCopy({ url, exit, keys }: SiteOptions, port: number): Promise<Copy> {
  const away = new Destination(port + 2);
  await away.be('normal');
  const swaps: Swap[] = [{ from: url.origin, to: `http://localhost:${port}` }];
  const site = await Watched.from(
    copiedSite(url.origin, () => swaps),
    port,
    { exit, notContent: `${exit}, [data-mark]`, keys },
  );
  return { ...(await setStage()), away, watched: { site }, driverPort: port + 5, swaps };
}

/**
 * From now on the way out leads to a page of this machine. Says what is changed, and which links
 * are pressed.
 */
async function surveyed(
  { parts, href }: Survey,
  { url, exit, keys, language, leadsTo }: SiteOptions,
  copy: Copy,
): Promise<Site> {
  const origin = originOf(copy);
  const places =
    leadsTo.length > 0
      ? leadsTo.map((place) => place.origin)
      : [await endOf(href, exit, origin, url)];
  copy.swaps.push(...places.map((from) => ({ from, to: copy.away.origin })));
  console.log(
    [
      `${url.href} is walked at ${origin}, with these changes:`,
      ...changesTo(copy.swaps).map((change) => `- ${change}`),
      `Links pressed: ${parts.onward.join(', then ')}; inside, on ${parts.inside}: ` +
        `${parts.fromInside}.`,
      'So it is not measured whether the real place answers, how fast, or what it does with ' +
        'its visitors.',
    ].join('\n'),
  );
  return {
    name: 'site',
    origin,
    start: url.pathname + url.search,
    probe: { exit, notContent: `${exit}, [data-mark]`, keys },
    exit,
    keys,
    ...parts,
    ...(language && { language: { link: language } }),
  };
}

/**
 * The origin that the way out ends at; a redirect of the site itself is followed one step.
 * @throws SiteTrouble when it cannot be told, or is the site itself
 */
async function endOf(
  href: string | undefined,
  exit: string,
  copy: string,
  url: URL,
): Promise<string> {
  if (!href)
    throw new SiteTrouble(
      `${exit} has no address: add --leads-to URL, the place that it leads to.`,
    );
  const own = (address: string): boolean => [copy, url.origin].includes(new URL(address).origin);
  if (!own(href)) return new URL(href).origin;
  const path = new URL(href).pathname + new URL(href).search;
  const redirect = (await fetch(url.origin + path, { redirect: 'manual' })).headers.get('location');
  const target = redirect && new URL(redirect, url.origin).href;
  if (!target || own(target))
    throw new SiteTrouble(
      `${exit} leads to ${path}, a page of the site itself: add --leads-to URL, the place that ` +
        'its script leads to.',
    );
  return new URL(target).origin;
}
