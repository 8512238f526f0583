import { tellingWord } from '../../../domain/calm.ts';
import { localeOf, sourceLocale } from '../../../i18n/locales.ts';
import { fromParam, localeParam } from '../../../i18n/routes.ts';
import {
  brokenShortLinks,
  promisedShortLinks,
  type ShortLinks,
} from '../../published-short-links.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/**
 * Codes are printed: each is calm, and one that was published stays, leads where it led, and does
 * so in every language.
 * @param published what was published, from short-links.txt
 */
export const checkShortLinks = (content: Content, published: ShortLinks): Fault[] =>
  content.site.flatMap(({ value, parsed }) => {
    const at = (path: string[], message: string): Fault => ({
      file: parsed.file.shown,
      line: parsed.lineOf(path),
      message,
    });
    const broken = brokenShortLinks(published, promisedShortLinks(value)).map((link) => ({
      ...link,
      tag: fromParam(localeParam(link.path)).tag,
    }));
    const lostTags = [...new Set(broken.map(({ tag }) => tag))].filter(
      (tag) => !value.languages.includes(tag),
    );
    return [
      ...Object.keys(value.shortLinks).flatMap((code) => {
        const found = tellingWord(code);
        return found
          ? [
              at(
                ['shortLinks', code],
                `the code "${code}" says "${found}" on a poster and in the history; choose a ` +
                  'calm one',
              ),
            ]
          : [];
      }),
      ...lostTags.map((tag) =>
        at(
          ['languages'],
          `short links in ${localeOf(tag)?.englishName ?? tag} are printed; keep "${tag}" ` +
            'among the languages',
        ),
      ),
      // What is wrong in English is wrong in every language, and told once.
      ...broken
        .filter(({ tag }) => tag === sourceLocale.tag)
        .map(({ path, was, to }) => {
          const code = path.split('/')[2] ?? '';
          return at(
            ['shortLinks', code],
            to
              ? `${path} is printed and leads to ${was}, for ever; write "${code}: ${was}", ` +
                  `and choose a new code for ${to}`
              : `${path} is printed and leads to ${was}, for ever; put "${code}: ${was}" back`,
          );
        }),
    ];
  });
