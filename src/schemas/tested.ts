import { z } from 'astro/zod';
import { day } from './date.ts';
import { text } from './text.ts';

const count = z.number().int().min(0);

/** The ways in which someone reads, leaves, and is let down by the network. */
export const wayNames = ['mouse', 'keyboard', 'shift', 'deep', 'language', 'midway', 'midway-back', 'tabs', 'discreet', 'hanging', 'refused', 'offline'] as const;
/** What a browser keeps, refuses or lacks. */
export const settingNames = ['cookies-blocked', 'storage-null', 'session-refused', 'local-refused', 'storage-refused', 'storage-full', 'channel-refused', 'channel-absent', 'navigation-absent', 'navigation-null-states', 'private', 'without-module', 'offline', 'frozen-tab'] as const;
const site = z.enum(['ours', 'govuk']);

/** One walk in one browser: how many Backs and Forwards after leaving showed a page, and what else was seen. */
const walk = z.strictObject({
  engine: text('engine'),
  way: z.enum(wayNames),
  site,
  backs: count, backsShown: count, forwards: count, forwardsShown: count,
  /** How often the destination learnt where the visitor came from. */
  referrers: count,
  /** Once hidden, the page was seen again before anything was pressed. */
  shownAgain: z.boolean(),
  otherTabLeft: z.boolean().optional(),
  /** The screen was watched too, frame by frame. */
  onScreen: z.boolean(),
});

/** One visit in a browser that is set so: whether it left, and how many Backs and Forwards showed a page. */
const setting = z.strictObject({ engine: text('engine'), setting: z.enum(settingNames), way: z.enum(['press', 'shift']), reached: z.boolean(), moves: count, shown: count });

/** From the press to the first frame without a word, in milliseconds. */
const timing = z.strictObject({
  site, page: text('page'), destination: z.enum(['normal', 'hanging', 'refused']), slowdown: z.number().min(1), presses: count,
  median: z.number(), p95: z.number(), most: z.number(), under50: count,
});

const historyLine = z.strictObject({ path: text('path'), title: z.string(), visits: count });

/** What `npm run leaving` found for one release, as that command writes it. Never a number that no run printed. */
export const tested = z.strictObject({
  version: text('version'),
  day,
  cores: count,
  govuk: text('govuk (the version of GOV.UK Frontend)'),
  engines: z.array(z.strictObject({ id: text('id'), name: text('name'), version: text('version') })),
  walks: z.array(walk).min(1),
  timing: z.array(timing),
  settings: z.array(setting).default([]),
  history: z.strictObject({ normal: z.array(historyLine), discreet: z.array(historyLine) }),
});
export type Tested = z.infer<typeof tested>;
