// Speed: plain reads and writes never load the engine, and large writes are quick.
import { openSpreadsheets } from './harness';

/** Returns the processor time of this process, so that others on the machine do not count. */
function milliseconds(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

test('ten thousand rows are written and read in a few seconds', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.insertRowsAfter(1000, 10_000);
    const values = Array.from({ length: 10_000 }, (_, r) => [
      `HS-2026-${r}`,
      r,
      new Date(Date.UTC(2026, 0, 1) + r * 3_600_000),
      '0912 345 678',
      'Máy in',
    ]);
    sheet.getRange(1, 4, 10_000, 1).setNumberFormat('@');
    const range = sheet.getRange(1, 1, 10_000, 5);
    const writing = milliseconds(() => range.setValues(values).getValue());
    const reading = milliseconds(() => range.getValues());
    const lookingForLast = milliseconds(() => sheet.getLastRow());
    // The work takes a tenth of this; the machine may be busy.
    expect([writing < 1500, reading < 800, lookingForLast < 100]).toEqual([true, true, true]);
  });
});

test('the forty calls of a form submission take less than 300 ms', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => sheet.getRange(1, 1, 300, 26).setValues(Array.from({ length: 300 }, (_, r) => new Array(26).fill(`ô ${r}`))));
  const submit = () =>
    run((app) => {
      const book = app.getActiveSpreadsheet();
      for (let i = 0; i < 8; i++) {
        const sheet = book.getSheetByName('Trang tính1')!;
        sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getValues();
        sheet.appendRow(['HS', i, new Date(0), 'x']);
      }
    });
  submit();
  const taken = milliseconds(submit);
  expect(taken).toBeLessThan(300);
});

test('opening a spreadsheet does not load the engine', () => {
  expect(milliseconds(() => openSpreadsheets())).toBeLessThan(100);
});

test('a sheet of two hundred rows is coloured and drawn in a few seconds', () => {
  const { run, book, runtime } = openSpreadsheets();
  run((app, sheet) => {
    sheet.insertColumnsAfter(26, 30);
    sheet
      .getRange(1, 1, 200, 50)
      .setValues(Array.from({ length: 200 }, (_, r) => Array.from({ length: 50 }, (_, c) => (c % 3 ? `ô ${r}` : 46000 + r))));
    sheet.getRange('A:AX').setWrap(true).setVerticalAlignment('top');
    const rule = (n: number) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(`=AND(ISNUMBER($A2);$A2<NOW()-${n})`)
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A2:AX1000')])
        .build();
    sheet.setConditionalFormatRules([1, 2, 3, 4].map(rule));
  });
  const first = milliseconds(() => book.colour('Trang tính1', 'A5'));
  const next = milliseconds(() => book.colour('Trang tính1', 'A6'));
  runtime.clock.advanceBy(60_000);
  const later = milliseconds(() => book.colour('Trang tính1', 'A6'));
  run((_app, sheet) => sheet.getRange('B7').setValue('mới'));
  const afterWrite = milliseconds(() => book.colour('Trang tính1', 'A6'));
  const drawing = milliseconds(() => book.workbook());
  expect([first < 3000, next < 50, later < 1000, afterWrite < 1000, drawing < 4000]).toEqual([true, true, true, true, true]);
});
