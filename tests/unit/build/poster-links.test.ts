import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillLinks, fillPages } from '../../../src/build/posters/links.ts';
import { fileNote } from '../../../src/domain/poster-formats.ts';

const page = `<dd>${fileNote('help-a4-en.pdf', 'Help, A4 poster, English')}</dd><dd>${fileNote('help-story-en.png', 'Help, tall picture, English')}</dd>`;
const both = new Map([
  ['help-a4-en.pdf', 60_000],
  ['help-story-en.png', 90_001],
]);

describe('links to ready-made files', () => {
  test('are not there before the files are', () => expect(page).not.toContain('<a'));
  test('say kind and size, and to a listener also what it is', () => {
    expect(fillLinks(page, both)).toContain(
      '<a href="/campaigns/posters/files/help-a4-en.pdf" download aria-label="PDF, 59 KB: ' +
        'Help, A4 poster, English">PDF, 59 KB</a>',
    );
    expect(fillLinks(page, both)).toContain('>PNG, 88 KB</a>');
  });
  test('stand for those files alone that are there', () =>
    expect(fillLinks(page, new Map([['help-a4-en.pdf', 1]])).match(/<a /g)).toHaveLength(1));
  test('are the same after a second time', () =>
    expect(fillLinks(fillLinks(page, both), both)).toBe(fillLinks(page, both)));
  test('change with the size, and go with the file', () => {
    expect(fillLinks(fillLinks(page, both), new Map([['help-a4-en.pdf', 120_000]]))).toContain(
      'PDF, 118 KB',
    );
    expect(fillLinks(fillLinks(page, both), new Map())).toBe(page);
  });
});

test('a page that is filled loses its packed copies, which show it without links', () => {
  const dist = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    const folder = join(dist, 'pl/campaigns/posters');
    mkdirSync(folder, { recursive: true });
    for (const name of ['index.html', 'index.html.br', 'index.html.gz', 'other.html.br'])
      writeFileSync(join(folder, name), page);
    fillPages(dist, both);
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'other.html.br']);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(fillLinks(page, both));
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
