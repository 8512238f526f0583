import { expect, test } from 'vitest';
import { longestMail, mailHref } from '../../../src/domain/mail.ts';

test('lines end as mail wants them', () =>
  expect(mailHref('a@example.org', 'One.\nTwo.')).toBe('mailto:a@example.org?body=One.%0D%0ATwo.'));

test(
  'an address that mail programs may not open is none: its length counts, not that of the ' +
    'text',
  () => {
    const fits = longestMail - 'mailto:a@example.org?body='.length;
    expect(mailHref('a@example.org', 'a'.repeat(fits))).toHaveLength(longestMail);
    expect(mailHref('a@example.org', 'a'.repeat(fits + 1))).toBeUndefined();
    // A letter of Arabic is six signs in an address.
    expect(mailHref('a@example.org', 'ا'.repeat(fits / 5))).toBeUndefined();
  },
);
