import { describe, expect, test } from 'vitest';
import {
  campaign,
  campaignText,
  checkChanged,
  englishWord,
  polish,
  service,
} from '../support/content-folder.ts';

const faultsOf = async (changes: Record<string, string | null>): Promise<string[]> =>
  (await checkChanged(changes)).faults;
const phone = (display: string, dial: string): string =>
  `phones:\n  - display: '${display}'\n    dial: '${dial}'\n    purpose: helpline\n    ` +
  `confidence: high\n`;
const call = 'callInstead: [good-helpline]\n';

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

describe('references', () => {
  test('a campaign that names a missing service, or a missing figure', async () => {
    expect(
      await faultsOf(campaign('2026-11-25', 'services: [nobody]\nfigures: [good-figur]\n')),
    ).toEqual([
      'content/data/campaigns/good-campaign.yaml line 4: services: there is no service ' +
        '"nobody"; use the name of a file in content/data/services/',
      'content/data/campaigns/good-campaign.yaml line 5: figures: there is no figure ' +
        '"good-figur"; did you mean "good-figure"?',
    ]);
  });

  test('a message that sends people to a missing service', async () => {
    expect(
      await faultsOf({
        'en/campaigns/good-campaign.md': campaignText(
          'for: survivors\n    say: Ring.\n    call: [good-helpine]',
        ),
      }),
    ).toEqual([
      'content/en/campaigns/good-campaign.md line 6: messages.call: there is no service ' +
        '"good-helpine"; did you mean "good-helpline"?',
    ]);
  });

  test('a word that names a missing word', async () => {
    expect(await faultsOf({ 'en/words/w.md': englishWord('related: [good-wrod]\n') })).toEqual([
      'content/en/words/w.md line 5: related: there is no word "good-wrod"; did you mean ' +
        '"good-word"?',
    ]);
  });

  test('a link in prose that leads nowhere, in whatever way it is misspelt', async () => {
    const page = (link: string) => `---\ntitle: A\ndescription: B.\n---\nRead\n[this](${link}).\n`;
    expect(await faultsOf({ 'en/pages/a.md': page('word:good-words') })).toEqual([
      'content/en/pages/a.md line 6: the link "word:good-words" leads nowhere; there is no ' +
        'word "good-words"; did you mean "good-word"?',
    ]);
    expect(await faultsOf({ 'en/pages/a.md': page('service:Good-Helpline') })).toEqual([
      'content/en/pages/a.md line 6: the link "service:Good-Helpline" leads nowhere; there is ' +
        'no service "Good-Helpline"; did you mean "good-helpline"?',
    ]);
  });

  test('a document that site.yaml does not list', async () => {
    expect(
      await faultsOf({ 'en/words/w.md': englishWord('').replace('plan-2025', 'plan-2024') }),
    ).toEqual([
      'content/en/words/w.md line 6: document "plan-2024" is not listed in content/site.yaml; ' +
        'use one of: plan-2025',
    ]);
  });

  test('a group for the card of other sites that is no group', async () => {
    expect(
      await faultsOf({
        'site.yaml': siteWith([['helplines:\n', 'embed: [local, locals]\nhelplines:\n']]),
      }),
    ).toEqual([
      'content/site.yaml line 20: embed: "locals" is not one of the groups of helplines in ' +
        'this file; did you mean "local"?',
    ]);
  });

  test('a safe window whose page is not there, or has fewer parts', async () => {
    const safeWindow = (page: string, parts: number) =>
      siteWith([['helplines:\n', `safeWindow: { page: ${page}, parts: ${parts} }\nhelplines:\n`]]);
    const page = '---\ntitle: A\ndescription: B.\n---\n\n## One\n\nText.\n\n## Two\n\nText.\n';
    expect(
      await faultsOf({ 'site.yaml': safeWindow('help/dangr', 1), 'en/pages/help/danger.md': page }),
    ).toEqual([
      'content/site.yaml line 20: safeWindow.page: there is no page "help/dangr" in ' +
        'content/en/pages; did you mean "help/danger"?',
    ]);
    expect(
      await faultsOf({
        'site.yaml': safeWindow('help/danger', 3),
        'en/pages/help/danger.md': page,
      }),
    ).toEqual([
      'content/site.yaml line 20: safeWindow.parts: the page "help/danger" has 2 headings ("## ' +
        '…"), fewer than 3; write 2 or less',
    ]);
    expect(
      await faultsOf({
        'site.yaml': safeWindow('help/danger', 2),
        'en/pages/help/danger.md': page,
      }),
    ).toEqual([]);
  });

  test('each wrong id of site.yaml with its own line', async () => {
    const { faults } = await checkChanged({
      'site.yaml': siteWith([
        ['silent: good-helpline', 'silent: nobody'],
        ['services: [good-helpline]', 'services: [good-helpline, no-one]'],
      ]),
    });
    expect(faults).toEqual([
      'content/site.yaml line 15: emergency.silent: there is no service "nobody"; use the name ' +
        'of a file in content/data/services/',
      'content/site.yaml line 22: helplines: there is no service "no-one"; use the name of a ' +
        'file in content/data/services/',
    ]);
  });

  test('a component that names a missing service', async () => {
    expect(
      await faultsOf({
        'en/pages/a.mdx':
          '---\ntitle: A\ndescription: B.\n---\n\n<WhoToCall ids="good-helpline, ' +
          'good-help-line" />\n',
      }),
    ).toEqual([
      'content/en/pages/a.mdx line 6: <WhoToCall>: there is no service "good-help-line"; did ' +
        'you mean "good-helpline"?',
    ]);
  });

  test('a home area that nobody listed', async () => {
    expect(
      await faultsOf({ 'site.yaml': siteWith([['homeArea: testbridge', 'homeArea: testbrige']]) }),
    ).toEqual([
      'content/site.yaml line 11: homeArea: "testbrige" is not one of the areas in ' +
        'content/data/taxonomy.yaml; did you mean "testbridge"?',
    ]);
  });

  test('a group of helplines without a heading', async () => {
    expect(await faultsOf({ 'site.yaml': siteWith([['group: local', 'group: faith']]) })).toEqual([
      'content/site.yaml line 21: the group "faith" has no heading; add "helplines.faith" to ' +
        'content/en/ui.json',
    ]);
  });
});

