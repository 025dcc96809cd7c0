// Settings of a form, its addresses, and the tab that its responses are written to.
import { byHand, documented, type Fact, observed } from '../fact';
import { once, onForm, onSheet } from '../own-files';
import { isRefused } from '../seen';

type Form = GoogleAppsScript.Forms.Form;

const switches: [set: (form: Form, on: boolean) => Form, get: (form: Form) => boolean][] = [
  [(form, on) => form.setCollectEmail(on), (form) => form.collectsEmail()],
  [(form, on) => form.setLimitOneResponsePerUser(on), (form) => form.hasLimitOneResponsePerUser()],
  [(form, on) => form.setAllowResponseEdits(on), (form) => form.canEditResponse()],
  [(form, on) => form.setShowLinkToRespondAgain(on), (form) => form.hasRespondAgainLink()],
  [(form, on) => form.setProgressBar(on), (form) => form.hasProgressBar()],
];
const read = (form: Form) => switches.map(([, get]) => Number(get(form))).join('');

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const tabsOf = (id: string) => SpreadsheetApp.openById(id).getSheets();
const isWrittenTo = (id: string) => tabsOf(id).some((sheet) => sheet.getFormUrl() !== null);
const wholeLine = (tab: Sheet): unknown[] => tab.getRange(1, 1, 1, tab.getLastColumn()).getValues()[0]!;

/** A form of questions and headings that writes to one spreadsheet, then to another, then to none. */
const linked = once(() =>
  onSheet((_sheet, book) =>
    onSheet((_other, second) =>
      onForm((form) => {
        const refused = [
          isRefused(() => form.setDestination('SPREADSHEET' as unknown as GoogleAppsScript.Forms.DestinationType, book.getId())),
          isRefused(() => form.setDestination(FormApp.DestinationType.SPREADSHEET, form.getId())),
        ];
        const unopened = [form.getPublishedUrl(), book.getUrl()].map((url) => isRefused(() => FormApp.openByUrl(url)));
        form.addTextItem().setTitle('Họ tên');
        form.addSectionHeaderItem().setTitle('Máy');
        form.addCheckboxItem().setTitle('Hỏng').setChoiceValues(['a', 'b']);
        form.addPageBreakItem().setTitle('Trang hai');
        form.addDateItem().setTitle('Ngày');
        form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
        SpreadsheetApp.flush();
        const told = [String(form.getDestinationType()), form.getDestinationId() === book.getId()];
        const tab = tabsOf(book.getId())[0]!;
        const look = [tab.getFormUrl() !== null, tab.getFrozenRows()];
        const columns = wholeLine(tab).slice(1);
        form.setDestination(FormApp.DestinationType.SPREADSHEET, second.getId());
        SpreadsheetApp.flush();
        const moved = [book, second].map((one) => isWrittenTo(one.getId()));
        form.removeDestination();
        SpreadsheetApp.flush();
        const left = [isRefused(() => form.getDestinationId()), isRefused(() => form.getDestinationType()), isWrittenTo(second.getId())];
        return { refused, unopened, told, look, columns, moved, left, tabs: tabsOf(second.getId()).length };
      }),
    ),
  ),
);

