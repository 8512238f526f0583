import { expect, test } from '@playwright/test';
import { routesWithoutTemplate, templates } from '../support/templates.ts';

test('every kind of page is looked at', () => {
  expect(routesWithoutTemplate(), 'name a page of each in tests/support/templates.ts').toEqual([]);
});

test('every page that is looked at is there', async ({ request }) => {
  for (const { name, path } of templates) {
    expect((await request.get(path)).status(), name).toBe(name === 'not found' ? 404 : 200);
  }
});