describe('campaigns', () => {
  test('one that ends before it starts', async () => {
    expect(await faultsOf(campaign('2026-11-24'))).toEqual([
      'content/data/campaigns/good-campaign.yaml line 3: ends is before starts; check both days',
    ]);
  });

  test('one whose days come back in a way nobody knows', async () => {
    expect(await faultsOf(campaign('2026-11-25', 'repeats: monthly\n'))).toEqual([
      'content/data/campaigns/good-campaign.yaml line 4: repeats is one of: yearly-same-day, ' +
        'yearly-check; leave it out for something held once',
    ]);
  });

  test('one whose name says too much in a shared calendar', async () => {
    expect(await faultsOf(campaign('2026-11-25', '', 'Day against Rape'))).toEqual([
      'content/data/campaigns/good-campaign.yaml line 1: "Day against Rape" says "rape" in a ' +
        'shared calendar; add a calmName such as "Awareness day: older people"',
    ]);
    expect(
      await faultsOf(campaign('2026-11-25', 'calmName: Awareness day\n', 'Day against Rape')),
    ).toEqual([]);
  });

  test('one without words, words without one, and one without a short link', async () => {
    expect(await faultsOf({ 'en/campaigns/good-campaign.md': null })).toEqual([
      'content/data/campaigns/good-campaign.yaml: it has no words yet; write ' +
        'content/en/campaigns/good-campaign.md',
    ]);
    expect(await faultsOf({ 'en/campaigns/other.md': campaignText() })).toEqual([
      'content/en/campaigns/other.md: there is no content/data/campaigns/other.yaml; give both ' +
        'files the same name',
    ]);
    expect(
      await faultsOf({
        'data/campaigns/other.yaml':
          campaign('2026-11-25')['data/campaigns/good-campaign.yaml'] ?? '',
        'en/campaigns/other.md': campaignText(),
      }),
    ).toEqual([
      'content/data/campaigns/other.yaml: it has no short link to print; add a calm code for ' +
        '/campaigns/other/ under "shortLinks" in content/site.yaml',
    ]);
  });

  test('one with the address of a page', async () => {
    expect(
      await faultsOf({
        'en/pages/campaigns/good-campaign.md': '---\ntitle: A\ndescription: B.\n---\nC.\n',
      }),
    ).toEqual([
      'content/data/campaigns/good-campaign.yaml: content/en/pages/campaigns/good-campaign.md ' +
        'has the same address; rename this file',
    ]);
  });

  test.each([
    [
      'a figure',
      'for: survivors\n    say: It happens to 1 in 4.\n    call: [good-helpline]',
      'line 5: a message has no figure and no date in it; name the figure under "figures" in ' +
        "the campaign's record, and the page shows it with its source",
    ],
    [
      'nobody to call',
      'for: survivors\n    say: Be strong.\n    call: []',
      'line 6: nobody to call; a message always says who can help, by the id of a service',
    ],
    [
      'nothing for survivors',
      'for: bystanders\n    say: Ask.\n    call: [good-helpline]',
      'line 3: one message at least is for survivors, one for people worried about how they ' +
        'behave (worried), one for bystanders',
    ],
  ])('a message with %s', async (_, message, fault) => {
    expect(await faultsOf({ 'en/campaigns/good-campaign.md': campaignText(message) })).toEqual([
      `content/en/campaigns/good-campaign.md ${fault}`,
    ]);
  });
});

