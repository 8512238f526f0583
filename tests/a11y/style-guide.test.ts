import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { contentExamples } from '../../src/components/content/examples.ts';
import { directoryExamples } from '../../src/components/directory/examples.ts';
import { siteExamples } from '../../src/components/site/examples.ts';
import { uiExamples } from '../../src/components/ui/examples.ts';
import { fromRoot } from '../support/root.ts';

// What the page takes from the site, such as its languages, is of no matter here.
const families = [
  ...uiExamples,
  ...directoryExamples,
  ...contentExamples({
    frontDoor: '',
    documents: { example: {} },
    figures: [{ id: 'example', group: 'services' }],
  }),
  ...siteExamples({ locales: [] }),
];

/** Parts that only stand within another's example, and the frame of the style guide itself. */
const shownWithin = new Set([
  ...families.flatMap(({ examples }) =>
    examples.flatMap(({ inside }) => inside?.map(({ component }) => component) ?? []),
  ),
  'Icon',
  'ExampleFamily',
]);
const files = ['content', 'directory', 'site', 'ui'].flatMap((folder) =>
  readdirSync(fromRoot(`src/components/${folder}`))
    .filter((name) => name.endsWith('.astro'))
    .map((name) => ({ folder, component: name.replace('.astro', '') })),
);

test('every component has its examples', () => {
  const known = new Set([...families.map(({ component }) => component), ...shownWithin]);
  const without = files
    .filter(({ component }) => !known.has(component))
    .map(({ folder, component }) => `add ${component} to src/components/${folder}/examples.ts`);
  expect(without).toEqual([]);
});

test('the style guide shows every state of every component', async ({ page }) => {
  await page.goto('/about/style/');
  await expect(page.locator('#search-field')).toBeVisible();
  const shown = await page.locator('[data-family]').evaluateAll((sections) =>
    sections.map((section) => ({
      component: section.getAttribute('data-family'),
      title: section.querySelector('h2')?.textContent,
      when: section.querySelector('h2 + p')?.textContent,
      examples: [...section.querySelectorAll('figure[data-example]')].map((figure) => {
        const { width, height } = figure
          .querySelector(':scope > :not(figcaption, script)')
          ?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return { name: figure.getAttribute('data-example'), isEmpty: width * height === 0 };
      }),
    })),
  );
  for (const { component, title, when, examples } of families) {
    expect.soft(shown).toContainEqual({
      component,
      title,
      when,
      examples: examples.map(({ name, isEmpty = false }) => ({ name, isEmpty })),
    });
  }
});

test('colours are measured, and none falls short', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/about/style/');
    const measured = await page.locator('contrast-ratio').evaluateAll((elements: HTMLElement[]) =>
      elements.map(({ textContent, dataset: { ink, ground, least, scheme } }) => ({
        pair: `${ink} on ${ground}`,
        ratio: Number(textContent),
        least: Number(least),
        scheme,
      })),
    );
    const asked = measured.filter(({ scheme = colorScheme }) => scheme === colorScheme);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(({ ratio, least }) => !(ratio >= least))).toEqual([]);
  }
});

test('the style guide is for builders: search engines and the map of the site leave it out', async ({
  page,
  request,
}) => {
  await page.goto('/about/style/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(await (await request.get('/sitemap-0.xml')).text()).not.toContain('/about/style/');
});
