import { describe, expect, test } from 'vitest';
import { withoutSearchParts } from '../../../src/build/search-parts.ts';

describe('a page once its index is made', () => {
  test('has no hidden words, no facts for results and no marks of search', () => {
    const built =
      '<main id="main" data-pagefind-body><p hidden data-pagefind-weight="6">words . ' +
      'typed</p><span hidden data-pagefind-meta="kind[data-value]" ' +
      'data-value="guide"></span><h1 data-pagefind-weight="8">Title</h1><div ' +
      'data-pagefind-ignore><p>Text</p></div></main>';
    expect(withoutSearchParts(built)).toBe(
      '<main id="main"><h1>Title</h1><div><p>Text</p></div></main>',
    );
  });

  test('keeps its words, what is hidden for another reason, and what only speaks of search', () => {
    const built =
      '<p hidden>Later</p><p>The attribute data-pagefind-body, or data-pagefind-meta="x", ' +
      'marks a page.</p>';
    expect(withoutSearchParts(built)).toBe(built);
  });
});
