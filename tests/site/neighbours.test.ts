import { expect, test } from 'vitest';
import { cards, faultsOf, pages, toDocument } from '../support/built-site.ts';
import { touchingIn } from '../support/neighbours.ts';

test('no text touches that of its neighbour, whatever becomes of the styles', () =>
  expect(
    faultsOf(
      ({ document }) => {
        const told = touchingIn(document).map(
          ({ before, after }) => `"${before}|${after}" touch: put a space between the two elements`,
        );
        return [...new Set(told)];
      },
      [...pages, ...cards],
    ),
  ).toEqual([]));

test.each([
  ['a number and its hours', '<dd><bdi>0808 2000 247</bdi><small>24 hours</small></dd>'],
  ['a number and a word of its own line', '<p>Ring <bdi>999</bdi>now</p>'],
  ['two links', '<p><a href="/a/">One</a><a href="/b/">Two</a></p>'],
  ['what only styles make a block', '<a href="/"><strong>Help</strong><span>For you</span></a>'],
  ['parts that text browsers do not know', '<section>One</section><section>Two</section>'],
])('but %s is told', (_, html) => expect(touchingIn(toDocument(html))).toHaveLength(1));

test.each([
  ['blocks', '<p>One</p><p>2</p>'],
  ['a row of a table', '<table><tr><td>One</td><td>2</td></tr></table>'],
  ['a point', '<p><a href="/">One</a>, <b>two</b>.</p>'],
  ['a letter set strong in its word', '<p><strong>F</strong>ixated</p>'],
  ['a drawing between them', '<p>One <svg><title>no</title></svg>two</p>'],
])('and %s is not', (_, html) => expect(touchingIn(toDocument(html))).toEqual([]));
