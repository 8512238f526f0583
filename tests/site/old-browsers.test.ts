import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { files, pages, readBuilt } from '../support/built-site.ts';

/**
 * The newest language that every browser with the styles of this site knows: Chrome 88, Safari
 * 14.1, Firefox 78.
 */
const language = 2020;

const mistake = (
  code: string,
  ecmaVersion: 5 | 2015 | typeof language,
  sourceType: 'module' | 'script',
): string | undefined => {
  try {
    parse(code, { ecmaVersion, sourceType });
    return undefined;
  } catch (error) {
    return String(error);
  }
};

describe('old browsers can read', () => {
  const scripts = files.filter((file) => /^\/assets\/.*\.js$|-strings\.js$/.test(file));

  test('scripts, which were found', () => expect(scripts.length).toBeGreaterThan(8));
  test.each(scripts)('%s', (file) =>
    expect(mistake(readBuilt(file), language, 'module')).toBeUndefined(),
  );
  test('the script in the head of every page, far older ones too', () =>
    expect(mistake(pages[0]?.latch ?? '', 2015, 'script')).toBeUndefined());
  test('and a newer word is told', () =>
    expect(mistake('class A { #b() {} }', language, 'module')).toContain('SyntaxError'));
});
