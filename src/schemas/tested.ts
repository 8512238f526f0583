import { z } from 'astro/zod';
import { day } from './date.ts';
import { text } from './text.ts';

const count = z.number().int().min(0);

/** The ways in which someone reads, leaves, and is let down by the network. */
export const wayNames = [
  'mouse',
  'keyboard',
  'shift',
  'deep',
  'language',
  'midway',
  'midway-back',
  'tabs',
  'discreet',
  'hanging',
  'refused',
  'offline',
] as const;
/**
 * Where the first Back after leaving leads: to the page that was there before the site, to an
 * outside page between two visits of it, to a page of the site (hidden or not), to the destination
 * again, to an empty tab; or it could not be told.
 */
export const landings = [
  'before-us',
  'between',
  'ours',
  'destination',
  'nothing',
  'not-measured',
] as const;
/** What a browser refuses, lacks or is set to: one row each of the matrix of settings. */
export const settingNames = [
  'cookies-blocked',
  'storage-null',
  'session-refused',
  'local-refused',
  'storage-refused',
  'storage-full',
  'channel-refused',
  'channel-absent',
  'navigation-absent',
  'navigation-null-states',
  'private',
  'without-module',
  'offline',
  'frozen-tab',
] as const;

/**
 * One walk in one browser: how many Backs and Forwards after leaving showed a page, and what else
 * was seen.
 */
const walk = z.strictObject({
  engine: text('engine'),
  way: z.enum(wayNames),
  /** `ours`, or the id of one of `others`. */
  site: text('site'),
  backs: count,
  backsShown: count,
  forwards: count,
  forwardsShown: count,
  /** Runs before this was measured have none. */
  firstBack: z.enum(landings).optional(),
  /** How often the destination learnt where the visitor came from. */
  referrers: count,
  /** Once hidden, the page was seen again before anything was pressed. */
  shownAgain: z.boolean(),
  otherTabLeft: z.boolean().optional(),
  /** The screen was watched too, frame by frame. */
  onScreen: z.boolean(),
});

/**
 * From the press to the first frame without a word, in milliseconds: ours, and GOV.UK's component
 * in the same run.
 */
const timing = z.strictObject({
  site: z.enum(['ours', 'govuk']),
  page: text('page'),
  destination: z.enum(['normal', 'hanging', 'refused']),
  slowdown: z.number().min(1),
  presses: count,
  median: z.number(),
  p95: z.number(),
  most: z.number(),
  under50: count,
});

const historyLine = z.strictObject({ path: text('path'), title: z.string(), visits: count });

/**
 * Leaving in a browser with one setting: whether the destination was reached, and how many Backs
 * and Forwards showed a page.
 */
const setting = z.strictObject({
  /** A browser by its name, or by its id in `engines`. */
  engine: text('engine'),
  setting: z.enum(settingNames),
  way: z.enum(['press', 'shift']),
  reached: z.boolean(),
  moves: count,
  shown: count,
});

/**
 * What `npm run leaving` found for one release, as that command writes it. Never a number that no
 * run printed.
 */
export const tested = z
  .strictObject({
    version: text('version'),
    day,
    cores: count,
    /** Other makers' ways out, walked beside ours in the same run. */
    others: z.array(
      z.strictObject({ id: text('id'), name: text('name'), version: text('version') }),
    ),
    engines: z.array(
      z.strictObject({ id: text('id'), name: text('name'), version: text('version') }),
    ),
    walks: z.array(walk).min(1),
    timing: z.array(timing),
    history: z.strictObject({ normal: z.array(historyLine), discreet: z.array(historyLine) }),
    settings: z.array(setting).default([]),
    /** The day of the tests of settings, which are run by themselves. */
    settingsDay: day.optional(),
  })
  .superRefine(({ walks, others }, context) => {
    const known = ['ours', ...others.map(({ id }) => id)];
    for (const [index, { site }] of walks.entries()) {
      if (!known.includes(site))
        context.addIssue({
          code: 'custom',
          path: ['walks', index, 'site'],
          message:
            `"${site}" is none of ${known.join(', ')}; add it to "others", or run "npm run ` +
            'leaving" again',
        });
    }
  });
export type Tested = z.infer<typeof tested>;
