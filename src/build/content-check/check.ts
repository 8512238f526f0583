import { join } from 'node:path';
import { readShortLinks } from '../published-short-links.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkCalmSurface } from './checks/calm-surface.ts';
import { checkCampaigns } from './checks/campaigns.ts';
import { checkDates } from './checks/dates.ts';
import { checkFigureProse } from './checks/figure-prose.ts';
import { checkFigureRecords } from './checks/figure-records.ts';
import { checkFiles } from './checks/files.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarkup } from './checks/markup.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkParts } from './checks/parts.ts';
import { checkPosters } from './checks/posters.ts';
import { checkReferences } from './checks/references.ts';
import { checkSecurity } from './checks/security.ts';
import { checkSafeWindow } from './checks/safe-window.ts';
import { checkShortLinks } from './checks/short-links.ts';
import { checkStrings } from './checks/strings.ts';
import { readContent } from './content-files.ts';
import { toContent } from './content.ts';
import { inOrder, type Fault } from './fault.ts';

export interface Report {
  /** What must be mended before anything is built. */
  faults: Fault[];
  /** What an editor should know: stale translations, facts checked long ago. */
  notices: Fault[];
  /** How many files were read. */
  files: number;
}

/**
 * Checks a whole content folder: shape, references, languages, calm surface, numbers, figures,
 * dates. Nothing stops at the first fault: all of them come back at once.
 * @param root the content folder, absolute
 * @param today the day to judge freshness from, `2026-11-22`
 */
export async function checkContent(root: string, today: string): Promise<Report> {
  const files = readContent(root);
  const { content, faults } = toContent(files);
  const languages = await checkLanguages(content);
  const dates = checkDates(content, today);
  const security = checkSecurity(content, today);
  return {
    faults: inOrder([
      ...faults,
      ...checkFiles(content),
      ...checkReferences(content),
      ...checkLinks(content),
      ...checkMarkup(content),
      ...checkAddresses(content),
      ...checkParts(content),
      ...checkPairs(content),
      ...checkPosters(content),
      ...checkCalmSurface(content),
      ...checkNumbers(content),
      ...checkFigureRecords(content),
      ...checkFigureProse(content),
      ...checkCampaigns(content),
      ...checkSafeWindow(content),
      ...checkShortLinks(content, readShortLinks(join(root, 'short-links.txt'))),
      ...checkStrings(content),
      ...languages.faults,
      ...dates.faults,
      ...security.faults,
    ]),
    notices: inOrder([...languages.notices, ...dates.notices, ...security.notices]),
    files: files.length,
  };
}
