import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenContent, checkChanged } from '../support/content-folder.ts';

const site = readFileSync(join(brokenContent, 'site.yaml'), 'utf8').trimEnd();
/** The small city with a contact for security. The day of the check is 2026-11-22. */
const withSecurity = (fields: string): Promise<{ faults: string[]; notes: string[] }> =>
  checkChanged({ 'site.yaml': `${site}\nsecurity:${fields}\n` });
const both = (contact: string, expires: string): string =>
  `\n  contact: ${contact}\n  expires: ${expires}`;
const last = site.split('\n').length;

describe('the contact for security', () => {
  test.each(['mailto:security@testbridge.example', 'https://testbridge.example/security/'])(
    'may be %s',
    async (contact) =>
      expect(await withSecurity(both(contact, "'2027-06-01'"))).toEqual({ faults: [], notes: [] }),
  );
  test.each([
    [
      'half of it',
      "\n  expires: '2027-06-01'",
      [
        'security.contact is missing; write where a hole in the site can be told, such as ' +
          'mailto:security@ and your name on the web, or delete "security"',
      ],
    ],
    [
      'the other half',
      '\n  contact: mailto:security@testbridge.example',
      [
        'security.expires is the day in quotes until which someone answers, at most a year ' +
          "ahead, like '2027-11-01'",
      ],
    ],
    [
      'a bare address',
      both('security@testbridge.example', "'2027-06-01'"),
      [
        'security.contact begins with mailto: and an address, or with https:// and a page; a ' +
          'phone number is not published here',
      ],
    ],
    [
      'a page without encryption',
      both('http://testbridge.example/', "'2027-06-01'"),
      [
        'security.contact begins with mailto: and an address, or with https:// and a page; a ' +
          'phone number is not published here',
      ],
    ],
    [
      'nothing',
      '',
      [
        'security has two fields, contact and expires, each on a line of its own; write both, ' +
          'or delete it',
      ],
    ],
    [
      'a day that is none',
      both('mailto:a@b.example', "'June 2027'"),
      [
        'security.expires is the day in quotes until which someone answers, at most a year ' +
          "ahead, like '2027-11-01'",
      ],
    ],
    [
      'a day too far away',
      both('mailto:a@b.example', "'2027-12-24'"),
      [
        'security.expires is 2027-12-24, more than a year ahead; write a day within a year, ' +
          'and renew it',
      ],
    ],
  ])('is refused as %s', async (_, fields, messages) => {
    const { faults } = await withSecurity(fields);
    expect(faults.map((fault) => fault.replace(/^content\/site\.yaml line \d+: /, ''))).toEqual(
      messages,
    );
    expect(
      faults.every((fault) => Number(/line (\d+)/.exec(fault)?.[1]) > last),
      'each with its line',
    ).toBe(true);
  });

  test.each([
    [
      '2026-12-22',
      'security.expires is 2026-12-22, in 30 days; ask whether the contact still answers, then ' +
        'write a new day',
    ],
    [
      '2026-11-21',
      'security.expires was 2026-11-21: /.well-known/security.txt is left out; ask whether the ' +
        'contact still answers, then write a new day',
    ],
  ])('that holds until %s is told, and stops nothing', async (expires, message) => {
    expect(await withSecurity(both('mailto:a@b.example', `'${expires}'`))).toEqual({
      faults: [],
      notes: [`content/site.yaml line ${last + 3}: ${message}`],
    });
  });
  test('with more than 30 days to go is not told', async () =>
    expect((await withSecurity(both('mailto:a@b.example', "'2026-12-23'"))).notes).toEqual([]));
});
