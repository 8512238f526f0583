/**
 * What stands by itself when a page is read: a heading, an item of a list (or a cell of a table),
 * or a paragraph.
 */
export interface Block {
  kind: 'heading' | 'item' | 'text';
  /** As it is written, with its links and signs. */
  raw: string;
  /** The line of the file where it begins. */
  line: number;
  /** True inside `<Dont>`: it shows what not to say or do. */
  isWarning: boolean;
  /** True for a field of the front matter, which the page shows under a heading of its own. */
  isApart: boolean;
}

// Stands where a component's tag stood; what is between two of them is shown by the component as a
// heading.
const cut = '\u0001';
const tag = /<(\/?)([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g;
const shownAttribute = /\b(?:title|label|summary)="([^"]*)"/;
const warnings = { on: '\u0002', off: '\u0003' };

/**
 * Cuts Markdown into blocks. Quotations (`<Quote>`), code and comments are left out, since they are
 * not our words.
 * @param body the text below the front matter
 * @param firstLine the line of the file at which it begins
 */
export function toBlocks(body: string, firstLine: number): Block[] {
  const reader = new BlockReader();
  withoutTags(withoutOthersWords(body))
    .split('\n')
    .forEach((line, index) => reader.read(line, firstLine + index));
  return reader.end();
}

/** Keeps the lines where they are, so that faults are told at the right one. */
const blank = (found: string): string => found.replace(/[^\n]/g, '');

const withoutOthersWords = (body: string): string =>
  body
    .replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/^```[\s\S]*?^```/gm, blank)
    .replace(/<Quote\b[\s\S]*?<\/Quote>/g, blank)
    .replace(/^(?:import|export)\s.*$/gm, '');

const withoutTags = (body: string): string =>
  body.replace(tag, (found, slash: string, name: string, attributes: string) => {
    const shown = shownAttribute.exec(attributes)?.[1] ?? '';
    const mark = name === 'Dont' ? (slash ? warnings.off : warnings.on) : '';
    return `${cut}${shown}${mark}${cut}${blank(found)}`;
  });

class BlockReader {
  private readonly blocks: Block[] = [];
  private open: Block | undefined;
  private isWarning = false;

  read(line: string, number: number): void {
    line
      .split(cut)
      .forEach((part, index) =>
        index % 2 === 1 ? this.readTag(part, number) : this.readText(part, number),
      );
  }

  end(): Block[] {
    this.close();
    return this.blocks;
  }

  private readTag(shown: string, number: number): void {
    this.close();
    if (shown.endsWith(warnings.on)) this.isWarning = true;
    if (shown.endsWith(warnings.off)) this.isWarning = false;
    const title = shown.replace(/[\u0002\u0003]/g, '');
    if (title) this.start('heading', title, number);
    this.close();
  }

  private readText(part: string, number: number): void {
    const line = part.replace(/^\s*>\s?/, '').trim();
    if (!line) {
      this.close();
      return;
    }
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      this.start('heading', heading, number);
      this.close();
      return;
    }
    if (line.startsWith('|')) {
      this.readRow(line, number);
      return;
    }
    const item = /^(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      this.start('item', item, number);
      return;
    }
    if (this.open) this.open.raw += `\n${line}`;
    else this.start('text', line, number);
  }

  private readRow(line: string, number: number): void {
    const cells = line
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => /[\p{L}\p{N}]/u.test(cell));
    for (const cell of cells) this.start('item', cell, number);
    this.close();
  }

  private start(kind: Block['kind'], raw: string, line: number): void {
    this.close();
    this.open = { kind, raw, line, isWarning: this.isWarning, isApart: false };
  }

  private close(): void {
    if (this.open) this.blocks.push(this.open);
    this.open = undefined;
  }
}
