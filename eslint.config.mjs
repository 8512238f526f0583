import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

// Scripts that go into pages as they are written, for browsers of 2015 on: ES5, and no module.
const inlineScripts = [
  'src/components/site/quick-exit-latch.js',
  'src/components/site/window-exit.js',
];
// A script that the measuring proxy puts into pages.
const probe = 'tests/engines/servers/probe.js';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    'test-results/',
    'public/',
    'deploy/',
    'content/',
    'tests/fixtures/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      // A rest without some properties is how one leaves them out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
      ],
    },
  },
  {
    rules: {
      // Control characters are looked for on purpose, in addresses and in text that comes from outside.
      'no-control-regex': 'off',
    },
  },
  { files: ['**/*.{ts,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.client.ts', ...inlineScripts, probe],
    languageOptions: { globals: globals.browser },
  },
  {
    files: inlineScripts,
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    // ES5 has no catch without a name.
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  { files: [probe], languageOptions: { sourceType: 'script' } },
  ...astro.configs.recommended,
);
