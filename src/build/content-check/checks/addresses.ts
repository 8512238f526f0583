import { isHttpsAddress } from '../../../schemas/address.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Parsed } from '../parse.ts';
import { lineOfProse, partsOf, proseTree } from '../prose-tree.ts';

/**
 * Where texts lead: to pages of ours, to records by their id, to https. And no field of any file
 * brings HTML, or a link that leads elsewhere.
 */
export const checkAddresses = (content: Content): Fault[] =>
  content.parsed.flatMap((parsed) => [...inProse(parsed), ...inFields(parsed)]);

const inProse = (parsed: Parsed): Fault[] =>
  (/\.mdx?$/.test(parsed.file.path) ? partsOf(proseTree(parsed).root) : []).flatMap((node) => {
    const addresses = [
      ...(['link', 'image', 'definition'].includes(node.type) ? [node.url ?? ''] : []),
      ...(node.attributes ?? []).flatMap(({ name, value }) =>
        (name === 'href' || name === 'src') && typeof value === 'string' ? [value] : [],
      ),
    ];
    return addresses.flatMap((address) => {
      const message = addressFault(address);
      return message
        ? [
            {
              file: parsed.file.shown,
              line: lineOfProse(parsed, node.position?.start.line),
              message,
            },
          ]
        : [];
    });
  });

const ownScheme = /^(?:call|service|word|figure):/;
const ownPath = /^\/(?:[\w-]+\/)*(?:[\w-]+\.[a-z]+)?(?:#[^\s#]+)?$/;

/**
 * What is wrong with where a link leads, and what to write.
 * @returns nothing for a good one. Whether the record named by an id is there, another check says
 */
function addressFault(address: string): string | undefined {
  if (
    ownScheme.test(address) ||
    ownPath.test(address) ||
    /^#[^\s#]+$/.test(address) ||
    isHttpsAddress(address)
  )
    return undefined;
  const told = `the link to "${address}"`;
  if (address === '') return 'a link leads nowhere; write the address between its round brackets';
  if (ownScheme.test(address.toLowerCase()))
    return (
      `${told} is not read with capitals; write ` +
      `"${address.replace(/^\w+/, (scheme) => scheme.toLowerCase())}"`
    );
  if (address.startsWith('//'))
    return `${told} leads to another site; write https: before it, or one slash for a page of ours`;
  if (/^\/[\w/-]+(?:#\S+)?$/.test(address))
    return (
      `${told} does not end as our addresses do; write ` +
      `"${address.replace(/^([^#]*[^#/])/, '$1/')}"`
    );
  if (/^http:\/\//i.test(address))
    return (
      `${told} is not secret on its way; write an address that starts with https:// ("www.…" ` +
      'by itself becomes such a link)'
    );
  if (/^(?:mailto|tel|sms):/i.test(address))
    return (
      `${told}: numbers and emails stand in the record of their service; write [its ` +
      'name](call:its-id)'
    );
  if (/^[a-z][a-z0-9+.-]*:(?!\/\/)/i.test(address))
    return (
      `${told} may run or hide something; a link leads to /a/page/, to https://… or to an id ` +
      '(call:, service:, word:, figure:)'
    );
  return (
    `${told} leads to nothing; a link leads to /a/page/, to https://… or to an id (call:, ` +
    'service:, word:, figure:)'
  );
}

/** Every text in a file's fields, with the way to it. */
function textsOf(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const inFields = (parsed: Parsed): Fault[] =>
  textsOf(parsed.data).flatMap(({ text, path }) => {
    const say = (message: string): Fault => ({
      file: parsed.file.shown,
      line: parsed.lineOf(path),
      message: `${path.filter((part) => typeof part === 'string').join('.')}: ${message}`,
    });
    const tag = /<[A-Za-z!/?][^\s>]*>?/.exec(text)?.[0];
    return [
      ...(tag ? [say(`"${tag}": texts take no HTML; write the words alone`)] : []),
      ...[...text.matchAll(/\]\(([^)]*)\)/g)].flatMap(([, address = '']) => {
        const message = addressFault(address);
        return message ? [say(message)] : [];
      }),
    ];
  });
