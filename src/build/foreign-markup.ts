import type { InlineTexts } from './inline-texts.ts';

// A tag, with ">" in its quoted values.
const attributes = '((?:"[^"]*"|\'[^\']*\'|[^"\'>])*)';
const blocks = new RegExp(`<(script|style)\\b${attributes}>([\\s\\S]*?)</\\1\\s*>`, 'gi');
const tags = new RegExp(`<([a-z][\\w-]*)\\b${attributes}>`, 'gi');
const values = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(values)].map(([, name = '', ...value]) => [
      name.toLowerCase(),
      value.find((each) => each !== undefined) ?? '',
    ]),
  );
const start = (text: string): string => JSON.stringify(text.trim().slice(0, 60));

/** Attributes that run, fetch ahead or tell, and what our pages say by them. */
function foreignAttributes(tag: string, found: ReadonlyMap<string, string>): string[] {
  return [...found].flatMap(([name, value]) => {
    if (/^on[a-z]/.test(name)) return [`a handler: ${name}=${start(value)}`];
    if (
      [
        'style',
        'srcdoc',
        'ping',
        'attributionsrc',
        'formaction',
        'background',
        'manifest',
      ].includes(name)
    )
      return [`<${tag} ${name}=${start(value)}>`];
    if (
      ['href', 'src', 'action', 'data', 'xlink:href'].includes(name) &&
      /^[\s\u0000-\u0020]*(?:javascript|vbscript|data|blob|file):/i.test(value)
    )
      return [`an address that runs or hides something: ${name}=${start(value)}`];
    return [];
  });
}

const kindlyLinks = /^(?:alternate|canonical|icon|license|author|help)$/i;

function foreignTag(tag: string, found: ReadonlyMap<string, string>): string[] {
  const value = (name: string): string => found.get(name) ?? '';
  if (
    [
      'base',
      'object',
      'embed',
      'applet',
      'form',
      'frame',
      'frameset',
      'portal',
      'fencedframe',
      'script',
      'style',
    ].includes(tag)
  )
    return [`<${tag}>`];
  if (
    tag === 'meta' &&
    found.has('http-equiv') &&
    !(value('http-equiv') === 'refresh' && /^0; url=\/(?!\/)[\w/-]*$/.test(value('content')))
  )
    return [`<meta http-equiv=${start(value('http-equiv'))} content=${start(value('content'))}>`];
  if (tag === 'iframe' && !/^\/(?!\/)/.test(value('src')))
    return [`<iframe src=${start(value('src'))}>`];
  if (
    tag === 'link' &&
    !value('rel')
      .split(/\s+/)
      .every((rel) => kindlyLinks.test(rel))
  )
    return [`<link rel=${start(value('rel'))}>`];
  return [];
}

/**
 * Finds in a built page what we did not put there: scripts and styles that are not ours word for
 * word, handlers, forms, frames of others, whatever fetches ahead. The site's policy would let none
 * of it work, and a page that holds it is not the page we wrote.
 * @param html of one built page
 * @param ours the texts that may stand in it
 * @returns what was found, in words; empty for a page of ours
 */
export function foreignMarkup(html: string, ours: InlineTexts['pages']): string[] {
  const inBlocks: string[] = [];
  const rest = html.replace(blocks, (_, name: string, text: string, inside: string) => {
    const kind = name.toLowerCase() as 'script' | 'style';
    const found = attributesOf(text);
    const isFile =
      kind === 'script' &&
      found.size === 2 &&
      found.get('type') === 'module' &&
      /^\/(?:assets)\/[\w.-]+\.js$/.test(found.get('src') ?? '') &&
      inside === '';
    const isOurs = found.size === 0 && ours[kind].has(inside);
    if (!isFile && !isOurs) inBlocks.push(`<${kind}${text}> that is not ours: ${start(inside)}`);
    return '';
  });
  return [
    ...inBlocks,
    ...[...rest.matchAll(tags)].flatMap(([, name = '', text = '']) => {
      const found = attributesOf(text);
      return [
        ...foreignTag(name.toLowerCase(), found),
        ...foreignAttributes(name.toLowerCase(), found),
      ];
    }),
  ];
}
