import type { OutgoingHttpHeader } from 'node:http';
import { gzipSync } from 'node:zlib';

/** An answer on its way, as a host in between could change it. */
export interface Passing {
  path: string;
  status: number;
  headers: Record<string, OutgoingHttpHeader | undefined>;
  body: Buffer;
  visit: number;
}

/** What a host does to a site, and how a check of the live site must tell it. */
export interface Meddling {
  name: string;
  meddle: (answer: Passing) => void;
  told: RegExp;
}

const isPage = ({ headers, status }: Passing): boolean =>
  status === 200 && String(headers['content-type']).startsWith('text/html');
const header = (name: string, value: string | string[], told: RegExp): Meddling => ({
  name: `adds ${name}`,
  meddle: ({ headers }) => {
    headers[name.toLowerCase()] = value;
  },
  told,
});
const page = (name: string, change: (html: string) => string, told: RegExp): Meddling => ({
  name,
  meddle: (answer) => {
    if (isPage(answer)) answer.body = Buffer.from(change(answer.body.toString('utf8')));
  },
  told,
});
const weaker = (
  name: string,
  change: (value: string) => string | undefined,
  told: RegExp,
): Meddling => ({
  name: `changes ${name}`,
  told,
  meddle: ({ headers }) => {
    const value = change(String(headers[name.toLowerCase()] ?? ''));
    if (value === undefined) delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  },
});
const at = (
  name: string,
  path: string,
  change: (answer: Passing) => void,
  told: RegExp,
): Meddling => ({
  name,
  meddle: (answer) => {
    if (answer.path === path) change(answer);
  },
  told,
});
const becomes = (answer: Passing, status: number, headers: Passing['headers'], body = ''): void => {
  Object.assign(answer, {
    status,
    headers: { ...answer.headers, ...headers },
    body: Buffer.from(body),
  });
};

