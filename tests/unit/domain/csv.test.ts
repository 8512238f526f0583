import { expect, test } from 'vitest';
import { toCsv } from '../../../src/domain/csv.ts';

test('a row ends with CR and LF, the last one too', () =>
  expect(
    toCsv([
      ['id', 'value'],
      ['a', 1.5],
    ]),
  ).toBe('id,value\r\na,1.5\r\n'));
test('what would be misread stands between quotes, and quotes are doubled', () => {
  expect(toCsv([['a,b', 'say "yes"', 'two\nlines', 'plain £1', '']])).toBe(
    '"a,b","say ""yes""","two\nlines",plain £1,\r\n',
  );
});
