// Answers that the page of a form accepts, and how scripts read them.
import { byHand, type Fact } from '../fact';
import { boxes, boxRules, paragraphRules, type RuleTried, textRules, times } from './form-rules';

const judged = (rules: RuleTried[]) => rules.map(({ rule, taken, refused }) => [rule, taken, refused]);

export const formAnswers: Fact[] = [
  byHand(
    'each rule of a text question accepts answers within its limit, and shows its help text otherwise',
    'observed',
    'observed by others',
    judged(textRules),
    'chạy textForm, mở biểu mẫu: ở câu mang tên mỗi quy tắc, gõ lần lượt các câu trả lời ở cột «Chờ đợi»; nhóm sau hiện «sai» và tên quy tắc',
  ),
  byHand(
    'a paragraph question checks patterns and lengths as a text question does',
    'observed',
    'observed by others',
    judged(paragraphRules),
    'như trên, với biểu mẫu của paragraphForm',
  ),
  byHand(
    'a rule for checkboxes counts the ticked boxes, and does not check an empty answer',
    'observed',
    'observed by others',
    boxRules.map(([rule, , taken]) => [rule, taken, boxes.length + 1 - taken.length]),
    'chạy boxForm, ở mỗi câu đánh dấu không, một, hai rồi ba ô',
  ),
  byHand(
    'a built rule does not change; a cleared or empty rule checks nothing; a rule without help still shows an error',
    'observed',
    'observed by others',
    [{ một: 'số', hai: 'địa chỉ' }, true],
    'chạy builtForm, gõ «a» vào cả năm câu: chỉ câu một, hai và năm báo sai',
  ),
  byHand(
    'a day is stored as yyyy-MM-dd, a time as HH:mm, a moment as both, and an invalid one is refused',
    'observed',
    'observed by others',
    { ...times, saysTheSame: [false, true] },
    'chạy kindsForm, gửi các ngày, giờ và lúc ở cột «Chờ đợi»; null là trang không nhận, và báo giờ sai khác với báo ngày sai',
  ),
  byHand(
    'an answer is a text; checkboxes give a list, a scale its number as text, «Other» the written text',
    'observed',
    'observed by others',
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
    'an empty required question is asked again; until then no response is stored and no trigger fires',
    'observed',
    'observed by others',
    [true, ['Họ tên'], true, [], []],
    'bật bắt buộc cho hai câu đầu của biểu mẫu thử, gửi khi bỏ trống Họ tên',
  ),
  byHand(
    'the page of a form shows its texts and its items in order, with help, required marks and choices',
    'observed',
    'observed by others',
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
    'a form accepts answers while it is published and open, and shows its own message when it is closed',
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
    'forms are listed with their titles, also forms that accept no answers',
    'observed',
    'observed by others',
    [
      ['Góp ý', true, true],
      ['Biểu mẫu thử', false, false],
    ],
    'chạy kindsForm và boxForm, ngừng xuất bản biểu mẫu sau, xem danh sách ở docs.google.com/forms',
  ),
  byHand(
    'a form limited to one response per person needs an account and refuses a second response of a person',
    'documented',
    'Class Form: setLimitOneResponsePerUser',
    [
      [false, true, false, true, true],
      [true, true],
    ],
    'chạy kindsForm, bật một lần mỗi người: gửi khi không đăng nhập, hai lần bằng tài khoản hai, rồi bằng tài khoản chủ; tắt và gửi lại',
  ),
  byHand(
    'a form that collects addresses records who answers, but not who answered earlier',
    'observed',
    'observed by others',
    [['', '', 'người thứ hai'], true, ['Địa chỉ email', '', 'người thứ hai'], true],
    'gửi biểu mẫu thử, bật thu địa chỉ, nối vào sổ, gửi không địa chỉ, rồi gửi bằng tài khoản hai',
  ),
  byHand(
    'getActiveForm gives only the form that the script is bound to, and the script may add menus to that form',
    'documented',
    'Class FormApp: getActiveForm',
    ['Góp ý', null, ['Việc']],
    'gọi FormApp.getActiveForm() trong script của một biểu mẫu, rồi trong script của một tài liệu; chạy formMenu ở biểu mẫu, xem thanh công cụ',
  ),
  byHand(
    'only an editor of a form opens it by script',
    'documented',
    'Class FormApp: openById',
    ['not found', true, 'Góp ý'],
    'chạy kindsForm; tài khoản hai chạy openedForm khi chưa được chia sẻ, khi chỉ được xem, khi được sửa',
  ),
];
