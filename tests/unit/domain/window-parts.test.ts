import { describe, expect, test } from 'vitest';
import { keepNumbersOnly, toWindowParts } from '../../../src/domain/window-parts.ts';

const page =
  '<div class="callout"><h2>Call</h2><p>Say where.</p></div> <h2 id="one">If ' +
  '<em>one</em></h2><h3 id="small">Small</h3><p>1</p><div class="callout"><h2>In a ' +
  'box</h2><p>x</p></div><h2 id="two">Two</h2><p>2</p><h2 id="three">Three</h2><p>3</p>';

describe('a page divided into parts', () => {
  test('begins with what stands before the first heading, called as the box there', () => {
    expect(toWindowParts(page, 3)[0]).toEqual({
      title: 'Call',
      html: '<div class="callout"><p>Say where.</p></div>',
    });
  });
  test('has a part for each heading that a writer typed, up to as many as are wanted', () => {
    expect(toWindowParts(page, 2).map(({ title }) => title)).toEqual(['Call', 'If one', 'Two']);
    expect(toWindowParts(page, 9).map(({ title }) => title)).toEqual([
      'Call',
      'If one',
      'Two',
      'Three',
    ]);
    expect(toWindowParts(page, 3).at(-1)?.html).toBe('<p>3</p>');
  });
  test('keeps the titles of boxes as smaller headings, and does not divide there', () => {
    expect(toWindowParts(page, 1)[1]?.html).toBe(
      '<h3 id="small">Small</h3><p>1</p><div class="callout"><h3>In a box</h3><p>x</p></div>',
    );
  });
  test('leaves out a beginning that has no title', () =>
    expect(toWindowParts('<p>x</p><h2 id="a">A</h2><p>y</p>', 1)).toEqual([
      { title: 'A', html: '<p>y</p>' },
    ]));
});

describe('links', () => {
  test('that lead somewhere become their words', () => {
    expect(
      keepNumbersOnly(
        '<p>See <a href="/x/">this <b>page</b></a> and <a class="y" ' +
          'href="https://x.example/">that</a>.</p>',
      ),
    ).toBe('<p>See this <b>page</b> and that.</p>');
  });
  test('to ring or to text stay', () => {
    const numbers = '<a class="tel" href="tel:123">Ring</a> <a href="sms:124">Text</a>';
    expect(keepNumbersOnly(numbers)).toBe(numbers);
  });
});
