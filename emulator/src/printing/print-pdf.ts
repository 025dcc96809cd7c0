// Prints HTML as PDF with Chromium.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from './chromium';

/**
 * Returns the PDF; blocks until it is printed.
 * @throws Error when there is no browser, or no playwright-core to drive it
 */
export function printPdf(html: string): Buffer {
  if (printed?.html !== html) printed = { html, pdf: print(html) };
  return printed.pdf;
}

/** The latest PDF: a script that asks twice for the same pages (getBlob, getAs) waits once. */
let printed: { html: string; pdf: Buffer } | undefined;

function print(html: string): Buffer {
  const browser = findChromium();
  if (!browser) throw new Error('There is no Chromium to print with: set CHROME_PATH');
  // Chromium's own --print-to-pdf hangs in the package's build, so a separate process drives it.
  const driver = pathToFileURL(createRequire(import.meta.url).resolve('playwright-core')).href;
  return execFileSync(process.execPath, [fileURLToPath(new URL('./print.mjs', import.meta.url)), JSON.stringify({ ...browser, driver })], {
    input: html,
    timeout: 240_000,
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
