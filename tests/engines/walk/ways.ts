import { wayNames } from '../../../src/schemas/tested.ts';
import { NotPossible, pause, type Tab, type Visit } from '../browsers/driver.ts';
import { beforePath, betweenPath } from '../servers/destination.ts';
import type { Landing } from './landing.ts';
import type { Posts } from './posts.ts';
import type { Site } from './site.ts';

export type WayName = (typeof wayNames)[number];

/** What the network does from the moment of the press. */
export type Trouble = 'hanging' | 'refused' | 'offline';

/** What someone does before they leave, how they press, and what the network does then. */
export interface Way {
  name: WayName;
  /** @returns another tab that they have open, if they have */
  read(visit: Visit, site: Site, posts: Posts): Promise<Tab | void>;
  press(tab: Tab, site: Site): Promise<void>;
  trouble?: Trouble;
  /** Where the first Back must lead: to the page before the site, unless another stands between. */
  firstBack?: Landing;
}

/** Long enough to see a page. */
const glance = 400;
/** A page that takes longer than this, in milliseconds, is not waited for. */
const slowest = 8000;
/** So many presses of Tab are tried until the focus is on the way out. */
const mostTabs = 12;

const byMouse = (tab: Tab, { exit }: Site): Promise<void> => tab.click(exit);

async function byKeyboard(tab: Tab, { exit }: Site): Promise<void> {
  for (let presses = 0; presses < mostTabs && !(await tab.isFocused(exit)); presses += 1)
    await tab.press('Tab');
  // Enter would press something else.
  if (!(await tab.isFocused(exit)))
    throw new NotPossible(`${mostTabs} presses of Tab did not bring the focus to the way out`);
  await tab.press('Enter');
}

async function byKeys(tab: Tab, { keys }: Site): Promise<void> {
  for (const key of keys) await tab.press(key);
}

/** A press that opens a page of the site, and a look at it. */
async function open(tab: Tab, posts: Posts, selector: string): Promise<void> {
  const start = Date.now();
  await tab.click(selector);
  while (!posts.isShown(start) && Date.now() - start < slowest) await pause(25);
  await pause(glance);
}

async function tap(tab: Tab, selector: string): Promise<void> {
  await tab.click(selector);
  await pause(glance);
}

/** From a page of somebody else, by a link there, onto a page of the site. */
async function arrive(tab: Tab, posts: Posts, address: string, from = beforePath): Promise<void> {
  await tab.goTo(`${posts.elsewhere.origin}${from}?${new URLSearchParams({ to: address })}`);
  await open(tab, posts, 'a');
}

const readOn: Way['read'] = async ({ tab }, site, posts) => {
  await arrive(tab, posts, site.origin + site.start);
  for (const link of site.onward) await open(tab, posts, link);
};

const readInside = async (tab: Tab, site: Site, posts: Posts, from?: string): Promise<void> => {
  await arrive(tab, posts, site.origin + site.inside, from);
  await open(tab, posts, site.fromInside);
};

const inAnotherLanguage: Way['read'] = async ({ tab }, { origin, start, language }, posts) => {
  await arrive(tab, posts, origin + start);
  if (language?.menu) await tap(tab, language.menu);
  if (language) await open(tab, posts, language.link);
};

/** Out to somebody else's page, and in again by a link there. */
const withAPageBetween: Way['read'] = async (visit, site, posts) => {
  await readOn(visit, site, posts);
  await readInside(visit.tab, site, posts, betweenPath);
};

/** Out to somebody else's page, and in again by Back. */
const outAndBack: Way['read'] = async (visit, site, posts) => {
  await readOn(visit, site, posts);
  await visit.tab.goTo(posts.elsewhere.origin + betweenPath);
  await pause(glance);
  const start = Date.now();
  await visit.tab.back();
  // On a busy machine nothing may happen for a while, and then the page comes.
  while (posts.first(['pageshow'], start) === undefined && Date.now() - start < slowest)
    await pause(25);
  await posts.settle(2 * glance);
};

const inTwoTabs: Way['read'] = async (visit, site, posts) => {
  const other = await visit.openTab();
  await readInside(other, site, posts);
  await visit.tab.show();
  await readOn(visit, site, posts);
  return other;
};

/** Pages are shown in place: none tells that it is new. */
const discreetly: Way['read'] = async (
  { tab },
  { origin, start, discreet = '', onward },
  posts,
) => {
  await arrive(tab, posts, origin + start);
  for (const button of [discreet, ...onward]) {
    await tap(tab, button);
    await pause(glance);
  }
};

/** Every way that is walked, in every browser. */
export const ways: readonly Way[] = [
  { name: 'mouse', press: byMouse, read: readOn },
  { name: 'keyboard', press: byKeyboard, read: readOn },
  { name: 'shift', press: byKeys, read: readOn },
  { name: 'deep', press: byMouse, read: ({ tab }, site, posts) => readInside(tab, site, posts) },
  { name: 'language', press: byMouse, read: inAnotherLanguage },
  { name: 'midway', press: byMouse, read: withAPageBetween, firstBack: 'between' },
  { name: 'midway-back', press: byMouse, read: outAndBack },
  { name: 'tabs', press: byMouse, read: inTwoTabs },
  { name: 'discreet', press: byMouse, read: discreetly },
  { name: 'hanging', press: byMouse, read: readOn, trouble: 'hanging' },
  { name: 'refused', press: byMouse, read: readOn, trouble: 'refused' },
  { name: 'offline', press: byMouse, read: readOn, trouble: 'offline' },
];

/** Whether a site has what the way needs. */
export const isOffered = ({ name }: Way, { discreet, language, keys }: Site): boolean =>
  (name !== 'discreet' || discreet !== undefined) &&
  (name !== 'language' || language !== undefined) &&
  (name !== 'shift' || keys.length > 0);
