import { describe, expect, test } from 'vitest';
import { fromParam, toHref, toParam, toSourcePath } from '../../../src/i18n/routes.ts';

describe('an address in a language', () => {
  test('has no prefix in English', () => expect(toHref('en', '/services/')).toBe('/services/'));
  test('begins with the tag elsewhere', () => {
    expect(toHref('pl', '/services/')).toBe('/pl/services/');
    expect(toHref('zh-hans', '/')).toBe('/zh-hans/');
  });
});

describe('the parameter of a route', () => {
  test('is absent for English', () => expect(toParam('en')).toBeUndefined());
  test('is the tag elsewhere', () => expect(toParam('ar')).toBe('ar'));
  test('leads back to the language', () => {
    expect(fromParam(undefined).tag).toBe('en');
    expect(fromParam('ar').dir).toBe('rtl');
  });
  test('that is no language leads to English', () => expect(fromParam('xx').tag).toBe('en'));
});

describe('an address without its language', () => {
  test('is the English path', () => {
    expect(toSourcePath('/pl/services/x/')).toBe('/services/x/');
    expect(toSourcePath('/pl/')).toBe('/');
  });
  test('is the same for English', () => {
    expect(toSourcePath('/services/')).toBe('/services/');
    expect(toSourcePath('/')).toBe('/');
  });
  test('does not take a folder for a language', () => {
    expect(toSourcePath('/help/pl/')).toBe('/help/pl/');
    expect(toSourcePath('/plans/')).toBe('/plans/');
    expect(toSourcePath('/en/x/')).toBe('/en/x/');
  });
  test.each(['pl', 'ar', 'zh-hans', 'en'])('is what was put in, for %s', (tag) =>
    expect(toSourcePath(toHref(tag, '/words/refuge/'))).toBe('/words/refuge/'),
  );
});
