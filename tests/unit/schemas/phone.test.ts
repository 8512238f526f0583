import { describe, expect, test } from 'vitest';
import { displayFault, phone } from '../../../src/schemas/phone.ts';
import { messagesOf } from '../../support/messages.ts';

const good = {
  display: '01632 960 001',
  dial: '+441632960001',
  purpose: 'helpline',
  confidence: 'high',
};
const faults = (change: Record<string, unknown>): string[] =>
  messagesOf(phone, { ...good, ...change });

describe('a phone', () => {
  test('is accepted as its owner prints it', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ display: '(01632) 960-001' })).toEqual([]);
  });
  test('may be a short code with words around it', () =>
    expect(faults({ display: '999, then 55 when asked', dial: '999' })).toEqual([]));
  test('may have eight digits', () =>
    expect(faults({ display: '0800 1111', dial: '+448001111' })).toEqual([]));
  test('that lost a digit is refused with the count', () => {
    expect(faults({ display: '01632 960 00' })).toEqual([
      'phone "01632 960 00" has too few digits (10; dial has 11); write it as its owner prints it',
    ]);
  });
  test('that gained a digit is refused', () =>
    expect(faults({ display: '01632 960 0011' })[0]).toContain(
      'has too many digits (12; dial has 11)',
    ));
  test('whose two numbers differ is refused', () =>
    expect(faults({ display: '01632 960 002' })[0]).toContain('are different numbers'));
  test('must dial without spaces and with the code of the country', () => {
    const wrong = 'dial is +44 and 7 to 10 digits without spaces, or a short code of 3 to 6 digits';
    expect(faults({ dial: '+44 1632 960001' })).toContain(wrong);
    expect(faults({ dial: '01632960001' })).toContain(wrong);
  });
  test('without quotes around dial is refused', () =>
    expect(faults({ dial: 999 })[0]).toContain('dial is missing; write +44… or a short code'));
  test('nobody is sure of is left out', () =>
    expect(faults({ confidence: 'low' })).toEqual([
      'a phone is published only at confidence high or medium; leave a low one out',
    ]));
  test('says what it is for', () =>
    expect(faults({ purpose: 'chat' })[0]).toMatch(/^purpose is one of: helpline, /));
  test('has no other fields', () => expect(faults({ note: 'x' })).toHaveLength(1));
});

describe('digits seen and digits dialled', () => {
  test('agree when grouping is all that differs', () =>
    expect(displayFault('0800 5999 247', '+448005999247')).toBeUndefined());
  test('agree for a short code that begins what is shown', () =>
    expect(displayFault('18000 then 999', '18000')).toBeUndefined());
  test('disagree when what is shown begins otherwise', () =>
    expect(displayFault('55', '999')).toContain('does not begin with 999'));
});