export const formSettings: Fact[] = [
  observed(
    'each setting of a form is independent, and only the link to respond again is on at first',
    ['00010', '10010', '01010', '00110', '00011', '00000'],
    () =>
      onForm((form) => {
        const at = (index: number, on: boolean) => switches[index]![0](form, on);
        const seen = [read(form)];
        for (const index of [0, 1, 2, 4]) {
          seen.push(read(at(index, true)));
          at(index, false);
        }
        return [...seen, read(at(3, false))];
      }),
  ),
  observed('a new form has no texts besides its title', ['', '', ''], () =>
    onForm((form) => [form.getDescription(), form.getConfirmationMessage(), form.getCustomClosedFormMessage()]),
  ),
  documented('title and description are set', 'Class Form: setTitle', ['Khác', 'Mô tả'], () =>
    onForm((form) => {
      form.setTitle('Khác').setDescription('Mô tả');
      return [form.getTitle(), form.getDescription()];
    }),
  ),
  documented('a form is a file of its own type', 'Enum MimeType', ['application/vnd.google-apps.form', 'Đối chiếu (tệp thử)'], () =>
    onForm((form) => {
      const file = DriveApp.getFileById(form.getId());
      return [file.getMimeType(), file.getName()];
    }),
  ),
  observed(
    'a form has addresses for editing, for filling in and for the summary',
    ['https://docs.google.com/forms/d/ID/edit', true, 'https://docs.google.com/forms/d/ID/viewanalytics'],
    () =>
      onForm((form) => [
        form.getEditUrl().replace(form.getId(), 'ID'),
        /^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]{20,}\/viewform$/.test(form.getPublishedUrl()),
        form.getSummaryUrl().replace(form.getId(), 'ID'),
      ]),
  ),
  observed('openByUrl refuses the address for filling in and the address of another kind of file', [true, true], () => linked().unopened),
  observed('openById of an unknown id fails with this message', 'No item with the given ID could be found.', () => {
    try {
      FormApp.openById('khong-co-bieu-mau-nay-00000000000000000000');
      return 'taken';
    } catch (error) {
      return (error as Error).message.split(' Possibly')[0];
    }
  }),
  documented('FormApp has its enumerations', 'Class FormApp', ['LEFT', 'SPREADSHEET', 'CORRECT', 'TIME', 'GO_TO_PAGE'], () =>
    [
      FormApp.Alignment.LEFT,
      FormApp.DestinationType.SPREADSHEET,
      FormApp.FeedbackType.CORRECT,
      FormApp.ItemType.TIME,
      FormApp.PageNavigationType.GO_TO_PAGE,
    ].map(String),
  ),
  documented('a script not bound to a form has no active form', 'Class FormApp: getActiveForm', null, () => FormApp.getActiveForm()),
  documented('a new form has no responses, also after deleteAllResponses', 'Class Form: deleteAllResponses', [[], []], () =>
    onForm((form) => [form.getResponses(new Date(0)), form.deleteAllResponses().getResponses()]),
  ),
  observed('a form gives its destination, and an error when it has none', [['SPREADSHEET', true], true, true], () => [
    linked().told,
    ...linked().left.slice(0, 2),
  ]),
  observed('a form with a new destination has no tab in the old one', [false, true], () => linked().moved),
  observed('setDestination needs a type of the enumeration and a spreadsheet', [true, true], () => linked().refused),
  observed(
    'the tab of responses has a column for each question, but not for headings and page breaks',
    ['Họ tên', 'Hỏng', 'Ngày'],
    () => linked().columns,
  ),
  observed('the tab of responses is the first tab, and its first row is frozen', [true, 1], () => linked().look),
  documented('removeDestination keeps the tab, which has no form any more', 'Class Form: removeDestination', [false, 2], () => [
    linked().left[2],
    linked().tabs,
  ]),

  byHand(
    'earlier responses are written to the tab of a new destination',
    'observed',
    'observed by others',
    ['An', 'Bình'],
    'gửi biểu mẫu hai lần, rồi mới nối nó vào sổ',
  ),
  byHand(
    'an edited response keeps its id and its row, and fires the triggers again',
    'observed',
    'observed by others',
    [true, 1, ['An Bình', 84], 2],
    'bật cho sửa câu trả lời, gửi (An, 12), mở lại bằng đường dẫn sửa và gửi (An Bình, 84)',
  ),
  byHand(
    'the spreadsheet event of an edited response has only the changed answers',
    'observed',
    'observed by others',
    [['', '84', ''], [''], ['84']],
    'như trên, chỉ sửa Số: xem values và namedValues của trigger của sổ',
  ),
  byHand(
    'an edited response has the time of its edit, in the form and in the tab',
    'observed',
    'observed by others',
    ['08:10', '08:10'],
    'gửi lúc 8 giờ 00, sửa lúc 8 giờ 10',
  ),
  byHand(
    'an edited response is written to its row, also when the row has moved',
    'observed',
    'observed by others',
    [
      ['Bình', ''],
      ['An', 84],
    ],
    'gửi (An, 12) và (Bình), xếp bảng theo Họ tên từ Z đến A, rồi sửa số của An thành 84',
  ),
  byHand(
    'a response cannot be edited when the form does not allow it',
    'documented',
    'Class Form: setAllowResponseEdits',
    true,
    'tắt cho sửa câu trả lời, mở đường dẫn sửa',
  ),
  byHand(
    'an event may have blank values',
    'observed',
    'observed by others',
    [false, ['', '', '', ''], ['']],
    'đọc response, values và namedValues của trigger qua nhiều lần gửi',
  ),
  byHand(
    'the last row of the tab may be that of another response',
    'observed',
    'observed by others',
    [
      [3, 3],
      [2, 3],
    ],
    'gửi hai lần liền nhau, so hàng của sự kiện với hàng cuối của trang',
  ),
  byHand('events may come in another order than the responses', 'observed', 'observed by others', ['Bình', 'An'], 'gửi hai lần liền nhau'),
];
