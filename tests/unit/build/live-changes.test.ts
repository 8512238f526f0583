import { describe, expect, test } from 'vitest';
import { pageChanges } from '../../../src/build/live-check/changes.ts';
import { toLines, type Finding } from '../../../src/build/live-check/finding.ts';
import { headerFindings } from '../../../src/build/live-check/headers.ts';

const built =
  '<!doctype html>\n<html><head><script>hide()</script></head>\n<body><p>Ring <a ' +
  'href="tel:1">1</a>.</p><!-- note --></body></html>';
const told = (live: string): string[] => pageChanges(built, live).map(({ text }) => text);

describe('what was done to a page', () => {
  test.each([
    [
      'a script, with its place',
      built.replace('</body>', '<script src="https://x.example/a.js"></script></body>'),
      ['adds a script from https://x.example/a.js, line 3, character 54'],
    ],
    [
      'a script that was made another',
      built.replace('hide()', 'show()'),
      [
        'adds a script that begins "show()", line 2, character 13',
        'takes away a script that begins "hide()"',
      ],
    ],
    [
      'a link that was rewritten',
      built.replace('tel:1', '/cdn-cgi/x'),
      ['changes a tag to <a href="/cdn-cgi/x">, line 3, character 15', 'lacks <a href="tel:1">'],
    ],
    [
      'one of two like tags',
      built.replace('</p>', '</p><p>'),
      ['changes a tag to <p>, line 3, character 7'],
    ],
    [
      'words',
      built.replace('Ring', 'Write'),
      [
        'says "ipt></head><body><p>Write<a href="tel:1">1</a>.</p></body></" where the build ' +
          'says "ipt></head><body><p>Ring<a href="tel:1">1</a>.</p></body></h"',
      ],
    ],
    [
      'spaces',
      built.replace('\n<body>', '<body>'),
      ['is minified, or has other spaces or comments than the build'],
    ],
  ])('%s', (_, live, wanted) => expect(told(live)).toEqual(wanted));
});

describe('headers', () => {
  const answer = (...headers: [string, string][]) => ({
    status: 200,
    headers,
    body: Buffer.alloc(0),
  });
  test('in other letters are the same', () =>
    expect(
      headerFindings(answer(['referrer-policy', 'no-referrer']), {
        'Referrer-Policy': 'no-referrer',
      }),
    ).toEqual([]));
  test('that nobody has heard of are named too', () =>
    expect(headerFindings(answer(['X-New-Idea', 'yes']), {}).map(({ text }) => text)).toEqual([
      'adds X-New-Idea: yes',
    ]));
  test.each([
    ['text/html;charset=UTF-8', 'text/html; charset=utf-8'],
    ['application/javascript', 'text/javascript; charset=utf-8'],
    ['text/xml', 'application/xml'],
  ])('a type %s is %s', (sent, wanted) =>
    expect(headerFindings(answer(['Content-Type', sent]), {}, wanted)).toEqual([]),
  );
  test.each([
    ['text/html', 'text/html; charset=utf-8'],
    ['text/plain', 'text/javascript'],
    ['text/csv', 'text/csv; charset=utf-8'],
  ])('a type %s is not %s', (sent, wanted) =>
    expect(headerFindings(answer(['Content-Type', sent]), {}, wanted)).toHaveLength(1),
  );
});

test('the same finding at many addresses is one line', () => {
  const same: Finding = { key: 'k', text: 'adds NEL' };
  expect(
    toLines([
      { path: '/a', finding: same },
      { path: '/b', finding: same },
      { path: '/b', finding: same },
      { path: '/c', finding: { key: 'n', text: 'adds Via', isNote: true } },
    ]),
  ).toEqual({ faults: ['/a: adds NEL (and at 1 other address)'], notes: ['/c: adds Via'] });
});
