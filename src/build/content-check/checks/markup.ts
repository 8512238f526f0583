import { neededAttributes, writersParts, type WritersPart } from '../../../domain/writers-parts.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Parsed } from '../parse.ts';
import { lineOfProse, partsOf, proseTree, type ProseNode } from '../prose-tree.ts';

/**
 * Texts are Markdown, and in .mdx pages our own components: no HTML, nothing that runs, nothing
 * that is read as a program when the site is built.
 */
export const checkMarkup = (content: Content): Fault[] =>
  content.parsed
    .filter(({ file }) => /\.mdx?$/.test(file.path))
    .flatMap((parsed) => (parsed.file.path.endsWith('.mdx') ? inMdx(parsed) : inMarkdown(parsed)));

const at = (parsed: Parsed, node: ProseNode, message: string): Fault => ({
  file: parsed.file.shown,
  line: lineOfProse(parsed, node.position?.start.line),
  message,
});

const noHtml = 'texts take no HTML; write Markdown, or a component of the style guide';

/** The two elements that only say which language, or which direction, some words have. */
const wordTag =
  /^<(?:\/(?:span|bdi)|span lang="[A-Za-z-]+"(?: dir="(?:ltr|rtl)")?|bdi(?: dir="(?:ltr|rtl)")?)>$/;

function inMarkdown(parsed: Parsed): Fault[] {
  const opened = new Set<string>();
  return partsOf(proseTree(parsed).root).flatMap((parent) => [
    ...unclosed(parsed, parent),
    ...(parent.children ?? [])
      .filter(({ type }) => type === 'html')
      .flatMap((node) => {
        const value = node.value ?? '';
        if (wordTag.test(value)) return [];
        if (value.startsWith('<!'))
          return [at(parsed, node, 'a note between <!-- and --> would be published; delete it')];
        const [tag = '<', slash = '', name = ''] = /^<(\/?)([\w-]*)/.exec(value) ?? [];
        // Its first half was told already.
        if (slash && opened.has(name)) return [];
        opened.add(name);
        if ((writersParts as readonly string[]).includes(name))
          return [
            at(
              parsed,
              node,
              `${tag}> is a component, and they work in .mdx pages alone; ` +
                `${parsed.file.path.includes('/pages/') ? 'rename the file so that it ends in .mdx' : 'write Markdown'}`,
            ),
          ];
        return [at(parsed, node, `"${tag}>": ${noHtml}`)];
      }),
  ]);
}

/** A `<span>` that is not closed in its own paragraph would go on to the end of the page. */
function unclosed(parsed: Parsed, { children = [] }: ProseNode): Fault[] {
  const open: { name: string; node: ProseNode }[] = [];
  const lost: Fault[] = [];
  for (const node of children.filter(
    ({ type, value = '' }) => type === 'html' && /^<\/?(?:span|bdi)\b/.test(value),
  )) {
    const [, slash, name = ''] = /^<(\/?)(\w+)/.exec(node.value ?? '') ?? [];
    if (!slash) open.push({ name, node });
    else if (open.at(-1)?.name === name) open.pop();
    else lost.push(at(parsed, node, `</${name}> closes nothing; delete it`));
  }
  return [
    ...lost,
    ...open
      .filter(({ node }) => wordTag.test(node.value ?? ''))
      .map(({ name, node }) =>
        at(parsed, node, `<${name}> is not closed; write </${name}> in the same paragraph`),
      ),
  ];
}

const inMdx = (parsed: Parsed): Fault[] => {
  const { root, faults } = proseTree(parsed);
  return [
    ...faults.map(({ line, column, said }) => ({
      file: parsed.file.shown,
      line: lineOfProse(parsed, line),
      message: inWords(said, parsed.body.split('\n')[line - 1] ?? '', column),
    })),
    ...partsOf(root).flatMap((node) => programs(parsed, node)),
    ...partsOf(root)
      .filter(({ type }) => type.startsWith('mdxJsx'))
      .flatMap((node) => element(parsed, node)),
  ];
};

const noPrograms = 'pages run no programs; delete this';
const isNote = (expression: string): boolean =>
  /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/.test(expression);
