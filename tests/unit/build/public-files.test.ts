import { describe, expect, test } from 'vitest';
import { toRobotsFile, toSecurityFile } from '../../../src/build/public-files.ts';

const url = 'https://testbridge.example';
const security = { contact: 'mailto:security@testbridge.example', expires: '2027-06-01' };

test('robots.txt names the map, and no page', () =>
  expect(toRobotsFile(url)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://testbridge.example/sitemap-index.xml\n',
  ));

describe('security.txt', () => {
  test('says what RFC 9116 wants', () =>
    expect(toSecurityFile({ url, security }, '2026-11-22')).toBe(
      'Contact: mailto:security@testbridge.example\nExpires: ' +
        '2027-06-01T23:59:59Z\nPreferred-Languages: en\nCanonical: ' +
        'https://testbridge.example/.well-known/security.txt\n',
    ));
  test('is not made while nobody is named', () =>
    expect(toSecurityFile({ url }, '2026-11-22')).toBeUndefined());
  test('holds on its last day, and is left out the day after', () => {
    expect(toSecurityFile({ url, security }, '2027-06-01')).toContain('Expires: 2027-06-01');
    expect(toSecurityFile({ url, security }, '2027-06-02')).toBeUndefined();
  });
});
