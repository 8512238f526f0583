import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/content-check/check.ts';
import { faultToText } from '../../src/build/content-check/fault.ts';
import { brokenContent } from '../support/content-folder.ts';

/** What an editor reads, word for word: the slip, and the line that says how to mend it. */
const expected: Record<string, string> = {
  'a phone that lost a digit':
    'content/data/services/short-phone.yaml line 7: phone "01632 960 02" has too few digits ' +
    '(10; dial has 11); write it as its owner prints it',
  'a topic that nobody listed':
    'content/data/services/unknown-topic.yaml line 6: needs: "councelling" is not one of the ' +
    'needs in content/data/taxonomy.yaml; did you mean "counselling"?',
  'a service to call instead that does not exist':
    'content/data/services/missing-instead.yaml line 6: callInstead: there is no service ' +
    '"good-helpine"; did you mean "good-helpline"?',
  'a record nobody is sure of, with a phone':
    'content/data/services/low-with-phone.yaml line 4: a record at confidence low publishes no ' +
    'contact; delete its phones, texts, chat, email and web, or find a better source',
  'a refuge with an address':
    'content/data/services/safe-house.yaml line 7: a refuge record has no address, postcode or ' +
    'place; delete this line',
  'a day without quotes':
    "content/data/services/unquoted-date.yaml line 13: lastChecked needs quotes: '2026-11-01'",
  'a misspelt field':
    'content/data/services/misspelt-field.yaml line 6: "langauges" is not a field of this kind ' +
    'of file; did you mean "languages"?',
  'a name that tells too much in the history':
    'content/data/services/telling-name.yaml line 1: "Stalking Advice Line" says "stalk" in ' +
    'the tab and the history; add a calmName such as "National 24-hour helpline"',
  'a phone number typed into a page':
    'content/en/pages/help/number-in-prose.md line 7: "01632 960001" looks like a phone ' +
    'number; numbers are typed once, in content/data/services. Write [Good ' +
    'Helpline](call:good-helpline) here instead',
  'a meaning of three sentences':
    'content/en/words/three-sentences.md line 3: a meaning has at most two short sentences; ' +
    'put the rest in the text below the second ---',
  'a text that YAML cannot read':
    'content/data/services/broken-yaml.yaml line 1: this line cannot be read; its text needs ' +
    "quotes: name: 'Helpline: for men'",
  'a translation that lost what the page fills in':
    'content/pl/ui.json line 4: "helplines.local" leaves out {{city}}, which the page fills ' +
    'in; put it where it belongs. The English is "In {{city}}"',
};

// One run for all: an editor sees every fault at once, not one a day.
const report = await checkContent(brokenContent, '2026-11-22');
const said = report.faults.map(faultToText);

describe('one run over a folder with twelve slips tells an editor of', () => {
  test.each(Object.entries(expected))('%s', (_, message) => {
    expect(said).toContain(message);
  });
});

describe('the same run', () => {
  test('tells of nothing else', () => {
    expect(said.filter((message) => !Object.values(expected).includes(message))).toEqual([]);
    expect(said).toHaveLength(Object.keys(expected).length);
  });

  test('tells of one fault a file, since a slip must not look like several', () => {
    const files = report.faults.map((fault) => fault.file);
    expect(files).toEqual([...new Set(files)]);
  });

  test('goes through the folder in the order of its files', () => {
    const files = report.faults.map((fault) => fault.file);
    expect(files).toEqual([...files].sort((a, b) => a.localeCompare(b)));
  });

  test('has no notes, since nothing in the folder is old or stale', () => {
    expect(report.notices.map(faultToText)).toEqual([]);
  });
});
