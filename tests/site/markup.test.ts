import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import {
  findPage,
  framed,
  lostPath,
  pageAt,
  pages,
  shortWays,
  type BuiltPage,
} from '../support/built-site.ts';
import { templates } from '../support/templates.ts';

const whole: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Safari reads a list without bullets as no list; the role gives it back.
    'no-redundant-role': 'off',
    // A number is kept as its owner prints it; CSS keeps it on one line.
    'tel-non-breaking': 'off',
    // The way out is a landmark, and an element of ours: there is no native one to prefer.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};

/** Few rules, quick, for every page. Elements with a hyphen are ours. */
const light: ConfigData = {
  root: true,
  elements: ['html5'],
  rules: {
    'close-order': 'error',
    'no-dup-attr': 'error',
    'no-dup-id': 'error',
    'no-unknown-elements': 'off',
    'element-name': 'error',
    'element-permitted-content': 'error',
    'element-required-attributes': 'error',
    'element-required-content': 'error',
    'attribute-allowed-values': 'error',
    'aria-label-misuse': 'error',
    'no-abstract-role': 'error',
    'no-missing-references': 'error',
    'hidden-focusable': 'error',
    'text-content': 'error',
    'input-missing-label': 'error',
    'unrecognized-char-ref': 'error',
  },
};

/** The style is left out: it is one text, and no rule here reads it. */
const strip = (html: string): string => html.replace(/(<style>)[\s\S]*?(<\/style>)/, '$1$2');

function faultsIn(
  validator: HtmlValidate,
  { path, html }: Pick<BuiltPage, 'path' | 'html'>,
): string[] {
  const { results } = validator.validateStringSync(strip(html));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
  );
}

/** One page of each template, in each language. */
const paths = templates.map(({ path }) => (findPage(path) ? path : lostPath));

describe('markup is valid', () => {
  const validator = new HtmlValidate(whole);
  test.each(paths)('%s', (path) => expect(faultsIn(validator, pageAt(path))).toEqual([]));
});

test('every page: elements, ids, roles and references', () => {
  const validator = new HtmlValidate(light);
  expect([...pages, ...framed, ...shortWays].flatMap((page) => faultsIn(validator, page))).toEqual(
    [],
  );
});

describe('the rules on markup fail when they should', () => {
  const validator = new HtmlValidate(light);
  const page = (body: string) => ({
    path: '/x/',
    html: `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`,
  });
  test.each([
    '<p id="a"></p><p id="a"></p>',
    '<foo></foo>',
    '<p role="command">x</p>',
    '<ul><p>x</p></ul>',
    '<p aria-describedby="nothing">x</p>',
    '<p><div>x</div></p>',
    '<input type="text">',
    '<p aria-label="x">x</p>',
  ])('for %s', (body) => expect(faultsIn(validator, page(body)).length).toBeGreaterThan(0));
  test('but not for an element of ours', () =>
    expect(faultsIn(validator, page('<quick-exit><a href="/">x</a></quick-exit>'))).toEqual([]));
});
