import { describe, expect, test } from 'vitest';
import { neededAttributes } from '../../src/domain/writers-parts.ts';
import { checkChanged, englishWord, polish, service } from '../support/content-folder.ts';
import { filesIn } from '../support/source-files.ts';

// What an editor types or pastes, one slip at a time: each is refused, with its line and with what
// to write instead.
const faultsOf = async (changes: Record<string, string | null>): Promise<string[]> =>
  (await checkChanged(changes)).faults;
const front = '---\ntitle: A page\ndescription: A calm page.\n---\n\n';
const markdown = (body: string): Record<string, string> => ({
  'en/pages/a.md': `${front}${body}\n`,
});
const mdx = (body: string): Record<string, string> => ({ 'en/pages/a.mdx': `${front}${body}\n` });
const noHtml = 'texts take no HTML; write Markdown, or a component of the style guide';

describe('HTML in Markdown', () => {
  test.each([
    ['<script>alert(1)</script>', `"<script>": ${noHtml}`],
    ['<script src="https://x.example/a.js"></script>', `"<script>": ${noHtml}`],
    ['<iframe src="https://x.example"></iframe>', `"<iframe>": ${noHtml}`],
    ['<form action="https://x.example"><input name="q"></form>', `"<form>": ${noHtml}`],
    ['<style>p { display: none }</style>', `"<style>": ${noHtml}`],
    ['<p onclick="x()" style="color:red">Text</p>', `"<p>": ${noHtml}`],
    ['Text <img src=x onerror=alert(1)> text', `"<img>": ${noHtml}`],
    ['<span lang="en" onclick="x()">Text</span>', `"<span>": ${noHtml}`],
    ['<div>', `"<div>": ${noHtml}`],
    ['<meta http-equiv="refresh" content="0; url=https://x.example">', `"<meta>": ${noHtml}`],
    ['<!-- to do: ask Jo -->', 'a note between <!-- and --> would be published; delete it'],
    ['<!-- to do', 'a note between <!-- and --> would be published; delete it'],
    [
      '<Note title="a">\n\nText.\n\n</Note>',
      '<Note> is a component, and they work in .mdx pages alone; rename the file so that it ' +
        'ends in .mdx',
    ],
    [
      '<WhoToCall ids="good-helpline" />',
      '<WhoToCall> is a component, and they work in .mdx pages alone; rename the file so that ' +
        'it ends in .mdx',
    ],
    ['Say <span lang="pl">tak', '<span> is not closed; write </span> in the same paragraph'],
    ['Say tak</span> now', '</span> closes nothing; delete it'],
  ])('%s', async (body, message) => {
    const faults = await faultsOf(markdown(body));
    expect(faults[0]).toBe(`content/en/pages/a.md line 6: ${message}`);
    expect(
      faults.every((fault) => fault.startsWith('content/en/pages/a.md line ')),
      faults.join('\n'),
    ).toBe(true);
  });

  test('also in words, services and campaigns, in every language', async () => {
    expect(
      await faultsOf({
        ...service('x', 'callInstead: [good-helpline]\n'),
        'en/services/x.md': '---\nsummary: A.\nwhoFor: B.\n---\n<script>x()</script>\n',
      }),
    ).toContain(`content/en/services/x.md line 5: "<script>": ${noHtml}`);
    expect(
      await faultsOf({ 'en/words/w.md': englishWord('').replace('Text.', 'Text <b>.') }),
    ).toEqual([`content/en/words/w.md line 9: "<b>": ${noHtml}`]);
    expect(
      await faultsOf({
        'pl/services/good-helpline.md':
          "---\nsummary: A.\nwhoFor: B.\ntranslation:\n  of: '0123456789ab'\n  review: " +
          'machine\n---\n<script>x()</script>\n',
      }),
    ).toEqual([`content/pl/services/good-helpline.md line 8: "<script>": ${noHtml}`]);
  });

  test.each([
    'Say <span lang="pl">tak</span> and <bdi dir="ltr">a</bdi>.',
    'Write `<b>` so.',
    '    <code>',
    'Under <5 years, 3 < 4 & {you}.',
  ])('but not: %s', async (body) => expect(await faultsOf(markdown(body))).toEqual([]));
});

