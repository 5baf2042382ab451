/** axe-core over what is on the screen, by the rules of WCAG 2.2 AA. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every violation, by rule: what it means, where, and what to do about the first. */
export async function violations(page: Page): Promise<string[]> {
  // Through the browser's own door: the page's policy forbids any script that is not its own.
  const present = await page.evaluate(() => 'axe' in window);
  if (!present) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }) as Promise<AxeResults>,
    TAGS,
  );
  return results.violations.map((violation) => {
    const where = violation.nodes.map((node) => node.target.join(' '));
    const others = where.length > 5 ? ` and ${where.length - 5} more` : '';
    return `${violation.id}: ${violation.help}\n    ${where.slice(0, 5).join('\n    ')}${others}\n    ${violation.nodes[0]?.failureSummary ?? ''}`;
  });
}
