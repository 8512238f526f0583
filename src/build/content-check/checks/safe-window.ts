import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { didYouMean } from '../nearest.ts';

const headingsIn = (text: string): number => text.match(/^## /gm)?.length ?? 0;

/**
 * The safe window takes its parts from a page, which must be there and have as many headings in
 * every language that has it.
 */
export const checkSafeWindow = (content: Content): Fault[] =>
  content.site.flatMap(({ value, parsed }) => {
    if (!value.safeWindow) return [];
    const { page, parts } = value.safeWindow;
    const ids = content.pages.filter(({ locale }) => locale === 'en').map(({ id }) => id);
    // A page whose head has a mistake is told of where it stands.
    if (!['md', 'mdx'].some((ending) => content.known.has(`en/pages/${page}.${ending}`))) {
      return [
        {
          file: parsed.file.shown,
          line: parsed.lineOf(['safeWindow', 'page']),
          message:
            `safeWindow.page: there is no page "${page}" in ` +
            `content/en/pages${didYouMean(page, ids) || '; name one without its ending, such as help/in-danger-now'}`,
        },
      ];
    }
    const short = content.pages
      .filter(({ id }) => id === page)
      .map(({ locale, parsed: own }) => ({ locale, own, found: headingsIn(own.file.text) }))
      .filter(({ found }) => found < parts);
    const english = short.find(({ locale }) => locale === 'en');
    if (english)
      return [
        {
          file: parsed.file.shown,
          line: parsed.lineOf(['safeWindow', 'parts']),
          message:
            `safeWindow.parts: the page "${page}" has ${english.found} headings ("## …"), ` +
            `fewer than ${parts}; write ${english.found} or less`,
        },
      ];
    return short.map(({ own, found }) => ({
      file: own.file.shown,
      message:
        `has ${found} headings ("## …"), and the safe window takes the first ${parts} ` +
        '(safeWindow in content/site.yaml); translate the missing ones',
    }));
  });
