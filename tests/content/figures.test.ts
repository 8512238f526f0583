import { describe, expect, test } from 'vitest';
import { checkChanged } from '../support/content-folder.ts';

const faultsOf = async (changes: Record<string, string | null>): Promise<string[]> =>
  (await checkChanged(changes)).faults;

const fields = {
  group: 'services',
  order: '10',
  sentence: "'In 2025, {value} people came.'",
  value: '41',
  unit: 'people',
  area: 'Testbridge',
  period: "'2025'",
  caveat: 'One day.',
  quote: '41 people came',
  place: 'page 4',
  source: '\n  document: plan-2025',
  checked: "'2026-11-01'",
};

/** A figure of the small city. `undefined` leaves a field out. */
const figure = (
  changes: Record<string, string | undefined> = {},
  id = 'x',
): Record<string, string> => ({
  [`data/figures/${id}.yaml`]: Object.entries({ ...fields, ...changes })
    .flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}\n`]))
    .join(''),
});
const page = (body: string, front = ''): Record<string, string> => ({
  'en/pages/a.mdx': `---\ntitle: A page\ndescription: A calm page.\n${front}---\n\n${body}\n`,
});
const file = 'content/data/figures/x.yaml';

describe('the record of a figure', () => {
  test('in order is no fault', async () => expect(await faultsOf(figure())).toEqual([]));

  test.each<[string, Record<string, string | undefined>, string]>([
    [
      'whose sentence has no place for the number',
      { sentence: "'In 2025, 41 people came.'" },
      'line 3: sentence says {value} where the number belongs; the number itself is typed ' +
        'once, in value',
    ],
    [
      'whose sentence names a figure that there is not',
      { sentence: "'In 2025, {value} of {good-figur} came.'" },
      'line 3: sentence: there is no figure "good-figur"; did you mean "good-figure"?',
    ],
    [
      'whose caveat types a number',
      { caveat: 'It is 2.5% more.' },
      'line 8: caveat has the number "2.5%"; write {value}, or {the-id} of the record whose ' +
        'number it is',
    ],
    [
      'whose sentence does not say when',
      { sentence: "'So far {value} people came.'" },
      'line 3: sentence does not say when; add the year that is counted, or that of the document',
    ],
    [
      'whose quote has another number',
      { quote: '14 people came' },
      'line 9: quote does not hold the value 41 (people), or says more about it ("over", ' +
        '"approximately"); copy the document\'s words, and set value and qualifier as they are ' +
        'there',
    ],
    [
      'whose document says "over"',
      { quote: 'over 41 people came' },
      'line 9: quote does not hold the value 41 (people), or says more about it ("over", ' +
        '"approximately"); copy the document\'s words, and set value and qualifier as they are ' +
        'there',
    ],
    [
      'with a long quotation',
      { quote: `41 people came ${'and went '.repeat(12)}` },
      'line 9: quote has more than 25 words; keep those that hold the number',
    ],
    [
      'without a caveat',
      { caveat: undefined },
      'line 1: caveat (what to know before repeating it) is missing; write it as plain text',
    ],
    [
      'of no group',
      { group: 'other' },
      'line 1: group is one of: domestic-abuse-national, domestic-abuse-local, ' +
        'women-and-girls-national, women-and-girls-local, inquiry, services, studies',
    ],
    [
      'from a web page that is not named',
      { source: '\n  url: https://example.org/' },
      'line 1: the source is a web page; add sourceName, such as "Office for National ' +
        'Statistics, November 2025"',
    ],
  ])('%s', async (_, changes, message) =>
    expect(await faultsOf(figure(changes))).toEqual([
      expect.stringContaining(`${file} ${message}`),
    ]),
  );

  test('that is compared with one of other years', async () => {
    expect(
      await faultsOf({
        ...figure({ comparable: 'visits' }),
        ...figure({ comparable: 'visits', period: "'2024'" }, 'y'),
      }),
    ).toEqual([
      `${file} line 14: comparable: "y" has another source, period or unit; figures of one set ` +
        'are counted in one way',
      'content/data/figures/y.yaml line 14: comparable: "x" has another source, period or ' +
        'unit; figures of one set are counted in one way',
    ]);
  });
});

describe('a statistic in running text', () => {
  const crimes = figure({ value: '4804', unit: 'crimes', quote: 'There were 4,804 crimes' });

  test('that names its record is no fault, nor is another kind of number', async () => {
    expect(
      await faultsOf({
        ...crimes,
        ...page(
          'In all [4,804](figure:x) crimes. Call 999. In 2025 it was 3 days, at 12 ' +
            'places.\n\nSee [this](https://example.org/4804).\n\n<Figure id="x" />',
        ),
      }),
    ).toEqual([]);
  });

  test('that names none is told, with the record that has it', async () => {
    expect(await faultsOf({ ...crimes, ...page('Text.\n\nIn all 4,804 crimes, or 12%.') })).toEqual(
      [
        'content/en/pages/a.mdx line 8: "4,804" looks like a statistic and does not say where ' +
          'it comes from; write [4,804](figure:…) with the record that it is from; "x" has this ' +
          'number',
        'content/en/pages/a.mdx line 8: "12%" looks like a statistic and does not say where it ' +
          'comes from; add a record with its source to content/data/figures, and here write ' +
          '[number](figure:its-id)',
      ],
    );
  });

  test('that says another number than its record', async () => {
    expect(await faultsOf({ ...crimes, ...page('In all [4,840](figure:x) crimes.') })).toEqual([
      'content/en/pages/a.mdx line 6: the link to the figure "x" says "4,840", and the record ' +
        'has 4,804; put that number alone between the brackets',
    ]);
  });

  test('that names a record which is not there, in a link and in a component', async () => {
    expect(
      await faultsOf({
        ...crimes,
        ...page('In all [4,804](figure:good-figur).\n\n<Figure id="good-figur" />'),
      }),
    ).toEqual([
      'content/en/pages/a.mdx line 6: the link "figure:good-figur" leads nowhere; there is no ' +
        'figure "good-figur"; did you mean "good-figure"?',
      'content/en/pages/a.mdx line 8: <Figure>: there is no figure "good-figur"; did you mean ' +
        '"good-figure"?',
    ]);
  });

  test('in a field that can hold no link', async () => {
    expect(await faultsOf(page('Text.', 'intro: For 12% of us.\n'))).toEqual([
      'content/en/pages/a.mdx line 4: intro has the statistic "12%", where it cannot name its ' +
        'source; say it in the text below, as [number](figure:its-id)',
    ]);
  });

  test('that is a limit or a price, and is listed with its reason', async () => {
    const listed = {
      'data/other-numbers.yaml':
        '- says: £8,000\n  why: a limit of savings\n  source:\n    document: plan-2025\n',
    };
    expect(await faultsOf({ ...listed, ...page('You may have £8,000.') })).toEqual([]);
    expect(await faultsOf({ ...listed, ...page('You may have £9,000.') })).toHaveLength(1);
    expect(
      await faultsOf({
        'data/other-numbers.yaml': '- says: £8,000\n  source:\n    document: plan-2025\n',
      }),
    ).toEqual([
      'content/data/other-numbers.yaml line 1: why (what it is, if not a statistic) is ' +
        'missing; write it as plain text',
    ]);
    expect(
      await faultsOf({
        'data/other-numbers.yaml':
          '- says: £8,000\n  why: a limit\n  source:\n    document: plan-2024\n',
      }),
    ).toEqual([
      'content/data/other-numbers.yaml line 4: document "plan-2024" is not listed in ' +
        'content/site.yaml; use one of: plan-2025',
    ]);
  });
});

describe('a chart', () => {
  const two = {
    ...figure({ comparable: 'visits' }),
    ...figure({ comparable: 'visits', value: '42', quote: '42 people came' }, 'y'),
    ...figure({ value: '43', quote: '43 people came' }, 'z'),
  };
  const bars = (...rows: string[]): Record<string, string> => ({
    ...two,
    ...page(`<Bars title="Visits">\n\n${rows.map((row) => `- ${row}\n`).join('')}\n</Bars>`),
  });

  test('of figures that may be compared is no fault', async () =>
    expect(await faultsOf(bars('One: [41](figure:x)', 'Two: [42](figure:y)'))).toEqual([]));
  test('of figures that may not', async () =>
    expect(await faultsOf(bars('One: [41](figure:x)', 'Two: [43](figure:z)'))).toEqual([
      'content/en/pages/a.mdx line 6: <Bars>: its figures may not be compared; only records ' +
        'with the same "comparable" stand in one chart',
    ]));
  test('of a number without a record', async () =>
    expect(await faultsOf(bars('One: [41](figure:x)', 'Two: 42'))).toEqual([
      'content/en/pages/a.mdx line 6: <Bars>: "Two: 42" does not link its number; write ' +
        '[number](figure:its-id)',
    ]));
});
