/**
 * The rules by which Mozilla's HTTP Observatory scores a site, as far as its headers decide:
 * github.com/mdn/mdn-http-observatory, src/analyzer/tests and src/grader/charts.js (SCORE_TABLE,
 * MINIMUM_SCORE_FOR_EXTRA_CREDIT), read in November 2026. What the site is served by (a redirect
 * from http to https, a certificate, the browsers' preload list) and what pages load is left at 0:
 * the check of a live site sees that.
 */
export interface Score {
  rule: string;
  result: string;
  points: number;
}

type Headers = Readonly<Record<string, string>>;

const broad = [
  'ftp:',
  'http:',
  'https:',
  '*',
  'http://*',
  'http://*.*',
  'https://*',
  'https://*.*',
];
const inline = ["'unsafe-inline'", 'data:'];
const holds = (sources: readonly string[], banned: readonly string[]): boolean =>
  sources.some((source) => banned.includes(source));

/** The directives of a policy; of one that is named twice the first counts. */
function directivesOf(policy: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const part of policy
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [name = '', ...sources] = part.split(/\s+/);
    if (!all.has(name.toLowerCase())) all.set(name.toLowerCase(), sources);
  }
  return all;
}

function contentSecurityPolicy(headers: Headers): Omit<Score, 'rule'> {
  const policy = headers['Content-Security-Policy'];
  if (!policy) return { result: 'not implemented', points: -25 };
  const directives = directivesOf(policy);
  const fallback = directives.get('default-src') ?? ['*'];
  const sourcesOf = (name: string): string[] => {
    const sources = directives.get(name) ?? fallback;
    return sources.some((source) => /^'(?:sha(?:256|384|512)|nonce)-/.test(source))
      ? sources.filter((source) => source !== "'unsafe-inline'")
      : sources;
  };
  const [script, style, object] = ['script-src', 'style-src', 'object-src'].map(sourcesOf) as [
    string[],
    string[],
    string[],
  ];
  const passive = ['img-src', 'media-src'];
  const active = [...directives]
    .filter(([name]) => !passive.includes(name))
    .flatMap(([, sources]) => sources);
  const isInsecure = (source: string): boolean => /^(?:http|ftp):/.test(source);
  if (holds(script, [...broad, ...inline]) || holds(object, broad))
    return { result: 'unsafe inline or broad scripts', points: -20 };
  if (active.some(isInsecure)) return { result: 'insecure scheme', points: -20 };
  if ([...script, ...style].includes("'unsafe-eval'"))
    return { result: 'unsafe eval', points: -10 };
  if (passive.flatMap(sourcesOf).some(isInsecure))
    return { result: 'insecure scheme in pictures', points: -10 };
  if (holds(style, [...broad, ...inline])) return { result: 'unsafe inline styles', points: 0 };
  return fallback.length === 1 && fallback[0] === "'none'"
    ? { result: "nothing unsafe, default-src 'none'", points: 10 }
    : { result: 'nothing unsafe', points: 5 };
}

function framing(headers: Headers): Omit<Score, 'rule'> {
  const ancestors = directivesOf(headers['Content-Security-Policy'] ?? '').get('frame-ancestors');
  if (ancestors) return { result: 'by the policy', points: 5 };
  const own = headers['X-Frame-Options']?.trim().toLowerCase();
  if (own === undefined) return { result: 'not implemented', points: -20 };
  return ['deny', 'sameorigin'].includes(own)
    ? { result: own, points: 0 }
    : { result: 'invalid', points: -20 };
}

function referrer(headers: Headers): Omit<Score, 'rule'> {
  const last = (headers['Referrer-Policy'] ?? '').split(',').at(-1)?.trim().toLowerCase() ?? '';
  if (
    ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(
      last,
    )
  )
    return { result: 'private', points: 5 };
  return last === ''
    ? { result: 'not implemented', points: 0 }
    : { result: 'unsafe or invalid', points: -5 };
}

function transport(headers: Headers): Omit<Score, 'rule'> {
  const value = headers['Strict-Transport-Security'];
  if (!value) return { result: 'not implemented', points: -20 };
  const seconds = Number(/max-age=(\d+)/i.exec(value)?.[1] ?? Number.NaN);
  if (Number.isNaN(seconds)) return { result: 'invalid', points: -20 };
  return seconds >= 15_768_000
    ? { result: 'at least six months', points: 0 }
    : { result: 'less than six months', points: -10 };
}

function sharing(headers: Headers): Omit<Score, 'rule'> {
  const origin = headers['Access-Control-Allow-Origin'];
  if (origin === undefined) return { result: 'not implemented', points: 0 };
  return headers['Access-Control-Allow-Credentials']?.toLowerCase() === 'true'
    ? { result: 'anyone, with credentials', points: -50 }
    : { result: 'public access', points: 0 };
}

function resources(headers: Headers): Omit<Score, 'rule'> {
  const value = headers['Cross-Origin-Resource-Policy'];
  if (value === undefined) return { result: 'not implemented', points: 0 };
  if (['same-origin', 'same-site'].includes(value)) return { result: value, points: 10 };
  return value === 'cross-origin'
    ? { result: value, points: 0 }
    : { result: 'invalid', points: -5 };
}

const rules: Record<string, (headers: Headers) => Omit<Score, 'rule'>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-frame-options': framing,
  'referrer-policy': referrer,
  'strict-transport-security': transport,
  'x-content-type-options': (headers) =>
    headers['X-Content-Type-Options'] === 'nosniff'
      ? { result: 'nosniff', points: 0 }
      : { result: 'not implemented', points: -5 },
  'cross-origin-resource-sharing': sharing,
  'cross-origin-resource-policy': resources,
  cookies: (headers) =>
    'Set-Cookie' in headers ? { result: 'set', points: -20 } : { result: 'none', points: 0 },
};

/**
 * Scores the headers of one answer. Points above 100 count only where what is lost leaves at least
 * 90.
 * @returns the sum, and each rule with what it found
 */
export function observatory(headers: Headers): { score: number; scores: Score[] } {
  const scores = Object.entries(rules).map(([rule, judge]) => ({ rule, ...judge(headers) }));
  const sum = (list: readonly Score[]): number =>
    list.reduce((total, { points }) => total + points, 0);
  const lost = 100 + sum(scores.filter(({ points }) => points < 0));
  return {
    score: Math.max(lost >= 90 ? lost + sum(scores.filter(({ points }) => points > 0)) : lost, 0),
    scores,
  };
}
