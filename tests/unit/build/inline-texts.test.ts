import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toHash } from '../../../src/build/headers.ts';
import { readHeaderRules, readInlineHashes } from '../../../src/build/host-headers.ts';
import { inlineTexts, type InlineTexts } from '../../../src/build/inline-texts.ts';

type Step = (this: unknown, ...args: never[]) => unknown;
const run = (step: unknown, ...args: unknown[]): unknown =>
  (step as Step).call({}, ...(args as never[]));

const seen = (): InlineTexts => {
  const { plugin, texts } = inlineTexts();
  run(plugin.configResolved, { root: '/home/city/' });
  run(
    plugin.transform,
    'export default "ours()";',
    '/home/city/src/components/site/quick-exit-latch.js?raw',
  );
  run(plugin.transform, 'export default "p{color:red}"', '/home/city/src/styles/index.css?inline');
  run(plugin.transform, 'export default "b{color:red}"', '/home/city/src/styles/embed.css?inline');
  run(
    plugin.transform,
    'export default "go()"',
    '/home/city/src/components/site/window-exit.js?raw',
  );
  run(
    plugin.transform,
    'export default "i{color:red}"',
    '/home/city/src/styles/safe-window.css?inline',
  );
  run(plugin.transform, 'export default "alert(1)"', '/home/city/src/pages/other.js?raw');
  return texts;
};

/** A built site of these pages, looked at. */
async function look(pages: Record<string, string>) {
  const dist = mkdtempSync(join(tmpdir(), 'built-'));
  try {
    for (const [file, html] of Object.entries(pages)) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      writeFileSync(join(dist, file), html);
    }
    return await readInlineHashes(dist, seen());
  } finally {
    rmSync(dist, { recursive: true });
  }
}

const page = '<script>ours()</script><style>p{color:red}</style>';
const card = '<style>b{color:red}</style>';
const safeWindow = '<script>go()</script><style>i{color:red}</style>';

describe('the texts of ours that stand in pages', () => {
  test('are those of the files that are named, and no others', () =>
    expect(seen()).toEqual({
      pages: { script: new Set(['ours()']), style: new Set(['p{color:red}']) },
      cards: { script: new Set(), style: new Set(['b{color:red}']) },
      windows: { script: new Set(['go()']), style: new Set(['i{color:red}']) },
    }));
  test('a file that becomes no text stops the build', () => {
    const { plugin } = inlineTexts();
    run(plugin.configResolved, { root: '/home/city' });
    expect(() =>
      run(
        plugin.transform,
        'export default import.meta.x',
        '/home/city/src/styles/families/steps.css?inline',
      ),
    ).toThrow('src/styles/families/steps.css?inline was to become one text');
  });
});

describe('the policy', () => {
  test('names what is found in pages, in cards, in the safe window, and where', async () => {
    expect(
      await look({
        'index.html': page,
        'pl/embed/x/index.html': card,
        'pl/embed/safe-window/index.html': safeWindow,
        'campaigns/a.ics': '',
      }),
    ).toEqual({
      styles: [toHash('p{color:red}')],
      scripts: [toHash('ours()')],
      cards: { folders: ['/pl/embed/'], styles: [toHash('b{color:red}')] },
      windows: {
        folders: ['/pl/embed/safe-window/'],
        styles: [toHash('i{color:red}')],
        scripts: [toHash('go()')],
      },
      calendars: ['/campaigns/a.ics'],
    });
  });
  test(
    'is not made when a page holds anything else: every page is named, with the first ' +
      'characters',
    async () => {
      await expect(
        look({
          'index.html': page,
          'help/index.html': `${page}<script>alert(1)</script>`,
          'words/index.html': `${page}<p onclick="x()">`,
          'embed/x/index.html': `${card}<script>ours()</script>`,
        }),
      ).rejects.toThrow(
        /^Pages hold 3 things that we did not write[\s\S]*\/embed\/x\/ has <script> that is not ours: "ours\(\)"[\s\S]*\/help\/ has <script> that is not ours: "alert\(1\)"[\s\S]*\/words\/ has a handler: onclick="x\(\)"/,
      );
    },
  );
  test('of the safe window is not that of a card', async () =>
    expect(look({ 'index.html': page, 'embed/x/index.html': safeWindow })).rejects.toThrow(
      '/embed/x/ has <script> that is not ours: "go()"',
    ));
  test('of a card is not that of a page', async () =>
    expect(
      look({ 'index.html': page, 'embed/x/index.html': '<style>p{color:red}</style>' }),
    ).rejects.toThrow('/embed/x/ has <style> that is not ours: "p{color:red}"'));
  test('is not guessed where a build did not end', async () =>
    expect(readHeaderRules('/nowhere')).rejects.toThrow('_headers is missing'));
});
