import { linksIn } from '../../../domain/prose-links.ts';
import { topicGroups } from '../../../schemas/taxonomy.ts';
import type { Source } from '../../../schemas/source.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Every id that names another record must name one that exists. */
export function checkReferences(content: Content): Fault[] {
  return [...serviceReferences(content), ...wordReferences(content), ...pageReferences(content), ...siteReferences(content), ...proseReferences(content), ...documentReferences(content)];
}

const serviceFile = (id: string) => `data/services/${id}.yaml`;
const wordFile = (id: string) => `en/words/${id}.md`;

function missing(content: Content, entry: Entry<unknown>, field: string, ids: readonly string[], toFile: (id: string) => string, what: string): Fault[] {
  return ids.flatMap((id, index) => content.known.has(toFile(id)) ? [] : [{
    file: entry.parsed.file.shown,
    line: entry.parsed.lineOf([field, index]),
    message: `${field}: there is no ${what} "${id}"; write the name of a file in content/${toFile('…').replace('….', '').replace(/\/(yaml|md)$/, '/')}`,
  }]);
}

function serviceReferences(content: Content): Fault[] {
  const groups = content.taxonomy[0]?.value;
  return content.services.flatMap((entry) => {
    const { value, parsed } = entry;
    const topics = (['needs', 'audiences', 'harms', 'areas'] as const).flatMap((group) => groups
      ? value[group].flatMap((id, index) => groups[group].some((topic) => topic.id === id) ? [] : [{
          file: parsed.file.shown,
          line: parsed.lineOf([group, index]),
          message: `${group}: "${id}" is not one of the ${group} in content/data/taxonomy.yaml${elsewhere(groups, id)}`,
        }])
      : []);
    const others = (['replacedBy', 'callInstead', 'phonesFrom'] as const).flatMap((field) => missing(content, entry, field, value[field], serviceFile, 'service'));
    const runBy = value.runBy ? missing(content, entry, 'runBy', [value.runBy], serviceFile, 'service') : [];
    const unreachable = value.callInstead.flatMap((id, index) => {
      const other = content.services.find((candidate) => candidate.id === id)?.value;
      if (!other || other.phones.length + other.phonesFrom.length + other.texts.length > 0 || other.web || other.chat) return [];
      return [{ file: parsed.file.shown, line: parsed.lineOf(['callInstead', index]), message: `callInstead: "${id}" cannot be reached itself; name a service that has a phone, chat or website` }];
    });
    const silent = value.phonesFrom.flatMap((id, index) => {
      const other = content.services.find((candidate) => candidate.id === id)?.value;
      return !other || other.phones.length > 0 ? [] : [{ file: parsed.file.shown, line: parsed.lineOf(['phonesFrom', index]), message: `phonesFrom: "${id}" has no phone of its own; name the record that holds the number` }];
    });
    return [...topics, ...others, ...runBy, ...unreachable, ...silent];
  });
}

function elsewhere(groups: Content['taxonomy'][number]['value'], id: string): string {
  const group = topicGroups.find((candidate) => groups[candidate].some((topic) => topic.id === id));
  return group ? `; it is one of the ${group}, move it there` : '; choose one that is listed there';
}

const wordReferences = (content: Content): Fault[] => content.words.flatMap((entry) => [
  ...missing(content, entry, 'related', entry.value.related, wordFile, 'word'),
  ...missing(content, entry, 'services', entry.value.services, serviceFile, 'service'),
]);

const pageReferences = (content: Content): Fault[] => content.pages.flatMap((entry) => missing(content, entry, 'call', entry.value.call, serviceFile, 'service'));

function siteReferences(content: Content): Fault[] {
  return content.site.flatMap((entry) => [
    ...missing(content, entry, 'frontDoor', [entry.value.frontDoor], serviceFile, 'service'),
    ...missing(content, entry, 'emergency', Object.values(entry.value.emergency), serviceFile, 'service'),
    ...entry.value.helplines.flatMap((group) => missing(content, entry, 'helplines', group.services, serviceFile, 'service')),
  ]);
}

/** `[PIPPA](call:pippa-helpline)`, `[refuge](word:refuge)` and `[…](service:…)` in running text. */
function proseReferences(content: Content): Fault[] {
  return content.parsed.flatMap((parsed) => parsed.file.path.endsWith('.yaml') ? [] : linksIn(parsed.file.text).flatMap(({ scheme, target, line }) => {
    const known = content.known.has(scheme === 'word' ? wordFile(target) : serviceFile(target));
    return known ? [] : [{ file: parsed.file.shown, line, message: `the link "${scheme}:${target}" leads nowhere; there is no ${scheme === 'word' ? 'word' : 'service'} of that id` }];
  }));
}

function documentReferences(content: Content): Fault[] {
  const documents = content.site[0]?.value.documents;
  if (!documents) return [];
  const check = (entry: Entry<unknown>, list: readonly Source[], at: (index: number) => PropertyKey[]): Fault[] => list.flatMap((source, index) =>
    'document' in source && !(source.document in documents)
      ? [{ file: entry.parsed.file.shown, line: entry.parsed.lineOf(at(index)), message: `document "${source.document}" is not listed in content/site.yaml; use one of: ${Object.keys(documents).join(', ')}` }]
      : []);
  const inList = (index: number): PropertyKey[] => ['sources', index, 'document'];
  return [
    ...[...content.services, ...content.words, ...content.campaigns, ...content.pages].flatMap((entry) => check(entry, entry.value.sources, inList)),
    ...content.figures.flatMap((entry) => check(entry, [entry.value.source], () => ['source', 'document'])),
  ];
}
