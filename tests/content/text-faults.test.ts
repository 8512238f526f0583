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
