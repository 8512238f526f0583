import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../src/domain/figures.ts';
import { figureHref, figuresPath } from '../../src/domain/figure-view.ts';
import {
  editorsPath,
  faultsOf,
  files,
  inOneLine,
  pageAt,
  pages,
  readBuilt,
  site,
  textOf,
  translated,
} from '../support/built-site.ts';
import { figureRecords, unpublishable } from '../support/figures.ts';
import { whileServed } from '../support/served.ts';

const page = pageAt(figuresPath);
const csv = readBuilt('/data/figures.csv');
const json = JSON.parse(readBuilt('/data/figures.json')) as {
  publisher: string;
  page: string;
  licence: { name: string; web: string };
  sources: string[];
  columns: { name: string; type: string }[];
  figures: Record<string, string | number>[];
};

/** A table as RFC 4180 has it, read apart from what wrote it. */
const rowsOf = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};
const [header = [], ...rows] = rowsOf(csv);
const inTable = new Map(
  rows.map((row) => [
    row[0] ?? '',
    Object.fromEntries(header.map((name, place) => [name, row[place] ?? ''])),
  ]),
);

describe('the page of figures', () => {
  test(
    'has every figure at an address of its own, with its sentence, number, area, period, ' +
      'caveat, quote and place',
    () => {
      const faults = figureRecords.flatMap((record) => {
        const text = inOneLine(page.document.getElementById(record.id)?.text ?? '');
        const { sentence = '', caveat = '' } = inTable.get(record.id) ?? {};
        const wanted = {
          sentence,
          number: formatFigure(record),
          area: record.area,
          period: record.period,
          caveat,
          quote: record.quote,
          place: record.place,
        };
        return text
          ? Object.entries(wanted)
              .filter(([, words]) => !text.includes(inOneLine(words)))
              .map(([what, words]) => `${record.id}: its ${what} "${words}" is not there`)
          : [`${record.id} is not there`];
      });
      expect(faults).toEqual([]);
      expect(page.html).not.toMatch(/\{[a-z-]+\}/);
    },
  );

  test('says what every column of the files holds, and of which type', () => {
    const told = inOneLine(textOf(page.document));
    expect(json.columns.filter(({ name, type }) => !told.includes(`${name} (${type})`))).toEqual(
      [],
    );
  });

  test('offers both files with their true size', () => {
    const links = page.document.querySelectorAll('a[download]');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/data/figures.csv',
      '/data/figures.json',
    ]);
    for (const link of links) {
      const name = link.getAttribute('download') ?? '';
      expect(inOneLine(link.text)).toBe(
        `${name}, ${Math.ceil(Buffer.byteLength(readBuilt(`/data/${name}`)) / 1024)} KB`,
      );
    }
  });

  test.each(translated)(
    'is there in $englishName, its figures marked as English, its files the same',
    ({ tag }) => {
      const other = pageAt(`/${tag}${figuresPath}`);
      expect(
        other.document
          .querySelectorAll('.stat[id]')
          .filter((figure) => figure.closest('[lang="en"][dir="ltr"]')),
      ).toHaveLength(figureRecords.length);
      expect(
        other.document.querySelectorAll('a[download]').map((link) => link.getAttribute('href')),
      ).toEqual(['/data/figures.csv', '/data/figures.json']);
    },
  );
});

describe('the files of figures', () => {
  test('hold every record, number for number', () => {
    expect([...inTable.keys()].sort()).toEqual(figureRecords.map(({ id }) => id).sort());
    for (const {
      id,
      value,
      unit,
      quote,
      place,
      period,
      area,
      checked,
      qualifier,
    } of figureRecords) {
      expect(inTable.get(id), id).toMatchObject({
        value: String(value),
        unit,
        quote,
        place,
        period,
        area,
        checked,
        qualifier: qualifier ?? '',
        address: new URL(figureHref(id), site.url).href,
      });
    }
  });

  test('hold the same in both forms', () => {
    expect(json.columns.map(({ name }) => name)).toEqual(header);
    expect(
      json.figures.map((figure) =>
        Object.fromEntries(header.map((name) => [name, String(figure[name] ?? '')])),
      ),
    ).toEqual([...inTable.values()]);
    expect(json.figures.filter(({ value }) => typeof value !== 'number')).toEqual([]);
  });

  test(
    'are plain: a header of small words, rows of one length, ends of CR and LF, no mark ' +
      'before the first letter',
    () => {
      expect(header.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
      expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
      expect(csv.endsWith('\r\n')).toBe(true);
      expect(csv.charCodeAt(0)).toBe('i'.charCodeAt(0));
      expect(
        rows.flat().filter((cell) => /^[=+@-]/.test(cell)),
        'cells that a spreadsheet would work out',
      ).toEqual([]);
    },
  );

  test('say who made them, on what terms and from what', () => {
    expect(json).toMatchObject({
      publisher: site.brand,
      licence: site.licence,
      page: new URL(figuresPath, site.url).href,
    });
    for (const { title } of [
      site.documents['strategy-2022'],
      site.documents['inquiry-2019'],
    ].filter((named) => named !== undefined))
      expect(json.sources.some((source) => source.includes(title))).toBe(true);
  });

  test('are sent as what they are', () =>
    whileServed(async (origin) => {
      const typeOf = async (path: string) =>
        (await fetch(`${origin}${path}`)).headers.get('content-type');
      expect(await typeOf('/data/figures.csv')).toBe('text/csv; charset=utf-8');
      expect(await typeOf('/data/figures.json')).toMatch(/^application\/json/);
    }));
});

describe('charts', () => {
  const visitors = pages.filter(({ path }) => path !== editorsPath);
  const charts = visitors.flatMap(({ document, path }) =>
    document.querySelectorAll('.bars').map((chart) => ({ chart, path })),
  );

  test('are tables: each row says its number, which leads to its figure', () => {
    expect(charts.length).toBeGreaterThan(5);
    const faults = charts.flatMap(({ chart, path }) =>
      chart
        .querySelectorAll('tbody tr')
        .filter((row) => {
          const link = row.querySelector('td a');
          return (
            !row.querySelector('th[scope="row"]')?.text.trim() ||
            !link?.text.trim() ||
            !figureRecords.some(({ id }) => link.getAttribute('href')?.endsWith(figureHref(id)))
          );
        })
        .map((row) => `${path}: "${inOneLine(row.text)}"`),
    );
    expect(faults).toEqual([]);
  });

  test('begin at nothing: a bar is as long as its number', () => {
    for (const { chart, path } of charts) {
      const bars = chart.querySelectorAll('tbody tr').map((row) => ({
        text: row.querySelector('td a')?.text ?? '',
        width: Number(row.querySelector('rect')?.getAttribute('width')),
      }));
      const numbers = bars.map(({ text }) => Number(text.replace(/[,%]/g, '')));
      const most = bars.some(({ text }) => text.includes('%')) ? 100 : Math.max(...numbers);
      expect(
        bars.map(({ width }) => width),
        path,
      ).toEqual(numbers.map((number) => (100 * number) / most));
    }
  });
});

test('a number that must not be repeated is said nowhere', () => {
  const numbers = Object.keys(unpublishable);
  const said = (text: string): string[] => numbers.filter((number) => text.includes(number));
  expect(faultsOf(({ document }) => said(textOf(document)))).toEqual([]);
  expect(
    files.filter((file) => file.startsWith('/data/')).flatMap((file) => said(readBuilt(file))),
  ).toEqual([]);
  expect(said('It was 29.1% then.')).toEqual(['29.1%']);
});