describe('HTML and programs in MDX', () => {
  test.each([
    [
      "import { readFileSync } from 'node:fs'\n\n{readFileSync('/etc/hostname', 'utf8')}",
      [
        /line 6: "import .*": pages run no programs; delete this \(components need no import\)$/,
        /line 8: "\{readFileSync\(.*": what stands between \{ and \} is read as a program/,
      ],
    ],
    ['export const a = 1', [/line 6: "export const a = 1": pages run no programs/]],
    ['Home: {process.env.HOME}', [/line 6: "\{process\.env\.HOME\}": what stands between/]],
    [
      '{/* a */ process.exit() /* b */}',
      [/line 6: "\{\/\* a \*\/ process\.exit\(\) \/\* b \*\/\}": what stands between/],
    ],
    ['{}', [/line 6: "\{\}": what stands between/]],
    ['<script>x()</script>', [/line 6: "<script>": texts take no HTML/]],
    ['<iframe src="https://x.example" />', [/line 6: "<iframe>": texts take no HTML/]],
    ['<>Text</>', [/line 6: "<>": texts take no HTML/]],
    [
      '<Note title={process.env.HOME}>\n\nText.\n\n</Note>',
      [/line 6: <Note>: title is an expression; write title="…" with the text itself$/],
    ],
    [
      '<Note {...process.env}>\n\nText.\n\n</Note>',
      [/line 6: <Note> has \{…\} among its attributes; pages run no programs/],
    ],
    [
      '<Note title="a" onClick="x()">\n\nText.\n\n</Note>',
      [/line 6: <Note> takes no "onClick"; delete it$/],
    ],
    [
      '<Note title="a" set:html="<script>x()</script>" />',
      [/line 6: <Note> takes no "set:html"; delete it$/],
    ],
    ['<Note title="a" client:load />', [/line 6: <Note> takes no "client:load"; delete it$/]],
    ['<span lang="pl" class="x">tak</span>', [/line 6: <span> takes no "class"; delete it$/]],
    ['<WhoToCall />', [/line 6: <WhoToCall> needs ids="…"$/]],
    ["<WhoToCall ids='nobody' />", [/line 6: <WhoToCall>: there is no service "nobody"/]],
    ['<Nothing />', [/line 6: there is no component <Nothing>; use one of Advice, /]],
    [
      '<Note title="a">\n\nText.',
      [/line 6: <Note> is not closed; write <\/Note> on a line of its own/],
    ],
    ['Text.\n\n</Note>', [/line 8: <\/Note> closes nothing; delete it/]],
    [
      '<Note title="a">\n\nText.\n\n</Do>',
      [/line \d+: <\/Do> stands where <\/Note> belongs; close <Note> first$/],
    ],
    ['Write {your name', [/line 6: "\{" and "\}" are not text in a page with components/]],
    ['Write {your name}', [/line 6: "\{" and "\}" are not text in a page with components/]],
    [
      'Children <5 years',
      [
        /line 6: "<" before a number is read as the beginning of a component; write "under" or "less than"$/,
      ],
    ],
    [
      '<WhoToCall ids=x />',
      [/line 6: <WhoToCall> cannot be read; each attribute is written name="text"/],
    ],
    ['<!-- to do -->', [/line 6: a note is written \{\/\* so \*\/\}/]],
    [
      'See <https://x.example>.',
      [/line 6: an address between < and > cannot be read here; write \[some words\]/],
    ],
    // All at once, those that keep the text from being read too.
    [
      'Children <5 years\n\nWrite {your name}\n\nAdults >5 <7\n\n<b>x</b>',
      [
        /line 6: "<" before a number/,
        /line 8: "\{" and/,
        /line 10: "<" before a number/,
        /line 12: "<b>": texts take no HTML/,
      ],
    ],
  ])('%s', async (body, messages) => {
    expect(await faultsOf(mdx(body))).toEqual(
      messages.map((message): unknown => expect.stringMatching(message)),
    );
  });

  test.each([
    '{/* a note */}\n\nText.',
    '<Note title="Good">\n\nSay <span lang="pl">tak</span>.\n\n</Note>',
    'Write `{x}` and `<b>`.',
    '<Urgent title="a {n} b">\n\nText.\n\n</Urgent>',
  ])('but not: %s', async (body) => expect(await faultsOf(mdx(body))).toEqual([]));

  test('what a component needs is what it says it needs', () => {
    const files = filesIn('src/components', ['.astro']);
    const needs = Object.entries(neededAttributes).map(([name]) => {
      const props =
        /interface Props \{([^}]*)\}/.exec(
          files.find(({ path }) => path.endsWith(`/${name}.astro`))?.text ?? '',
        )?.[1] ?? '';
      return [
        name,
        [...props.matchAll(/(\w+)(\??):/g)]
          .filter(([, , optional]) => !optional)
          .map(([, field = '']) => field),
      ];
    });
    expect(Object.fromEntries(needs)).toEqual(neededAttributes);
  });
});

