import type { SearchGroup, SearchResult } from './search-engine.client.ts';

/**
 * Makes an element with properties, attributes that have none, and children. Text is always text:
 * nothing is parsed.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> & { role?: string } = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const { role, ...rest } = properties;
  if (role) made.setAttribute('role', role);
  Object.assign(made, rest);
  made.append(...children);
  return made;
}

/**
 * One group of results: its heading, then a list.
 * @param call how "call" is said before a number, for those who hear it; `%` stands for the name
 */
export const toResultSection = (
  { kind, results }: SearchGroup,
  title: string,
  call: string,
): HTMLElement =>
  element('section', {}, [
    element('h2', { textContent: title }),
    element(
      'ul',
      { role: 'list' },
      results.map((result) => toItem(result, call, kind === 'call' || kind === 'service')),
    ),
  ]);

function toItem(
  { href, title, summary, lang, phone, dial }: SearchResult,
  call: string,
  isName: boolean,
): HTMLElement {
  const foreign = lang ? { lang, dir: 'ltr' } : {};
  return element('li', {}, [
    element('a', { href, textContent: title, ...foreign, ...(isName && { translate: false }) }),
    element('p', { textContent: summary, ...foreign }),
    ...(phone && dial
      ? [
          element('a', { className: 'tap', href: `tel:${dial}` }, [
            element('span', {
              className: 'visually-hidden',
              textContent: `${call.replace('%', () => title)} `,
            }),
            element('bdi', { dir: 'ltr', translate: false, textContent: phone }),
          ]),
        ]
      : []),
  ]);
}
