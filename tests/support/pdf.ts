import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fromRoot } from './root.ts';

/** What a reader, and a reader's software, finds in a PDF of one sheet. */
export interface Pdf {
  pages: number;
  /** In millimetres. */
  width: number;
  height: number;
  title: string;
  lang: string;
  isTagged: boolean;
  /** Roles of the tags, in the order of reading: `H1`, `P`, `LI`. */
  roles: string[];
  /**
   * Its words, twice: what runs from right to left stands in a PDF as it is seen, so the second
   * time the pieces are turned round.
   */
  text: string;
}

interface Tag {
  role?: string;
  children?: Tag[];
}
const rolesOf = (tag: Tag | null): string[] =>
  tag ? [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(rolesOf)] : [];
const toMm = (points: number): number => (points / 72) * 25.4;

const open = (file: string) =>
  getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: fromRoot('node_modules/pdfjs-dist/standard_fonts/'),
  });

/**
 * Reads a PDF. Letters that a font joins ("ﬁ", the forms of Arabic letters) come back as those that
 * were typed.
 */
export async function readPdf(file: string): Promise<Pdf> {
  const task = open(file);
  const pdf = await task.promise;
  const [first, { info }, mark] = await Promise.all([
    pdf.getPage(1),
    pdf.getMetadata(),
    pdf.getMarkInfo(),
  ]);
  const { width, height } = first.getViewport({ scale: 1 });
  const [content, tree] = await Promise.all([first.getTextContent(), first.getStructTree()]);
  const pieces = content.items.map((item) => ('str' in item ? item.str : ''));
  const told = info as { Title?: string; Language?: string };
  const read: Pdf = {
    pages: pdf.numPages,
    width: toMm(width),
    height: toMm(height),
    title: told.Title ?? '',
    lang: told.Language ?? '',
    isTagged: (mark as Map<string, boolean> | null)?.get('Marked') === true,
    roles: rolesOf(tree as Tag | null),
    text: [...pieces, '\n', ...pieces.toReversed()].join(' ').normalize('NFKC'),
  };
  await task.destroy();
  return read;
}

/** The words of every sheet of a PDF, in the order in which they were printed. */
export async function readWords(file: string): Promise<string> {
  const task = open(file);
  const pdf = await task.promise;
  const sheets = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) =>
      (await pdf.getPage(index + 1)).getTextContent(),
    ),
  );
  await task.destroy();
  return sheets
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join(' ');
}

/** The canvas that the reader of PDFs brings for Node. */
interface Easel {
  create: (
    width: number,
    height: number,
  ) => { canvas: HTMLCanvasElement & { toBuffer: (type: 'image/png') => Buffer } };
}

/** A picture of a PDF's sheet, as a PNG, about as many pixels wide as asked. */
export async function drawPdf(file: string, wide: number): Promise<Buffer> {
  const task = open(file);
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: wide / page.getViewport({ scale: 1 }).width });
  const { canvas } = (pdf.canvasFactory as Easel).create(
    Math.ceil(viewport.width),
    Math.ceil(viewport.height),
  );
  await page.render({ canvas, viewport }).promise;
  const picture = canvas.toBuffer('image/png');
  await task.destroy();
  return picture;
}
