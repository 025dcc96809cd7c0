// What axe-core finds on a page: what people with a keyboard, a screen reader or weak eyes cannot use.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Returns what is serious or critical in a page or frame, a line a finding: the rule, then the first places. */
export async function obstacles(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }).axe.run(document, {
      resultTypes: ['violations'],
      // The frames of the script's pages are looked at by themselves.
      iframes: false,
    }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target, any }) => `${String(target)} ${any[0]?.message ?? ''}`.trim())
          .slice(0, 4)
          .join(' · ')}`,
    );
}
