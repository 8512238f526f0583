import { describe, expect, test } from 'vitest';
import {
  call,
  checkChanged,
  englishWord,
  faultsOf,
  phone,
  polish,
  service,
} from '../support/content-folder.ts';

test('the mended small city is in order, so that each test below shows one fault of its own', async () => {
  expect(await checkChanged({})).toEqual({ faults: [], notes: [] });
});

describe('what YAML makes of a text', () => {
  test.each([
    [
      'a text that begins with a star does not stop the check',
      'name: *Star* helpline',
      'content/data/services/x.yaml line 1: this line cannot be read; its text needs quotes: ' +
        "name: '*Star* helpline'",
    ],
    [
      'a quote inside quotes is shown doubled',
      "name: 'It's here'",
      'content/data/services/x.yaml line 1: this line cannot be read; its text needs quotes: ' +
        "name: 'It''s here'",
    ],
    [
      'a field written twice',
      'name: One\nname: Two',
      'content/data/services/x.yaml line 2: "name" is written twice; keep one of the two lines',
    ],
  ])('%s', async (_, yaml, message) => {
    expect(
      await faultsOf({
        ...service('x', call),
        'data/services/x.yaml': `${yaml}\nkind: helpline\n`,
      }),
    ).toEqual([message]);
  });

  test('a number without quotes is not called missing', async () => {
    expect(
      await faultsOf(
        service(
          'x',
          phone('01632 960 009', '+441632960009').replace("'01632 960 009'", '01632960009'),
        ),
      ),
    ).toEqual(["content/data/services/x.yaml line 7: phones.display needs quotes: '01632960009'"]);
  });

  test('a year without quotes inside a source is told with its line', async () => {
    const record = service('x', call);
    const file = 'data/services/x.yaml';
    expect(
      await faultsOf({
        ...record,
        [file]: (record[file] ?? '').replace(
          '  - document: plan-2025\n',
          '  - document: plan-2025\n    asOf: 2025\n',
        ),
      }),
    ).toEqual([`content/${file} line 9: sources.asOf needs quotes: '2025'`]);
  });

  test('a comma too many in a .json file, which the build could not read', async () => {
    expect(
      await faultsOf({ 'pl/ui.json': polish({}).replace('"W pracy"\n', '"W pracy",\n') }),
    ).toEqual([
      'content/pl/ui.json line 17: this line or the one above it cannot be read; in a .json ' +
        'file every text stands between double quotes, with a comma after each entry but the last',
    ]);
  });

  test('a file without front matter', async () => {
    expect(await faultsOf({ 'en/pages/a.md': 'Hello.\n' })).toEqual([
      'content/en/pages/a.md line 1: the file does not begin with its front matter; start with ' +
        'a line of three hyphens, the fields, and three hyphens again',
    ]);
  });
});

describe('fields', () => {
  test('a required field under a wrong name is one fault, not two', async () => {
    expect(
      await faultsOf({
        ...service('x', call),
        'en/services/x.md': '---\nsummry: Someone.\nwhoFor: Anyone.\n---\nText.\n',
      }),
    ).toEqual([
      'content/en/services/x.md line 2: "summry" is not a field of this kind of file; did you ' +
        'mean "summary"?',
    ]);
  });

  test('a misspelt "phones" is not also told as a record without contact', async () => {
    expect(
      await faultsOf(
        service('x', phone('01632 960 009', '+441632960009').replace('phones', 'phone')),
      ),
    ).toEqual([
      'content/data/services/x.yaml line 6: "phone" is not a field of this kind of file; did ' +
        'you mean "phones"?',
    ]);
  });

  test('an unknown field that is near no other is to be deleted', async () => {
    expect(await faultsOf(service('x', `${call}colour: red\n`))).toEqual([
      'content/data/services/x.yaml line 7: "colour" is not a field of this kind of file; ' +
        'check its spelling, or delete the line',
    ]);
  });

  test('a wrong time inside the hours is told, not the hours as a whole', async () => {
    expect(
      await faultsOf(
        service(
          'x',
          `${call}hours:\n  times:\n    - days: [mon]\n      from: '9:30'\n      to: '16:30'\n`,
        ),
      ),
    ).toEqual([
      'content/data/services/x.yaml line 10: hours.times.from: a time is written in quotes on ' +
        "the 24-hour clock, like '09:30' or '16:00'",
    ]);
  });

  test('hours in words are sent to the two forms there are', async () => {
    expect(await faultsOf(service('x', `${call}hours: nine to five\n`))).toEqual([
      'content/data/services/x.yaml line 7: hours is either "always: true" or "times:" with a ' +
        "list of days, from and to (like '09:30')",
    ]);
  });

  test('a yes where true is meant', async () => {
    expect(await faultsOf(service('x', `${call}isRefuge: yes\n`))).toEqual([
      'content/data/services/x.yaml line 7: isRefuge is true or false, without quotes',
    ]);
  });

  test('one id where a list is meant', async () => {
    expect(await faultsOf(service('x', `${call}needs: counselling\n`))).toEqual([
      'content/data/services/x.yaml line 7: needs is a list; write it like [one, two], or one ' +
        'a line, each after "- "',
    ]);
  });

  test('several slips in one record come all at once, also those between fields', async () => {
    expect(
      await faultsOf(service('x', `${call}isRefuge: true\naddress: 1 High Street\nkind2: y\n`)),
    ).toEqual([
      'content/data/services/x.yaml line 8: a refuge record has no address, postcode or place; ' +
        'delete this line',
      'content/data/services/x.yaml line 9: "kind2" is not a field of this kind of file; did ' +
        'you mean "kind"?',
    ]);
  });
});

describe('files', () => {
  test('site.yaml, taxonomy.yaml and ui.json must be there', async () => {
    expect(
      await faultsOf({
        'en/ui.json': null,
        'pl/ui.json': null,
        'data/taxonomy.yaml': null,
        'site.yaml': null,
      }),
    ).toEqual([
      'content/data/taxonomy.yaml: this file is missing; it holds the needs, groups and places ' +
        'that services are listed under',
      'content/en/ui.json: this file is missing; it holds the words of buttons and headings',
      "content/site.yaml: this file is missing; it holds what makes this site this city's",
    ]);
  });

  test('a file in a place that nothing reads', async () => {
    expect(await faultsOf({ 'en/notes/a.md': 'Hello.' })).toEqual([
      'content/en/notes/a.md: nothing in this place is read; CONTRIBUTING.md says where each ' +
        'kind of file goes',
    ]);
  });

  test('a record that ends in .yml', async () => {
    expect(await faultsOf({ 'data/figures/f.yml': 'value: 1\n' })).toEqual([
      'content/data/figures/f.yml: nothing reads this ending; rename the file so that it ends ' +
        'in .yaml',
    ]);
  });

  test('a name that cannot be an address', async () => {
    expect(await faultsOf({ "en/words/Men's Words.md": englishWord('') })).toEqual([
      "content/en/words/Men's Words.md: the file's name becomes an address; use small " +
        'letters, digits and single hyphens, like "mens-words"',
    ]);
  });

  test('a record without words, and words without a record', async () => {
    expect(await faultsOf({ ...service('x', call), 'en/services/x.md': null })).toEqual([
      'content/data/services/x.yaml: it has no plain words yet; write content/en/services/x.md',
    ]);
    expect(await faultsOf({ ...service('x', call), 'data/services/x.yaml': null })).toEqual([
      'content/en/services/x.md: there is no content/data/services/x.yaml; give both files the ' +
        'same name',
    ]);
  });
});