describe('short links', () => {
  const links = '  help: /help/\n  ribbon: /campaigns/good-campaign/\n';
  const published = '/go/help/ /help/\n/pl/go/help/ /pl/help/\n';
  const changed = (site: string) => ({ 'site.yaml': site, 'short-links.txt': published });

  test('one that leads elsewhere than it did', async () => {
    expect(
      await faultsOf(changed(siteWith([[links, links.replace('/help/', '/words/')]]))),
    ).toEqual([
      'content/site.yaml line 32: /go/help/ is printed and leads to /help/, for ever; write ' +
        '"help: /help/", and choose a new code for /words/',
    ]);
  });

  test('one that is gone', async () => {
    expect(await faultsOf(changed(siteWith([['  help: /help/\n', '']])))).toEqual([
      'content/site.yaml line 31: /go/help/ is printed and leads to /help/, for ever; put ' +
        '"help: /help/" back',
    ]);
  });

  test('a language that is withdrawn', async () => {
    const { faults } = await checkChanged(
      changed(siteWith([['languages: [en, pl]', 'languages: [en]']])),
    );
    expect(faults).toEqual([
      'content/site.yaml line 5: short links in Polish are printed; keep "pl" among the languages',
    ]);
  });

  test('a code that says too much', async () => {
    expect(
      await faultsOf({ 'site.yaml': siteWith([['  help: /help/\n', '  abuse-help: /help/\n']]) }),
    ).toEqual([
      'content/site.yaml line 32: the code "abuse-help" says "abus" on a poster and in the ' +
        'history; choose a calm one',
    ]);
  });

  test('and none that is kept', async () =>
    expect(await faultsOf(changed(siteWith([])))).toEqual([]));
});

