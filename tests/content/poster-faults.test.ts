import { describe, expect, test } from 'vitest';
import { checkChanged } from '../support/content-folder.ts';

const record = 'look: door\ncode: help\nservices: [good-helpline]\n';
const words =
  'name: Help\nabout: A poster.\nwhere: Anywhere.\nheading: You can call\nline: Today.\n';
const faultsOf = async (changes: Record<string, string | null>): Promise<string[]> =>
  (await checkChanged({ 'data/posters/x.yaml': record, 'en/posters/x.yaml': words, ...changes }))
    .faults;

test('a poster of the small city is in order', async () => expect(await faultsOf({})).toEqual([]));

describe('an editor is told of', () => {
  test.each([
    [
      'a service that is not there',
      { 'data/posters/x.yaml': record.replace('good-helpline', 'good-helpine') },
      'content/data/posters/x.yaml line 3: services: there is no service "good-helpine"; did ' +
        'you mean "good-helpline"?',
    ],
    [
      'a code that leads nowhere',
      { 'data/posters/x.yaml': record.replace('code: help', 'code: hepl') },
      'content/data/posters/x.yaml line 2: code: there is no short link "hepl" in ' +
        'content/site.yaml; did you mean "help"?',
    ],
    [
      'a group that is not there',
      { 'data/posters/x.yaml': `${record}groups: [lokal]\n` },
      'content/data/posters/x.yaml line 4: groups: "lokal" is not a group of helplines in ' +
        'content/site.yaml; did you mean "local"?',
    ],
    [
      'a look that nobody has drawn',
      { 'data/posters/x.yaml': record.replace('door', 'fist') },
      'content/data/posters/x.yaml line 1: look is one of: door, turn, crowd, voice, bell, plain',
    ],
    [
      'no number at all',
      { 'data/posters/x.yaml': 'look: door\ncode: help\n' },
      'content/data/posters/x.yaml line 1: a poster shows at least one number; add "services: ' +
        '[id, …]" or "groups: [id, …]"',
    ],
    [
      'the other side named in one file alone',
      { 'data/posters/x.yaml': `${record}beside: good-helpline\n` },
      'content/data/posters/x.yaml line 4: "beside" names a service here and asks for it in ' +
        'content/en/posters/x.yaml: write both or neither',
    ],
    [
      'the calm form of a poster that is not there',
      { 'data/posters/x.yaml': `${record}calmOf: y\n` },
      'content/data/posters/x.yaml line 4: calmOf: there is no poster "y"; use the name of a ' +
        'file in content/data/posters/',
    ],
    [
      'a calm poster that tells',
      {
        'data/posters/x.yaml': `${record}calmOf: x\n`,
        'en/posters/x.yaml': words.replace('You can call', 'Domestic abuse'),
      },
      'content/en/posters/x.yaml line 4: a calm poster says "domestic"; it must give nobody away',
    ],
    [
      'a record without words',
      { 'en/posters/x.yaml': null },
      'content/data/posters/x.yaml: it has no words yet; write content/en/posters/x.yaml',
    ],
    [
      'words without a record',
      { 'data/posters/x.yaml': null },
      'content/en/posters/x.yaml: there is no content/data/posters/x.yaml; give both files the ' +
        'same name',
    ],
    [
      'a heading that would not fit',
      {
        'en/posters/x.yaml': words.replace(
          'You can call',
          'You can call someone who listens and knows this city',
        ),
      },
      'content/en/posters/x.yaml line 4: heading is longer than 44 characters, and would not ' +
        'fit; say it in fewer words',
    ],
    [
      'a number typed by hand',
      { 'en/posters/x.yaml': words.replace('Today.', 'Ring 01632 960 009.') },
      'content/en/posters/x.yaml line 5: "01632 960 009" looks like a phone number; numbers ' +
        'are typed once, in content/data/services. Add it to the record of its service, and here ' +
        'write [its name](call:its-id)',
    ],
    [
      'a translation that does not say what it was made from',
      { 'pl/posters/x.yaml': words },
      'content/pl/posters/x.yaml line 1: translation is missing; say which English it was made ' +
        'from ("of") and who has read it ("review")',
    ],
    [
      'a file name that tells',
      {
        'data/posters/x.yaml': null,
        'en/posters/x.yaml': null,
        'data/posters/abuse.yaml': record,
        'en/posters/abuse.yaml': words,
      },
      "content/data/posters/abuse.yaml: the file's name becomes the name of a download and " +
        'says "abus"; give it a calm name',
    ],
  ])('%s', async (_, changes, message) => expect(await faultsOf(changes)).toEqual([message]));
});
