// Menus, dialogs and alerts, the pages in them, and what passes between page and server.
import { byHand, documented, type Fact, observed } from '../fact';

const template = (html: string, values: Record<string, unknown> = {}) => {
  const made = HtmlService.createTemplate(html);
  for (const name of Object.keys(values)) (made as unknown as Record<string, unknown>)[name] = values[name];
  return made.evaluate().getContent();
};

const scriptlets = 'HTML Service: Templated HTML';
const run = 'Class google.script.run';

export const uiAndHtml: Fact[] = [
  documented('a menu item has the UI of the spreadsheet', 'Class SpreadsheetApp: getUi', true, () => SpreadsheetApp.getUi() !== null),
  documented('buttons and sets of buttons print as their names', 'Enum Button', ['YES', 'YES_NO'], () => {
    const ui = SpreadsheetApp.getUi();
    return [String(ui.Button.YES), String(ui.ButtonSet.YES_NO)];
  }),
  documented('a page holds what it was made of', 'Class HtmlOutput: getContent', '<p>a</p>', () =>
    HtmlService.createHtmlOutput('<p>a</p>').getContent(),
  ),
  documented('text is appended as it is, untrusted text escaped', 'Class HtmlOutput: appendUntrusted', '<p><b>&lt;b&gt;', () =>
    HtmlService.createHtmlOutput('<p>').append('<b>').appendUntrusted('<b>').getContent(),
  ),
  documented('title, width and height are read back', 'Class HtmlOutput: setTitle', ['Sổ', 600, 400], () => {
    const page = HtmlService.createHtmlOutput('').setTitle('Sổ').setWidth(600).setHeight(400);
    return [page.getTitle(), page.getWidth(), page.getHeight()];
  }),
  documented('<?= ?> escapes', scriptlets, '<p>&lt;b&gt;</p>', () => template('<p><?= a ?></p>', { a: '<b>' })),
  documented('<?!= ?> does not escape', scriptlets, '<p><b></p>', () => template('<p><?!= a ?></p>', { a: '<b>' })),
  documented('<? ?> are statements', scriptlets, '121', () => template('<? for (var i = 0; i < 2; i++) { ?>1<? if (!i) { ?>2<? } } ?>')),
  documented('properties set on a template are variables of it', scriptlets, '3', () => template('<?= a + b ?>', { a: 1, b: 2 })),
  observed('an ampersand is escaped too', 'a &amp; b', () => template('<?= a ?>', { a: 'a & b' })),

  byHand('an alert gives the button that was pressed', 'documented', 'Class Ui: alert', 'YES', 'trả lời «Có»'),
  byHand('an alert that is closed gives CLOSE', 'documented', 'Class Ui: alert', 'CLOSE', 'đóng hộp hỏi bằng dấu X'),
  byHand('a prompt gives button and text', 'documented', 'Class PromptResponse', ['OK', 'An'], 'gõ «An», nhấn OK'),
  byHand(
    'an alert suspends the script',
    'documented',
    'Dialogs and sidebars',
    true,
    'để hộp hỏi một phút rồi trả lời: hàm chạy tiếp sau đó',
  ),
  byHand('a simple onOpen may add menus', 'documented', 'Simple triggers', ['Đối chiếu'], 'mở bảng tính'),
  byHand('a simple onOpen may not mail', 'documented', 'Simple triggers', true, 'onOpen gọi MailApp: bị từ chối'),
  byHand(
    'a simple onOpen may not open other files',
    'documented',
    'Simple triggers',
    true,
    'onOpen gọi SpreadsheetApp.openById: bị từ chối',
  ),
  byHand('a dialog has the size that was asked for', 'documented', 'Class Ui: showModalDialog', [600, 400], 'mở hộp thoại'),
  byHand('a web app has no UI', 'documented', 'Class SpreadsheetApp: getUi', true, 'doGet gọi getUi'),
  byHand('a page gets plain objects and lists', 'documented', run, { a: [1, 'x', null] }, 'trang gọi hàm trả về vật như thế'),
  byHand('a Date does not pass to the server, even nested', 'documented', run, true, 'trang gửi { a: [new Date()] }: bị từ chối'),
  byHand('a function does not pass to the server', 'documented', run, true, 'trang gửi { a: function () {} }: bị từ chối'),
  byHand('a result with a Date reaches the page as null', 'observed', 'observed by others', null, 'trang gọi hàm trả về { a: new Date() }'),
  byHand(
    'functions whose names end in an underscore are hidden from pages',
    'documented',
    'HTML Service: Communicate with server functions',
    true,
    'trang gọi hàm ẩn_: không thấy',
  ),
];
