// Menus, boxes and pages that a person sees, and the answers of a web app.
import { byHand, documented, type Fact, observed } from '../fact';
import { isRefused, refusal } from '../seen';

const noBox = ['SpreadsheetApp.getUi', 'Browser.msgBox', 'Browser.inputBox', 'DocumentApp.getUi', 'FormApp.getUi'].map(
  (call) => `Cannot call ${call}() from this context.`,
);
const page = '<p><?= who() // ai ?>\n<?\nfor (const a of [1, 2]) { ?><?!= plain().a[a - 1] ?>;<? } ?></p>';

export const screenFacts: Fact[] = [
  byHand(
    'a menu has items, separators and submenus in their order',
    'documented',
    'Class Menu',
    [
      {
        caption: 'Sổ',
        items: [
          { caption: 'A', functionName: 'ask' },
          { separator: true },
          {
            caption: 'Trong',
            items: [{ caption: 'C', functionName: 'who' }, { separator: true }, { caption: 'D', functionName: 'plain' }],
          },
          { caption: 'B', functionName: 'quota' },
        ],
      },
      { caption: 'Khác', items: [{ caption: 'E', functionName: 'who' }] },
      { caption: 'Của tệp', items: [{ caption: 'G', functionName: 'quota' }, { separator: true }, { caption: 'H', functionName: 'who' }] },
    ],
    'chạy showMenus, mở từng menu: menu «Sổ» thứ hai thay menu thứ nhất',
  ),
  byHand(
    'each kind of window has its title, its page and its size',
    'documented',
    'Class Ui: showModalDialog',
    [
      ['modal', 'Một', '<p>x', 500, 300],
      ['modeless', 'Hai', '<p>x', 200, 100],
      ['sidebar', 'Trang', '<p>x', 300, 0],
    ],
    'chạy showPages: hai hộp thoại và thanh bên; thanh bên cao bằng cửa sổ',
  ),
  byHand(
    'alerts and prompts have title, text and buttons, and return the pressed button',
    'documented',
    'Class Ui: alert',
    [
      ['OK', 'CANCEL', 'NO', 'CLOSE', 'OK', 'CANCEL:', 'YES:An', 'CLOSE:'],
      [
        ['alert', '', 'Một', 'OK'],
        ['alert', '', 'Hai', 'OK,CANCEL'],
        ['alert', 'Ba', 'Tiếp?', 'YES,NO'],
        ['alert', '', 'Bốn', 'YES,NO,CANCEL'],
        ['alert', '', 'Năm', 'OK'],
        ['prompt', 'Sáu', 'Ai?', 'OK,CANCEL'],
        ['prompt', '', 'Bảy', 'YES,NO'],
        ['prompt', '', 'Tám', 'OK'],
      ],
    ],
    'chạy askEverything, trả lời lần lượt: OK, huỷ, không, dấu X, OK, huỷ, gõ «An» rồi có, dấu X',
  ),
  byHand(
    'boxes of Browser return the button in small letters, and «cancel» when they are closed',
    'documented',
    'Class Browser: msgBox',
    [
      ['ok', 'yes', 'no', 'cancel', 'An', '', 'cancel', 'cancel'],
      [
        ['alert', '', 'Một', 'OK'],
        ['alert', '', 'Hai', 'YES,NO'],
        ['alert', 'Ba', 'Tiếp?', 'YES,NO,CANCEL'],
        ['alert', '', 'Bốn', 'OK,CANCEL'],
        ['prompt', 'Năm', 'Ai?', 'OK,CANCEL'],
        ['prompt', '', 'Sáu', 'OK'],
        ['prompt', '', 'Bảy', 'OK,CANCEL'],
        ['prompt', '', 'Tám', 'OK,CANCEL'],
      ],
    ],
    'chạy askInOlderBoxes, trả lời lần lượt: OK, có, không, dấu X, gõ «An» rồi OK, OK, gõ «An» rồi huỷ, gõ «An» rồi dấu X',
  ),
  byHand(
    'a run without a person at the screen cannot open any box',
    'observed',
    'observed by others',
    [noBox, noBox],
    'triển khai, mở địa chỉ web app với ?answer=boxes; đặt trigger theo giờ cho boxesNoted rồi chạy seen',
  ),
  byHand(
    'a page is read from a file of the project',
    'documented',
    'Class HtmlService: createTemplateFromFile',
    [page, page, '<p>chủ tệp\n1;x;</p>'],
    'thêm tệp HTML «Trang» có nội dung như điều chờ đợi thứ nhất, chạy readPages',
  ),
  byHand(
    'a web app answers only with a page or with plain content',
    'documented',
    'Web Apps',
    [{ title: 'Trang', content: "it's" }, { title: '', content: 'x' }, { content: "it's", contentType: 'text/html' }, [true, true]],
    'triển khai, mở địa chỉ với ?answer=page, JSON, x; gửi POST answer=page, answer=y',
  ),
  byHand(
    'plain content is sent with the given content type',
    'observed',
    'observed by others',
    [
      ['ATOM', 'application/atom+xml'],
      ['CSV', 'text/csv'],
      ['ICAL', 'text/calendar'],
      ['JAVASCRIPT', 'text/javascript'],
      ['JSON', 'application/json'],
      ['RSS', 'application/rss+xml'],
      ['TEXT', 'text/plain'],
      ['VCARD', 'text/vcard'],
      ['XML', 'text/xml'],
    ],
    'triển khai, gửi POST answer=ATOM và các kiểu kia, xem Content-Type của trả lời',
  ),
  byHand(
    'a web app of a bound script has the properties of the document',
    'documented',
    'Class PropertiesService: getDocumentProperties',
    true,
    'triển khai, mở địa chỉ với ?answer=stores: chỗ đầu',
  ),
  byHand(
    'a web app of a bound script has no cache and no lock of the document',
    'unproved',
    'nobody is sure',
    [false, false],
    'triển khai, mở địa chỉ với ?answer=stores: hai chỗ sau',
  ),
  byHand('a script gets the address of its web app', 'documented', 'Class Service: getUrl', [true, true], 'triển khai, chạy webAddress'),
  observed(
    'a window takes only a page, and addSubMenu takes only a menu',
    [
      "The parameters (String,String) don't match the method signature for Ui.showModalDialog.",
      "The parameters (String,String) don't match the method signature for Ui.showModelessDialog.",
      "The parameters (String) don't match the method signature for Ui.showSidebar.",
      "The parameters (String) don't match the method signature for Menu.addSubMenu.",
    ],
    () => {
      const ui = SpreadsheetApp.getUi();
      const text = 'x' as unknown as GoogleAppsScript.HTML.HtmlOutput;
      return [
        refusal(() => ui.showModalDialog(text, 'x')),
        refusal(() => ui.showModelessDialog(text, 'x')),
        refusal(() => ui.showSidebar(text)),
        refusal(() => ui.createMenu('x').addSubMenu('x' as unknown as GoogleAppsScript.Base.Menu)),
      ];
    },
  ),
  observed(
    'a page is made only of a text or of an existing file',
    [
      "The parameters (number) don't match the method signature for HtmlService.createHtmlOutput.",
      "The parameters (number) don't match the method signature for HtmlService.createTemplate.",
      'No HTML file named khong-co was found.',
      'No HTML file named khong-co was found.',
    ],
    () => {
      const app = HtmlService as unknown as { createHtmlOutput(html: unknown): unknown; createTemplate(html: unknown): unknown };
      return [
        refusal(() => app.createHtmlOutput(5)),
        refusal(() => app.createTemplate(5)),
        refusal(() => HtmlService.createHtmlOutputFromFile('khong-co')),
        refusal(() => HtmlService.createTemplateFromFile('khong-co')),
      ];
    },
  ),
  documented('a page and a template can be made of a file of Drive', 'Interface BlobSource', ['<b>1</b>', '<i>2</i>'], () => {
    const files = ['<b>1</b>', '<i><?= 1 + 1 ?></i>'].map((html) => DriveApp.createFile('Đối chiếu.html', html, 'text/html'));
    for (const one of files) one.setTrashed(true);
    return [
      HtmlService.createHtmlOutput(files[0] as unknown as GoogleAppsScript.Base.BlobSource).getContent(),
      HtmlService.createTemplate(files[1] as unknown as GoogleAppsScript.Base.BlobSource)
        .evaluate()
        .getContent(),
    ];
  }),
  observed('setMimeType takes only values of its enumeration', [true, 'CSV', null], () => {
    const output = ContentService.createTextOutput('x').setMimeType(ContentService.MimeType.CSV);
    return [
      isRefused(() => output.setMimeType('HTML' as unknown as GoogleAppsScript.Content.MimeType)),
      String(output.getMimeType()),
      output.getFileName(),
    ];
  }),
  documented('CalendarApp and Charts have their enumerations', 'Enum Visibility', ['PRIVATE', 'BAR', 'TOP'], () =>
    [CalendarApp.Visibility.PRIVATE, Charts.ChartType.BAR, Charts.Position.TOP].map(String),
  ),
];
