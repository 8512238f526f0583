import { test as base, type Page } from '@playwright/test';

/** The least of the phones that are still about. */
const phoneSize = { width: 320, height: 480 };

/**
 * A test on a small phone. All tests of a worker share its page, since making a new one takes
 * longer than most of them: so a test opens an address first, and changes nothing that the next
 * address would not undo.
 */
export const test = base.extend<{ phone: Page }, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use, { project }) => {
      // Without motion a colour is there at once, not halfway, when it is looked at.
      const context = await browser.newContext({
        baseURL: project.use.baseURL,
        reducedMotion: 'reduce',
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  phone: async ({ sharedPage }, use) => {
    await sharedPage.setViewportSize(phoneSize);
    await use(sharedPage);
  },
});
