import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nextOccasion } from '../../src/domain/campaign-dates.ts';
import { tellingWord } from '../../src/domain/calm.ts';
import { formatFigure } from '../../src/domain/figures.ts';
import { toHref } from '../../src/i18n/routes.ts';
import type { Campaign } from '../../src/schemas/campaign.ts';
import type { CampaignText } from '../../src/schemas/campaign-text.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import {
  built,
  files,
  inOneLine,
  pageAt,
  pages,
  readBuilt,
  site,
  textOf,
} from '../support/built-site.ts';
import { entriesOf, faultsInCalendar } from '../support/calendar.ts';
import { recordOf } from '../support/records.ts';
import { fromRoot } from '../support/root.ts';

const read = (path: string): string => readFileSync(fromRoot(path), 'utf8');
const campaigns = readdirSync(fromRoot('content/data/campaigns'))
  .map((name) => name.replace(/\.yaml$/, ''))
  .map((id) => ({
    id,
    record: parse(read(`content/data/campaigns/${id}.yaml`)) as Campaign,
    words: parse(
      /^---\n([\s\S]*?)\n---/.exec(read(`content/en/campaigns/${id}.md`))?.[1] ?? '',
    ) as CampaignText,
  }));
const compact = (day: string): string => day.replaceAll('-', '');
const workers =
  site.helplines.find(({ group }) => group === 'worried-about-behaviour')?.services ?? [];

describe('every campaign', () => {
  test('were found', () => expect(campaigns.length).toBeGreaterThan(10));

  test.each(campaigns)(
    '$id says its messages, each with the name and number of who can help',
    ({ id, words }) => {
      const messages = pageAt(`/campaigns/${id}/`)
        .document.querySelectorAll('.message')
        .map((message) => inOneLine(textOf(message)));
      expect(messages).toHaveLength(words.messages.length);
      for (const { say, call } of words.messages) {
        const shown = messages.find((message) => message.startsWith(inOneLine(say)));
        expect(shown, say).toBeDefined();
        for (const service of call) {
          const { name, phones = [] } = recordOf(service);
          expect(shown, say).toContain([name, phones[0]?.display].filter(Boolean).join(' '));
        }
      }
    },
  );

  test.each(campaigns)(
    '$id says what to do in danger, below each message for those who are hurt or stand near',
    ({ id }) => {
      const messages = pageAt(`/campaigns/${id}/`)
        .document.querySelectorAll('.message-survivors, .message-bystanders')
        .map((message) => inOneLine(textOf(message)));
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.filter((message) => !message.includes('999'))).toEqual([]);
    },
  );

  // The city's own inquiry asked for this: to name the services for people who abuse next to every
  // message.
  test.each(campaigns.filter(({ record }) => record.services.some((id) => workers.includes(id))))(
    '$id names, on its page, a service for people worried about how they behave',
    ({ id, words }) => {
      const named = words.messages
        .filter((message) => message.for === 'worried')
        .flatMap(({ call }) => call);
      expect(
        named.some((service) => workers.includes(service)),
        `${id}: of ${named.join(', ')}`,
      ).toBe(true);
      const shown = pageAt(`/campaigns/${id}/`)
        .document.querySelectorAll('.message-worried a[href^="tel:"]')
        .map((link) => link.getAttribute('href'));
      expect(
        workers
          .flatMap((service) => recordOf(service).phones ?? [])
          .some(({ dial }) => shown.includes(`tel:${dial}`)),
      ).toBe(true);
    },
  );

  test('only those about other harms are exempt from that', () =>
    expect(
      campaigns
        .filter(({ record }) => !record.services.some((id) => workers.includes(id)))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['zero-tolerance-fgm']));

  test.each(campaigns)('$id has a neutral description, in every language', ({ id }) => {
    for (const { tag } of built)
      expect(
        tellingWord(
          pageAt(toHref(tag, `/campaigns/${id}/`))
            .document.querySelector('meta[name="description"]')
            ?.getAttribute('content') ?? '',
        ),
        tag,
      ).toBeUndefined();
  });

  test.each(campaigns.filter(({ record }) => record.figures?.length))(
    '$id shows its figures with their source',
    ({ id, record }) => {
      const shown = pageAt(`/campaigns/${id}/`).document.querySelectorAll('.stat');
      expect(shown).toHaveLength(record.figures.length);
      record.figures.forEach((figure, place) => {
        const { caveat, source, ...amount } = parse(
          read(`content/data/figures/${figure}.yaml`),
        ) as Figure;
        const text = inOneLine(textOf(shown[place]));
        expect(text.startsWith(formatFigure(amount)), text).toBe(true);
        expect(text).toContain(inOneLine(caveat).split(/[{.]/)[0]);
        if ('document' in source) expect(text).toContain(site.documents[source.document]?.title);
        expect(shown[place]?.querySelector('a')?.getAttribute('href')).toBe(
          `/campaigns/figures/#${figure}`,
        );
      });
    },
  );

  test.each(campaigns)(
    '$id leads to its short link, to the code for it, and to posters',
    ({ id }) => {
      const hrefs = pageAt(`/campaigns/${id}/`)
        .document.querySelectorAll('main a')
        .map((link) => link.getAttribute('href') ?? '');
      const code = Object.entries(site.shortLinks).find(
        ([, to]) => to === `/campaigns/${id}/`,
      )?.[0];
      for (const href of [
        `/go/${code}/`,
        `/campaigns/qr/${code}-en.svg`,
        `/campaigns/qr/${code}-en.png`,
        '/campaigns/links/',
        '/campaigns/posters/',
      ])
        expect(hrefs).toContain(href);
    },
  );
});

