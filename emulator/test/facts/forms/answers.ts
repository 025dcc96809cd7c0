// Answers that the page of a form accepts, and how scripts read them.
import { byHand, type Fact } from '../fact';
import { boxes, boxRules, paragraphRules, type RuleTried, textRules, times } from './form-rules';

const judged = (rules: RuleTried[]) => rules.map(({ rule, taken, refused }) => [rule, taken, refused]);

export const formAnswers: Fact[] = [
  byHand(
    'each rule of a text takes what is within its limit, and says its help otherwise',
    'documented',
    'Class TextValidationBuilder',
    judged(textRules),
    'chạy textForm, mở biểu mẫu: ở câu mang tên mỗi quy tắc, gõ lần lượt các câu trả lời ở cột «Chờ đợi»; nhóm sau hiện «sai» và tên quy tắc',
  ),
  byHand(
    'a paragraph is judged by patterns and lengths as a text is',
    'documented',
    'Class ParagraphTextValidationBuilder',
    judged(paragraphRules),
    'như trên, với biểu mẫu của paragraphForm',
  ),
  byHand(
    'boxes are judged by how many are ticked, and none is no answer',
    'documented',
    'Class CheckboxValidationBuilder',
    boxRules.map(([rule, , taken]) => [rule, taken, boxes.length + 1 - taken.length]),
    'chạy boxForm, ở mỗi câu đánh dấu không, một, hai rồi ba ô',
  ),
  byHand(
    'a rule stays as it was built, asks nothing when it is taken away or names nothing, and is told without a help too',
    'documented',
    'Class TextItem: setValidation',
    [{ một: 'số', hai: 'địa chỉ' }, true],
    'chạy builtForm, gõ «a» vào cả năm câu: chỉ câu một, hai và năm báo sai',
  ),
  byHand(
    'a day is kept as yyyy-MM-dd, an hour as HH:mm, a moment as both, and what is none is refused',
    'documented',
    'Class ItemResponse: getResponse',
    { ...times, saysTheSame: [false, true] },
    'chạy kindsForm, gửi các ngày, giờ và lúc ở cột «Chờ đợi»; null là trang không nhận, và báo giờ sai khác với báo ngày sai',
  ),
  byHand(
    'an answer is a text, of boxes a list, of a scale its number as text, of an own answer what was written',
    'documented',
    'Class ItemResponse: getResponse',
    [
      [
        ['Tên', 'An'],
        ['Kể', 'dài'],
        ['Nhóm', 'Mạng'],
        ['Máy', 'khác'],
        ['Hỏng', ['B', 'khác']],
        ['Gấp', '3'],
      ],
      [
        ['Tên', 'An'],
        ['Nhóm', 'Mạng'],
        ['Máy', 'A'],
        ['Hỏng', ['A']],
        ['Gấp', '0'],
      ],
    ],
    'chạy kindsForm, gửi hai lần như ở cột «Chờ đợi», «khác» gõ ở ô Mục khác',
  ),
  byHand(
    'a question that must be answered is asked for again, and nothing is kept or told until then',
    'documented',
    'Class TextItem: setRequired',
    [true, ['Họ tên'], true, [], []],
    'bật bắt buộc cho hai câu đầu của biểu mẫu thử, gửi khi bỏ trống Họ tên',
  ),
  byHand(
    'the page of a form shows its texts, and its items in order with help, duty and choices',
    'documented',
    'Class Form',
    {
      texts: ['Góp ý', 'Báo ngay', 'Đã nhận'],
      offers: [true, false],
      items: [
        ['text', 'Tên', 'Họ và tên', true, null, null],
        ['sectionHeader', 'Thêm', 'Nếu biết', false, null, null],
        ['paragraph', 'Kể', '', false, null, null],
        ['list', 'Nhóm', '', true, ['Phần cứng', 'Mạng'], null],
        ['radio', 'Máy', '', false, ['A'], true],
        ['pageBreak', 'Trang hai', '', false, null, null],
        ['checkbox', 'Hỏng', '', false, ['A', 'B'], true],
        ['scale', 'Gấp', '', false, ['0', '1', '2', '3'], null],
        ['date', 'Ngày', '', false, null, null],
        ['time', 'Giờ', '', false, null, null],
        ['dateTime', 'Lúc', '', false, null, null],
      ],
    },
    'chạy kindsForm, mở trang điền và so từng câu; «Đã nhận» và «Gửi phản hồi khác» hiện sau khi gửi',
  ),
  byHand(
    'a form takes answers while it is published and open, and says its own message when it is closed',
    'documented',
    'Class Form: setAcceptingResponses',
    [
      [true, true, true, false],
      [false, false, false, false],
      [true, false, false, false],
      [true, false, false, true],
      'Hẹn tuần sau.',
      [true, true, true, false],
    ],
    'chạy kindsForm, gửi; ngừng xuất bản, gửi; xuất bản lại và ngừng nhận, gửi; đặt lời «Hẹn tuần sau.», gửi; nhận lại, gửi',
  ),
  byHand(
    'forms are listed by title, those that take no answers too',
    'observed',
    'observed by others',
    [
      ['Góp ý', true, true],
      ['Biểu mẫu thử', false, false],
    ],
    'chạy kindsForm và boxForm, ngừng xuất bản biểu mẫu sau, xem danh sách ở docs.google.com/forms',
  ),
  byHand(
    'a form of one answer each wants an account, refuses a second of the same and takes one of another',
    'documented',
    'Class Form: setLimitOneResponsePerUser',
    [
      [false, true, false, true, true],
      [true, true],
    ],
    'chạy kindsForm, bật một lần mỗi người: gửi khi không đăng nhập, hai lần bằng tài khoản hai, rồi bằng tài khoản chủ; tắt và gửi lại',
  ),
  byHand(
    'a form that collects addresses tells who answers, and not who answered before it did',
    'documented',
    'Class FormResponse: getRespondentEmail',
    [['', '', 'người thứ hai'], true, ['Địa chỉ email', '', 'người thứ hai'], true],
    'gửi biểu mẫu thử, bật thu địa chỉ, nối vào sổ, gửi không địa chỉ, rồi gửi bằng tài khoản hai',
  ),
  byHand(
    'a script has for its active form the one that it is bound to, with menus of its own, and none where it is bound to something else',
    'documented',
    'Class FormApp: getActiveForm',
    ['Góp ý', null, ['Việc']],
    'gọi FormApp.getActiveForm() trong script của một biểu mẫu, rồi trong script của một tài liệu; chạy formMenu ở biểu mẫu, xem thanh công cụ',
  ),
  byHand(
    'a form is opened by who may edit it, and by nobody else',
    'documented',
    'Class FormApp: openById',
    ['not found', true, 'Góp ý'],
    'chạy kindsForm; tài khoản hai chạy openedForm khi chưa được chia sẻ, khi chỉ được xem, khi được sửa',
  ),
];
