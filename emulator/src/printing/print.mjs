// Prints HTML from stdin to a PDF on stdout; its one argument names browser and driver, as JSON. A process of its own, so that scripts can wait for it.
import { readFileSync, writeSync } from 'node:fs';

const { executablePath, env, args, driver } = JSON.parse(process.argv[2]);
const { chromium } = (await import(driver)).default;
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 20_000 });
try {
  const page = await browser.newPage();
  await page.setContent(readFileSync(0, 'utf8'), { waitUntil: 'load', timeout: 20_000 });
  // A paper is laid into pages once its fonts are there; then nothing is left of the flow.
  await page.waitForFunction("!document.getElementById('flow')", null, { timeout: 20_000 });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  for (let written = 0; written < pdf.length; ) written += writeSync(1, pdf, written);
} finally {
  await browser.close();
}
