import { expect, test } from 'vitest';
import { checkContent } from '../../src/build/content-check/check.ts';
import { faultToText } from '../../src/build/content-check/fault.ts';
import { fromRoot } from '../support/root.ts';

test('everything in content/ is in order', async () => {
  const { faults, files } = await checkContent(
    fromRoot('content'),
    new Date().toISOString().slice(0, 10),
  );
  expect(files, 'content/ was found and read').toBeGreaterThan(3);
  expect(
    faults.map(faultToText),
    'mend these lines in content/ (npm run check:content lists them too)',
  ).toEqual([]);
});
