/** The address behind a tap on a number: `tel:+44…`, or `tel:999` for a short code. */
export const telHref = (dial: string): string => `tel:${dial}`;

/**
 * The address behind a tap on a text line. The word to send is offered where the phone understands
 * it.
 */
export const smsHref = (to: string, keyword?: string): string =>
  `sms:${to}${keyword ? `?body=${encodeURIComponent(keyword)}` : ''}`;

// A number that begins with 0 or +44, in groups of two digits or more however they are parted.
const phoneLike =
  /(?<![\w/=.+-])(?:\+44[\s().-]*(?:0[\s().-]*)?|\(?0)\d{2,}(?:[\s().–-]{1,3}\d{2,})*(?!\w)/g;
// A short code for messages, of five or six digits: "text …", "text WORD to …", "… by text".
const shortCode =
  /\btext(?:ing)?\s+(?:\S+\s+to\s+)?(?<after>\d{5,6})\b|\b(?<before>\d{5,6})\s+by\s+text\b/gi;

/**
 * In the country, with its 0, a number has 8 to 11 digits. A longer row of digits is something
 * else.
 */
const isPhoneLength = (found: string): boolean => {
  const digits = found.replace(/^\+44/, '0').replace(/\(0\)/, '').replace(/\D/g, '').length;
  return digits >= 8 && digits <= 11;
};

/**
 * Lists what looks like a phone number or a code for messages in prose, so that a check can send
 * the writer to the record instead.
 */
export const numbersIn = (prose: string): string[] => [
  ...[...prose.matchAll(phoneLike)].map(([found]) => found).filter(isPhoneLength),
  ...[...prose.matchAll(shortCode)].map(
    ({ groups }) => groups?.['after'] ?? groups?.['before'] ?? '',
  ),
];