/** What networks, hosts and mistakes in settings do to pages. Each is tried by itself. */
export const meddlings: readonly Meddling[] = [
  // Added headers.
  header(
    'NEL',
    '{"report_to":"cf-nel","max_age":604800}',
    /adds nel: .*\(the browser reports visits that fail to another server\)/i,
  ),
  header(
    'Report-To',
    '{"group":"cf-nel","endpoints":[{"url":"https://a.nel.example/report"}]}',
    /adds report-to: .*another server/i,
  ),
  header('Reporting-Endpoints', 'main="https://reports.example/"', /adds reporting-endpoints/i),
  header(
    'Content-Security-Policy-Report-Only',
    "default-src 'self'; report-uri /x",
    /adds content-security-policy-report-only/i,
  ),
  header(
    'Set-Cookie',
    ['__cf_bm=abc; Path=/; HttpOnly'],
    /adds set-cookie: __cf_bm=abc.*\(marks the visitor\)/i,
  ),
  header(
    'Speculation-Rules',
    '"/cdn-cgi/speculation"',
    /adds speculation-rules: .*pages that nobody opened/i,
  ),
  header('Server-Timing', 'cfCacheStatus;desc="HIT"', /adds server-timing/i),
  header('Link', '</assets/x.js>; rel=preload', /adds link: .*ahead/i),
  header('Refresh', '0; url=https://elsewhere.example/', /adds refresh/i),
  header('X-Powered-By', 'Example', /adds x-powered-by/i),
  header('X-Frame-Options', 'SAMEORIGIN', /adds x-frame-options/i),
  header(
    'Access-Control-Allow-Origin',
    'https://other.example',
    /adds access-control-allow-origin|Access-Control-Allow-Origin is not as built/i,
  ),
  header('Accept-CH', 'Sec-CH-UA-Model', /adds accept-ch/i),
  header('X-Nobody-Knows', '1', /adds x-nobody-knows: 1/i),
  header('Server', 'nginx/1.22.1', /Server tells its version: nginx\/1\.22\.1/),
  // Missing and weaker headers.
  weaker('Content-Security-Policy', () => undefined, /Content-Security-Policy is missing/),
  weaker(
    'Content-Security-Policy',
    (value) => value.replace("script-src 'self'", "script-src 'self' https://cdn.example"),
    /Content-Security-Policy is not as built: script-src also has https:\/\/cdn\.example/,
  ),
  weaker(
    'Content-Security-Policy',
    (value) => value.replace(/; frame-ancestors [^;]+/, ''),
    /Content-Security-Policy is not as built: frame-ancestors is missing/,
  ),
  weaker(
    'Referrer-Policy',
    () => 'strict-origin-when-cross-origin',
    /Referrer-Policy is not as built: "strict-origin-when-cross-origin", not "no-referrer"/,
  ),
  weaker(
    'Strict-Transport-Security',
    () => 'max-age=300',
    /Strict-Transport-Security is not as built: "max-age=300"/,
  ),
  weaker('X-Content-Type-Options', () => undefined, /X-Content-Type-Options is missing/),
  weaker(
    'Cache-Control',
    () => 'public, max-age=14400',
    /Cache-Control is not as built: "public, max-age=14400", not "no-store"/,
  ),
  {
    name: 'sends Referrer-Policy twice',
    meddle: ({ headers }) => {
      headers['referrer-policy'] = ['no-referrer', 'unsafe-url'];
    },
    told: /Referrer-Policy is sent 2 times/,
  },
  // Changed pages.
  page(
    'adds a script that counts visitors',
    (html) =>
      html.replace(
        '</body>',
        '<script defer src="https://static.example/beacon.min.js" data-token="x"></script></body>',
      ),
    /adds a script from https:\/\/static\.example\/beacon\.min\.js, line \d+, character \d+/,
  ),
  page(
    'adds a script in the page',
    (html) => html.replace('</head>', '<script>window.tracked = true;</script></head>'),
    /adds a script that begins "window\.tracked = true;", line \d+/,
  ),
  page(
    'holds scripts back (Rocket Loader)',
    (html) =>
      html
        .replace(/<script type="module"/g, '<script type="abc123-module"')
        .replace(/<script>/g, '<script type="abc123-text/javascript">'),
    /adds a script (that begins|from).*/,
  ),
  page(
    'takes the first script away',
    (html) => html.replace(/<script>[\s\S]*?<\/script>/, ''),
    /takes away a script that begins/,
  ),
  page(
    'writes a link so that a script must read it (Email Obfuscation)',
    (html) => html.replace(/href="tel:[^"]+"/, 'href="/cdn-cgi/l/email-protection#abc"'),
    /changes a tag to <a .*href="\/cdn-cgi\/l\/email-protection#abc"/,
  ),
  page(
    'adds a picture that counts',
    (html) =>
      html.replace(
        '</body>',
        '<img src="https://pixel.example/1.gif" width="1" height="1"></body>',
      ),
    /adds <img src="https:\/\/pixel\.example\/1\.gif"/,
  ),
  page(
    'adds a frame',
    (html) => html.replace('</body>', '<iframe src="https://ads.example/"></iframe></body>'),
    /adds <iframe src="https:\/\/ads\.example\/">/,
  ),
  page(
    'adds a handler',
    (html) => html.replace('<body', '<body onload="x()"'),
    /adds <body onload="x\(\)"/,
  ),
  page(
    'takes out spaces and comments',
    (html) =>
      html
        .replace(/>\s+</g, '><')
        .replace(/\s{2,}/g, ' ')
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<\/p> /g, '</p>')
        .replace(/^/, '\n'),
    /is minified, or has other spaces or comments/,
  ),
  page(
    'takes out quotes',
    (html) => html.replace(/="([\w-]+)"/g, '=$1'),
    /writes \d+ of \d+ tags otherwise, such as/,
  ),
  page(
    'changes words',
    (html) => html.replace(/999/g, '998'),
    /says ".*998.*" where the build says|adds|changes a tag to/,
  ),
  page(
    'adds a comment of its own',
    (html) => `${html}<!-- served by a cache -->`,
    /is minified, or has other spaces or comments/,
  ),
  // Changed files.
  at(
    'packs a picture anew',
    '/icon.svg',
    (answer) => {
      answer.body = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    },
    /\/icon\.svg: is not the file that was built: \d+ bytes, not \d+/,
  ),
  at(
    'writes a robots.txt of its own',
    '/robots.txt',
    (answer) => {
      answer.body = Buffer.from('User-agent: *\nDisallow: /help/\n');
    },
    /\/robots\.txt: is not the file that was built/,
  ),
  at(
    'loses a file',
    '/icon.svg',
    (answer) => becomes(answer, 404, {}),
    /\/icon\.svg: is missing: it is answered with 404/,
  ),
  {
    name: 'gives every script the wrong type',
    meddle: (answer) => {
      if (answer.path.endsWith('.js')) answer.headers['content-type'] = 'text/plain';
    },
    told: /Content-Type is text\/plain, not text\/javascript/,
  },
  {
    name: 'gives pages another charset',
    meddle: (answer) => {
      if (isPage(answer)) answer.headers['content-type'] = 'text/html; charset=iso-8859-1';
    },
    told: /Content-Type is text\/html; charset=iso-8859-1, not text\/html; charset=utf-8/,
  },
  {
    name: 'sends a body that cannot be unpacked',
    meddle: (answer) => {
      if (answer.path === '/icon.svg') answer.headers['content-encoding'] = 'gzip';
    },
    told: /no answer: the body cannot be unpacked \(Content-Encoding: gzip\)/,
  },
  // Wrong answers.
  {
    name: 'answers 200 for what is not there',
    meddle: (answer) => {
      if (answer.status === 404) answer.status = 200;
    },
    told: /is not there, and is answered with 200, not with 404/,
  },
  {
    name: 'has another page for what is not there',
    meddle: (answer) => {
      if (answer.status === 404) answer.body = Buffer.from('<h1>Not found</h1>');
    },
    told: /the page for what is not there (lacks|writes)/,
  },
  {
    name: 'leads what is not there to the home page',
    meddle: (answer) => {
      if (answer.status === 404) becomes(answer, 302, { location: '/' });
    },
    told: /is not there, and is answered with 302, leading to \/, not with 404/,
  },
  at(
    'serves a file for hosts',
    '/_headers',
    (answer) => becomes(answer, 200, {}, '/*'),
    /\/_headers: must not be served, and is answered with 200/,
  ),
  at(
    'serves the history of the source',
    '/.git/HEAD',
    (answer) => becomes(answer, 200, {}, 'ref: refs/heads/main'),
    /\/\.git\/HEAD: must not be served/,
  ),
  at(
    'leads a moved address elsewhere',
    '/glossary',
    (answer) => becomes(answer, 301, { location: '/' }),
    /\/glossary: leads to \/, not to \/words\//,
  ),
  at(
    'leads a moved address to another site',
    '/glossary',
    (answer) => becomes(answer, 301, { location: 'https://parked.example/words/' }),
    /\/glossary: leads to https:\/\/parked\.example\/words\/, not to \/words\//,
  ),
  {
    name: 'moves for a time only',
    meddle: (answer) => {
      if (answer.status === 301) answer.status = 302;
    },
    told: /is a move with status 302, not for ever/,
  },
  {
    name: 'knows no addresses in capitals',
    meddle: (answer) => {
      if (/^\/(GO|go\/HELP)\//.test(answer.path)) becomes(answer, 404, {});
    },
    told: /\/go\/HELP\/: should lead to \/go\/help\/, and is answered with 404|\/GO\/a\/b\/: should lead to \/go\/a\/b\/, and is answered with 404/,
  },
  {
    name: 'takes capitals for small letters',
    meddle: (answer) => {
      if (answer.status === 404 && /^\/[A-Z/-]+$/.test(answer.path))
        becomes(answer, 200, { 'content-type': 'text/html; charset=utf-8' }, 'x');
    },
    told: /\/[A-Z/-]+\/: is not there, and is answered with 200/,
  },
  {
    name: 'takes the last slash away',
    meddle: (answer) => {
      if (isPage(answer) && answer.path !== '/')
        becomes(answer, 301, { location: answer.path.slice(0, -1) });
    },
    told: /is missing: it is answered with 301, and leads to /,
  },
  {
    name: 'shows pages without their last slash',
    meddle: (answer) => {
      if (answer.status === 301 && answer.headers['location'] === `${answer.path}/`)
        becomes(answer, 200, { 'content-type': 'text/html; charset=utf-8' }, 'x');
    },
    told: /should lead to \/.*\/, and is answered with 200/,
  },
  {
    name: 'asks visitors to prove that they are people',
    meddle: (answer) => {
      if (isPage(answer)) becomes(answer, 403, {}, '<h1>Just a moment...</h1>');
    },
    told: /is missing: it is answered with 403/,
  },
  {
    name: 'wants fewer questions',
    meddle: (answer) => {
      if (answer.path !== '/') becomes(answer, 429, { 'retry-after': '60' });
    },
    told: /the host asks for fewer questions \(429\); the rest was not asked/,
  },
  // What differs from one visitor to the next.
  {
    name: 'gives each visit an ETag of its own',
    meddle: (answer) => {
      answer.headers['etag'] = `"${answer.visit}"`;
    },
    told: /ETag is another at each visit: .*mark a visitor/,
  },
  {
    name: 'gives each visit another day of change',
    meddle: (answer) => {
      answer.headers['last-modified'] = new Date(answer.visit * 1000).toUTCString();
    },
    told: /Last-Modified is another at each visit/,
  },
];

/** What hosts may do without a visitor being marked or shown anything else. */
export const harmless: readonly Meddling[] = [
  {
    name: 'packs answers',
    meddle: (answer) => {
      answer.body = gzipSync(answer.body);
      answer.headers['content-encoding'] = 'gzip';
    },
    told: /^$/,
  },
  {
    name: 'leads on with 308 and a whole address',
    meddle: (answer) => {
      if (answer.status === 301) answer.status = 308;
    },
    told: /^$/,
  },
  header('Vary', 'Accept-Encoding', /^$/),
  header('Age', '12', /^$/),
  header('ETag', '"abc"', /^$/),
  header('Server', 'cloudflare', /^$/),
];

/** What hosts add for themselves: told, but no fault. */
export const notes: readonly Meddling[] = [
  header('CF-Ray', '8f0-LHR', /adds cf-ray, the host's own/i),
  header('Alt-Svc', 'h3=":443"', /adds alt-svc, the host's own/i),
];
