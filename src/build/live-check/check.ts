import { setTimeout as pause } from 'node:timers/promises';
import type { Manifest } from '../manifest.ts';
import { NoAnswer, toAsker, valuesOf, type Answer, type Asker } from './ask.ts';
import { finding, short, toLines, type Finding } from './finding.ts';
import { judge, visitFindings, type ReadBuilt } from './judge.ts';
import { toQuestions } from './questions.ts';

export interface LiveCheck {
  /** `https://name`, without a slash at its end. */
  origin: string;
  /** The same site without encryption, `http://name`; left out when there is none to ask. */
  plain?: string;
  /** Where plain http must lead; `origin` when it is left out. */
  secure?: string;
  manifest: Manifest;
  readBuilt: ReadBuilt;
  /** How many pages, other files and moves are asked for; all when it is left out. */
  most?: number;
  /** Milliseconds of rest after each batch, so that the host is not pressed. */
  rest?: number;
  /** Told now and then, how many of how many were asked. */
  onProgress?: (asked: number, of: number) => void;
}

export interface LiveReport {
  faults: string[];
  notes: string[];
  passed: number;
  failed: number;
}

const batch = 50;
/** So many addresses without an answer in a row, and the rest is not asked. */
const giveUp = 3;

/**
 * Holds a live site against the manifest of its build. One question at a time, over one connection.
 * @throws NoAnswer when the site does not answer at all
 */
export async function checkLive({
  origin,
  plain,
  secure = origin,
  manifest,
  readBuilt,
  most,
  rest = 0,
  onProgress,
}: LiveCheck): Promise<LiveReport> {
  const asker = toAsker(origin);
  const found: { path: string; finding: Finding }[] = [];
  const failed = new Set<string>();
  let checks = 0;
  const tell = (path: string, findings: readonly Finding[]): void => {
    checks += 1;
    for (const each of findings) found.push({ path, finding: each });
    if (findings.some(({ isNote }) => !isNote)) failed.add(`${checks} ${path}`);
  };
  try {
    const questions = toQuestions(manifest, most);
    let silent = 0;
    for (const [index, question] of questions.entries()) {
      if (index > 0 && index % batch === 0) {
        onProgress?.(index, questions.length);
        await pause(rest);
      }
      const answer = await orSilence(asker, question.path);
      if (answer instanceof NoAnswer) {
        if (index === 0) throw answer;
        silent += 1;
        tell(question.path, [finding(`no answer: ${answer.message}`)]);
        if (silent < giveUp) continue;
        tell('the rest', [
          finding(`was not asked, since ${giveUp} addresses in a row gave no answer`),
        ]);
        break;
      }
      silent = 0;
      if (
        answer.status === 429 ||
        (answer.status === 503 && valuesOf(answer, 'Retry-After').length > 0)
      ) {
        tell(question.path, [
          finding(
            `the host asks for fewer questions (${answer.status}); the rest was not asked: ` +
              'wait, then "-- --pages 20"',
          ),
        ]);
        break;
      }
      tell(question.path, judge(question, answer, origin, readBuilt));
    }
    for (const { path } of questions
      .filter(
        ({ kind, path: asked }) =>
          kind === 'file' && (asked.endsWith('/') || asked.endsWith('.svg')),
      )
      .slice(0, 3))
      tell(path, await twice(asker, path));
    if (plain !== undefined)
      for (const path of ['/', '/help/?x=1'])
        tell(`${plain}${path}`, await plainFindings(plain, secure, path));
  } finally {
    asker.close();
  }
  return { ...toLines(found), passed: checks - failed.size, failed: failed.size };
}

const orSilence = (asker: Asker, path: string): Promise<Answer | NoAnswer> =>
  asker.ask(path).catch((error: unknown) => {
    if (error instanceof NoAnswer) return error;
    throw error;
  });

/** Asks the same twice, as two visitors. */
async function twice(asker: Asker, path: string): Promise<Finding[]> {
  const [first, second] = [await orSilence(asker, path), await orSilence(asker, path)];
  return first instanceof NoAnswer || second instanceof NoAnswer
    ? []
    : visitFindings(first, second);
}

/** Plain http must lead to the same address with https, and show nothing. */
async function plainFindings(plain: string, secure: string, path: string): Promise<Finding[]> {
  const asker = toAsker(plain);
  try {
    const answer = await asker.ask(path);
    const [location = ''] = valuesOf(answer, 'Location');
    if (![301, 308].includes(answer.status))
      return [
        finding(
          `plain http is answered with ${answer.status}, not led to https for ever (301 or 308)`,
        ),
      ];
    const cookie = valuesOf(answer, 'Set-Cookie').map((value) =>
      finding(`adds Set-Cookie: ${short(value)} (marks the visitor)`),
    );
    return [
      ...(location === `${secure}${path}`
        ? []
        : [
            finding(
              `plain http leads to ${short(location)}, not to ${secure}${path}`,
              'plain http leads elsewhere',
            ),
          ]),
      ...cookie,
    ];
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return [
      finding(
        `plain http gives no answer (${error.message}): who types the name without https:// ` +
          'sees nothing',
      ),
    ];
  } finally {
    asker.close();
  }
}
