import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tellingWord } from '../../src/domain/calm.ts';
import { posterFileName, posterSizes } from '../../src/domain/poster-formats.ts';
import { localeOf, type Locale } from '../../src/i18n/locales.ts';
import { toHref, toSourcePath } from '../../src/i18n/routes.ts';
import {
  posterFormats,
  type Poster,
  type PosterFormat,
  type PosterText,
} from '../../src/schemas/poster.ts';
import { dist, findPage, inOneLine, pageAt, site, textOf } from '../support/built-site.ts';
import { drawPdf, readPdf } from '../support/pdf.ts';
import { findCode } from '../support/qr.ts';
import { recordOf } from '../support/records.ts';
import { fromRoot } from '../support/root.ts';

const yaml = <Value>(file: string): Value => parse(readFileSync(fromRoot(file), 'utf8')) as Value;
const ids = readdirSync(fromRoot('content/data/posters')).map((name) => name.replace('.yaml', ''));
const folder = join(dist, 'campaigns/posters/files');
// Made by "npm run posters", which needs a Chromium; "npm test" counts it as a fault when it could
// not be run.
const isMade = existsSync(join(folder, 'manifest.json'));

interface Wanted {
  file: string;
  path: string;
  id: string;
  format: PosterFormat;
  locale: Locale;
  record: Partial<Poster>;
  words: PosterText;
}
const wanted: Wanted[] = ids.flatMap((id) => {
  const record = yaml<Partial<Poster>>(`content/data/posters/${id}.yaml`);
  return (record.formats ?? posterFormats).flatMap((format) =>
    site.languages.map((tag) => ({
      file: posterFileName(id, format, tag),
      path: toHref(tag, `/campaigns/posters/${id}/${format}/`),
      id,
      format,
      locale: localeOf(tag) as Locale,
      record,
      words: yaml<PosterText>(
        `content/${existsSync(fromRoot(`content/${tag}/posters/${id}.yaml`)) ? tag : 'en'}/posters/${id}.yaml`,
      ),
    })),
  );
});
const papers = wanted.filter(({ format }) => posterSizes[format].file === 'pdf');
const pictures = wanted.filter(({ format }) => posterSizes[format].file === 'png');

/** Letters and digits alone: a PDF breaks lines where the sheet does. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The numbers that a poster must show: that of danger, and the first of each service it names. */
const numbersOf = ({ record, format }: Wanted): string[] =>
  [
    site.emergency.voice,
    ...(record.services ?? []).slice(0, format === 'wallet' ? 4 : 9),
    ...(record.beside && format !== 'wallet' ? [record.beside] : []),
  ]
    .flatMap((id) => recordOf(id).phones?.slice(0, 1) ?? [])
    .map(({ display }) => display);

/** The page that a code must lead to: by the short way of the language where there is one. */
function faultOfCode(address: string | undefined, { locale, record }: Wanted): string | undefined {
  const code = record.code ?? '';
  const short = [toHref(locale.tag, `/go/${code}/`), `/go/${code}/`].map(findPage).find(Boolean);
  if (!address || !short || address !== new URL(short.path, site.url).href)
    return `it says ${address}, not ${short?.path}`;
  const to =
    /url=(.*)$/.exec(
      short.document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '',
    )?.[1] ?? '';
  return findPage(to) && toSourcePath(to) === site.shortLinks[code]
    ? undefined
    : `${address} leads to ${to}, not to ${site.shortLinks[code]}`;
}

describe('every poster has its page in every language', () => {
  test.each(ids)('%s', (id) => {
    for (const { path, words, locale } of wanted.filter((one) => one.id === id)) {
      const { document } = pageAt(path);
      expect(inOneLine(textOf(document.querySelector('main'))), path).toContain(
        inOneLine(words.heading),
      );
      expect(
        document.querySelector('meta[name="robots"]')?.getAttribute('content'),
        'search engines leave it out',
      ).toBe('noindex');
      expect(document.querySelector('html')?.getAttribute('lang')).toBe(locale.lang);
      expect(
        tellingWord(document.querySelector('title')?.text ?? ''),
        'its title is calm',
      ).toBeUndefined();
    }
  });
});