describe('the calendar page', () => {
  // What was next on the day of the build; tests may run later, so order and completeness are held,
  // not the day.
  test('lists every campaign once, in every language', () => {
    for (const { tag } of built) {
      const links = pageAt(toHref(tag, '/campaigns/calendar/'))
        .document.querySelectorAll('.dates a.dates-name')
        .map((link) => link.getAttribute('href'));
      expect([...links].sort(), tag).toEqual(
        campaigns.map(({ id }) => toHref(tag, `/campaigns/${id}/`)).sort(),
      );
    }
  });

  test('puts soonest first', () => {
    const order = pageAt('/campaigns/calendar/')
      .document.querySelectorAll('.dates a.dates-name')
      .map((link) => link.getAttribute('href')?.split('/')[2] ?? '');
    const today = new Date().toISOString().slice(0, 10);
    const months = order.map(
      (id) =>
        nextOccasion(campaigns.find((campaign) => campaign.id === id)?.record as Campaign, today)
          .month,
    );
    expect(months).toEqual([...months].sort());
  });

  test.each(campaigns.filter(({ record }) => record.repeats === 'yearly-check'))(
    'tells people to check the date of $id, and gives no day that nobody told',
    ({ id, record }) => {
      const entry = pageAt('/campaigns/calendar/')
        .document.querySelectorAll('.dates-entry')
        .find((candidate) => candidate.querySelector(`a[href="/campaigns/${id}/"]`));
      const when = inOneLine(textOf(entry?.querySelector('.dates-when')));
      expect(when).toMatch(/check/i);
      const isPast = record.ends < new Date().toISOString().slice(0, 10);
      expect(entry?.querySelector('a[href$=".ics"]') === null, 'a file for a calendar').toBe(
        isPast,
      );
      expect(when.includes(record.starts.slice(0, 4)), 'the year of the last one').toBe(isPast);
    },
  );

  test('the page for campaign teams shows three that come next', () =>
    expect(pageAt('/campaigns/').document.querySelectorAll('.dates a.dates-name')).toHaveLength(3));
});

describe('files for a calendar', () => {
  const { host } = new URL(site.url);
  const own = campaigns.map((campaign) => ({ ...campaign, file: `/campaigns/${campaign.id}.ics` }));
  const codeOf = (id: string): string | undefined =>
    Object.entries(site.shortLinks).find(([, to]) => to === `/campaigns/${id}/`)?.[0];

  test('there is one for each, and one for all', () =>
    expect(files.filter((file) => file.endsWith('.ics')).sort()).toEqual(
      [...own.map(({ file }) => file), '/campaigns/calendar.ics'].sort(),
    ));

  test.each(own)(
    '$file keeps to the standard, and has the days of its record',
    ({ id, file, record }) => {
      expect(faultsInCalendar(readBuilt(file))).toEqual([]);
      const [entry, ...more] = entriesOf(readBuilt(file));
      const value = (name: string) => entry?.get(name)?.value;
      expect(more).toEqual([]);
      expect(value('DTSTART')).toBe(compact(record.starts));
      const end = new Date(`${record.ends}T12:00:00Z`);
      end.setUTCDate(end.getUTCDate() + 1);
      expect(value('DTEND')).toBe(compact(end.toISOString().slice(0, 10)));
      expect(value('DTSTAMP')).toBe(`${compact(record.lastChecked)}T000000Z`);
      expect(value('UID')).toBe(`${codeOf(id)}@${host}`);
      expect(value('RRULE')).toBe(record.repeats === 'yearly-same-day' ? 'FREQ=YEARLY' : undefined);
      expect(value('URL')).toBe(`https://${host}/go/${codeOf(id)}/`);
    },
  );

  // Those of days gone by too: the file of a campaign says the same on any day.
  test.each(own)('$file says whether its days may change', ({ file, record }) => {
    const [entry] = entriesOf(readBuilt(file));
    const mayChange = record.repeats === 'yearly-check';
    expect(entry?.get('STATUS')?.value).toBe(mayChange ? 'TENTATIVE' : 'CONFIRMED');
    expect(entry?.get('DESCRIPTION')?.value ?? '').toMatch(mayChange ? /check/i : /^$/);
  });

  test('the one for all keeps to the standard too, and holds what has a day', () => {
    const text = readBuilt('/campaigns/calendar.ics');
    expect(faultsInCalendar(text)).toEqual([]);
    const wanted = campaigns
      .filter(({ record }) => record.repeats === 'yearly-same-day')
      .map(({ id }) => `${codeOf(id)}@${host}`);
    expect(entriesOf(text).map((entry) => entry.get('UID')?.value)).toEqual(
      expect.arrayContaining(wanted),
    );
  });

  // Someone else may see the calendar: a colleague, a partner.
  test('say nothing that tells', () =>
    expect(
      files
        .filter((file) => file.endsWith('.ics'))
        .flatMap((file) => {
          const telling = tellingWord(readBuilt(file));
          return telling ? [`${file} says "${telling}"`] : [];
        }),
    ).toEqual([]));

  test('are saved under a calm name', () => {
    const links = pages
      .filter(({ source }) => source.startsWith('/campaigns/'))
      .flatMap(({ document }) => document.querySelectorAll('a[href$=".ics"]'));
    expect(links.length).toBeGreaterThan(10);
    expect(
      links
        .map(
          (link) =>
            link.getAttribute('download') ||
            (link.getAttribute('href') ?? '').split('/').at(-1) ||
            '',
        )
        .filter((name) => !name.endsWith('.ics') || tellingWord(name)),
    ).toEqual([]);
  });
});
