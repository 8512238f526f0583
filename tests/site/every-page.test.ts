import { describe, expect, test } from 'vitest';
import { toHref } from '../../src/i18n/routes.ts';
import { faultsOf, inOneLine, pages, site, textOf, type BuiltPage } from '../support/built-site.ts';
import { recordOf } from '../support/records.ts';

const exitOf = (tag: string): string =>
  process.env['EXIT_URL'] ?? site.exit[tag] ?? site.exit['default'] ?? '';

/** What the keyboard reaches, in order. */
const stopsOf = ({ document }: BuiltPage) =>
  document.querySelectorAll(
    'body a[href], body button, body input, body select, body textarea, body summary, body ' +
      '[tabindex="0"]',
  );

describe('every page has', () => {
  test('a way past the header first, then the way out', () =>
    expect(
      faultsOf((page) => {
        const [skip, exit] = stopsOf(page);
        const main = page.document.querySelector('main')?.id ?? '';
        const rel = (exit?.getAttribute('rel') ?? '').split(/\s+/);
        return [
          ...(main && skip?.getAttribute('href') === `#${main}`
            ? []
            : ['the first stop of the keyboard is not a link to <main>']),
          ...(exit?.getAttribute('href') === exitOf(page.locale.tag)
            ? []
            : [
                `the second stop leads to ${exit?.getAttribute('href')}, not out to ` +
                  `${exitOf(page.locale.tag)}`,
              ]),
          ...(exit?.closest('quick-exit') ? [] : ['the way out is not in <quick-exit>']),
          ...(rel.includes('noreferrer')
            ? []
            : ['the way out tells where it comes from: rel="noreferrer" is missing']),
          ...(inOneLine(exit?.text ?? '') ? [] : ['the way out has no words']),
        ];
      }),
    ).toEqual([]));

  test('one heading of the first order, one <main>', () =>
    expect(
      faultsOf(({ document }) => [
        ...(document.querySelectorAll('h1').length === 1
          ? []
          : [`${document.querySelectorAll('h1').length} <h1>`]),
        ...(inOneLine(document.querySelector('main h1')?.text ?? '')
          ? []
          : ['no words in <h1>, or it is not in <main>']),
        ...(document.querySelectorAll('main').length === 1 && document.querySelector('main')?.id
          ? []
          : ['not one <main> with an id']),
      ]),
    ).toEqual([]));

  test('headings that leave out no order', () =>
    expect(
      faultsOf(({ document }) => {
        const levels = document
          .querySelectorAll('main h1, main h2, main h3, main h4, main h5')
          .map(({ rawTagName }) => Number(rawTagName[1]));
        return levels.flatMap((level, index) =>
          level > (levels[index - 1] ?? 0) + 1
            ? [`<h${level}> after <h${levels[index - 1] ?? 0}>`]
            : [],
        );
      }),
    ).toEqual([]));

  test('the line for danger: the emergency number, and the way to more', () => {
    const [phone] = recordOf(site.emergency.voice).phones ?? [];
    expect(
      faultsOf(({ document, locale }) => {
        const line = document.querySelector('.danger-line');
        const call = line?.querySelector('a[href^="tel:"]');
        const more = line
          ?.querySelectorAll('a')
          .some((link) => link.getAttribute('href') === toHref(locale.tag, '/help/in-danger-now/'));
        return [
          ...(call?.getAttribute('href') === `tel:${phone?.dial}` &&
          textOf(call).includes(phone?.display ?? '?')
            ? []
            : ['no emergency number']),
          ...(more ? [] : ['no way to more help in danger']),
        ];
      }),
    ).toEqual([]);
  });

  test('a person to reach', () =>
    expect(
      faultsOf(({ document }) =>
        document.querySelector('main a[href^="tel:"], .danger-line a[href^="tel:"]')
          ? []
          : ['leads to nobody'],
      ),
    ).toEqual([]));
});

test('pages were found', () => expect(pages.length).toBeGreaterThan(400));
