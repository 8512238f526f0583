import { describe, expect, test } from 'vitest';
import { hasContact, service } from '../../../src/schemas/service.ts';
import { messagesOf } from '../../support/messages.ts';

const phone = {
  display: '01632 960 001',
  dial: '+441632960001',
  purpose: 'helpline',
  confidence: 'high',
};
const free = {
  display: '0808 157 0001',
  dial: '+448081570001',
  purpose: 'helpline',
  confidence: 'high',
};
const good = {
  name: 'A service',
  kind: 'helpline',
  status: 'open',
  confidence: 'high',
  scope: 'local',
  phones: [phone],
  sources: [{ url: 'https://x.example/a' }],
  lastChecked: '2026-11-01',
};
const faults = (change: Record<string, unknown>): string[] =>
  messagesOf(service, { ...good, ...change });

test('a short record is enough, and what is not said is empty', () => {
  const parsed = service.parse(good);
  expect(parsed.needs).toEqual([]);
  expect(parsed.isRefuge).toBe(false);
});

describe('a refuge', () => {
  test('has no address', () =>
    expect(faults({ isRefuge: true, phones: [free], address: '1 High Street' })).toEqual([
      'a refuge record has no address, postcode or place; delete this line',
    ]));
  test('has no local landline', () =>
    expect(faults({ isRefuge: true })[0]).toContain(
      'is a local landline and would hint at where a refuge is',
    ));
  test('may have a number that is the same everywhere', () =>
    expect(faults({ isRefuge: true, phones: [free] })).toEqual([]));
  test('has neither, and both are told at once', () =>
    expect(faults({ isRefuge: true, address: '1 High Street' })).toHaveLength(2));
});

describe('a record that nobody is sure of', () => {
  test.each([
    ['phone', { phones: [phone] }],
    ['website', { web: 'https://x.example' }],
    ['email address', { email: 'a@x.example' }],
    ['chat', { chat: { url: 'https://x.example' } }],
    ['text line', { texts: [{ to: '85258', display: '85258' }] }],
    ['number of another', { phonesFrom: ['other'] }],
  ])('publishes no %s', (_, contact) => {
    expect(faults({ confidence: 'low', phones: [], ...contact })[0]).toContain(
      'a record at confidence low publishes no contact',
    );
  });
  test('leads to someone else', () =>
    expect(faults({ confidence: 'low', phones: [], callInstead: ['other'] })).toEqual([]));
});

describe('a service that is gone', () => {
  test('has no contact of its own', () =>
    expect(faults({ status: 'closed' })).toEqual([
      'a closed service has no contact of its own; delete its phones, texts, chat, email and web',
    ]));
  test('leads to someone else', () =>
    expect(faults({ status: 'closed', phones: [], callInstead: ['other'] })).toEqual([]));
  test('and has a new name says which', () => {
    expect(faults({ status: 'renamed', phones: [], callInstead: ['other'] })).toEqual([
      'a renamed service says what it is called now; add "replacedBy: [id]"',
    ]);
    expect(
      faults({ status: 'renamed', phones: [], callInstead: ['other'], replacedBy: ['new'] }),
    ).toEqual([]);
  });
});

test('a record through which nobody can be reached is refused', () => {
  expect(faults({ phones: [] })).toEqual([
    'nobody can be reached through this record; add "callInstead: [id, …]" so that the page ' +
      'leads to a person',
  ]);
});
test('every fact has a source', () => {
  expect(faults({ sources: [] })).toEqual(['no source is given; every fact needs at least one']);
  expect(faults({ sources: undefined })[0]).toContain('sources is a list');
});
test('a day without quotes, which YAML makes a date of, is refused', () => {
  expect(faults({ lastChecked: new Date('2026-11-01') })).toEqual([
    "a day is written in quotes as year-month-day, like '2026-11-22'",
  ]);
});
test('an id is kebab-case, and stands in a list once', () => {
  expect(faults({ needs: ['Money'] })[0]).toContain(
    'an id has only small letters, digits and single hyphens',
  );
  expect(faults({ needs: ['money', 'money'] })).toEqual([
    'the same id stands in this list twice; delete one',
  ]);
});
test('a website is written in full', () =>
  expect(faults({ web: 'www.x.example' })).toEqual([
    'web is a full web address that starts with https://, then a name like www.example.org, ' +
      'without a user name or spaces',
  ]));

describe('a record has contact', () => {
  const none = {
    phones: [],
    phonesFrom: [],
    texts: [],
    chat: undefined,
    signVideo: undefined,
    email: undefined,
    web: undefined,
  };
  test('not when it names no way', () => expect(hasContact(none)).toBe(false));
  test.each([
    [{ web: 'https://x.example' }],
    [{ email: 'a@x.example' }],
    [{ phonesFrom: ['other'] }],
    [{ signVideo: { url: 'https://x.example' } }],
  ])('by %j', (way) => {
    expect(hasContact({ ...none, ...way })).toBe(true);
  });
});
