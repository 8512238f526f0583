import { describe, expect, test } from 'vitest';
import {
  filesIn,
  lineAt,
  toSourceFile,
  withoutComments,
  type SourceFile,
} from '../support/source-files.ts';

/**
 * What would leave a trace on the device, or tell somebody. Nothing of it stands in what is served.
 */
interface Ban {
  except?: RegExp;
  code: RegExp;
  instead: string;
}

const bans: readonly Ban[] = [
  {
    except: /\/quick-exit[\w-]*\.(?:client\.ts|js)$/,
    code: /\b(?:localStorage|sessionStorage|indexedDB|cookieStore)\b|\bdocument\.cookie\b|(?<![.\w])caches\b\s*[.[]/g,
    instead: "nothing is kept in the browser but the exit's own marks",
  },
  {
    code: /\bsendBeacon\b|\bping=|\bReporting(?:Observer)?\b|\breport-(?:uri|to)\b/g,
    instead: 'nothing is sent',
  },
  {
    code: /\bserviceWorker\b|\bspeculationrules\b|rel=["'](?:prefetch|prerender|preconnect|dns-prefetch|modulepreload)\b|\bprefetch:\s*true/g,
    instead: 'nothing is installed or fetched ahead',
  },
  {
    code: /@view-transition\b|\bview-transition-name\b|\bstartViewTransition\b|\bSpeculation-Rules\b|\bfetchLater\b|\battributionsrc\b/gi,
    instead: 'no page is fetched before it is opened, and no picture of one is carried to the next',
  },
  {
    code: /<meta[^>]*http-equiv=(?!["']refresh["'])/gi,
    instead: 'what a page asks of the browser stands in src/build/headers.ts',
  },
  {
    code: /(?:\bsrc=|\bimport\(|\bfetch\(|\bfrom\s|\burl\()\s*["'`]?(?:https?:)?\/\/(?=[a-z])/g,
    instead: 'nothing is loaded from another origin; keep it in this repository',
  },
  { code: /\b(?:Set-Cookie|ETag)\b/g, instead: 'a host must not mark a visitor' },
];

const brokenBans = (file: SourceFile): string[] => {
  const code = withoutComments(file.text);
  return bans
    .filter(({ except }) => !except?.test(file.path))
    .flatMap(({ code: banned, instead }) =>
      [...code.matchAll(banned)].map(
        (match) =>
          `${file.path} line ${lineAt(code, match.index)} has "${match[0].trim()}": ${instead}`,
      ),
    );
};

test('no source file keeps, sends, installs, fetches ahead or loads from elsewhere', () => {
  const files = [
    ...filesIn('src', ['.ts', '.astro', '.js', '.css']),
    ...filesIn('public', ['.js', '.html', '.svg', '.css']),
  ].filter(({ path }) => !path.startsWith('src/build/'));
  expect(
    files.some(({ path }) => path.endsWith('quick-exit-latch.js')),
    'the script in every page was found',
  ).toBe(true);
  expect(
    files.some(({ path }) => path.endsWith('.client.ts')),
    'client files were found',
  ).toBe(true);
  expect(files.flatMap(brokenBans)).toEqual([]);
});

describe('the rule on traces fails when it should', () => {
  const broken = (path: string, text: string): string[] => brokenBans(toSourceFile(path, text));
  test.each([
    ['src/layouts/X.astro', '<script>localStorage.x = 1</script>'],
    ['src/components/site/discreet-pages.client.ts', 'sessionStorage.setItem(a, b)'],
    ['src/x.ts', 'document.cookie = x'],
    ['src/x.ts', 'caches.open(x)'],
    ['src/x.ts', 'navigator.sendBeacon(x)'],
    ['src/X.astro', '<a ping="/x">x</a>'],
    ['src/x.ts', 'navigator.serviceWorker.register(x)'],
    ['src/X.astro', '<link rel="prefetch" href="/x/">'],
    ['src/X.astro', '<script type="speculationrules">'],
    ['src/x.css', '@view-transition { navigation: auto }'],
    ['src/x.css', 'main { view-transition-name: main }'],
    ['src/x.ts', 'document.startViewTransition(swap)'],
    ['src/x.ts', "headers: { 'Speculation-Rules': x }"],
    ['src/x.ts', 'fetchLater(x)'],
    ['src/X.astro', '<a attributionsrc="/x">x</a>'],
    ['src/X.astro', '<meta http-equiv="accept-ch" content="x" />'],
    ['src/X.astro', '<script src="https://x.example/a.js">'],
    ['src/X.astro', '<img src="//x.example/a.png">'],
    ['src/x.css', 'a { background: url(https://x.example/a.png) }'],
    ['src/x.ts', "fetch('https://x.example/')"],
    ['src/x.ts', "import('https://x.example/a.js')"],
  ])('in %s: %s', (path, text) => expect(broken(path, text)).toHaveLength(1));
  test.each([
    ['src/X.astro', '<meta http-equiv="refresh" content="0; url=/x/" />'],
    ['src/components/site/quick-exit-leaving.client.ts', 'sessionStorage.setItem(a, b)'],
    ['src/x.ts', "import { x } from './x.ts';"],
    ['src/x.ts', 'fetch(path)'],
    ['src/X.astro', '<a href="https://x.example/">x</a>'],
    ['src/x.ts', '// localStorage is not used'],
  ])('but not in %s: %s', (path, text) => expect(broken(path, text)).toEqual([]));
});
