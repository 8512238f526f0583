import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RuleMetadata, RunOptions } from 'axe-core';
import { fromRoot } from './root.ts';

const source = readFileSync(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8');

/** What colour alone decides: the rules to ask again when nothing but the colours has changed. */
export const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds wrong in a page. It is evaluated, not added as a script, so that the policy of the
 * site stands as served.
 * @param only these rules; without it every rule that axe has: best practice, AAA and those still
 *   tried out
 * @returns one entry an element, said for the one who can mend it
 */
export async function faultsOf(page: Page, only?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as {
      axe: {
        getRules: () => RuleMetadata[];
        run: (context: Document, options: RunOptions) => Promise<AxeResults>;
      };
    };
    const values = asked ?? axe.getRules().map(({ ruleId }) => ruleId);
    return (
      await axe.run(document, { runOnly: { type: 'rule', values }, resultTypes: ['violations'] })
    ).violations;
  }, only);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}\n  at ${target.join(' ')}\n  ` +
        `${(failureSummary ?? '').split('\n').slice(1).join(';').trim()}`,
    ),
  );
}
