import { parseArgs } from 'node:util';
import { wayNames } from '../../src/schemas/tested.ts';
import type { Key } from './browsers/driver.ts';
import type { WayName } from './walk/ways.ts';

/** What was asked for on the command line. */
export interface Options {
  help: boolean;
  short: boolean;
  times: boolean;
  only?: string;
  ways?: WayName[];
  /** Another site than ours. */
  site?: SiteOptions;
}

/** How to walk a site of anybody. */
export interface SiteOptions {
  url: URL;
  exit: string;
  onward?: string[];
  inside?: string;
  language?: string;
  keys: Key[];
  leadsTo: URL[];
}

export const usage = `npm run leaving                      walks this site in every way, in every browser of this machine, beside other
                                     makers' ways out; times it; reads the history; writes what /safe-use/tested/ shows
npm run leaving -- --short           a few ways, this site only, without WebKit; writes nothing
npm run leaving -- --times           takes the times and the history again, beside the walks of the last run in each browser
npm run leaving -- --site URL --exit SELECTOR
                                     walks any site and prints the table; ends with 1 when something of it is seen again

for any run:
  --only ENGINE        one browser: chromium, firefox, webkit or webkit-navigation; its walks are kept for --times
  --ways WAY,WAY       some ways: ${wayNames.join(', ')}

for a site of your own:
  --site URL           the page that a visit begins on; http or https
  --exit SELECTOR      the way out, as a CSS selector: '.exit-button'
  --onward SELECTOR,…  links to press from page to page; without it, the first links found whose pages have a way out
  --inside PATH        a page inside, for visits that begin there; without it, the first page found
  --keys KEY,…         keys that leave, one after the other: Shift,Shift,Shift or Escape,Escape
  --language SELECTOR  a link to another language
  --leads-to URL,…     where the way out leads, when it has no href, or leads to more than one place

The site is passed on by this machine, with a script in each page that tells what can be seen, and with the place that
the way out leads to changed to a page of this machine. What is changed is printed first. PORT=4481 is the first of ten
ports that are used.`;

/** What was wrong with the command line, each in a line. */
export class WrongOptions extends Error {}

const engineIds = ['chromium', 'firefox', 'webkit', 'webkit-navigation'];
const keyNames: readonly Key[] = ['Tab', 'Enter', 'Shift', 'Escape'];

/**
 * Reads the command line.
 * @param args what comes after `npm run leaving --`
 * @throws WrongOptions with every fault, a line each, and what to write instead
 */
export function readOptions(args: readonly string[]): Options {
  const given = parse(args);
  const faults: string[] = [];
  const list = (text: string | undefined): string[] | undefined =>
    text
      ?.split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  /** Faults of a list of names that are known. */
  const known = <Name extends string>(
    option: string,
    text: string | undefined,
    names: readonly Name[],
  ): Name[] | undefined => {
    const [found, wrong] = [
      list(text),
      list(text)?.filter((name) => !names.includes(name as Name)) ?? [],
    ];
    if (wrong.length > 0)
      faults.push(`--${option}: there is no ${wrong.join(', ')}; write ${names.join(', ')}`);
    return found as Name[] | undefined;
  };
  const address = (option: string, text: string): URL[] => {
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return [new URL(text)];
    faults.push(`--${option}: "${text}" is no address; write all of it: https://example.org/`);
    return [];
  };
  const [ways, only] = [
    known('ways', given['ways'], wayNames),
    known('only', given['only'], engineIds)?.[0],
  ];
  const [keys, leadsTo] = [
    known('keys', given['keys'], keyNames) ?? [],
    (list(given['leads-to']) ?? []).flatMap((text) => address('leads-to', text)),
  ];
  const [url] = given['site'] === undefined ? [] : address('site', given['site']);
  const forSite = (['exit', 'onward', 'inside', 'keys', 'language', 'leads-to'] as const).filter(
    (name) => given[name] !== undefined,
  );
  if (given['site'] === undefined && forSite.length > 0)
    faults.push(`--${forSite[0]}: which site? Add --site URL`);
  if (given['site'] !== undefined && !given['exit'])
    faults.push('--site: which way out? Add --exit SELECTOR, as --exit ".exit-button"');
  if (given['site'] !== undefined && (given['short'] || given['times']))
    faults.push(
      `--${given['short'] ? 'short' : 'times'} is for our own site; take it away, or use --ways`,
    );
  if (given['inside'] !== undefined && !given['inside'].startsWith('/'))
    faults.push(`--inside: "${given['inside']}" is no path; begin it with a slash: /help/`);
  if (faults.length > 0) throw new WrongOptions(faults.join('\n'));
  const [onward, { inside, language, exit }] = [list(given['onward']), given];
  return {
    help: given['help'] === true,
    short: given['short'] === true,
    times: given['times'] === true,
    ...(only && { only }),
    ...(ways && { ways }),
    ...(url &&
      exit && {
        site: {
          url,
          exit,
          keys,
          leadsTo,
          ...(onward && { onward }),
          ...(inside && { inside }),
          ...(language && { language }),
        },
      }),
  };
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** @throws WrongOptions */
function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        help: flag,
        short: flag,
        times: flag,
        only: text,
        ways: text,
        site: text,
        exit: text,
        onward: text,
        inside: text,
        keys: text,
        language: text,
        'leads-to': text,
      },
    }).values;
  } catch (error) {
    throw new WrongOptions(
      `${(error as Error).message.split(/[.\n]/)[0]}; "npm run leaving -- --help" lists what ` +
        'can be asked for',
    );
  }
}
