// Responses as a form stores them, and the tab of a spreadsheet that they are written to.
import { byHand, documented, type Fact, observed } from '../fact';
import { onForm, onSheet } from '../own-files';
import { isRefused } from '../seen';

const vi = 'Câu trả lời biểu mẫu';

export const formResponses: Fact[] = [
  observed(
    'a tab of responses becomes the first tab, with a numbered name in the language of the spreadsheet',
    [[`${vi} 3`, `${vi} 1`, 'Trang tính1', `${vi} 2`, 'thêm'], [0, 1, 1], 5, ['Form Responses 1'], 30],
    () =>
      onSheet((_sheet, book) =>
        onSheet(
          (_english, other) =>
            onForm((form) => {
              const link = (id: string) => {
                form.setDestination(FormApp.DestinationType.SPREADSHEET, id);
                SpreadsheetApp.flush();
                return SpreadsheetApp.openById(id);
              };
              link(book.getId());
              SpreadsheetApp.openById(book.getId()).insertSheet(`${vi} 2`, 2);
              SpreadsheetApp.flush();
              const linked = link(book.getId());
              linked.insertSheet('thêm', 4);
              const tabs = linked.getSheets();
              const ids = tabs.map((tab) => tab.getSheetId());
              for (let question = 1; question < 30; question++) form.addTextItem().setTitle(`Câu ${question}`);
              const english = link(other.getId());
              form.removeDestination();
              return [
                tabs.map((tab) => tab.getName()),
                [tabs[2]!.getFrozenRows(), tabs[0]!.getFrozenRows(), tabs[1]!.getFrozenRows()],
                ids.filter((id, at) => ids.indexOf(id) === at).length,
                [english.getSheets()[0]!.getName()],
                english.getSheets()[0]!.getLastColumn(),
              ];
            }),
          'en_US',
        ),
      ),
  ),
  documented(
    'a response that a script submits is in the list under its id, and in the tab of responses; it is submitted once',
    'Class FormResponse: submit',
    [true, ['Lê An'], 'Lê An', true],
    () =>
      onSheet((_sheet, book) =>
        onForm((form) => {
          (form as unknown as { setPublished(published: boolean): void }).setPublished(true);
          const question = form.addTextItem().setTitle('Họ tên');
          form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
          const made = form.createResponse().withItemResponse(question.createResponse('Lê An'));
          const sent = made.submit();
          SpreadsheetApp.flush();
          const [tab] = SpreadsheetApp.openById(book.getId())
            .getSheets()
            .filter((one) => one.getFormUrl());
          const seen = [
            form.getResponses().some((response) => response.getId() === sent.getId()),
            sent.getItemResponses().map((answer) => answer.getResponse()),
            tab!.getRange(2, 2).getValue(),
            isRefused(() => made.submit()),
          ];
          form.removeDestination();
          return seen;
        }),
      ),
  ),
  documented('getFormUrl gives the form that writes to a spreadsheet', 'Class Spreadsheet: getFormUrl', [true, true, true], () =>
    onSheet((_sheet, book) =>
      onForm((form) => {
        const urlOf = () => SpreadsheetApp.openById(book.getId()).getFormUrl();
        const before = urlOf();
        form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
        SpreadsheetApp.flush();
        const linked = FormApp.openByUrl(urlOf()!).getId() === form.getId();
        form.removeDestination();
        SpreadsheetApp.flush();
        return [before === null, linked, urlOf() === null];
      }),
    ),
  ),
  byHand(
    'responses come oldest first, are found by id and by time, and give each answer by its question',
    'observed',
    'observed by others',
    {
      order: [0, 1],
      since: [1],
      found: 1,
      addresses: ['', ''],
      answers: [null, '12', 'Số'],
      isPlain: true,
      edit: true,
      start: ['2_ABaOnu', '2_ABaOnu'],
    },
    'gửi biểu mẫu thử hai lần cách nhau mười phút: (An), rồi (Bình, 12); chạy readBack',
  ),
  byHand(
    'a response is deleted alone or with all others, and its row stays',
    'documented',
    'Class Form: deleteAllResponses',
    [
      [[false], [true, true], 0],
      [
        ['An', ''],
        ['Bình', 12],
      ],
    ],
    'như trên, chạy throwAway rồi xem trang trả lời',
  ),
  byHand(
    'an edit changes only the response whose address was opened',
    'documented',
    'Class Form: setAllowResponseEdits',
    [
      [
        [['Họ tên', 'An']],
        [
          ['Họ tên', 'Bình'],
          ['Số', '84'],
        ],
      ],
      [
        ['An', ''],
        ['Bình', 84],
      ],
    ],
    'gửi (An), (Bình, 12), mở đường dẫn sửa của câu trả lời sau và gửi (Bình, 84)',
  ),
  byHand(
    'both events of a response have full rights, and the event of the form names the form',
    'documented',
    'Event Objects: Google Forms events',
    [
      ['form', 'FULL', 'Biểu mẫu thử'],
      ['row', 'FULL', null],
    ],
    'gửi biểu mẫu thử: xem authMode và source của hai trigger',
  ),
  byHand(
    "a form without a destination fires the form's trigger only",
    'documented',
    'Event Objects: Google Forms events',
    ['form', 'form'],
    'gửi hai lần một biểu mẫu chưa nối vào sổ',
  ),
  byHand(
    'a form stops writing to a destination that is removed',
    'documented',
    'Class Form: removeDestination',
    [2, 2, ['form', 'row', 'form']],
    'gửi, bỏ nối, gửi nữa: biểu mẫu có hai câu trả lời, trang trả lời một',
  ),
  byHand(
    'the event of a spreadsheet has the whole row, with blanks for unanswered questions',
    'documented',
    'Event Objects: Google Sheets events',
    ['A2:D2', ['An', '', ''], { 'Họ tên': ['An'], Số: [''], Lúc: [''] }, true],
    'gửi biểu mẫu thử, chỉ trả lời Họ tên: xem range, values và namedValues của trigger của sổ',
  ),
  byHand(
    'the event of a spreadsheet has its values in the order of the columns',
    'documented',
    'Event Objects: Google Sheets events',
    ['84', 'Bình', ''],
    'kéo cột Số ra đầu trang trả lời rồi gửi (Bình, 84): xem values',
  ),
  byHand(
    'questions of one name have a column each, and namedValues has their answers together',
    'documented',
    'Event Objects: Google Sheets events',
    [
      [
        ['Họ tên', 'Số', 'Lúc', 'Họ tên'],
        ['An', 12, '', 'An'],
      ],
      ['An', 'An'],
    ],
    'thêm vào biểu mẫu thử một câu nữa tên «Họ tên», gửi An ở cả hai',
  ),
  byHand(
    'a question keeps its column when the column is moved or renamed, and a new question gets one at the right',
    'observed',
    'observed by others',
    [
      [
        ['Số', 'Người báo', 'Thời điểm', 'Người xử lý', 'Mới'],
        [12, 'An', '', '', ''],
        [84, 'Bình', '', '', 'x'],
      ],
      true,
    ],
    'gửi (An, 12); chạy rearrange; gửi (Bình, 84, x); xem trang trả lời, số cột như trước',
  ),
  byHand(
    'a deleted column of a question comes back at the right',
    'observed',
    'observed by others',
    [
      ['Số', 'Lúc', 'Họ tên'],
      [12, '', ''],
      [84, '', 'Bình'],
    ],
    'gửi (An, 12); xoá cột Họ tên của trang trả lời; gửi (Bình, 84)',
  ),
  byHand(
    'a full tab of responses gets new rows and columns',
    'observed',
    'observed by others',
    [
      ['Họ tên', 'Số', 'Lúc', 'Họ tên'],
      ['An', '', '', ''],
      ['Bình', '', '', ''],
      ['Chi', '', '', 'Chi'],
    ],
    'chạy shrink (trang trả lời còn hai hàng, bốn cột); gửi An, Bình; thêm một câu «Họ tên»; gửi Chi',
  ),
  byHand(
    'answers are read as if typed, by the format of their column, but never as formulas',
    'observed',
    'observed by others',
    [
      [15500000, '15.500.000', '15500000,0', ''],
      ['date 2026-11-24 00:00:00', '24/11/2026', '', ''],
      ['=1+1', '=1+1', '=1+1', ''],
      ['+84 912', '+84 912', '+84 912', ''],
      [-5, '-5', '-5,0', ''],
      [912, '0912', '912,0', ''],
      ['', '', '', ''],
    ],
    'chạy formattedForm; gửi các câu trả lời ở cột «Chờ đợi» vào cả ba câu (ngày: hai câu đầu); xem giá trị và chữ hiện ra',
  ),
  byHand(
    'an English spreadsheet has English first headings in a tab of responses',
    'observed',
    'observed by others',
    ['Timestamp', 'Email Address'],
    'tài khoản và sổ tiếng Anh: bật thu địa chỉ, nối biểu mẫu thử vào sổ',
  ),
];
