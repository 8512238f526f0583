import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/domain/first-sentence.ts';

test.each([
  ['A phone line for anyone. You talk to a worker.', 'A phone line for anyone.'],
  ['One sentence only', 'One sentence only'],
  ['هل أنت في خطر؟ اتصل الآن.', 'هل أنت في خطر؟'],
  ['Open 9.30 to 4.30 each day. Closed at night.', 'Open 9.30 to 4.30 each day.'],
])('of "%s" is "%s"', (text, first) => expect(firstSentence(text)).toBe(first));
