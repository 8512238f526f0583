import { valuesOf, type Answer } from './ask.ts';
import { finding, note, short, type Finding } from './finding.ts';

/**
 * What carries an answer, and says nothing of its own. An `ETag` may mark a visitor: twice.ts asks
 * for it.
 */
const ordinary = new Set([
  'date',
  'connection',
  'keep-alive',
  'content-length',
  'content-type',
  'content-encoding',
  'transfer-encoding',
  'vary',
  'last-modified',
  'etag',
  'accept-ranges',
  'age',
  'server',
  'location',
]);

/**
 * What hosts add for their own books. A browser keeps none of it but the last, which names the host
 * and no page.
 */
const hostsOwn =
  /^(cf-ray|cf-cache-status|via|x-cache|x-cache-hits|x-served-by|x-timer|x-nf-request-id|x-request-id|cache-status|alt-svc)$/;

/** Why an added header matters. Read with its name before it. */
const why: Readonly<Record<string, string>> = {
  nel: 'the browser reports visits that fail to another server',
  'report-to': 'names another server for reports of the browser',
  'reporting-endpoints': 'names another server for reports of the browser',
  'content-security-policy-report-only': 'may report to another server what happens on the page',
  'set-cookie': 'marks the visitor',
  'speculation-rules': 'the browser fetches pages that nobody opened',
  link: 'the browser fetches something ahead',
  'server-timing': 'tells scripts and extensions how the page came',
  refresh: 'leads on by itself',
  'service-worker-allowed': 'lets a script stay in the browser',
  'accept-ch': 'asks the browser to tell more about the device',
  'critical-ch': 'asks the browser to tell more about the device',
  'access-control-allow-origin': 'lets other sites read it',
  'x-frame-options': 'older browsers would show no card in the pages of partners',
  'x-powered-by': 'tells what the server is made of',
  'content-disposition': 'makes a download of a page, which stays on the device',
  sourcemap: 'fetches more files',
};

/** A policy by its directives. */
const directives = (policy: string): Map<string, Set<string>> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...values]) => [name, new Set(values)]),
  );

/** What a policy allows more, or no longer says. */
function policyChanges(wanted: string, sent: string): string {
  const [ours, theirs] = [directives(wanted), directives(sent)];
  const changes = [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => {
    const [our, their] = [ours.get(name), theirs.get(name)];
    if (!their) return [`${name} is missing`];
    if (!our) return [`${name} is added`];
    const [more, less] = [
      [...their].filter((value) => !our.has(value)),
      [...our].filter((value) => !their.has(value)),
    ];
    return [
      ...(more.length > 0 ? [`${name} also has ${short(more.join(' '))}`] : []),
      ...(less.length > 0 ? [`${name} lacks ${short(less.join(' '))}`] : []),
    ];
  });
  return changes.join(', ') || 'written otherwise';
}

const isPolicy = (name: string): boolean => name === 'Content-Security-Policy';

/** Headers that are missing, or not as the build says. @param wanted by name */
const wrong = (answer: Answer, wanted: Readonly<Record<string, string>>): Finding[] =>
  Object.entries(wanted).flatMap(([name, value]) => {
    const sent = valuesOf(answer, name);
    const [first] = sent;
    if (first === undefined)
      return [finding(`${name} is missing; the build says: ${short(value)}`, `${name} is missing`)];
    if (sent.length > 1) return [finding(`${name} is sent ${sent.length} times`)];
    if (first === value) return [];
    return [
      finding(
        `${name} is not as built: ` +
          `${isPolicy(name) ? policyChanges(value, first) : `"${short(first)}", not "${short(value)}"`}`,
      ),
    ];
  });

/** Headers that the build did not make. */
const added = ({ headers }: Answer, wanted: Readonly<Record<string, string>>): Finding[] => {
  const ours = new Set(Object.keys(wanted).map((name) => name.toLowerCase()));
  return headers.flatMap(([name, value]) => {
    const low = name.toLowerCase();
    if (low === 'server')
      return /\d/.test(value) ? [finding(`Server tells its version: ${short(value)}`)] : [];
    if (ordinary.has(low) || ours.has(low)) return [];
    if (hostsOwn.test(low)) return [note(`adds ${name}, the host's own`)];
    return [
      finding(`adds ${name}: ${short(value)}${why[low] ? ` (${why[low]})` : ''}`, `adds ${low}`),
    ];
  });
};

/** Kinds of files that have two names. */
const sameTypes: readonly string[][] = [
  ['text/javascript', 'application/javascript'],
  ['application/xml', 'text/xml'],
  ['image/x-icon', 'image/vnd.microsoft.icon'],
];
const isText = (type: string): boolean => /^text\/(html|plain|csv|calendar)/.test(type);

/**
 * A type that is not the build's. A script's letters are told by the page, so it needs no charset.
 */
function wrongType(answer: Answer, wanted: string | undefined): Finding[] {
  const [sent] = valuesOf(answer, 'Content-Type');
  if (wanted === undefined) return [];
  if (sent === undefined)
    return wanted === 'application/octet-stream'
      ? []
      : [finding(`Content-Type is missing, not ${wanted}`)];
  const [type = '', charset] = sent.toLowerCase().replaceAll(' ', '').split(';');
  const [ours = '', ourCharset] = wanted.toLowerCase().replaceAll(' ', '').split(';');
  const isSame =
    type === ours || sameTypes.some((names) => names.includes(type) && names.includes(ours));
  const isReadable =
    charset === ourCharset ||
    (charset === undefined && !isText(ours)) ||
    (ourCharset === undefined && charset === 'charset=utf-8');
  return isSame && isReadable ? [] : [finding(`Content-Type is ${sent}, not ${wanted}`)];
}

/**
 * Everything in the head of an answer that the build did not make. @param type what the body is,
 * when it is looked at
 */
export const headerFindings = (
  answer: Answer,
  wanted: Readonly<Record<string, string>>,
  type?: string,
): Finding[] => [...added(answer, wanted), ...wrong(answer, wanted), ...wrongType(answer, type)];
