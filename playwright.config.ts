import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tests/support/browser.ts';

const executablePath = findChromium();
if (!executablePath) {
  throw new Error(
    'The tests in a browser need Chromium, and this machine has none. Install it ("apt-get ' +
      'install chromium" on Debian and Ubuntu), or set CHROMIUM to the path of one.',
  );
}

// PORT: for two runs beside each other.
const port = Number(process.env['PORT'] ?? 4399);
const baseURL = `http://localhost:${port}`;
// What each project shares: the machine's own Chromium, and the site as its hosts will serve it,
// its policy unweakened.
const use = {
  browserName: 'chromium' as const,
  baseURL,
  bypassCSP: false,
  launchOptions: { executablePath, args: chromiumFlags },
};

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  workers: 2,
  // Wide: a test waits for what is to come, and fails because that is wrong, not because a machine
  // is busy.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', use },
    { name: 'a11y', testDir: 'tests/a11y', use },
  ],
  webServer: {
    command: 'node src/build/serve.ts',
    url: baseURL,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
