import { describe, expect, test } from 'vitest';
import { readOptions, WrongOptions } from '../../engines/options.ts';

const faultsOf = (...args: string[]): string[] => {
  try {
    readOptions(args);
    return [];
  } catch (error) {
    if (!(error instanceof WrongOptions)) throw error;
    return error.message.split('\n');
  }
};

describe('what was asked for', () => {
  test('nothing is a whole run of our own site', () =>
    expect(readOptions([])).toEqual({ help: false, short: false, times: false }));

  test('a site with all that can be said of it', () => {
    const { site } = readOptions([
      '--site',
      'https://example.org/start?x=1',
      '--exit',
      '.leave',
      '--onward',
      '.a, .b',
      '--inside',
      '/c/',
      '--keys',
      'Escape,Escape',
      '--language',
      '.cy',
      '--leads-to',
      'https://weather.example/,https://news.example/',
    ]);
    expect(site).toEqual({
      url: new URL('https://example.org/start?x=1'),
      exit: '.leave',
      onward: ['.a', '.b'],
      inside: '/c/',
      keys: ['Escape', 'Escape'],
      language: '.cy',
      leadsTo: [new URL('https://weather.example/'), new URL('https://news.example/')],
    });
  });

  test('a part of a run', () =>
    expect(readOptions(['--only', 'firefox', '--ways', 'tabs,midway'])).toMatchObject({
      only: 'firefox',
      ways: ['tabs', 'midway'],
    }));
});

describe('what was asked for wrongly is said in a line', () => {
  test.each([
    ['a site without a way out', ['--site', 'https://example.org'], 'which way out? Add --exit'],
    ['a way out without a site', ['--exit', '.x'], 'which site? Add --site URL'],
    [
      'an address that is none',
      ['--site', 'example.org', '--exit', '.x'],
      'write all of it: https://example.org/',
    ],
    [
      'an address of another kind',
      ['--site', 'file:///x', '--exit', '.x'],
      '"file:///x" is no address',
    ],
    ['a way that is none', ['--ways', 'mouse,swim'], 'there is no swim; write mouse, keyboard'],
    ['a browser that is none', ['--only', 'opera'], 'there is no opera; write chromium'],
    [
      'a key that is none',
      ['--site', 'https://example.org', '--exit', '.x', '--keys', 'Esc'],
      'there is no Esc; write Tab, Enter, Shift, Escape',
    ],
    [
      'a page inside that is no path',
      ['--site', 'https://example.org', '--exit', '.x', '--inside', 'help'],
      'begin it with a slash',
    ],
    [
      'times of another site',
      ['--site', 'https://example.org', '--exit', '.x', '--times'],
      'is for our own site',
    ],
    ['an option that is none', ['--sight', 'x'], 'lists what can be asked for'],
  ])('%s', (_, args, said) => {
    const faults = faultsOf(...args);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(said);
  });

  test('all of it at once', () =>
    expect(faultsOf('--site', 'x', '--ways', 'y', '--only', 'z')).toHaveLength(4));
});
