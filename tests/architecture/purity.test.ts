import { describe, expect, test } from 'vitest';
import {
  filesIn,
  lineAt,
  toSourceFile,
  withoutTexts,
  type SourceFile,
} from '../support/source-files.ts';

interface Ban {
  files: RegExp;
  except?: RegExp;
  code: RegExp;
  instead: string;
}

const pure = /^src\/(domain|schemas|i18n)\//;
const client = /\.client\.ts$/;

const bans: readonly Ban[] = [
  {
    files: pure,
    code: /(?<![.\w])(?:document|window|navigator|localStorage|sessionStorage|globalThis)\b(?=\s*[.?[])/g,
    instead: 'the browser is not known here; pass in what is needed',
  },
  {
    files: pure,
    code: /\bDate\.now\(|\bnew Date\(\s*\)|(?<![.\w])performance\.now\(/g,
    instead: 'nothing here reads a clock; take the day or time as an argument',
  },
  {
    files: pure,
    code: /\bMath\.random\(|(?<![.\w])process\./g,
    instead: 'the same input gives the same output here; pass in what differs',
  },
  { files: pure, code: /(?<![.\w])fetch\(/g, instead: 'nothing here asks the network' },
  {
    files: client,
    except: /\/discreet-swap\.client\.ts$/,
    code: /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b/g,
    instead:
      'no request leaves the page by script, but for the next page in discreet reading; put ' +
      'what is needed into the page when it is built',
  },
  {
    files: client,
    except: /\/quick-exit[\w-]*\.client\.ts$/,
    code: /\b(?:localStorage|sessionStorage|indexedDB)\b|\bdocument\.cookie\b|(?<![.\w])caches\./g,
    instead: "nothing is kept in the browser but the exit's own flags",
  },
  {
    files: client,
    code: /\bhistory\.(?:pushState|replaceState)\(|\blocation\.(?:hash|search)\s*=(?!=)/g,
    instead: 'what someone does on a page never enters an address',
  },
  {
    files: client,
    code: /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/g,
    instead: 'make elements and set textContent, so that no text becomes markup',
  },
  {
    files: /^src\/.*\.(astro|ts)$/,
    except: /^src\/build\//,
    code: /\bconsole\.(?:log|debug|info)\(/g,
    instead: 'delete what was printed while trying',
  },
];

function brokenBans(file: SourceFile): string[] {
  const code = withoutTexts(file.text);
  return bans
    .filter(({ files, except }) => files.test(file.path) && !except?.test(file.path))
    .flatMap(({ code: banned, instead }) =>
      [...code.matchAll(banned)].map(
        (match) => `${file.path} line ${lineAt(code, match.index)} has "${match[0]}": ${instead}`,
      ),
    );
}

test(
  'the domain, schemas and languages are pure; what is sent to the browser asks and keeps ' +
    'nothing',
  () => {
    const files = filesIn('src', ['.ts', '.astro']);
    expect(
      files.some(({ path }) => client.test(path)),
      'client files were found',
    ).toBe(true);
    expect(files.flatMap(brokenBans)).toEqual([]);
  },
);

describe('the rule on purity fails when it should', () => {
  const broken = (path: string, text: string): string[] => brokenBans(toSourceFile(path, text));
  test.each([
    ['src/domain/x.ts', 'const now = Date.now();'],
    ['src/domain/x.ts', 'const now = new Date();'],
    ['src/domain/x.ts', 'document.title = 1;'],
    ['src/domain/x.ts', 'if (window?.x) y();'],
    ['src/i18n/x.ts', 'process.env.TZ'],
    ['src/domain/x.ts', 'await fetch(x)'],
    ['src/components/site/x.client.ts', 'await fetch(x)'],
    ['src/components/site/x.client.ts', 'navigator.sendBeacon(x)'],
    ['src/components/site/x.client.ts', 'new XMLHttpRequest()'],
    ['src/components/site/x.client.ts', 'localStorage.setItem(a, b)'],
    ['src/components/site/x.client.ts', 'window.sessionStorage.x'],
    ['src/components/site/x.client.ts', 'indexedDB.open(x)'],
    ['src/components/site/x.client.ts', 'document.cookie = x'],
    ['src/components/site/x.client.ts', 'history.pushState(a, b, c)'],
    ['src/components/site/x.client.ts', 'a.innerHTML = b'],
    ['src/layouts/X.astro', '---\nconsole.log(1)\n---'],
  ])('in %s: %s', (path, text) => expect(broken(path, text)).toHaveLength(1));

  test.each([
    ['src/domain/x.ts', 'const day = new Date(`${x}T00:00:00Z`);'],
    ['src/domain/x.ts', 'const document = site.documents[id]; // document.title'],
    ['src/domain/x.ts', "const text = 'see document.title';"],
    ['src/components/site/quick-exit.client.ts', 'sessionStorage.setItem(a, b)'],
    ['src/components/site/x.client.ts', 'document.querySelector(x)'],
    ['src/build/x.ts', 'console.log(1)'],
  ])('but not in %s: %s', (path, text) => expect(broken(path, text)).toEqual([]));
});
