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
}

const locale = (
  tag: string,
  ownName: string,
  englishName: string,
  dir: Locale['dir'] = 'ltr',
  lang = tag,
): Locale => ({ tag, lang, ownName, englishName, dir });

/**
 * The table of languages: drives routes, `lang`, `dir`, the menu and the sitemap. English is the
 * source. A script with fonts of its own has them in src/styles/tokens.css, by `lang`.
 */
export const locales: readonly Locale[] = [
  locale('en', 'English', 'English', 'ltr', 'en-GB'),
  locale('pl', 'Polski', 'Polish'),
  locale('ro', 'Română', 'Romanian'),
  locale('ar', 'العربية', 'Arabic', 'rtl'),
  locale('ur', 'اردو', 'Urdu', 'rtl'),
  locale('pa', 'ਪੰਜਾਬੀ', 'Punjabi'),
  locale('bn', 'বাংলা', 'Bengali'),
  locale('fa', 'فارسی', 'Persian', 'rtl'),
  locale('ckb', 'کوردیی ناوەندی', 'Kurdish (Sorani)', 'rtl'),
  locale('zh-hans', '简体中文', 'Chinese (Simplified)', 'ltr', 'zh-Hans'),
  locale('pt', 'Português', 'Portuguese'),
  locale('es', 'Español', 'Spanish'),
  locale('uk', 'Українська', 'Ukrainian'),
  locale('ps', 'پښتو', 'Pashto', 'rtl'),
  locale('so', 'Soomaali', 'Somali'),
  locale('hi', 'हिन्दी', 'Hindi'),
  locale('ta', 'தமிழ்', 'Tamil'),
  locale('ml', 'മലയാളം', 'Malayalam'),
  locale('bg', 'Български', 'Bulgarian'),
  locale('hu', 'Magyar', 'Hungarian'),
  locale('cy', 'Cymraeg', 'Welsh'),
  locale('tr', 'Türkçe', 'Turkish'),
];

/** Finds a language by its tag. */
export const localeOf = (tag: string): Locale | undefined =>
  locales.find((candidate) => candidate.tag === tag);

/** The language everything is written in first. */
export const sourceLocale: Locale = locales[0] as Locale;
