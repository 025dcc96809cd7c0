// Menus, dialogs and alerts, their pages, and the values that pass between page and server.
import { byHand, documented, type Fact, observed } from '../fact';
import { isRefused } from '../seen';

const template = (html: string, values: Record<string, unknown> = {}) => {
  const made = HtmlService.createTemplate(html);
  for (const name of Object.keys(values)) (made as unknown as Record<string, unknown>)[name] = values[name];
  return made.evaluate().getContent();
};

const scriptlets = 'HTML Service: Templated HTML';
const run = 'Class google.script.run';

export const uiAndHtml: Fact[] = [
  documented('a menu item has the UI of the spreadsheet', 'Class SpreadsheetApp: getUi', true, () => SpreadsheetApp.getUi() !== null),
  observed('buttons and sets of buttons print as their names', ['YES', 'YES_NO'], () => {
    const ui = SpreadsheetApp.getUi();
    return [String(ui.Button.YES), String(ui.ButtonSet.YES_NO)];
  }),
  documented('a page has the content that it was made of', 'Class HtmlOutput: getContent', '<p>a</p>', () =>
    HtmlService.createHtmlOutput('<p>a</p>').getContent(),
  ),
  documented('append adds text as it is, appendUntrusted escapes it', 'Class HtmlOutput: appendUntrusted', '<p><b>&lt;b&gt;', () =>
    HtmlService.createHtmlOutput('<p>').append('<b>').appendUntrusted('<b>').getContent(),
  ),
  documented('title, width and height are read back', 'Class HtmlOutput: setTitle', ['Sổ', 600, 400], () => {
    const page = HtmlService.createHtmlOutput('').setTitle('Sổ').setWidth(600).setHeight(400);
    return [page.getTitle(), page.getWidth(), page.getHeight()];
  }),
  documented('setContent and clear replace the content of a page', 'Class HtmlOutput: setContent', ['b', 'bc', ''], () => {
    const page = HtmlService.createHtmlOutput('a').setContent('b');
    return [page.getContent(), page.append('c').getContent(), page.clear().getContent()];
  }),
  documented('a page can be empty or made of a text or a blob', 'Class HtmlService: createHtmlOutput', ['', '<p>', '<b>', '<i>2'], () => [
    HtmlService.createHtmlOutput().getContent(),
    HtmlService.createHtmlOutput('<p>').getContent(),
    HtmlService.createHtmlOutput(Utilities.newBlob('<b>', 'text/html', 'a.html')).getContent(),
    HtmlService.createTemplate(Utilities.newBlob('<i><?= 1 + 1 ?>', 'text/html', 'a.html'))
      .evaluate()
      .getContent(),
  ]),
  documented(
    'a page takes four meta tags and refuses others',
    'Class HtmlOutput: addMetaTag',
    [['apple-mobile-web-app-capable=a0', 'google-site-verification=a1', 'mobile-web-app-capable=a2', 'viewport=a3'], true, true],
    () => {
      const page = HtmlService.createHtmlOutput('');
      const names = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];
      for (const name of names) page.addMetaTag(name, `a${names.indexOf(name)}`);
      const refused = ['description', ''].map((name) => isRefused(() => page.addMetaTag(name, 'x')));
      return [page.getMetaTags().map((tag) => `${tag.getName()}=${tag.getContent()}`), ...refused];
    },
  ),
  documented(
    'setXFrameOptionsMode and setSandboxMode return the page',
    'Class HtmlOutput: setXFrameOptionsMode',
    ['a', 'ALLOWALL', 'IFRAME'],
    () => {
      const { XFrameOptionsMode, SandboxMode } = HtmlService;
      const page = HtmlService.createHtmlOutput('a').setXFrameOptionsMode(XFrameOptionsMode.ALLOWALL).setSandboxMode(SandboxMode.IFRAME);
      return [page.getContent(), String(XFrameOptionsMode.ALLOWALL), String(SandboxMode.IFRAME)];
    },
  ),
  documented('a template gives its raw content', 'Class HtmlTemplate: getRawContent', '<?= 1 ?>', () =>
    HtmlService.createTemplate('<?= 1 ?>').getRawContent(),
  ),
  documented('a printing scriptlet may end in a semicolon', 'HTML Service: Best practices', 'a<b>1', () =>
    template("a<?!= '<b>'; ?><?= 1; ?>"),
  ),
  documented('scriptlets may have several lines and share their variables', scriptlets, '3\n-', () =>
    template('<?\nvar a = 1;\nvar b = 2;\n?><?=\na + b\n?>\n<? if (a > b) { ?>x<? } else { ?>-<? } ?>'),
  ),
  observed('quotes, breaks and backslashes around scriptlets stay as they are', '"a" \'b\' \\n $c {d}\n1', () =>
    template('"a" \'b\' \\n $c {d}\n<?= 1 ?>'),
  ),
  observed('a template can be evaluated several times', ['1', '2'], () => {
    const made = HtmlService.createTemplate('<?= a ?>') as unknown as Record<string, unknown> & GoogleAppsScript.HTML.HtmlTemplate;
    return [1, 2].map((value) => {
      (made as Record<string, unknown>).a = value;
      return made.evaluate().getContent();
    });
  }),
  documented('plain content is set, appended to and cleared', 'Class TextOutput: append', ['', 'a', 'ab', 'c', ''], () => {
    const output = ContentService.createTextOutput('a');
    const seen = [ContentService.createTextOutput().getContent(), output.getContent()];
    return [...seen, output.append('b').getContent(), output.setContent('c').getContent(), output.clear().getContent()];
  }),
  documented(
    'plain content takes every type of MimeType',
    'Enum MimeType',
    ['TEXT', ['CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML', 'ATOM']],
    () => {
      const output = ContentService.createTextOutput('');
      const { CSV, ICAL, JAVASCRIPT, JSON: json, RSS, TEXT, VCARD, XML, ATOM } = ContentService.MimeType;
      const types = [CSV, ICAL, JAVASCRIPT, json, RSS, TEXT, VCARD, XML, ATOM];
      return [String(output.getMimeType()), types.map((type) => String(output.setMimeType(type).getMimeType()))];
    },
  ),
  documented('plain content has a file name for its download', 'Class TextOutput: downloadAsFile', 'a.csv', () =>
    ContentService.createTextOutput('x').downloadAsFile('a.csv').getFileName(),
  ),
  observed('the methods of a menu return the menu', ['Menu', 'Menu', 'Menu', 'Menu'], () => {
    const ui = SpreadsheetApp.getUi();
    const menu = ui.createMenu('x');
    return [
      menu.addItem('a', 'compare'),
      menu.addSeparator(),
      menu.addSubMenu(ui.createMenu('y').addItem('b', 'compare')),
      ui.createAddonMenu(),
    ].map(String);
  }),
  documented(
    'Button and ButtonSet have all their values',
    'Enum ButtonSet',
    ['CLOSE,OK,CANCEL,YES,NO', 'OK,OK_CANCEL,YES_NO,YES_NO_CANCEL'],
    () => {
      const { Button, ButtonSet } = SpreadsheetApp.getUi();
      return [
        [Button.CLOSE, Button.OK, Button.CANCEL, Button.YES, Button.NO].join(),
        [ButtonSet.OK, ButtonSet.OK_CANCEL, ButtonSet.YES_NO, ButtonSet.YES_NO_CANCEL].join(),
      ];
    },
  ),
  documented('<?= ?> escapes', scriptlets, '<p>&lt;b&gt;</p>', () => template('<p><?= a ?></p>', { a: '<b>' })),
  documented('<?!= ?> does not escape', scriptlets, '<p><b></p>', () => template('<p><?!= a ?></p>', { a: '<b>' })),
  documented('<? ?> are statements', scriptlets, '121', () => template('<? for (var i = 0; i < 2; i++) { ?>1<? if (!i) { ?>2<? } } ?>')),
  documented('properties set on a template are variables of it', scriptlets, '3', () => template('<?= a + b ?>', { a: 1, b: 2 })),
  observed('an ampersand is escaped too', 'a &amp; b', () => template('<?= a ?>', { a: 'a & b' })),

  byHand('an alert gives the button that was pressed', 'documented', 'Class Ui: alert', 'YES', 'trả lời «Có»'),
  byHand('an alert that is closed gives CLOSE', 'documented', 'Class Ui: alert', 'CLOSE', 'đóng hộp hỏi bằng dấu X'),
  byHand('a prompt gives button and text', 'documented', 'Class PromptResponse', ['OK', 'An'], 'gõ «An», nhấn OK'),
  byHand(
    'an alert suspends the script until it is answered',
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
  byHand('a dialog has the requested size', 'documented', 'Class Ui: showModalDialog', [600, 400], 'mở hộp thoại'),
  byHand('a web app has no UI', 'documented', 'Class SpreadsheetApp: getUi', true, 'doGet gọi getUi'),
  byHand('a page gets plain objects and lists', 'documented', run, { a: [1, 'x', null] }, 'trang gọi hàm trả về vật như thế'),
  byHand('a page cannot send a Date to the server, even nested', 'documented', run, true, 'trang gửi { a: [new Date()] }: bị từ chối'),
  byHand('a page cannot send a function to the server', 'documented', run, true, 'trang gửi { a: function () {} }: bị từ chối'),
  byHand('a result with a Date reaches the page as null', 'observed', 'observed by others', null, 'trang gọi hàm trả về { a: new Date() }'),
  byHand(
    'functions whose names end in an underscore are hidden from pages',
    'documented',
    'HTML Service: Communicate with server functions',
    true,
    'trang gọi hàm ẩn_: không thấy',
  ),
];
