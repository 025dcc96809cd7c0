// Tests with a real browser: one for each file, closed at its end.

import { findChromium } from 'apps-script-emulator';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Where there is no browser the tests are skipped aloud; in CI that is an error. */
export function inBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const found = findChromium();
  if (!found && process.env.CI) throw new Error(`${name}: there is no Chromium, set CHROME_PATH`);
  if (!found) console.warn(`${name}: skipped, there is no Chromium; set CHROME_PATH`);
  (found ? describe : describe.skip)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      const { executablePath, args, env } = found!;
      browser = await playwright.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 20_000 });
    }, 60_000);
    afterAll(() => browser?.close());
    tests(() => browser!);
  });
}