describe('links in texts', () => {
  test.each([
    [
      '[x](javascript:alert(1))',
      'the link to "javascript:alert(1)" may run or hide something; a link leads to /a/page/, ' +
        'to https://… or to an id (call:, service:, word:, figure:)',
    ],
    ['[x](JavaScript:alert(1))', 'may run or hide something'],
    ['[x](&#106;avascript:x)', 'may run or hide something'],
    ['[x](data:text/html,x)', 'may run or hide something'],
    ['[x][y]\n\n[y]: vbscript:x', 'may run or hide something'],
    ['![x](data:image/png;base64,AA)', 'may run or hide something'],
    ['[x](https:x.example)', 'may run or hide something'],
    [
      '[x](//x.example/)',
      'the link to "//x.example/" leads to another site; write https: before it, or one slash ' +
        'for a page of ours',
    ],
    [
      '[x](http://x.example/)',
      'is not secret on its way; write an address that starts with https://',
    ],
    ['www.x.example', 'is not secret on its way'],
    [
      '[x](mailto:a@x.example)',
      'numbers and emails stand in the record of their service; write [its name](call:its-id)',
    ],
    ['a@x.example', 'numbers and emails stand'],
    ['[x](tel:999)', 'numbers and emails stand'],
    [
      '[x](Call:good-helpline)',
      'the link to "Call:good-helpline" is not read with capitals; write "call:good-helpline"',
    ],
    ['[x]()', 'a link leads nowhere; write the address between its round brackets'],
    [
      '[x](/help/money)',
      'the link to "/help/money" does not end as our addresses do; write "/help/money/"',
    ],
    ['[x](/help/money#now)', 'write "/help/money/#now"'],
    ['[x](help/money/)', 'leads to nothing'],
    ['[x](https://localhost/)', 'leads to nothing'],
    ['[x](https://a:b@x.example/)', 'leads to nothing'],
  ])('%s', async (body, message) => {
    for (const changes of [markdown(body), mdx(body)]) {
      expect(await faultsOf(changes)).toEqual([
        expect.stringMatching(/^content\/en\/pages\/a\.mdx? line [68]: /),
      ]);
      expect((await faultsOf(changes))[0]).toContain(message);
    }
  });

  test.each([
    '[x](/help/)',
    '[x](/help/#now)',
    '[x](#now)',
    '[x](/data/figures.csv)',
    '[x](call:good-helpline)',
    '[x](https://x.example/a?b=c#d)',
  ])('but not: %s', async (body) => expect(await faultsOf(markdown(body))).toEqual([]));
});

describe('addresses in records', () => {
  const contact = 'callInstead: [good-helpline]\n';
  const rule =
    'is a full web address that starts with https://, then a name like www.example.org, ' +
    'without a user name or spaces';
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://x.example/',
    'https:x.example',
    '//x.example/',
    'www.x.example',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://user:secret@x.example/',
    'HTTPS://x.example/',
    "'https://x.example/a b'",
    "'https://x.example/\"><script>'",
    'ftp://x.example/',
    'https://x..example/',
  ])('web: %s', async (web) => {
    const faults = await faultsOf(service('x', `${contact}web: ${web}\n`));
    expect(faults).toContain(`content/data/services/x.yaml line 7: web ${rule}`);
  });
  test('of chats, campaigns and sources', async () => {
    expect(await faultsOf(service('x', `${contact}chat:\n  url: javascript:x\n`))).toEqual([
      `content/data/services/x.yaml line 8: url ${rule}`,
    ]);
    expect(
      await faultsOf({
        'data/campaigns/good-campaign.yaml':
          "name: C\nstarts: '2026-11-25'\nends: '2026-11-25'\nweb: javascript:x\nsources:\n  - " +
          "document: plan-2025\nlastChecked: '2026-11-01'\n",
      }),
    ).toEqual([`content/data/campaigns/good-campaign.yaml line 4: web ${rule}`]);
    const source = (url: string) =>
      service('x', contact)['data/services/x.yaml']?.replace(
        'document: plan-2025',
        `url: ${url}`,
      ) ?? '';
    expect(
      await faultsOf({ ...service('x', contact), 'data/services/x.yaml': source('javascript:x') }),
    ).toEqual([
      expect.stringContaining(
        'url (of a source) is a full web address that starts with https:// or http://',
      ),
    ]);
    expect(
      await faultsOf({
        ...service('x', contact),
        'data/services/x.yaml': source('http://x.example./a'),
      }),
    ).toEqual([]);
  });
  test.each([
    'https://x.example',
    'https://www.x.example:8443/a?b=c#d',
    'https://xn--mller-kva.example/',
    'https://müller.example/',
  ])('but not web: %s', async (web) =>
    expect(await faultsOf(service('x', `${contact}web: ${web}\n`))).toEqual([]),
  );
});

