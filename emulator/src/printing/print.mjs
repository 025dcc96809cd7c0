// Prints HTML from stdin as PDF to stdout, in a process that scripts can wait for. Its argument names browser and driver, as JSON.
import { readFileSync, writeSync } from 'node:fs';

const { executablePath, env, args, driver } = JSON.parse(process.argv[2]);
const { chromium } = (await import(driver)).default;
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 90_000 });
try {
  const page = await browser.newPage();
  await page.setContent(readFileSync(0, 'utf8'), { waitUntil: 'load', timeout: 90_000 });
  // paginate.ts removes #flow when the fonts are loaded and the pages are laid out.
  await page.waitForFunction("!document.getElementById('flow')", null, { timeout: 90_000 });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  for (let written = 0; written < pdf.length; ) written += writeSync(1, pdf, written);
} finally {
  await browser.close();
}