describe.skipIf(!isMade)('what was made of them', () => {
  test('is a file for every poster, format and language, and no other', () => {
    expect(wanted.length).toBeGreaterThan(100);
    expect(readdirSync(folder).sort()).toEqual(
      [...wanted.map(({ file }) => file), 'manifest.json'].sort(),
    );
    expect(wanted.map(({ file }) => file).filter(tellingWord), 'names are calm').toEqual([]);
  });

  test('is light: at most 200 KB a PDF, 150 KB a picture', () =>
    expect(
      wanted
        .map(({ file }) => ({ file, kb: statSync(join(folder, file)).size / 1024 }))
        .filter(({ file, kb }) => kb > (file.endsWith('.pdf') ? 200 : 150)),
    ).toEqual([]));

  test('can be had from the page of posters, in every language, with its size', () => {
    const sizes = new Map(
      (
        JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
          file: string;
          bytes: number;
        }[]
      ).map(({ file, bytes }) => [file, bytes]),
    );
    for (const tag of site.languages) {
      const links = pageAt(toHref(tag, '/campaigns/posters/')).document.querySelectorAll(
        'a[download]',
      );
      expect(links.map((link) => link.getAttribute('href')?.split('/').at(-1)).sort(), tag).toEqual(
        wanted.map(({ file }) => file).sort(),
      );
      for (const link of links)
        expect(link.text).toContain(
          `${Math.ceil((sizes.get(link.getAttribute('href')?.split('/').at(-1) ?? '') ?? 0) / 1024)} ` +
            'KB',
        );
    }
  });

  test.each(papers.map((one) => [one.file, one] as const))('%s', async (file, one) => {
    const { path, format, locale, words } = one;
    const pdf = await readPdf(join(folder, file));
    const { width, height } = posterSizes[format];
    expect(pdf.pages).toBe(1);
    expect(Math.abs(pdf.width - width), 'width in mm').toBeLessThan(1);
    expect(Math.abs(pdf.height - height), 'height in mm').toBeLessThan(1);
    expect(pdf.lang).toBe(locale.lang);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.roles, 'headings and numbers are tagged').toEqual(
      expect.arrayContaining([format === 'wallet' ? 'H2' : 'H1', 'P', 'Figure']),
    );
    expect(pdf.title).toBe(inOneLine(pageAt(path).document.querySelector('title')?.text ?? ''));
    expect(tellingWord(pdf.title)).toBeUndefined();
    const text = bare(pdf.text);
    for (const number of numbersOf(one)) expect(text).toContain(bare(number));
    for (const word of `${words.heading} ${format === 'wallet' ? '' : words.line}`
      .split(/\s+/)
      .map(bare))
      expect(text).toContain(word);
  });

  test.each(papers.map((one) => [one.file, one] as const))(
    'the code on %s leads to a page',
    async (file, one) => {
      const { format, locale } = one;
      // On a sheet of cards, one card is looked at: a phone is held over one code.
      const card = {
        left: locale.dir === 'rtl' ? 0.75 : 0.03,
        top: 0.02,
        width: 0.22,
        height: 0.19,
      };
      // A phone looks from near and from far.
      const looks = format === 'wallet' ? [2000, 1500] : [1000, 1600];
      let address: string | undefined;
      for (const wide of looks)
        address ??= await findCode(
          await drawPdf(join(folder, file), wide),
          format === 'wallet' ? card : undefined,
        );
      expect(faultOfCode(address, one)).toBeUndefined();
    },
  );

  test.each(pictures.map((one) => [one.file, one] as const))('%s', async (file, one) => {
    const picture = readFileSync(join(folder, file));
    const { width, height } = await sharp(picture).metadata();
    expect({ width, height }).toEqual({
      width: posterSizes[one.format].width,
      height: posterSizes[one.format].height,
    });
    expect(faultOfCode(await findCode(picture), one)).toBeUndefined();
  });
});
