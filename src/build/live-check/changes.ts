import { finding, short, type Finding } from './finding.ts';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const comment = /<!--[\s\S]*?-->/g;
const tag = /<[^>]+>/g;

/** More than so many tags that differ are one rewriting, and told as that. */
const manyTags = 8;

/** What `list` has more than `other`, each as often as it is more. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const each of other) left.set(each, (left.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const count = left.get(each) ?? 0;
    if (count > 0) left.set(each, count - 1);
    return count === 0;
  });
}

/** Where something is in a text, counted from 1. */
function placeOf(text: string, part: string): string {
  const before = text.slice(0, Math.max(0, text.indexOf(part))).split('\n');
  return `line ${before.length}, character ${(before.at(-1) ?? '').length + 1}`;
}

const isHarmful = (markup: string): boolean =>
  /^<(iframe|frame|img|link|style|meta|form|base|object|embed|video|audio|noscript)\b|\son\w+\s*=/i.test(
    markup,
  );

/** A script by what it is called or says. */
function nameOf(element: string): string {
  const [, attributes = '', text = ''] = new RegExp(script.source, 'i').exec(element) ?? [];
  const source = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1];
  return source
    ? 'from ' +
        `${source}${/type\s*=\s*["']?[\w-]+-(text\/javascript|module)/i.test(attributes) ? ', held back by another type' : ''}`
    : `that begins "${short(text, 60)}"`;
}

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(script)].map(([element]) => element);
const tagsOf = (html: string): string[] =>
  html.replace(script, '').replace(comment, '').match(tag) ?? [];

/** What was done to a page. */
export function pageChanges(built: string, live: string): Finding[] {
  const [ourScripts, theirScripts] = [scriptsOf(built), scriptsOf(live)];
  const [ours, theirs] = [tagsOf(built), tagsOf(live)];
  const [more, less] = [surplus(theirs, ours), surplus(ours, theirs)];
  const found = [
    ...surplus(theirScripts, ourScripts).map((element) =>
      finding(
        `adds a script ${nameOf(element)}, ${placeOf(live, element)}`,
        `adds a script ${nameOf(element)}`,
      ),
    ),
    ...surplus(ourScripts, theirScripts).map((element) =>
      finding(`takes away a script ${nameOf(element)}`),
    ),
    ...(more.length > manyTags && less.length > manyTags
      ? [
          finding(
            `writes ${more.length} of ${ours.length} tags otherwise, such as ` +
              `${short(more[0] ?? '', 60)} for ${short(less[0] ?? '', 60)}`,
            'writes tags otherwise',
          ),
        ]
      : [
          ...more.map((markup) =>
            finding(
              `${isHarmful(markup) ? 'adds' : 'changes a tag to'} ${short(markup)}, ` +
                `${placeOf(live, markup)}`,
              `adds ${short(markup, 40)}`,
            ),
          ),
          ...less
            .filter((markup) => !markup.startsWith('</'))
            .map((markup) => finding(`lacks ${short(markup)}`, `lacks ${short(markup, 40)}`)),
        ]),
  ];
  if (found.length > 0) return found;
  const words = (html: string): string =>
    html
      .replace(comment, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ?(<[^>]+>) ?/g, '$1')
      .trim();
  return words(built) === words(live)
    ? [finding('is minified, or has other spaces or comments than the build', 'is minified')]
    : [firstDifference(words(built), words(live))];
}

/** Where two texts part. */
function firstDifference(built: string, live: string): Finding {
  let at = 0;
  while (at < built.length && built[at] === live[at]) at += 1;
  const around = (text: string): string => short(text.slice(Math.max(0, at - 20), at + 40));
  return finding(
    `says "${around(live)}" where the build says "${around(built)}"`,
    'says something else',
  );
}

/** What was done to a file. @param type its `Content-Type`, as built */
export function changes(built: Buffer, live: Buffer, type: string | undefined): Finding[] {
  if (type?.startsWith('text/html'))
    return pageChanges(built.toString('utf8'), live.toString('utf8'));
  const isText = /^text\/|json|xml|svg/.test(type ?? '');
  const size = `${live.length} bytes, not ${built.length}`;
  return [
    finding(
      'is not the file that was built: ' +
        `${size}${isText ? `; ${firstDifference(built.toString('utf8'), live.toString('utf8')).text}` : ''}`,
      'is not the file that was built',
    ),
  ];
}
