import { describe, expect, test } from 'vitest';
import { filesIn, toSourceFile, type SourceFile } from '../support/source-files.ts';

/**
 * Who may import whom. A folder is one kind of dependency: from where a file stands one knows what
 * it may know. `values` may be imported outright; of `types` nothing reaches the built page.
 */
interface Rule {
  folder: RegExp;
  values: RegExp[];
  types?: RegExp[];
  why: string;
}

const schemas = /^src\/schemas\//,
  domain = /^src\/domain\//,
  i18n = /^src\/i18n\//,
  queries = /^src\/queries\//;
const astro = /^astro(:content|:assets|\/zod|\/loaders|\/types)?$/;
/** Libraries that draw, and know nothing of the site. */
const drawings = /^(lucide-static\/icons\/.*|uqr|sharp)$/;

const rules: readonly Rule[] = [
  {
    folder: /\.client\.ts$/,
    values: [domain, /\.client\.ts$/],
    types: [/^src\//],
    why: 'it is sent to the browser: it knows the domain and other client files, nothing else',
  },
  {
    folder: schemas,
    values: [/^astro\/zod$/, schemas],
    why: 'a schema says what data may be, and needs nothing but Zod and other schemas',
  },
  {
    folder: i18n,
    values: [/^i18next$/, /^content\/.*\/ui\.json$/, schemas, i18n],
    why: 'languages know the interface strings, not pages',
  },
  {
    folder: domain,
    values: [domain, /^src\/i18n\/formats\.ts$/, /^ical-generator$/],
    types: [schemas, i18n],
    why:
      'the domain knows itself, i18n/formats and types of schemas; a value from schemas ' +
      'would bring all of Zod into the browser',
  },
  {
    folder: queries,
    values: [/^astro:content$/, /^content\//, schemas, domain, i18n, queries],
    types: [astro, /^src\/components\/ui\//],
    why: 'a query reads collections and makes view models; it knows no component',
  },
  {
    folder: /^src\/components\/ui\//,
    values: [/^src\/components\/ui\//, drawings],
    types: [astro],
    why: 'these know nothing of the domain: text comes by props and slots',
  },
  {
    folder: /^src\/components\/content\//,
    values: [
      /^astro:content$/,
      /^src\/components\/(ui|content)\//,
      queries,
      i18n,
      domain,
      drawings,
    ],
    types: [astro, queries, schemas],
    why: "components do not know each other's folders; move what both need to components/ui",
  },
  {
    folder: /^src\/components\/directory\//,
    values: [/^src\/components\/(ui|directory)\//, i18n, domain],
    types: [astro, queries, schemas],
    why: "components do not know each other's folders, and get view models by props",
  },
  {
    folder: /^src\/components\/site\//,
    values: [/^src\/components\/(ui|site)\//, i18n, domain],
    types: [astro, queries, schemas],
    why: "components do not know each other's folders, and get view models by props",
  },
  {
    folder: /^src\/layouts\//,
    values: [/^src\/layouts\//, /^src\/components\//, i18n, /^src\/styles\//],
    types: [astro, queries],
    why: 'a layout gets what it shows by props; the page asks the queries',
  },
  { folder: /^src\/styles\//, values: [/^src\/styles\//], why: 'styles know nothing of the site' },
  {
    folder: /^src\/pages\//,
    values: [/^astro:content$/, /^src\/layouts\//, queries, /^src\/components\//, i18n],
    types: [astro, schemas, domain],
    why:
      'a route puts layout, queries and components together; logic belongs to queries or the ' +
      'domain',
  },
  {
    folder: /^src\/build\//,
    values: [/^(?!src\/)/, schemas, i18n, domain, /^src\/build\//],
    types: [astro],
    why: 'the build knows no component',
  },
];

/** The rule for a file: the first whose folder it is in. */
const ruleOf = (path: string): Rule | undefined => rules.find(({ folder }) => folder.test(path));

/** What a file imports that it should not, said for the one who can mend it. */
export function wrongImports(file: SourceFile): string[] {
  const rule = ruleOf(file.path);
  if (!rule) return [];
  return file.imports
    .filter(
      ({ to, typesOnly }) =>
        !rule.values.some((allowed) => allowed.test(to)) &&
        !(typesOnly && rule.types?.some((allowed) => allowed.test(to))),
    )
    .map(
      ({ to, typesOnly }) =>
        `${file.path} imports ${typesOnly ? 'types from ' : ''}${to}: ${rule.why}`,
    );
}

const files = filesIn('src', ['.ts', '.astro']);
const inFolder = (folder: string): SourceFile[] =>
  files.filter(({ path }) => path.startsWith(`src/${folder}/`));

describe('files import only what their folder may know', () => {
  test.each([
    'schemas',
    'i18n',
    'domain',
    'queries',
    'components/ui',
    'components/content',
    'components/directory',
    'components/site',
    'layouts',
    'styles',
    'pages',
    'build',
  ])('%s', (folder) => {
    expect(inFolder(folder).length, `src/${folder} was found`).toBeGreaterThan(0);
    expect(inFolder(folder).flatMap(wrongImports)).toEqual([]);
  });

  test('every folder of src has a rule', () => {
    const without = files
      .filter(({ path }) => path !== 'src/content.config.ts' && !ruleOf(path))
      .map(({ path }) => path);
    expect(
      without,
      'put these where a rule holds, or write one for their folder in this test',
    ).toEqual([]);
  });

  test('content.config.ts wires loaders and schemas together, and no more', () => {
    const config = files.find(({ path }) => path === 'src/content.config.ts');
    expect(
      config?.imports
        .map(({ to }) => to)
        .filter((to) => !/^(astro:content|astro\/loaders|src\/schemas\/)/.test(to)),
    ).toEqual([]);
  });
});

describe('only components/content may look up a record by itself', () => {
  test('and it does so by id alone, through a query that gets one or some by id', () => {
    const wide = inFolder('components/content').flatMap(({ path, text, imports }) =>
      imports.some(({ to, typesOnly }) => queries.test(to) && !typesOnly)
        ? [...text.matchAll(/import \{([^}]+)\} from '[^']*queries\/[^']+'/g)]
            .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
            .filter(
              (name) =>
                name &&
                !/^(get(Services?|Words?|Figures?|Campaigns?|ShortLinks)(ById)?|type .+)$/.test(
                  name,
                ),
            )
            .map(
              (name) =>
                `${path} imports ${name} from queries: writers' components get a record by id; ` +
                'pass anything else by props',
            )
        : [],
    );
    expect(wide).toEqual([]);
  });
});

describe('the rule on imports fails when it should', () => {
  const wrong = (path: string, text: string): string[] => wrongImports(toSourceFile(path, text));
  test.each([
    [
      'a schema that knows the domain',
      'src/schemas/x.ts',
      "import { fold } from '../domain/search-terms.ts';",
    ],
    [
      'a domain that knows Astro',
      'src/domain/x.ts',
      "import { getCollection } from 'astro:content';",
    ],
    ['a domain that knows Node', 'src/domain/x.ts', "import { readFileSync } from 'node:fs';"],
    [
      'a domain with a value from schemas',
      'src/domain/x.ts',
      "import { weekdays } from '../schemas/hours.ts';",
    ],
    ['a language that knows Astro', 'src/i18n/x.ts', "import { getEntry } from 'astro:content';"],
    [
      'a query that knows a component',
      'src/queries/x.ts',
      "import Card from '../components/directory/Card.astro';",
    ],
    [
      'a plain component that knows the strings',
      'src/components/ui/X.astro',
      "---\nimport { stringsFor } from '../../i18n/strings.ts';\n---",
    ],
    [
      'a component that knows another folder',
      'src/components/site/X.astro',
      "---\nimport Card from '../directory/Card.astro';\n---",
    ],
    [
      'a component that reads a collection',
      'src/components/directory/X.astro',
      "---\nimport { getEntry } from 'astro:content';\n---",
    ],
    [
      'a layout that asks a query',
      'src/layouts/X.astro',
      "---\nimport { getSite } from '../queries/site.ts';\n---",
    ],
    [
      'a page that computes',
      'src/pages/x.astro',
      "---\nimport { isFresh } from '../domain/freshness.ts';\n---",
    ],
    [
      'a client file that reads a collection',
      'src/components/site/x.client.ts',
      "import { getEntry } from 'astro:content';",
    ],
    [
      'a client file that loads more at run time',
      'src/components/site/x.client.ts',
      "const more = await import('i18next');",
    ],
    [
      'a build step that knows a component',
      'src/build/x.ts',
      "import { writersComponents } from '../components/content/writers-components.ts';",
    ],
    ['an export in passing', 'src/domain/x.ts', "export { service } from '../schemas/service.ts';"],
    ['an import between double quotes', 'src/domain/x.ts', 'import { x } from "node:fs";'],
    [
      'an import over several lines',
      'src/domain/x.ts',
      "import {\n  a,\n  type B,\n} from '../queries/site.ts';",
    ],
    ['an import for its effect', 'src/domain/x.ts', "import 'astro';"],
  ])('%s', (_, path, text) => expect(wrong(path, text)).toHaveLength(1));

  test('but types may be known where values may not', () => {
    expect(
      wrong(
        'src/domain/x.ts',
        "import type { Hours } from '../schemas/hours.ts';\nimport { type Phone } from " +
          "'../schemas/phone.ts';",
      ),
    ).toEqual([]);
  });
  test('and what is only said in a comment is no import', () =>
    expect(wrong('src/domain/x.ts', "// import 'astro';\n/* from 'node:fs' import 'x' */")).toEqual(
      [],
    ));
});
