/** A language the site knows how to show. Which ones are offered is said in `content/site.yaml`. */
export interface Locale {
  /** Folder in `content/` and first part of the address: the BCP 47 tag in small letters. */
  tag: string;
  /** For `lang`: the BCP 47 tag in its usual capitals. */
  lang: string;
  /** Its name in itself, for the menu. */
  ownName: string;
  /** Its name in English, for editors. */
  englishName: string;
  dir: 'ltr' | 'rtl';
  /** Chooses the fonts in CSS. */
  script:
    | 'latin'
    | 'arabic'
    | 'nastaliq'
    | 'gurmukhi'
    | 'bengali'
    | 'han'
    | 'cyrillic'
    | 'devanagari'
    | 'tamil'
    | 'malayalam';
}

const locale = (
  tag: string,
  ownName: string,
  englishName: string,
  script: Locale['script'] = 'latin',
  dir: Locale['dir'] = 'ltr',
  lang = tag,
): Locale => ({ tag, lang, ownName, englishName, dir, script });

/**
 * The table of languages: drives routes, `lang`, `dir`, the menu, the sitemap and fonts. English is
 * the source.
 */
export const locales: readonly Locale[] = [
  locale('en', 'English', 'English', 'latin', 'ltr', 'en-GB'),
  locale('pl', 'Polski', 'Polish'),
  locale('ro', 'Română', 'Romanian'),
  locale('ar', 'العربية', 'Arabic', 'arabic', 'rtl'),
  locale('ur', 'اردو', 'Urdu', 'nastaliq', 'rtl'),
  locale('pa', 'ਪੰਜਾਬੀ', 'Punjabi', 'gurmukhi'),
  locale('bn', 'বাংলা', 'Bengali', 'bengali'),
  locale('fa', 'فارسی', 'Persian', 'arabic', 'rtl'),
  locale('ckb', 'کوردیی ناوەندی', 'Kurdish (Sorani)', 'arabic', 'rtl'),
  locale('zh-hans', '简体中文', 'Chinese (Simplified)', 'han', 'ltr', 'zh-Hans'),
  locale('pt', 'Português', 'Portuguese'),
  locale('es', 'Español', 'Spanish'),
  locale('uk', 'Українська', 'Ukrainian', 'cyrillic'),
  locale('ps', 'پښتو', 'Pashto', 'arabic', 'rtl'),
  locale('so', 'Soomaali', 'Somali'),
  locale('hi', 'हिन्दी', 'Hindi', 'devanagari'),
  locale('ta', 'தமிழ்', 'Tamil', 'tamil'),
  locale('ml', 'മലയാളം', 'Malayalam', 'malayalam'),
  locale('bg', 'Български', 'Bulgarian', 'cyrillic'),
  locale('hu', 'Magyar', 'Hungarian'),
  locale('cy', 'Cymraeg', 'Welsh'),
  locale('tr', 'Türkçe', 'Turkish'),
];

/** Finds a language by its tag. */
export const localeOf = (tag: string): Locale | undefined =>
  locales.find((candidate) => candidate.tag === tag);

/** The language everything is written in first. */
export const sourceLocale: Locale = locales[0] as Locale;
