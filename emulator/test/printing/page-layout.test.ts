// Documents on paper: what is safe in a page, and what a PDF contains.
import { findChromium } from '../../src/printing/chromium';
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

(found ? test : test.skip)('a PDF has A4 pages and contains a Vietnamese font', () => {
  const { run, driveApp, id } = paperWith((body) => {
    body.appendParagraph('Ủy ban nhân dân xã Bình Minh').editAsText().setFontFamily('Times New Roman');
    body.appendTable(Array.from({ length: 60 }, (_, index) => [String(index + 1), 'Máy in']));
  });
  const pdf = Buffer.from(Int8Array.from(run(() => driveApp.getFileById(id).getAs('application/pdf').getBytes())));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[456][\d.]* 84[123]/);
  expect(pdf.toString('latin1')).toMatch(/Tinos/);
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(3);
});
