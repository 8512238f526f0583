import { describe, expect, test } from 'vitest';
import { letProbeIn } from '../../engines/servers/policy.ts';

const allowed = (policy: string): string => letProbeIn(policy, 'sha256-abc');

describe('a policy lets the probe in, and nothing else', () => {
  test.each([
    [
      'no rule that it would break',
      "frame-ancestors 'none'; img-src 'self'",
      "frame-ancestors 'none'; img-src 'self'",
    ],
    [
      'scripts by name',
      "script-src 'self' https://x.example",
      "script-src 'self' https://x.example 'sha256-abc'",
    ],
    [
      'scripts by nonce',
      "script-src 'nonce-1' 'strict-dynamic'",
      "script-src 'nonce-1' 'strict-dynamic' 'sha256-abc'",
    ],
    ['no scripts at all', "script-src 'none'", "script-src 'sha256-abc'"],
    [
      'everything by default',
      "default-src 'self'",
      "default-src 'self'; script-src 'self' 'sha256-abc'",
    ],
    [
      'nothing by default',
      "default-src 'none'; style-src 'self'",
      "default-src 'none'; style-src 'self'; script-src 'sha256-abc'; connect-src 'self'",
    ],
    ['sending elsewhere', 'connect-src https://x.example', "connect-src https://x.example 'self'"],
    [
      'an own rule for elements',
      "script-src 'self'; script-src-elem 'self'",
      "script-src 'self' 'sha256-abc'; script-src-elem 'self' 'sha256-abc'",
    ],
    // A hash would take this away from the site's own scripts.
    ['any inline script', "script-src 'self' 'unsafe-inline'", "script-src 'self' 'unsafe-inline'"],
    [
      'inline scripts that a nonce takes away',
      "script-src 'unsafe-inline' 'nonce-1'",
      "script-src 'unsafe-inline' 'nonce-1' 'sha256-abc'",
    ],
    ['encryption', "img-src 'self'; upgrade-insecure-requests", "img-src 'self'"],
    [
      'two policies at once',
      "script-src 'self', script-src 'none'",
      "script-src 'self' 'sha256-abc', script-src 'sha256-abc'",
    ],
  ])('with %s', (_, policy, expected) => expect(allowed(policy)).toBe(expected));
});
