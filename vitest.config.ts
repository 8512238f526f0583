/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// A project a folder of tests/. Those in tests/site read a built dist/; the browser's tests are
// Playwright's.
const project = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    ...limits,
    ...(name === 'site' && wholeSite),
  },
});

// Wide: a test fails because something is wrong, not because a machine is busy.
const limits = { testTimeout: 300_000, hookTimeout: 300_000 };

// They change nothing, so they share what was read: more than a thousand pages are parsed once, not
// once a file.
const wholeSite = { isolate: false };

// Astro's own settings are left out: its integrations check and write things, which no test here
// needs.
export default getViteConfig(
  { test: { projects: ['unit', 'content', 'architecture', 'site'].map(project) } },
  { configFile: false },
);
