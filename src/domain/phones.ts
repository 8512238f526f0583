import type { Phone } from '../schemas/phone.ts';

/** The address behind a tap on a number: `tel:+44…`, or `tel:999` for a short code. */
export const telHref = (dial: string): string => `tel:${dial}`;

/** The address behind a tap on a text line. The word to send is offered where the phone understands it. */
export const smsHref = (to: string, keyword?: string): string => `sms:${to}${keyword ? `?body=${encodeURIComponent(keyword)}` : ''}`;

/** The number someone would ring first: the first of the record, since editors list them in that order. */
export const firstPhone = (phones: readonly Phone[]): Phone | undefined => phones[0];

/**
 * Anything in running text that looks like a telephone number or an address for messages:
 * 0-numbers in any grouping, +44 numbers, short codes for texts.
 */
const numberLike = /(?:\+44|\(?\b0)[\d\s()-]{8,}\d|\b\d{5,6}\b(?=\s*(?:to text|by text))/g;

/** Lists what looks like a phone number in prose, so that a check can send the writer to the record instead. */
export const numbersIn = (prose: string): string[] => (prose.match(numberLike) ?? []).map((found) => found.trim());
