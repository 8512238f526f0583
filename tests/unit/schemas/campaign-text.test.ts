import { describe, expect, test } from 'vitest';
import { campaignText } from '../../../src/schemas/campaign-text.ts';
import { messagesOf } from '../../support/messages.ts';

const message = (audience: string, say = 'You can talk to someone.') => ({
  for: audience,
  say,
  call: ['a-helpline'],
});
const text = (...messages: object[]) => ({ aim: 'To speak up.', messages });
const whole = [message('survivors'), message('worried'), message('bystanders')];

describe('what a campaign says', () => {
  test('speaks to someone hurt, to someone worried about how they behave, and to everyone around', () => {
    expect(messagesOf(campaignText, text(...whole))).toEqual([]);
    for (const missing of whole) {
      const [other] = whole.filter((one) => one !== missing);
      expect(
        messagesOf(
          campaignText,
          text(...whole.map((one) => (one === missing ? (other ?? {}) : one))),
        ),
      ).toHaveLength(1);
    }
  });
  test('is three to six messages', () => {
    expect(messagesOf(campaignText, text(...whole, ...whole))).toEqual([]);
    expect(messagesOf(campaignText, text(...whole, ...whole, message('worried')))).toEqual([
      'a campaign has three to six messages',
    ]);
  });
  test.each([
    'One in 4 women.',
    'Over 3,000 crimes.',
    'On 25 November.',
    'Call 0800 and wait.',
    'Sixteen days, 16 of them.',
  ])('has no figure or date of its own: "%s"', (say) =>
    expect(messagesOf(campaignText, text(...whole, message('worried', say)))).toHaveLength(1),
  );
  test.each(['Call 999.', 'Call 101, or 999 in danger.', 'Press 55 when asked.'])(
    'but may say "%s"',
    (say) => expect(messagesOf(campaignText, text(...whole, message('worried', say)))).toEqual([]),
  );
});
