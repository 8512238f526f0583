import { describe, expect, test } from 'vitest';
import { foreignMarkup } from '../../src/build/foreign-markup.ts';
import { toHash } from '../../src/build/headers.ts';
import { cards, faultsOf, files, pages, readBuilt } from '../support/built-site.ts';

const allowed = (path: string): string[] =>
  [
    ...(readBuilt('/_headers')
      .split('\n\n')
      .find((rule) => rule.startsWith(`${path}*\n`))
      ?.matchAll(/'(sha256-[^']+)'/g) ?? []),
  ].map(([, hash = '']) => hash);
const textsOf = (list: readonly { styles: string[]; latch: string }[]) => ({
  script: new Set(list.map(({ latch }) => latch).filter(Boolean)),
  style: new Set(list.flatMap(({ styles }) => styles)),
});
const ours = textsOf(pages);

describe('nothing stands in a page that we did not write', () => {
  test('in pages', () =>
    expect(faultsOf(({ html }) => foreignMarkup(html, ours), pages)).toEqual([]));
  test('in cards', () =>
    expect(faultsOf(({ html }) => foreignMarkup(html, textsOf(cards)), cards)).toEqual([]));
  test('every text in them is named by the policy, and no other', () => {
    expect(allowed('/').sort()).toEqual([...ours.script, ...ours.style].map(toHash).sort());
    expect(ours.script.size).toBe(1);
  });

  // Cross-document view transitions keep a picture of the page that is left; speculation rules
  // fetch pages that nobody opened.
  test('no file animates from page to page, speculates, fetches ahead or stays behind', () => {
    const texts = files.filter(
      (file) => /\.(?:html|css|js|json|xml|svg|txt)$/.test(file) || file === '/_headers',
    );
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((file) => banned.test(readBuilt(file)))).toEqual([]);
  });
  const banned =
    /@view-transition|view-transition-name|startViewTransition|speculation-?rules|rel=["']?(?:prefetch|prerender|preconnect|dns-prefetch|modulepreload|expect)\b|navigator\.serviceWorker|\bping="|attributionsrc|<meta http-equiv="(?!refresh")/i;
  test.each([
    '@view-transition { navigation: auto }',
    '<script type="speculationrules">',
    'Speculation-Rules: "/x.json"',
    '<link rel=prefetch href="/x/">',
    '<link rel="expect">',
    'document.startViewTransition(f)',
    'navigator.serviceWorker.register(x)',
    '<a ping="/x">',
    '<meta http-equiv="Delegate-CH" content="x">',
  ])('the rule fails for %s', (text) => expect(text).toMatch(banned));
});

describe('what is not ours is found', () => {
  const known = { script: new Set(['ours()']), style: new Set(['p{color:red}']) };
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT >',
    '<script>ours() </script>',
    '<script type="text/javascript">ours()</script>',
    '<script src="https://x.example/a.js"></script>',
    '<script src="/assets/a.js" onload="x()" type="module"></script>',
    '<script type="module" src="/assets/a.js">alert(1)</script>',
    '<script type="speculationrules">{}</script>',
    '<script type="application/ld+json">{}</script>',
    '<style>p{color:blue}</style>',
    '<style media="print">p{color:red}</style>',
    '<script>never closed',
    '<p onclick="x()">',
    '<img src="/a.png" alt=">" onerror=x()>',
    '<svg/onload=x()>',
    '<p style="color:red">',
    '<a href="javascript:x()">',
    '<a href=" JavaScript:x()">',
    '<iframe src="https://x.example/"></iframe>',
    '<iframe src="/a/" srcdoc="x"></iframe>',
    '<form>',
    '<base href="/x/">',
    '<object data="/a">',
    '<embed src="/a">',
    '<meta http-equiv="Content-Security-Policy" content="x">',
    '<meta http-equiv="refresh" content="0; url=https://x.example/">',
    '<link rel="stylesheet" href="/a.css">',
    '<link rel="prefetch" href="/a/">',
    '<a ping="/x" href="/y/">',
    '<img attributionsrc>',
    '<button formaction="/x">',
  ])('%s', (html) => expect(foreignMarkup(html, known)).toHaveLength(1));
  test.each([
    '<script>ours()</script><style>p{color:red}</style>',
    '<script type="module" src="/assets/a.b-c_1.js"></script>',
    '<meta http-equiv="refresh" content="0; url=/help/">',
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    '<iframe src="/embed/helplines/"></iframe>',
    '<a href="https://x.example/" rel="noreferrer">on = 1</a>',
    '<p title="once=1 > 0">&lt;script&gt;</p>',
  ])('but not %s', (html) => expect(foreignMarkup(html, known)).toEqual([]));
});
