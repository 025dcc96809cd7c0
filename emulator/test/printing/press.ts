// Lays documents on pages in one browser page, which keeps its fonts, and says what is where.
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { findChromium } from '../../src/printing/chromium';
import { paperOf } from '../../src/printing/page-layout';
import type { DocumentNode } from '../../src/services/documents/content/model';
import { answersWith, type OpenAnswers } from '../../src/workspace/open-questions';

/** A page as printed: its texts are those of paragraphs, also of parts of paragraphs. */
export interface PrintedPage {
  header: string;
  footer: string;
  /** The paragraphs in order, without those of repeated rows. */
  texts: string[];
  /** The number of lines of each, in the same order. */
  lines: number[];
  /** The text of each colour, without spaces. */
  coloured: Record<string, string>;
  /** The first cell of each repeated row. */
  repeated: string[];
  /** The paragraphs and tables that pass the area of the page, and by how many pixels on which side. */
  over: string[];
}

export interface Press {
  print(document: DocumentNode, answers?: Partial<OpenAnswers>): Promise<PrintedPage[]>;
  /** The browser's page with the document that was printed last. */
  page(): Page;
}

/** Defines tests that print; without a browser they are skipped, in CI that is an error. */
export function withPress(name: string, tests: (press: Press) => void): void {
  const found = findChromium();
  if (!found && process.env.CI) throw new Error('There is no Chromium, set CHROME_PATH');
  (found ? describe : describe.skip)(name, () => {
    let browser: Browser;
    let page: Page | undefined;
    beforeAll(async () => {
      const { executablePath, args, env } = found!;
      browser = await playwright.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 90_000 });
    });
    afterAll(() => browser?.close());
    tests({
      page: () => page!,
      async print(document, answers) {
        const html = paperOf(document, answersWith(answers));
        if (!page) {
          page = await browser.newPage();
          await page.setContent(html);
          await page.waitForFunction("!document.getElementById('flow')", null, { timeout: 90_000 });
        } else await page.evaluate(replace, html.replace(fonts, '<style>'));
        return page.evaluate(read);
      },
    });
  });
}

/** They are large, and the page has them already. */
const fonts = /<style>@font-face[^<]*/;

/** Lays out another document with the fonts that are loaded. */
function replace(html: string): void {
  const other = new DOMParser().parseFromString(html, 'text/html');
  document.querySelectorAll('style')[1]!.textContent = other.querySelectorAll('style')[1]!.textContent;
  const script = other.querySelector('script')!;
  script.remove();
  document.body.replaceWith(other.body);
  const [, layOut] = /\.then\(\(\) => \{(.*)\}\)$/s.exec(script.textContent!)!;
  new Function(layOut!)();
}

function read(): PrintedPage[] {
  const linesOf = (paragraph: Element) => {
    const bottoms = Array.from(paragraph.querySelectorAll('span, br'), (part) =>
      Array.from(part.getClientRects(), ({ bottom }) => Math.round(bottom)),
    );
    return new Set(bottoms.flat()).size;
  };
  return Array.from(document.querySelectorAll('.page'), (page) => {
    const area = page.querySelector('.content')!.getBoundingClientRect();
    const paragraphs = Array.from(page.querySelectorAll('.content p')).filter((one) => !one.closest('[data-repeated]'));
    const over = Array.from(page.querySelectorAll('.content p, .content table'), (one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      const sides = { top: area.top - top, bottom: bottom - area.bottom, left: area.left - left, right: right - area.right };
      return Object.entries(sides).flatMap(([side, by]) => (by < 1 ? [] : `${side} by ${by} ${one.textContent!.slice(0, 40)}`));
    });
    const coloured: Record<string, string> = {};
    for (const span of paragraphs.flatMap((one) => Array.from(one.querySelectorAll<HTMLElement>('span:not(.glyph)'))))
      coloured[span.style.color] = (coloured[span.style.color] ?? '') + span.textContent!.replace(/\s/g, '');
    return {
      coloured,
      header: page.querySelector('.head')!.textContent!.trim(),
      footer: page.querySelector('.foot')!.textContent!.trim(),
      texts: paragraphs.map((one) => one.textContent!),
      lines: paragraphs.map(linesOf),
      repeated: Array.from(page.querySelectorAll('[data-repeated]'), (row) => row.querySelector('td')?.textContent ?? ''),
      over: over.flat(),
    };
  });
}
