import { describe, expect, test } from 'vitest';
import { maySpeakPlainly, tellingWord } from '../../../src/domain/calm.ts';

describe('a title tells too much when it says', () => {
  test.each([
    ['Domestic Abuse Helpline', 'domestic'],
    ['Someone who abuses', 'abus'],
    ['violent-crime', 'violen'],
    ['RAPE CRISIS', 'rape'],
    ['sexual assault', 'sexual'],
    ['Stalking line', 'stalk'],
    ["a women's refuge", 'refuge'],
    ['Victim Support', 'victim'],
    ['for survivors', 'survivor'],
    ['perpetrator programme', 'perpetrator'],
    ['Forced marriage', 'forced'],
    ['coercive control', 'coerc'],
    ['revenge porn', 'revenge'],
    ['Modern slavery', 'slavery'],
    ['/help/after-strangulation/', 'strangul'],
    ['fgm-clinic', 'fgm'],
    ['"Honour" and shame', 'honour'],
  ])('%s', (title, word) => {
    expect(tellingWord(title)).toBe(word);
  });
});

describe('a title is calm when it says', () => {
  test.each([
    'National 24-hour helpline',
    'Somewhere safe to stay',
    'Safe City',
    '/services/for/money-and-debt/',
    '',
    // The telling letters stand inside another word.
    'Adult therapeutic services',
    'grapes and drapes',
    'a disabuser',
    'Enforced quiet',
  ])('%s', (title) => {
    expect(tellingWord(title)).toBeUndefined();
  });
});

describe('an address may speak plainly', () => {
  test.each(['/words/refuge/', 'words/refuge', '/campaigns/', '/professionals/pathway/'])(
    'in %s',
    (path) => expect(maySpeakPlainly(path)).toBe(true),
  );
  test.each(['/', '', '/help/words/', '/services/x/', '/wordsmith/'])('but not in "%s"', (path) =>
    expect(maySpeakPlainly(path)).toBe(false),
  );
});
