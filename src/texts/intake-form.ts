// The intake form (biểu mẫu báo sự cố): its pages, their questions and other words.

import { callIt, howToDisconnect, securityRule } from './security-warning';

export type QuestionKey =
  | 'reporter'
  | 'position'
  | 'department'
  | 'phone'
  | 'email'
  | 'detectedAt'
  | 'device'
  | 'assetCode'
  | 'serial'
  | 'location'
  | 'group'
  | 'description'
  | 'impact'
  | 'request'
  | 'security'
  | 'again'
  | 'signsEmail'
  | 'signsAt'
  | 'signsPlace';

/** The pages after the first. more: for whoever knows more; signs: only for whoever saw signs of a security incident. */
export type PageKey = 'more' | 'signs';

interface Part<Key, Kind> {
  key: Key;
  title: string;
  help: string;
  kind: Kind;
}

export interface Question extends Part<QuestionKey, 'text' | 'area' | 'list' | 'radio' | 'moment'> {
  required: boolean;
  /** The kind that it had in forms of older versions, whose item asks the same and is taken away. */
  formerly?: 'list';
}

/** The beginning of a page. */
export type Page = Part<PageKey, 'page'>;

/** A question or the beginning of a page. */
export type FormPart = Question | Page;

/** What matters first, on the first page. */
const first: Question[] = [
  { key: 'reporter', title: 'Họ và tên', help: '', kind: 'text', required: true },
  { key: 'department', title: 'Bộ phận', help: 'Chọn bộ phận đang công tác.', kind: 'list', required: true },
  { key: 'phone', title: 'Điện thoại', help: 'Số để Bộ phận CNTT gọi lại.', kind: 'text', required: true },
  { key: 'device', title: 'Thiết bị/hệ thống', help: 'Ví dụ: Máy in Canon LBP 2900.', kind: 'text', required: true },
  {
    key: 'description',
    title: 'Mô tả hiện tượng',
    help: 'Thiết bị hỏng thế nào, từ lúc nào, màn hình báo gì.',
    kind: 'area',
    required: true,
  },
  {
    key: 'security',
    title: 'Dấu hiệu sự cố an ninh mạng',
    help: 'Nhiễm mã độc, tệp bị khóa và đòi tiền chuộc, lộ dữ liệu, tài khoản bị chiếm đoạt. Chọn “Có” thì trang sau có hướng dẫn việc phải làm ngay.',
    kind: 'radio',
    required: true,
    formerly: 'list',
  },
];

const more: Question[] = [
  {
    key: 'email',
    title: 'Thư điện tử',
    help: 'Để nhận mã sự cố, hạn hoàn thành và thông báo bàn giao; không điền thì gọi Bộ phận CNTT để hỏi.',
    kind: 'text',
    required: false,
  },
  { key: 'position', title: 'Chức vụ', help: '', kind: 'text', required: false },
  { key: 'detectedAt', title: 'Thời điểm phát hiện', help: 'Để trống nếu phát hiện ngay trước khi báo.', kind: 'moment', required: false },
  { key: 'location', title: 'Vị trí', help: 'Phòng, quầy đặt thiết bị.', kind: 'text', required: false },
  { key: 'assetCode', title: 'Mã tài sản', help: 'Xem trên tem dán ở thiết bị, nếu có.', kind: 'text', required: false },
  { key: 'serial', title: 'Số sê-ri', help: '', kind: 'text', required: false },
  { key: 'group', title: 'Nhóm sự cố', help: 'Chọn nếu biết.', kind: 'list', required: false },
  { key: 'impact', title: 'Ảnh hưởng đến công việc', help: '', kind: 'area', required: false },
  { key: 'request', title: 'Đề nghị', help: '', kind: 'area', required: false },
  { key: 'again', title: 'Mã sự cố trước', help: 'Chỉ điền khi thiết bị hỏng lại, ví dụ SC-2026-0012.', kind: 'text', required: false },
];

/** Asked anew where the rest is not asked: the hours of a security incident count from the one, and the chairman is told the other. */
const signs: Question[] = [
  {
    key: 'signsEmail',
    title: 'Thư điện tử nhận hướng dẫn',
    help: 'Hướng dẫn trên, mã sự cố và kết quả được gửi đến địa chỉ này.',
    kind: 'text',
    required: false,
  },
  {
    key: 'signsAt',
    title: 'Phát hiện lúc nào',
    help: 'Thời hạn báo cáo tính từ giờ phát hiện, không tính từ giờ gửi. Để trống nếu phát hiện ngay trước khi báo.',
    kind: 'moment',
    required: false,
  },
  { key: 'signsPlace', title: 'Máy đặt ở đâu', help: 'Phòng, quầy.', kind: 'text', required: false },
];

/** In the order of the form. */
export const questions: Question[] = [...first, ...more, ...signs];

/**
 * Returns the parts of the form in their order.
 * @param contact how to reach the IT unit
 * @param collectsEmail whether the form takes the address from the account, and does not ask for it
 */
export const formParts = ({ contact, collectsEmail }: { contact: string; collectsEmail: boolean }): FormPart[] => [
  ...first,
  { key: 'more', title: 'Biết thì ghi thêm', help: 'Không bắt buộc. Không biết thì bấm “Gửi” ở cuối trang.', kind: 'page' },
  ...more.filter(({ key }) => key !== 'email' || !collectsEmail),
  {
    key: 'signs',
    title: 'Làm ngay khi có dấu hiệu sự cố an ninh mạng',
    help: [
      'Đang báo bằng chính máy có dấu hiệu: điền giờ phát hiện (nếu phát hiện từ trước), bấm “Gửi”, rồi làm ngay các việc sau. Đang báo bằng máy khác: làm ngay.',
      securityRule,
      howToDisconnect,
      callIt(contact),
    ].join('\n'),
    kind: 'page',
  },
  ...signs.filter(({ key }) => key !== 'signsEmail' || !collectsEmail),
];

