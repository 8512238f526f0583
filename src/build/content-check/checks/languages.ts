import { versionOf } from '../../../domain/version.ts';
import { localeOf } from '../../../i18n/locales.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';

/**
 * Every translated file has an English one behind it, and says which version of it and who has read
 * it.
 */
export async function checkLanguages(
  content: Content,
): Promise<{ faults: Fault[]; notices: Fault[] }> {
  return {
    faults: [...orphans(content), ...unknownFolders(content), ...untranslated(content)],
    notices: await stale(content),
  };
}

const translated = (content: Content): Entry<{ translation?: { of: string } | undefined }>[] =>
  [
    ...content.pages,
    ...content.serviceTexts,
    ...content.campaignTexts,
    ...content.posterTexts,
    ...content.translatedWords,
    ...content.translatedStrings,
  ].filter((entry) => entry.locale !== 'en');

const englishPath = (entry: Entry<unknown>): string =>
  entry.parsed.file.path.replace(/^[^/]+/, 'en');

const orphans = (content: Content): Fault[] =>
  translated(content)
    .filter(
      (entry) =>
        !content.known.has(englishPath(entry)) && !content.known.has(`${englishPath(entry)}x`),
    )
    .map((entry) => ({
      file: entry.parsed.file.shown,
      message:
        `there is no content/${englishPath(entry)}; a translation has the same name as its ` +
        'English file',
    }));

function unknownFolders(content: Content): Fault[] {
  const tags = new Set(
    [...content.known]
      .map((path) => path.split('/'))
      .filter((parts) => parts.length > 1)
      .map((parts) => parts[0] ?? ''),
  );
  return [...tags]
    .filter((tag) => tag !== 'data' && !localeOf(tag))
    .map((tag) => ({
      file: `content/${tag}/`,
      message:
        `"${tag}" is not a language in src/i18n/locales.ts; name the folder by its tag in ` +
        'small letters',
    }));
}

const untranslated = (content: Content): Fault[] =>
  [...content.pages, ...content.serviceTexts, ...content.campaignTexts, ...content.posterTexts]
    .filter((entry) => entry.locale !== 'en' && !entry.value.translation)
    .map((entry) => ({
      file: entry.parsed.file.shown,
      line: 1,
      message:
        'translation is missing; say which English it was made from ("of") and who has read it ' +
        '("review")',
    }));

async function stale(content: Content): Promise<Fault[]> {
  const notices: Fault[] = [];
  for (const entry of translated(content)) {
    const english = content.parsed.find((parsed) => parsed.file.path === englishPath(entry));
    if (!english || !entry.value.translation) continue;
    const version = await versionOf(english.file.text);
    if (entry.value.translation.of !== version) {
      notices.push({
        file: entry.parsed.file.shown,
        line: entry.parsed.lineOf(['translation', 'of']),
        message:
          `made from an older English text; compare it with content/${englishPath(entry)}, ` +
          `then write "of: '${version}'"`,
      });
    }
  }
  return notices;
}
