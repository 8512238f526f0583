import { localeOf, sourceLocale as locale } from '../../i18n/locales.ts';
import type { ServiceCardView, ServiceView } from '../../queries/view-models.ts';
import type { Example } from '../ui/example.ts';
import { phone, service, textIn, textLine } from './example-services.ts';

const arabic = localeOf('ar') ?? locale;
/** Longer than any card was made for. */
export const longName =
  'The example service for people whose name for it is much longer than any card was ever made for';

/** Every state in which a list may show a service. */
const states: Record<string, ServiceView> = {
  open: service(),
  'not reconfirmed': service({
    status: 'not-reconfirmed',
    name: 'Example service nobody has confirmed lately',
  }),
  closed: service({
    status: 'closed',
    isOpen: false,
    name: 'Example service that has closed',
    phones: [],
    hours: [],
  }),
  'no phone, a website': service({
    name: 'Example service on the web',
    phones: [],
    hours: [],
    web: 'https://www.example.org/',
  }),
  'no contact at all': service({ name: 'Example service without contact', phones: [], hours: [] }),
  'hours not known': service({ name: 'Example service without hours', hours: [] }),
  'a long name': service({
    name: longName,
    summary:
      'A line that is also long, so that it runs over two or three lines and shows how the ' +
      'card grows with what it holds.',
  }),
  'several numbers': service({
    name: 'Example service with several numbers',
    phones: [phone('helpline', '123'), phone('office', '124', 'landline')],
  }),
  'a text line': service({
    name: 'Example text line',
    phones: [],
    texts: [textLine('125', 'EXAMPLE')],
    hours: ['24 hours, every day'],
  }),
  'a number and a text line': service({ name: 'Example line with both', texts: [textLine('126')] }),
  'text in another language': service({
    name: 'Example service in Arabic',
    summary: 'شخص تتحدث إليه بثقة.',
    text: textIn(arabic),
  }),
};

/** A service in the states named, as the examples of a component; in all unless told. */
export const inEveryState = (
  names: readonly string[] = Object.keys(states),
): Example<{ service: ServiceCardView; locale: typeof locale }>[] =>
  names.flatMap((name) => {
    const found = states[name];
    return found ? [{ name, props: { service: found, locale } }] : [];
  });