/** The title of a question that asked the same as one of ours, and was answered. */
export const retiredTitle = (title: string): string => `${title} (câu cũ, không cần trả lời)`;

export const intakeFormTexts = {
  title: 'Báo sự cố công nghệ thông tin',
  description:
    'Dành cho cán bộ, công chức UBND xã. Bộ phận CNTT tiếp nhận trong 0,5 ngày làm việc kể từ lúc báo. Không ghi mật khẩu vào biểu mẫu.',
  confirmation:
    'Đã gửi thông báo sự cố. Nếu có dấu hiệu sự cố an ninh mạng, làm ngay, không chờ: ngắt kết nối mạng (rút dây mạng hoặc tắt Wi-Fi của máy); không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng và gọi Bộ phận CNTT. Sự cố khác: Bộ phận CNTT tiếp nhận trong 0,5 ngày làm việc. Nếu đã điền thư điện tử, anh/chị nhận thư có mã sự cố, hạn hoàn thành.',
  /** What forms of older versions say there. */
  formerConfirmations: [
    'Đã gửi thông báo sự cố. Có dấu hiệu sự cố an ninh mạng thì làm ngay, không chờ: ngắt kết nối mạng; không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng và gọi Bộ phận CNTT. Sự cố khác: Bộ phận CNTT tiếp nhận trong 0,5 ngày làm việc. Có địa chỉ thư điện tử thì anh/chị nhận thư có mã sự cố, hạn hoàn thành.',
    'Đã gửi thông báo sự cố. Bộ phận CNTT tiếp nhận trong 0,5 ngày làm việc. Có địa chỉ thư điện tử thì anh/chị nhận thư có mã sự cố, hạn hoàn thành. Nếu có dấu hiệu sự cố an ninh mạng: ngắt kết nối mạng; không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng và gọi ngay Bộ phận CNTT.',
    'Đã gửi thông báo sự cố. Bộ phận CNTT sẽ liên hệ với anh/chị. Nếu anh/chị có điền thư điện tử, mã sự cố sẽ đến trong ít phút. Nếu có dấu hiệu sự cố an ninh mạng: rút dây mạng hoặc tắt Wi-Fi của máy; không tắt máy, không cài lại, không xóa dữ liệu; gọi ngay Bộ phận CNTT.',
  ],
  wrongEmail: 'Điền đúng địa chỉ thư điện tử, ví dụ ten@xa.gov.vn, hoặc để trống.',
  outOfReach:
    'Chưa mở được biểu mẫu báo sự cố: biểu mẫu đang ở thùng rác, đã bị xóa, hoặc tài khoản cài đặt không còn quyền. Việc cần làm: người quản trị sổ chọn ngay “Sự cố CNTT ▸ Cài đặt…”. Biểu mẫu ở thùng rác chưa quá 30 ngày thì được lấy lại cùng các thông báo chưa ghi; không lấy lại được thì biểu mẫu mới được lập, khi đó gửi lại liên kết, mã QR.',
  closed:
    'Biểu mẫu báo sự cố đang đóng, không ai báo được sự cố qua biểu mẫu này. Việc cần làm: mở biểu mẫu và cho nhận câu trả lời trở lại; hoặc người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…”.',
  inBin:
    'Biểu mẫu báo sự cố đang ở thùng rác của Drive, không ai báo được sự cố qua biểu mẫu này. Việc cần làm: người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để lấy lại biểu mẫu cùng các thông báo chưa ghi.',
  questionsGone: (titles: string[]) =>
    `Biểu mẫu báo sự cố thiếu câu hỏi: ${titles.join(', ')}. Việc cần làm: người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để thêm lại.`,
  questionsStray: (titles: string[]) =>
    `Trong biểu mẫu báo sự cố, phần ${titles
      .slice(0, 6)
      .map((title) => `“${title}”`)
      .join(
        ', ',
      )}${titles.length > 6 ? ` và ${titles.length - 6} phần nữa` : ''} nằm sai trang: có người báo không thấy, có người thấy phần không dành cho mình. Việc cần làm: người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để xếp lại.`,
  signsNotLed:
    'Trong biểu mẫu báo sự cố, chọn “Có” ở câu “Dấu hiệu sự cố an ninh mạng” thì không hiện trang “Làm ngay khi có dấu hiệu sự cố an ninh mạng”, hoặc chọn “Không” mà trang ấy vẫn hiện. Việc cần làm: người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để đặt lại.',
  clipped: '… (xem đầy đủ trong câu trả lời biểu mẫu)',
  unknown: '(không ghi)',
  /** @param written the moment as the form gives it */
  oddMoment: (written: string) => `(Biểu mẫu ghi phát hiện lúc ${written}, không hợp lý; thời hạn tính từ lúc gửi.)`,
  unknownGroup: (written: string) => `(Biểu mẫu ghi nhóm “${written}”, “Danh mục” không có nhóm này.)`,
  noDepartment: '(Biểu mẫu không ghi bộ phận.)',
  again: (code: string) => `(Hỏng lại; sự cố trước: ${code}.)`,
  securityNo: 'Không',
  securityYes: 'Có',
};
