import { createHash } from 'node:crypto';
import { valuesOf, type Answer } from './ask.ts';
import { changes } from './changes.ts';
import { finding, short, type Finding } from './finding.ts';
import { headerFindings } from './headers.ts';
import type { Question } from './questions.ts';
import type { Sent } from '../manifest.ts';

/** A lasting move is 301 or 308: servers differ, browsers do not care. */
const lasting = [301, 308];

const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('hex');

/** Reads a file as it was built. */
export type ReadBuilt = (file: string) => Buffer;

const bodyFindings = ({ body }: Answer, sent: Sent, readBuilt: ReadBuilt): Finding[] =>
  hashOf(body) === sent.sha256 ? [] : changes(readBuilt(sent.file), body, sent.type);

/** Where an answer leads: within the site a path, else the whole address. */
function locationOf(answer: Answer, origin: string): string {
  const [location = ''] = valuesOf(answer, 'Location');
  if (!URL.canParse(location, origin)) return location || 'nowhere';
  const { origin: target, pathname, search } = new URL(location, origin);
  return target === new URL(origin).origin ? `${pathname}${search}` : location;
}

function moveFindings(answer: Answer, to: string, origin: string): Finding[] {
  const where = locationOf(answer, origin);
  if (answer.status < 300 || answer.status > 399)
    return [
      finding(
        `should lead to ${to}, and is answered with ${answer.status}`,
        `should lead on, and is answered with ${answer.status}`,
      ),
    ];
  return [
    ...(where === to
      ? []
      : [
          finding(
            `leads to ${short(where)}, not to ${to}`,
            /^https?:/.test(where) ? `leads to ${new URL(where).origin}` : 'leads to another place',
          ),
        ]),
    ...(lasting.includes(answer.status)
      ? []
      : [finding(`is a move with status ${answer.status}, not for ever (301 or 308)`)]),
  ];
}

/**
 * What a live answer has that the build did not make, and what it lacks. @param origin where was
 * asked
 */
export function judge(
  question: Question,
  answer: Answer,
  origin: string,
  readBuilt: ReadBuilt,
): Finding[] {
  const { headers } = question;
  if (question.kind === 'move')
    return [
      ...moveFindings(answer, question.to, origin),
      ...(lasting.includes(answer.status) ? headerFindings(answer, headers) : []),
    ];
  if (question.kind === 'file') {
    if (answer.status !== 200)
      return [
        finding(
          'is missing: it is answered with ' +
            `${answer.status}${answer.status >= 300 && answer.status < 400 ? `, and leads to ${short(locationOf(answer, origin))}` : ''}`,
          `is missing: it is answered with ${answer.status}`,
        ),
      ];
    return [
      ...headerFindings(answer, headers, question.sent.type),
      ...bodyFindings(answer, question.sent, readBuilt),
      ...expiryFindings(question.path, answer),
    ];
  }
  if (question.isHidden && answer.status !== 404)
    return answer.status === 403
      ? []
      : [finding(`must not be served, and is answered with ${answer.status}`)];
  if (answer.status !== 404)
    return [
      finding(
        'is not there, and is answered with ' +
          `${answer.status}${answer.status >= 300 && answer.status < 400 ? `, leading to ${short(locationOf(answer, origin))}` : ''}, ` +
          'not with 404',
        `is not there, and is answered with ${answer.status}, not with 404`,
      ),
    ];
  return [
    ...headerFindings(answer, headers, question.sent.type),
    ...bodyFindings(answer, question.sent, readBuilt).map(({ text, key }) =>
      finding(`the page for what is not there ${text}`, `lost ${key}`),
    ),
  ];
}

/** A `security.txt` that has run out must not be used (RFC 9116, 2.5.5). */
function expiryFindings(path: string, { body }: Answer, now = Date.now()): Finding[] {
  if (!path.endsWith('/security.txt')) return [];
  const expires = Date.parse(/^Expires: *(\S+)/im.exec(body.toString('utf8'))?.[1] ?? '');
  if (Number.isNaN(expires)) return [finding('names no day until which it holds')];
  return expires < now
    ? [
        finding(
          `expired on ${new Date(expires).toISOString().slice(0, 10)}: write a new day in ` +
            'content/site.yaml, build and upload',
        ),
      ]
    : [];
}

/**
 * What differs between two answers to the same question: it could tell one visitor from another.
 */
export function visitFindings(first: Answer, second: Answer): Finding[] {
  const names = ['ETag', 'Last-Modified'].filter(
    (name) => valuesOf(first, name).join() !== valuesOf(second, name).join(),
  );
  return [
    ...names.map((name) =>
      finding(
        `${name} is another at each visit: the browser sends it back, so it can mark a visitor`,
      ),
    ),
    ...(first.body.equals(second.body) ? [] : [finding('the page is another at each visit')]),
  ];
}
