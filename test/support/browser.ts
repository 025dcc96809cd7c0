// Runs tests in a real browser, one browser for each test file.

import { findChromium } from 'apps-script-emulator';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The time limit of one step in ms: other work may keep the machine busy. */
export const STEP_MS = 90_000;

/** Defines tests with a browser; without one they are skipped with a warning, in CI that is an error. */
export function inBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const found = findChromium();
  if (!found && process.env.CI) throw new Error(`${name}: there is no Chromium, set CHROME_PATH`);
  if (!found) console.warn(`${name}: skipped, there is no Chromium; set CHROME_PATH`);
  (found ? describe : describe.skip)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      const { executablePath, args, env } = found!;
      browser = await playwright.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: STEP_MS });
    });
    afterAll(() => browser?.close());
    tests(() => browser!);
  });
}