describe('numbers', () => {
  test('one that cannot exist', async () => {
    expect(await faultsOf(service('x', phone('0163 29600', '+4416329600')))).toEqual([
      'content/data/services/x.yaml line 8: dial +4416329600 cannot be a telephone number ' +
        '(wrong length for its area); check it against the source',
    ]);
  });

  test('one that is typed in a second record', async () => {
    expect(await faultsOf(service('x', phone('01632 960001', '+441632960001')))).toEqual([
      'content/data/services/x.yaml line 7: phone "01632 960001" is typed in ' +
        'good-helpline.yaml already; delete it here and write "phonesFrom: [good-helpline]"',
    ]);
  });

  test('one in the interface strings, which nobody has a record of', async () => {
    expect(
      await faultsOf({ 'pl/ui.json': polish({ 'topic.women': 'Kobiety 01632 960 999' }) }),
    ).toEqual([
      'content/pl/ui.json line 13: "01632 960 999" looks like a phone number; numbers are ' +
        'typed once, in content/data/services. Add it to the record of its service, and here ' +
        'write [its name](call:its-id)',
    ]);
  });
});

describe('languages', () => {
  test('a string that is not translated, with its English', async () => {
    expect(await faultsOf({ 'pl/ui.json': polish({ 'topic.women': undefined }) })).toEqual([
      'content/pl/ui.json line 6: "topic.women" is not translated; the English is "Women"',
    ]);
  });

  test('a misspelt key is one fault, not two', async () => {
    expect(
      await faultsOf({
        'pl/ui.json': polish({ 'topic.women': undefined, 'topic.wommen': 'Kobiety' }),
      }),
    ).toEqual([
      'content/pl/ui.json line 16: "topic.wommen" is not a key of content/en/ui.json; did you ' +
        'mean "topic.women"?',
    ]);
  });

  test('a plural form that the language counts with', async () => {
    expect(await faultsOf({ 'pl/ui.json': polish({ 'search.count_few': undefined }) })).toEqual([
      'content/pl/ui.json line 6: "search.count_few" is missing; this language counts with ' +
        '_few, _many, _one',
    ]);
  });

  test('a placeholder that the English does not have', async () => {
    expect(
      await faultsOf({ 'pl/ui.json': polish({ 'topic.women': 'Kobiety {{miasto}}' }) }),
    ).toEqual([
      'content/pl/ui.json line 13: "topic.women" has {{miasto}}, which the English does not; ' +
        'nothing would fill it in. The English is "Women"',
    ]);
  });

  test('a language whose interface is missing', async () => {
    expect(await faultsOf({ 'pl/ui.json': null })).toEqual([
      'content/pl/ui.json: "pl" is offered in content/site.yaml but its interface is not ' +
        'translated; write this file',
    ]);
  });

  test('a translation of a file that English does not have is told once', async () => {
    expect(
      await faultsOf({
        'pl/services/x.md':
          "---\nsummary: A.\nwhoFor: B.\ntranslation:\n  of: '0123456789ab'\n  review: " +
          'machine\n---\nC.\n',
      }),
    ).toEqual([
      'content/pl/services/x.md: there is no content/en/services/x.md; a translation has the ' +
        'same name as its English file',
    ]);
  });

  test('a translation that does not say what it was made from', async () => {
    expect(
      await faultsOf({ 'pl/services/good-helpline.md': '---\nsummary: A.\nwhoFor: B.\n---\nC.\n' }),
    ).toEqual([
      'content/pl/services/good-helpline.md line 1: translation is missing; say which English ' +
        'it was made from ("of") and who has read it ("review")',
    ]);
  });

  test('a folder that is no language', async () => {
    expect(
      await faultsOf({
        'polish/pages/a.md':
          "---\ntitle: A\ndescription: B.\ntranslation:\n  of: '0123456789ab'\n  review: " +
          'machine\n---\nC.\n',
        'en/pages/a.md': '---\ntitle: A\ndescription: B.\n---\nC.\n',
      }),
    ).toEqual([
      'content/polish/: "polish" is not a language in src/i18n/locales.ts; name the folder by ' +
        'its tag in small letters',
    ]);
  });

  test('a translation made from an older English is a note, not a fault', async () => {
    const { faults, notes } = await checkChanged({
      'pl/services/good-helpline.md':
        "---\nsummary: A.\nwhoFor: B.\ntranslation:\n  of: '0123456789ab'\n  review: " +
        'machine\n---\nC.\n',
    });
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      expect.stringMatching(
        /^content\/pl\/services\/good-helpline\.md line 5: made from an older English text; compare it with content\/en\/services\/good-helpline\.md, then write "of: '[0-9a-f]{12}'"$/,
      ),
    ]);
  });
});

