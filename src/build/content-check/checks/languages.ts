import { versionOf } from '../../../domain/version.ts';
import { localeOf } from '../../../i18n/locales.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Every language offered is complete where it must be, and every translated file has an English one behind it. */
export async function checkLanguages(content: Content): Promise<{ faults: Fault[]; notices: Fault[] }> {
  const offered = content.site[0]?.value.languages ?? ['en'];
  const faults = [...offered.flatMap((tag) => strings(content, tag)), ...orphans(content), ...unknownFolders(content), ...untranslated(content)];
  return { faults, notices: await stale(content) };
}

const translated = (content: Content): Entry<{ translation?: { of: string } | undefined }>[] =>
  [...content.pages, ...content.serviceTexts, ...content.translatedWords, ...content.translatedStrings].filter((entry) => entry.locale !== 'en');

const englishPath = (entry: Entry<unknown>): string => entry.parsed.file.path.replace(/^[^/]+/, 'en');

function strings(content: Content, tag: string): Fault[] {
  if (tag === 'en') return [];
  const site = content.site[0];
  if (site && !localeOf(tag)) {
    return [{ file: site.parsed.file.shown, line: site.parsed.lineOf(['languages']), message: `"${tag}" is not in the table of languages (src/i18n/locales.ts); add it there with its own name and direction` }];
  }
  const source = content.strings[0];
  const own = content.translatedStrings.find((entry) => entry.locale === tag);
  if (!source) return [];
  if (!own) {
    return content.known.has(`${tag}/ui.json`) ? [] : [{ file: `content/${tag}/ui.json`, message: `"${tag}" is offered in content/site.yaml but its interface is not translated; write this file` }];
  }
  const file = own.parsed.file.shown;
  const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
  const wanted = new Set(Object.keys(source.value).map(base));
  const has = new Set(Object.keys(own.value.strings).map(base));
  const missing = [...wanted].filter((key) => !has.has(key)).map((key) => ({ file, line: own.parsed.lineOf(['strings']), message: `"${key}" is not translated; the English is "${source.value[key]?.text ?? source.value[`${key}_other`]?.text ?? ''}"` }));
  const extra = Object.keys(own.value.strings).filter((key) => !wanted.has(base(key))).map((key) => ({ file, line: own.parsed.lineOf(['strings', key]), message: `"${key}" is not a key of content/en/ui.json; delete the line` }));
  const holes = Object.entries(own.value.strings).flatMap(([key, text]) => {
    const english = source.value[key]?.text ?? source.value[base(key)]?.text ?? source.value[`${base(key)}_other`]?.text ?? '';
    const lost = placeholders(english).filter((name) => !placeholders(text).includes(name) && !key.match(/_(zero|one|two)$/));
    const invented = placeholders(text).filter((name) => !placeholders(english).includes(name));
    return [...lost.map((name) => `leaves out ${name}, which the page fills in`), ...invented.map((name) => `has ${name}, which the English does not`)]
      .map((what) => ({ file, line: own.parsed.lineOf(['strings', key]), message: `"${key}" ${what}` }));
  });
  return [...missing, ...extra, ...holes];
}

const placeholders = (text: string): string[] => text.match(/\{\{\w+\}\}/g) ?? [];

const orphans = (content: Content): Fault[] => translated(content)
  .filter((entry) => !content.known.has(englishPath(entry)) && !content.known.has(`${englishPath(entry)}x`))
  .map((entry) => ({ file: entry.parsed.file.shown, message: `there is no content/${englishPath(entry)}; a translation has the same name as its English file` }));

function unknownFolders(content: Content): Fault[] {
  const tags = new Set([...content.known].map((path) => path.split('/')).filter((parts) => parts.length > 1).map((parts) => parts[0] ?? ''));
  return [...tags].filter((tag) => tag !== 'data' && !localeOf(tag)).map((tag) => ({ file: `content/${tag}/`, message: `"${tag}" is not a language in src/i18n/locales.ts; name the folder by its tag in small letters` }));
}

const untranslated = (content: Content): Fault[] => [...content.pages, ...content.serviceTexts]
  .filter((entry) => entry.locale !== 'en' && !entry.value.translation)
  .map((entry) => ({ file: entry.parsed.file.shown, line: 1, message: 'translation is missing; say which English it was made from ("of") and who has read it ("review")' }));

async function stale(content: Content): Promise<Fault[]> {
  const notices: Fault[] = [];
  for (const entry of translated(content)) {
    const english = content.parsed.find((parsed) => parsed.file.path === englishPath(entry));
    if (!english || !entry.value.translation) continue;
    const version = await versionOf(english.file.text);
    if (entry.value.translation.of !== version) {
      notices.push({ file: entry.parsed.file.shown, line: entry.parsed.lineOf(['translation', 'of']), message: `made from an older English text; compare it with content/${englishPath(entry)}, then write "of: '${version}'"` });
    }
  }
  return notices;
}