describe('site.yaml', () => {
  const site = (from: string, to: string) => ({ 'site.yaml': whole.replace(from, to) });
  const whole =
    'city: Testbridge\nbrand: Safe City Testbridge\ntitleBrand: Safe City\nurl: ' +
    'https://testbridge.example\nlanguages: [en, pl]\nleastReview: machine\nexit:\n  default: ' +
    'https://weather.example\nfreshDays: 180\nfrontDoor: good-helpline\nhomeArea: testbridge\n' +
    'emergency:\n  voice: good-helpline\n  silent: good-helpline\n  text: good-helpline\n  ' +
    'relay: good-helpline\n  video: good-helpline\n  notNow: good-helpline\nhelplines:\n  - ' +
    'group: local\n    services: [good-helpline]\n' +
    'licence:\n  name: CC BY 4.0\n  web: ' +
    'https://creativecommons.org/licenses/by/4.0/\ndocuments:\n  plan-2025:\n    title: A ' +
    'plan\n    publisher: Testbridge Council\n    year: 2025\nshortLinks:\n  help: /help/\n  ' +
    'ribbon: /campaigns/good-campaign/\n';
  test.each([
    [
      'https://weather.example',
      'javascript:alert(1)',
      'line 8: where the way out leads is a full web address that starts with https://',
    ],
    [
      'https://weather.example',
      'http://weather.example',
      'line 8: where the way out leads is a full web address that starts with https://',
    ],
    [
      'https://weather.example',
      'https://me:secret@weather.example',
      'line 8: where the way out leads is a full web address that starts with https://',
    ],
    [
      'https://weather.example',
      'https://www.testbridge.example/',
      'line 8: exit.default leads to this site itself; choose an ordinary page of another',
    ],
    [
      'url: https://testbridge.example',
      'url: https://testbridge.example/site/',
      'line 4: url is the name of the site alone; write https://testbridge.example',
    ],
    [
      'url: https://testbridge.example',
      'url: http://testbridge.example',
      'line 4: url is a full web address that starts with https://',
    ],
    [
      'web: https://creative',
      'web: http://creative',
      'line 24: licence.web is a full web address that starts with https://',
    ],
    [
      '    year: 2025',
      '    year: 2025\n    web: javascript:x',
      'line 30: web is a full web address that starts with https://',
    ],
    [
      'freshDays',
      'hsts: yes please\nfreshDays',
      'line 9: hsts is subdomains or preload; leave it out unless every name below',
    ],
  ])('%s to %s', async (from, to, message) => {
    const faults = await faultsOf(site(from, to));
    expect(faults).toEqual([expect.stringMatching(/^content\/site\.yaml line /)]);
    expect(faults[0]).toContain(message);
  });
  test.each(['subdomains', 'preload'])('hsts may be %s', async (choice) =>
    expect(await faultsOf(site('freshDays', `hsts: ${choice}\nfreshDays`))).toEqual([]),
  );
});

describe('fields', () => {
  test.each([
    [
      'a word of the interface',
      { 'pl/ui.json': polish({ 'topic.women': 'Kobiety <b>i</b> nie tylko' }) },
      /^content\/pl\/ui\.json line \d+: strings\.topic\.women: "<b>": texts take no HTML; write the words alone$/,
    ],
    [
      'a title',
      {
        'en/pages/a.md':
          '---\ntitle: A <script>x()</script> page\ndescription: A calm page.\n---\nText.\n',
      },
      /^content\/en\/pages\/a\.md line 2: title: "<script>": texts take no HTML/,
    ],
    [
      'a link in a field',
      { 'en/words/w.md': englishWord('').replace('one person', '[one](javascript:x) person') },
      /^content\/en\/words\/w\.md line 3: meaning: /,
    ],
  ])('%s', async (_, changes, message) => {
    const faults = await faultsOf(changes);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toMatch(message);
  });
});