describe('days', () => {
  test('one that has not come yet', async () => {
    expect(
      await faultsOf({ 'en/words/w.md': englishWord('').replace('2026-11-01', '2026-11-23') }),
    ).toEqual([
      'content/en/words/w.md line 7: checked is 2026-11-23, which has not come yet (today is ' +
        '2026-11-22); write the day it was really checked',
    ]);
  });

  test('one that is no day', async () => {
    expect(
      await faultsOf({ 'en/words/w.md': englishWord('').replace('2026-11-01', '2026-02-30') }),
    ).toEqual([
      'content/en/words/w.md line 7: checked: a day is written in quotes as year-month-day, ' +
        "like '2026-11-22'",
    ]);
  });

  test('one long ago is a note, not a fault', async () => {
    expect(
      await checkChanged({ 'en/words/w.md': englishWord('').replace('2026-11-01', '2026-01-01') }),
    ).toEqual({
      faults: [],
      notes: [
        'content/en/words/w.md line 7: last checked on 2026-01-01, more than 180 days ago; the ' +
          'page says so until someone checks it again',
      ],
    });
  });
});

describe('the calm surface', () => {
  test('a telling file name, title and description outside the plain sections', async () => {
    expect(
      await faultsOf({
        'en/pages/help/refuge.md':
          '---\ntitle: About abuse\ndescription: For survivors.\n---\nText.\n',
      }),
    ).toEqual([
      'content/en/pages/help/refuge.md: the file\'s name becomes an address and says "refuge"; ' +
        'give it a calm name',
      'content/en/pages/help/refuge.md line 2: "About abuse" says "abus" in the tab and the ' +
        'history; add a calm calmTitle',
      'content/en/pages/help/refuge.md line 3: the description says "survivor" in link ' +
        'previews; say what the page is for without it',
    ]);
  });

  test('the same is allowed where words, campaigns and the trade are explained', async () => {
    expect(
      await faultsOf({
        'en/pages/professionals/refuge.md':
          '---\ntitle: About abuse\ndescription: For survivors.\n---\nText.\n',
      }),
    ).toEqual([]);
  });

  test('a plain name is enough when there is a calm one', async () => {
    expect(
      await faultsOf({
        ...service('x', `${call}calmName: Advice line\n`),
        'data/services/x.yaml':
          service('x', `${call}calmName: Advice line\n`)['data/services/x.yaml']?.replace(
            'A service',
            'Stalking line',
          ) ?? '',
      }),
    ).toEqual([]);
  });
});

function siteWith(replacements: [string, string][]): string {
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

describe('components and pictures of MDX pages', () => {
  const page = (body: string) => ({
    'en/pages/a.mdx': `---\ntitle: A page\ndescription: A calm page.\n---\n\n${body}\n`,
  });

  test('a misspelt component is told before anything is built', async () => {
    expect(await faultsOf(page('<Ugrent title="Now">\n\nCall.\n\n</Ugrent>'))).toEqual([
      expect.stringMatching(
        /^content\/en\/pages\/a\.mdx line 6: there is no component <Ugrent>.*Urgent/,
      ),
    ]);
  });

  test('a picture that there is not', async () => {
    expect(await faultsOf(page('<Easy picture="fone">Call.</Easy>'))).toEqual([
      expect.stringMatching(
        /^content\/en\/pages\/a\.mdx line 6: <Easy>: there is no picture "fone".*phone/,
      ),
    ]);
  });

  test('those that there are pass', async () => {
    expect(
      await faultsOf(
        page(
          '<Easy picture="phone">Call.</Easy>\n\n<Note title="Good to know">\n\nYes.\n\n</Note>',
        ),
      ),
    ).toEqual([]);
  });
});
