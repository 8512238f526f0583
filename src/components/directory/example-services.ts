import { sourceLocale, type Locale } from '../../i18n/locales.ts';
import type { ContactView, ServiceView, TextState } from '../../queries/view-models.ts';
import { inventNumber } from '../ui/invented-numbers.ts';

type Phone = ContactView['phones'][number];
const here = '/about/style/';

/** Text of the source language on a page of the same. */
export const sourceText: TextState = { locale: sourceLocale, isFallback: false, isStale: false };

/** Text in the language passed, as on a page of another one. */
export const textIn = (locale: Locale): TextState => ({
  locale,
  isFallback: false,
  isStale: false,
});

/** A number that reaches nobody. */
export const phone = (
  purpose: Phone['purpose'],
  last: `${number}`,
  range: Parameters<typeof inventNumber>[0] = 'freephone',
): Phone => ({ ...inventNumber(range, last), purpose, confidence: 'high' });

/** A line for messages that reaches nobody. */
export const textLine = (last: `${number}`, keyword?: string): ContactView['texts'][number] => {
  const { dial, display } = inventNumber('mobile', last);
  return { to: dial, display, purpose: 'helpline', ...(keyword && { keyword }) };
};

/** A way to reach someone who does not exist. */
export const contact = (changes: Partial<ContactView> = {}): ContactView => ({
  id: 'example-helpline',
  href: here,
  name: 'Example helpline',
  phones: [phone('helpline', '123')],
  texts: [],
  hours: ['Every day, 9am to 5pm'],
  cost: 'Free to call',
  ...changes,
});

/**
 * A service that does not exist, open and with a number unless told otherwise.
 * @param changes what the page shows of it
 * @param record what its record says beyond that
 */
export function service(
  changes: Partial<ServiceView> = {},
  record: Partial<ServiceView['record']> = {},
): ServiceView {
  const { id, href, name, phones, texts, hours, cost } = contact();
  const summary = 'Someone to talk to, in confidence.';
  return {
    id,
    href,
    name,
    phones,
    texts,
    hours,
    ...(cost && { cost }),
    calmName: name,
    otherNames: [],
    summary,
    status: 'open',
    kind: 'helpline',
    isOpen: true,
    isLocal: true,
    distance: 1,
    text: sourceText,
    record: {
      name,
      otherNames: [],
      kind: 'helpline',
      status: 'open',
      confidence: 'high',
      scope: 'local',
      isRefuge: false,
      needs: [],
      audiences: [],
      harms: [],
      areas: [],
      access: [],
      phones: [],
      phonesFrom: [],
      texts: [],
      languages: [],
      replacedBy: [],
      callInstead: [],
      typed: [],
      sources: [],
      lastChecked: '2026-11-01',
      ...record,
    },
    words: { summary, whoFor: 'Anyone.', safety: [], typed: [] },
    chatHours: [],
    replacedBy: [],
    callInstead: [],
    topics: [],
    typed: [],
    sources: [{ title: 'example.org', href: 'https://www.example.org/' }],
    lastChecked: '2026-11-01',
    isFresh: true,
    ...changes,
  };
}
