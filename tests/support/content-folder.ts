import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/build/content-check/check.ts';
import { faultToText } from '../../src/build/content-check/fault.ts';
import { fromRoot } from './root.ts';

/** A whole small city with twelve slips in it. */
export const brokenContent = fromRoot('tests/fixtures/broken-content');

/**
 * What makes the small city broken; without these it is in order, but for one line of `pl/ui.json`.
 */
const broken = [
  'short-phone',
  'unknown-topic',
  'missing-instead',
  'low-with-phone',
  'safe-house',
  'unquoted-date',
  'misspelt-field',
  'telling-name',
  'broken-yaml',
]
  .flatMap((id) => [`data/services/${id}.yaml`, `en/services/${id}.md`])
  .concat('en/pages/help/number-in-prose.md', 'en/words/three-sentences.md');

/**
 * Checks a copy of the small city, mended, in which some files are changed.
 * @param changes the file and its new text, or `null` to leave it out
 * @returns what an editor would read: faults, and notes
 */
export async function checkChanged(
  changes: Record<string, string | null>,
): Promise<{ faults: string[]; notes: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(brokenContent, folder, { recursive: true });
    const mended = {
      ...Object.fromEntries(broken.map((path) => [path, null])),
      ...mendedFiles,
      ...changes,
    };
    for (const [path, text] of Object.entries(mended)) {
      const whole = join(folder, path);
      mkdirSync(dirname(whole), { recursive: true });
      if (text === null) rmSync(whole, { force: true });
      else writeFileSync(whole, text);
    }
    const report = await checkContent(folder, '2026-11-22');
    return { faults: report.faults.map(faultToText), notes: report.notices.map(faultToText) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const mendedFiles: Record<string, string> = {
  'pl/ui.json': polish({}),
  'en/words/good-word.md': englishWord(''),
};

/**
 * The Polish interface of the small city, in order but for what is passed. A string of `undefined`
 * is left out.
 */
export function polish(strings: Record<string, string | undefined>): string {
  const all = {
    'helplines.local': 'W mieście {{city}}',
    'search.count_one': '{{count}} wynik',
    'search.count_few': '{{count}} wyniki',
    'search.count_many': '{{count}} wyników',
    'topic.talk-to-someone': 'Porozmawiaj z kimś',
    'topic.counselling': 'Terapia',
    'topic.women': 'Kobiety',
    'topic.control': 'Ktoś mnie kontroluje',
    'topic.testbridge': 'Testbridge',
    'topic.at-work': 'W pracy',
    ...strings,
  };
  return JSON.stringify(
    { translation: { of: 'addbe2414a30', review: 'machine' }, strings: all },
    null,
    2,
  );
}

/** A word of the small city with more fields. */
export function englishWord(fields: string): string {
  return (
    `---\nterm: Control\nmeaning: When one person rules the life of another.\ncrime: ` +
    `part\n${fields}sources:\n  - document: plan-2025\nchecked: '2026-11-01'\n---\nText.\n`
  );
}

/** What a campaign of the small city says. @param message fields of its first message */
export const campaignText = (
  message = 'for: survivors\n    say: You can talk to someone.\n    call: [good-helpline]',
): string =>
  `---\naim: To speak up.\nmessages:\n  - ${message}\n` +
  '  - for: worried\n    say: You can choose to stop.\n    call: [good-helpline]\n  - for: ' +
  'bystanders\n    say: Ask if she is safe.\n    call: [good-helpline]\n---\nText.\n';

/** The one campaign of the small city, with other days and more fields. */
export const campaign = (ends: string, fields = '', name = 'C'): Record<string, string> => ({
  'data/campaigns/good-campaign.yaml':
    `name: ${name}\nstarts: '2026-11-25'\nends: '${ends}'\n${fields}sources:\n  - document: ` +
    `plan-2025\nlastChecked: '2026-11-01'\n`,
});

/** A service of the small city: its record with more fields, and its words. */
export function service(id: string, fields: string): Record<string, string> {
  return {
    [`data/services/${id}.yaml`]:
      `name: A service\nkind: helpline\nstatus: open\nconfidence: high\nscope: ` +
      `local\n${fields}sources:\n  - document: plan-2025\nlastChecked: '2026-11-01'\n`,
    [`en/services/${id}.md`]: '---\nsummary: Someone to talk to.\nwhoFor: Anyone.\n---\nText.\n',
  };
}

/** What the check says of the small city with changes. */
export const faultsOf = async (changes: Record<string, string | null>): Promise<string[]> =>
  (await checkChanged(changes)).faults;

/** The lines of a record that hold one phone. */
export const phone = (display: string, dial: string): string =>
  `phones:\n  - display: '${display}'\n    dial: '${dial}'\n    purpose: helpline\n    ` +
  `confidence: high\n`;

/** The line of a record without a phone of its own. */
export const call = 'callInstead: [good-helpline]\n';

/** The site.yaml of the small city, with some of its text replaced: from, to. */
export function siteWith(replacements: [string, string][]): string {
  const site =
    'city: Testbridge\nbrand: Safe City Testbridge\ntitleBrand: Safe City\nurl: ' +
    'https://testbridge.example\nlanguages: [en, pl]\nleastReview: machine\nexit:\n  default: ' +
    'https://weather.example\nfreshDays: 180\nfrontDoor: good-helpline\nhomeArea: testbridge\n' +
    'emergency:\n  # one service for each way\n  voice: good-helpline\n  silent: ' +
    'good-helpline\n  text: good-helpline\n  relay: good-helpline\n  video: good-helpline\n  ' +
    'notNow: good-helpline\n' +
    'helplines:\n  - group: local\n    services: [good-helpline]\nlicence:\n  name: CC BY ' +
    '4.0\n  web: https://creativecommons.org/licenses/by/4.0/\ndocuments:\n  plan-2025:\n    ' +
    'title: A plan\n    publisher: Testbridge Council\n    year: 2025\n' +
    'shortLinks:\n  help: /help/\n  ribbon: /campaigns/good-campaign/\n';
  return replacements.reduce((text, [from, to]) => text.replace(from, to), site);
}
