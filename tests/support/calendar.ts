/** One line of a calendar file, unfolded: `DTSTART;VALUE=DATE:20261125`. */
export interface CalendarProperty {
  name: string;
  parameters: string;
  value: string;
}

const unfold = (text: string): string => text.replace(/\r\n[ \t]/g, '');

/** The properties of a calendar file, in their order. What is no property has no name. */
export const propertiesOf = (text: string): CalendarProperty[] =>
  unfold(text)
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const [, name = '', parameters = '', value = ''] =
        /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^:;]+)*):([\s\S]*)$/.exec(line) ?? [];
      return { name, parameters: parameters.slice(1), value };
    });

/** The entries of a calendar file, each as its properties by name. */
export const entriesOf = (text: string): Map<string, CalendarProperty>[] => {
  const entries: Map<string, CalendarProperty>[] = [];
  for (const property of propertiesOf(text)) {
    if (property.name === 'BEGIN' && property.value === 'VEVENT') entries.push(new Map());
    else entries.at(-1)?.set(property.name, property);
  }
  return entries;
};

const octets = (line: string): number => new TextEncoder().encode(line).length;
const texts = ['SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME', 'NAME'];

/**
 * What RFC 5545 does not allow in a calendar of whole days: its lines (3.1), texts (3.3.11) and
 * entries (3.6.1).
 * @returns a sentence a fault
 */
export function faultsInCalendar(text: string): string[] {
  const entries = entriesOf(text);
  const ids = entries.map((entry) => entry.get('UID')?.value);
  const properties = propertiesOf(text);
  return [
    ...(text.startsWith('BEGIN:VCALENDAR\r\n') && text.endsWith('\r\nEND:VCALENDAR\r\n')
      ? []
      : ['does not begin and end as a calendar, every line closed']),
    ...(/(?<!\r)\n|\r(?!\n)/.test(text) ? ['a line ends with something else than CR and LF'] : []),
    ...text
      .split('\r\n')
      .filter((line) => octets(line) > 75)
      .map((line) => `more than 75 octets: ${line}`),
    ...(text.includes('\uFFFD') ? ['a sign was cut in two'] : []),
    ...properties.filter(({ name }) => !name).map(() => 'a line is no property'),
    ...properties
      .filter(({ name, value }) => texts.includes(name) && /(?<!\\)(?:\\\\)*[,;]/.test(value))
      .map(({ name }) => `${name} has a comma or semicolon that is not escaped`),
    ...(properties
      .filter(({ name }) => name === 'VERSION')
      .map(({ value }) => value)
      .join() === '2.0'
      ? []
      : ['not version 2.0, once']),
    ...(properties.filter(({ name }) => name === 'PRODID').length === 1 ? [] : ['not one PRODID']),
    ...(entries.length > 0 ? [] : ['no entry']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...entries.flatMap(faultsInEntry),
  ];
}

function faultsInEntry(entry: ReadonlyMap<string, CalendarProperty>): string[] {
  const [starts, ends] = [entry.get('DTSTART'), entry.get('DTEND')];
  const isDay = (property?: CalendarProperty): boolean =>
    property?.parameters === 'VALUE=DATE' && /^\d{8}$/.test(property.value);
  return [
    ...['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY']
      .filter((name) => !entry.get(name)?.value)
      .map((name) => `an entry has no ${name}`),
    ...(/^\d{8}T\d{6}Z$/.test(entry.get('DTSTAMP')?.value ?? '') ? [] : ['DTSTAMP is not in UTC']),
    ...(isDay(starts) && isDay(ends) ? [] : ['its days are not whole days']),
    ...((starts?.value ?? '') < (ends?.value ?? '')
      ? []
      : ['DTEND is not after DTSTART; the end of whole days is the day after the last']),
  ];
}
