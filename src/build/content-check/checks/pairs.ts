import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** A record and its plain words go together, in English at least. */
export function checkPairs(content: Content): Fault[] {
  const recordless = content.serviceTexts
    .filter((text) => text.locale === 'en' && !content.known.has(`data/services/${text.id}.yaml`))
    .map((text) => ({
      file: text.parsed.file.shown,
      message: `there is no content/data/services/${text.id}.yaml; give both files the same name`,
    }));
  const wordless = content.services
    .filter((record) => !content.known.has(`en/services/${record.id}.md`))
    .map((record) => ({
      file: record.parsed.file.shown,
      message: `it has no plain words yet; write content/en/services/${record.id}.md`,
    }));
  const unexplained = content.services.flatMap((record) => {
    const text = content.serviceTexts.find(
      (candidate) => candidate.id === record.id && candidate.locale === 'en',
    );
    if (!text || record.value.status === 'open' || text.value.statusNote) return [];
    return [
      {
        file: text.parsed.file.shown,
        line: 1,
        message:
          `the service is "${record.value.status}"; add "statusNote" that says what happened ` +
          'and what to use instead',
      },
    ];
  });
  return [...recordless, ...wordless, ...unexplained];
}
