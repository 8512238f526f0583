import { describe, expect, test } from 'vitest';
import { swap, toHeading, withProbe } from '../../engines/servers/copied-site.ts';

const swaps = [
  { from: 'https://example.org', to: 'http://localhost:4481' },
  { from: 'https://weather.example', to: 'http://127.0.0.1:4483' },
];

describe('origins are changed', () => {
  test.each([
    ['<a href="https://weather.example/today">', '<a href="http://127.0.0.1:4483/today">'],
    ['location.replace("https://weather.example")', 'location.replace("http://127.0.0.1:4483")'],
    [
      '{"exit":"https:\\/\\/weather.example\\/today"}',
      '{"exit":"http:\\/\\/127.0.0.1:4483\\/today"}',
    ],
    [
      'https://example.org/a https://example.org/b',
      'http://localhost:4481/a http://localhost:4481/b',
    ],
  ])('in %s', (text, expected) => expect(swap(text, swaps)).toBe(expected));

  test.each([
    'https://example.organic/',
    'https://example.org.uk/',
    'https://example.org:8443/',
    'https://example.org-x.example/',
    'http://weather.example/',
  ])('but not in %s', (text) => expect(swap(text, swaps)).toBe(text));
});

describe('the probe comes first', () => {
  const script = '<script>probe</script>';
  test.each([
    [
      '<!doctype html><html><head><script>own</script></head>',
      `<!doctype html><html><head>${script}<script>own</script></head>`,
    ],
    [
      '<html lang="en"><head data-x="1"><title>',
      `<html lang="en"><head data-x="1">${script}<title>`,
    ],
    ['<!DOCTYPE html><header>', `<!DOCTYPE html>${script}<header>`],
    ['<p>plain', `${script}<p>plain`],
  ])('in %s', (page, expected) => expect(withProbe(page, 'probe')).toBe(expected));

  test('and the page cannot refuse it, or a script that was changed', () => {
    const page = withProbe(
      '<head><meta http-equiv="Content-Security-Policy" content="script-src \'self\'; ' +
        'connect-src \'none\'"><script src="/a.js" integrity="sha384-x" async></script>',
      'probe',
    );
    expect(page).toMatch(/content="script-src 'self' 'sha256-[^']+'; connect-src 'self'"/);
    expect(page).toContain('<script src="/a.js" async></script>');
  });
});

test('headers keep all but what would break the copy', () => {
  expect(
    toHeading(
      {
        'content-security-policy': "script-src 'self'",
        location: 'https://weather.example/',
        'set-cookie': ['a=1; Domain=example.org; Path=/'],
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      },
      swaps,
      'sha256-abc',
    ),
  ).toEqual({
    'content-security-policy': "script-src 'self' 'sha256-abc'",
    location: 'http://127.0.0.1:4483/',
    'set-cookie': ['a=1; Path=/'],
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
});
