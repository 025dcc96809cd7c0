// Documents on paper: the pages on the screen are those that are printed.
import { type Browser, chromium as playwright } from 'playwright-core';
import { constant } from '../../src/platform/constants';
import { findChromium } from '../../src/printing/chromium';
import { printPdf } from '../../src/printing/print-pdf';
import { openDocuments } from '../documents/harness';

function paperWith(work: (body: GoogleAppsScript.Document.Body) => void) {
  const office = openDocuments();
  const id = office.run(() => {
    const document = office.app.create('Tờ trình <sửa & thay>');
    work(document.getBody());
    document.addFooter().getChild(0).asParagraph().setText('chân trang');
    return document.getId();
  });
  return { ...office, id, html: office.documents.paper(id) };
}

test('typed text is escaped, so it is never markup', () => {
  const { html } = paperWith((body) => {
    body.appendParagraph('<script>alert(1)</script> & "trích"').editAsText().setFontFamily("x';}</style>");
  });
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;trích&quot;');
  expect(html).toContain('<title>Tờ trình &lt;sửa &amp; thay&gt;</title>');
  expect(html).not.toContain("x';");
});

test('a paper loads nothing from outside', () => {
  const { html } = paperWith(() => undefined);
  expect(html).not.toMatch(/(?:src|href)=|url\((?!data:)|@import/);
});

const found = findChromium();
if (!found && process.env.CI) throw new Error('There is no Chromium, set CHROME_PATH');

(found ? describe : describe.skip)('printing', () => {
  let browser: Browser;
  beforeAll(async () => {
    const { executablePath, args, env } = found!;
    browser = await playwright.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 20_000 });
  }, 60_000);
  afterAll(() => browser?.close());

  const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

  test('a PDF has A4 pages and contains a Vietnamese font', () => {
    const { run, driveApp, id } = paperWith((body) => {
      body.appendParagraph('Ủy ban nhân dân xã Bình Minh').editAsText().setFontFamily('Times New Roman');
    });
    const pdf = Buffer.from(Int8Array.from(run(() => driveApp.getFileById(id).getAs('application/pdf').getBytes())));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[456][\d.]* 84[123]/);
    expect(pdf.toString('latin1')).toMatch(/Tinos/);
    expect(pagesOf(pdf)).toBe(1);
  }, 60000);

  test('a heading at the foot of a page moves to the next page with its text', async () => {
    const page = await browser.newPage();
    const counts = new Set<number>();
    for (let lines = 42; lines < 52; lines++) {
      const { html } = paperWith((body) => {
        for (let line = 1; line <= lines; line++) body.appendParagraph(`Dòng ${line}`);
        body.appendParagraph('5. Thời gian').setHeading(constant('Document.ParagraphHeading', 'HEADING4'));
        body.appendParagraph('Trong ngày');
      });
      await page.setContent(html);
      await page.waitForFunction("!document.getElementById('flow')", null, { timeout: 10_000 });
      const last = await page.locator('.page .content > :last-child').allTextContents();
      expect(last).not.toContain('5. Thời gian');
      counts.add(last.length);
    }
    expect(counts).toEqual(new Set([1, 2]));
  }, 60000);

  test('a long table continues on the next pages, row by row', () => {
    const { html } = paperWith((body) => {
      body.appendTable(Array.from({ length: 90 }, (_, index) => [String(index + 1), 'Máy in']));
    });
    expect(pagesOf(printPdf(html))).toBeGreaterThan(2);
  }, 60000);
});