const shortly = (text: string): string => `"${text.trim().split('\n')[0]?.slice(0, 40) ?? ''}"`;

function programs(parsed: Parsed, node: ProseNode): Fault[] {
  if (node.type === 'mdxjsEsm')
    return [
      at(parsed, node, `${shortly(node.value ?? '')}: ${noPrograms} (components need no import)`),
    ];
  if (/^mdx(?:Flow|Text)Expression$/.test(node.type) && !isNote(node.value ?? ''))
    return [
      at(
        parsed,
        node,
        `"{${(node.value ?? '').slice(0, 40)}}": what stands between { and } is read as a ` +
          'program; leave the brackets out (a note is written {/* so */})',
      ),
    ];
  return [];
}

function element(parsed: Parsed, node: ProseNode): Fault[] {
  const { name, attributes = [] } = node;
  if (!name) return [at(parsed, node, `"<>": ${noHtml}`)];
  const isWord = name === 'span' || name === 'bdi';
  if (!isWord && !/^[A-Z]\w*$/.test(name)) return [at(parsed, node, `"<${name}>": ${noHtml}`)];
  const written = new Set(attributes.map((attribute) => attribute.name));
  const missing = (neededAttributes[name as WritersPart] ?? []).filter(
    (field) => !written.has(field) && attributes.every(({ type }) => type === 'mdxJsxAttribute'),
  );
  return [
    ...missing.map((field) => at(parsed, node, `<${name}> needs ${field}="…"`)),
    ...attributes.flatMap((attribute) => {
      const { type, name: field = '', value } = attribute;
      if (type !== 'mdxJsxAttribute')
        return [at(parsed, node, `<${name}> has {…} among its attributes; ${noPrograms}`)];
      if (value !== null && typeof value !== 'string')
        return [
          at(
            parsed,
            node,
            `<${name}>: ${field} is an expression; write ${field}="…" with the text itself`,
          ),
        ];
      if (
        isWord
          ? !['lang', 'dir'].includes(field)
          : !/^(?!on|style$|class|slot$|is$|key$|ref$)[a-z][A-Za-z0-9]*$/.test(field)
      )
        return [at(parsed, node, `<${name}> takes no "${field}"; delete it`)];
      return [];
    }),
  ];
}

/** What the reader of MDX said, for someone who has never heard of JSX. */
function inWords(said: string, line: string, column: number): string {
  const [, lost] = /^Expected a closing tag for `<([^`>]*)>`/.exec(said) ?? [];
  if (lost !== undefined)
    return (
      `<${lost}> is not closed; write </${lost}> on a line of its own where it ends, or ` +
      `<${lost} … /> when nothing stands in it`
    );
  const [, closing, wanted] =
    /^Unexpected closing tag `<\/([^`>]*)>`, expected (?:corresponding closing tag for `<([^`>]*)>`)?/.exec(
      said,
    ) ?? [];
  if (closing !== undefined)
    return wanted
      ? `</${closing}> stands where </${wanted}> belongs; close <${wanted}> first`
      : `</${closing}> closes nothing; delete it, or write <${closing}> where it begins`;
  if (/expression|brace|oxc/i.test(said))
    return (
      '"{" and "}" are not text in a page with components; leave them out (a note is written ' +
      '{/* so */})'
    );
  const rest = line.slice(Math.max(line.slice(0, column).lastIndexOf('<'), 0));
  if (/^<\s*\d/.test(rest))
    return (
      '"<" before a number is read as the beginning of a component; write "under" or "less ' +
      'than"'
    );
  if (rest.startsWith('<!')) return 'a note is written {/* so */} in a page with components';
  if (/^<(?:https?:|www\.)/.test(rest))
    return 'an address between < and > cannot be read here; write [some words](https://…)';
  const [, tag] = /^<\/?([A-Za-z]\w*)/.exec(rest) ?? [];
  return tag
    ? `<${tag}> cannot be read; each attribute is written name="text", and the tag ends with > ` +
        'or />'
    : `this line cannot be read near ${shortly(rest)}; "<" begins a component here: leave it out`;
}
