// The sheets of the file as data: their order, columns, widths, formats, and who may write where.
import type { tabs } from '../../palette';
import { formCodes } from '../../procedure/incident';
import { workedSteps } from '../../procedure/reports/report-figures';
import { priorityLabels } from '../../texts/labels';
import { dayTexts } from '../../texts/sheets/days-off';
import { settingSheetTexts } from '../../texts/sheets/settings';
import { workbookTexts } from '../../texts/workbook';

/** A sheet's name in the code; its name in the file is in `SheetSpec`. */
export type SheetKey =
  | 'register'
  | 'openWork'
  | 'estimate'
  | 'numbers'
  | 'index'
  | 'journal'
  | 'steps'
  | 'settings'
  | 'people'
  | 'lists'
  | 'vendors'
  | 'hours'
  | 'days'
  | 'kept'
  | 'outbox';

/** What a column may hold, and how it looks. */
export interface ColumnSpec {
  key: string;
  header: string;
  /** The header that files of older versions have; set-up puts the present one. */
  formerly?: string;
  /** Pixels. */
  width: number;
  /** Number format; '@' keeps a person's text as typed, and shows a formula as text. */
  format: '@' | '0' | '#,##0' | 'General' | 'dd/MM/yyyy HH:mm' | 'dd/MM HH:mm' | 'dd/MM/yyyy';
  hidden?: boolean;
  /** Closed in a group of its own, which a button over the column before opens. */
  folded?: true;
  /** A list offered in the cells, which refuses nothing: a column of «Danh mục», people of the IT unit, or fixed words. */
  list?: { from: 'lists'; column: string } | { from: 'people' } | { words: string[] };
  /** What does not fit: `wrap` makes the row higher, `clip` keeps it even. Absent: it runs over blank cells beside it. */
  long?: 'wrap' | 'clip';
  /** Points. */
  fontSize?: number;
  align?: 'left' | 'center' | 'right';
}

/** A sheet of the file. */
export interface SheetSpec {
  key: SheetKey;
  name: string;
  /** The note of the first cell: what the sheet is for, and who fills it. */
  note: string;
  /** The kind of sheet, which gives the colour of its tab: work, lists, records. */
  tab: keyof typeof tabs;
  frozenColumns: number;
  /** Absent: the header. */
  frozenRows?: number;
  /** `warn`: people are warned before they type, and scripts of editors still write. `owner`: only the installer may write. */
  protection: 'none' | 'warn' | 'owner';
  isHidden?: boolean;
  /** Its rows are listed by formulas: the rest of the sheet stays blank. */
  isListed?: true;
  columns: ColumnSpec[];
}

const text = (key: string, header: string, width: number, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key,
  header,
  width,
  format: '@',
  ...more,
});
const moment = (key: string, header: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key,
  header,
  width: 124,
  format: 'dd/MM/yyyy HH:mm',
  align: 'center',
  ...more,
});
const money = (key: string, header: string): ColumnSpec => ({ key, header, width: 110, format: '#,##0', align: 'right' });
/** A moment of these days: in one line, the year stands in the incident's code. */
const shortMoment = (key: string, header: string, width: number): ColumnSpec => ({
  ...moment(key, header),
  width,
  format: 'dd/MM HH:mm',
});
/** A column that a formula fills: in a cell of text format the formula itself would be shown. */
const shown = (key: string, header: string, width: number): ColumnSpec => ({ key, header, width, format: 'General', long: 'wrap' });
/** The same in one line. */
const listed = (key: string, header: string, width: number): ColumnSpec => ({ ...shown(key, header, width), long: 'clip' });
/** A column of formulas that show a link with our own word. */
const link = (key: string, header: string): ColumnSpec => ({ key, header, width: 70, format: 'General' });
const hidden = (key: string, header: string, format: ColumnSpec['format'] = '@'): ColumnSpec => ({
  key,
  header,
  width: 90,
  format,
  hidden: true,
});

/** Cần sửa: what is wrong in the row's settings, and what to write instead. */
const faultColumn = (): ColumnSpec => text('fault', settingSheetTexts.faultHeader, 320, { long: 'wrap' });

/** The forms that have a column in the register; the others lie in the folder and on the card. */
export const registerForms = formCodes.filter((form) => !form.endsWith('A'));

/**
 * The first sixteen headers are a contract with outside readers of the register. Without those that are folded they fit a screen of 1280
 * pixels, and those up to the status fit beside the card: a row is known by its code, who reported what, and how far it is. The others
 * open by the button over the column before; the card shows them too.
 */
const firstColumns: ColumnSpec[] = [
  text('code', 'Mã sự cố', 88),
  shortMoment('reportedAt', 'Thời điểm báo', 72),
  text('channel', 'Kênh', 84, { folded: true }),
  text('reporter', 'Người báo', 116),
  text('department', 'Bộ phận', 122),
  text('phone', 'Điện thoại', 92, { folded: true }),
  text('device', 'Thiết bị', 136),
  text('description', 'Mô tả', 360, { folded: true }),
  text('group', 'Nhóm', 42, { list: { from: 'lists', column: 'groups' } }),
  text('priority', 'Mức độ', 88, { list: { words: Object.values(priorityLabels) } }),
  text('step', 'Bước', 40, { align: 'center' }),
  text('status', 'Trạng thái', 118),
  text('assignee', 'Phụ trách', 104, { list: { from: 'people' } }),
  shortMoment('stepDueAt', 'Hạn bước', 72),
  shortMoment('overallDueAt', 'Hạn chung', 72),
  { key: 'dueState', header: 'Tình trạng hạn', width: 148, format: '0', align: 'left' },
];

const furtherColumns: ColumnSpec[] = [
  text('note', 'Ghi chú', 200),
  text('assetCode', 'Mã tài sản', 84),
  text('location', 'Vị trí', 110),
  text('security', 'An ninh mạng', 120),
  { key: 'returns', header: 'Số lần trả lại', width: 70, format: '0', align: 'center' },
  { key: 'extensions', header: 'Số lần gia hạn', width: 70, format: '0', align: 'center' },
  moment('overallFirstDueAt', 'Hạn hoàn thành ban đầu', { formerly: 'Hạn chung ban đầu' }),
  money('estimate', 'Dự toán (đồng)'),
  { ...money('actualCost', 'Kinh phí thực tế (đồng)'), formerly: 'Thực chi (đồng)' },
  text('vendor', 'Đơn vị đối tác', 140, { formerly: 'Đơn vị thực hiện' }),
  moment('receivedAt', 'Tiếp nhận lúc'),
  moment('submittedAt', 'Trình lúc'),
  moment('decidedAt', 'Phê duyệt lúc', { formerly: 'Duyệt lúc' }),
  moment('endedAt', 'Kết thúc lúc'),
  text('ending', 'Lý do kết thúc', 160),
  ...registerForms.map((form) => link(form, form)),
  link('folder', 'Hồ sơ'),
  text('missing', 'Thiếu hồ sơ', 260),
  hidden('source', 'Mã phản hồi'),
  hidden('journalRows', 'Dòng nhật ký'),
  hidden('stepWarnAt', 'Nhắc bước từ', 'dd/MM/yyyy HH:mm'),
  hidden('overallWarnAt', 'Nhắc chung từ', 'dd/MM/yyyy HH:mm'),
  hidden('pendingDocuments', 'Biểu mẫu chưa lập'),
  hidden('state', 'Đang mở'),
  hidden('inFirstLimit', 'Xong trong hạn ban đầu'),
  hidden('handoverFrom', 'Nhắc bàn giao từ', 'dd/MM/yyyy HH:mm'),
  hidden('securitySince', 'An ninh mạng từ', 'dd/MM/yyyy HH:mm'),
  hidden('folderId', 'Mã thư mục'),
  hidden('reminded', 'Đã nhắc'),
  ...reportColumns(),
];

/** What «Báo cáo» counts besides: the working minutes of each step that is done, the steps past their limits, and the reason. */
function reportColumns(): ColumnSpec[] {
  return [
    ...workedSteps.map((step) => hidden(`minutes${step}`, `Phút làm việc ${step}`, '0')),
    hidden('lateSteps', 'Bước quá hạn'),
    hidden('lateReason', 'Lý do quá hạn'),
  ];
}

/** Every row is one line high, so that twenty incidents stand on a screen. */
const registerColumns: ColumnSpec[] = [...firstColumns, ...furtherColumns].map((column) => ({ ...column, long: 'clip', fontSize: 9 }));

/** Columns of the register that people may edit by hand; an action writes them only where it changes them. */
export const handEditable = ['group', 'priority', 'assignee', 'note'] as const;

/** Columns of the register that repeat a report. */
export const saidByReporter = [
  'reportedAt',
  'channel',
  'reporter',
  'department',
  'phone',
  'device',
  'description',
  'assetCode',
  'location',
] as const;

/** Columns that nothing but their own action writes: who was reminded is not in the journal. */
export const keptColumns = ['reminded'] as const;

/** Returns whether scripts write the column only where an action changes it. */
export const isKeptByPeople = (key: string): boolean => [...handEditable, ...keptColumns].some((column) => column === key);

/** All sheets, in the order of their tabs. */
export const sheets: SheetSpec[] = [
  {
    key: 'openWork',
    name: 'Việc đang mở',
    note: 'Các sự cố chưa kết thúc, việc gần hạn nhất ở trên. Chọn một dòng rồi dùng trình đơn như ở “Sổ sự cố”. Trang được cập nhật tự động từ “Sổ sự cố”; nhập và sửa ở đó.',
    tab: 'work',
    frozenColumns: 0,
    frozenRows: 2,
    protection: 'owner',
    isListed: true,
    columns: [
      listed('code', 'Mã sự cố', 92),
      listed('task', 'Việc tiếp theo', 156),
      listed('device', 'Thiết bị', 162),
      shortMoment('dueAt', 'Hạn', 88),
      { ...listed('dueState', 'Còn lại (giờ làm việc)', 192), formerly: 'Tình trạng hạn' },
      { ...listed('who', 'Việc của', 104), formerly: 'Người xử lý' },
      listed('department', 'Bộ phận', 112),
      listed('priority', 'Mức độ', 76),
      { ...listed('group', 'Nhóm', 50), align: 'center' },
      listed('missing', 'Thiếu hồ sơ', 180),
      listed('note', 'Ghi chú', 240),
    ],
  },
  {
    key: 'register',
    name: 'Sổ sự cố',
    note: 'Sổ theo dõi sự cố theo QT.VHTT.01. Bộ phận CNTT chọn một dòng rồi dùng trình đơn “Sự cố CNTT”. Chỉ sửa trực tiếp các cột Nhóm, Mức độ, Phụ trách, Ghi chú; cột khác ghi tự động, sửa sẽ bị khôi phục. Bấm [+] phía trên tên cột để mở Kênh, Điện thoại, Mô tả.',
    tab: 'work',
    frozenColumns: 1,
    protection: 'warn',
    columns: registerColumns,
  },
  {
    key: 'estimate',
    name: 'Dự toán',
    note: 'Các dòng dự toán của từng sự cố, theo lần lập phương án. Lập và sửa bằng “Lập phương án, dự toán”.',
    tab: 'work',
    frozenColumns: 1,
    protection: 'warn',
    columns: [
      text('code', 'Mã sự cố', 104),
      { key: 'version', header: 'Lần', formerly: 'Phiên bản', width: 72, format: '0', align: 'center' },
      { key: 'line', header: 'TT', width: 40, format: '0', align: 'center' },
      text('content', 'Nội dung', 320),
      text('unit', 'ĐVT', 64),
      { key: 'quantity', header: 'Số lượng', width: 80, format: 'General', align: 'right' },
      money('unitPrice', 'Đơn giá'),
      money('amount', 'Thành tiền'),
      { key: 'vatPercent', header: 'Thuế GTGT (%)', width: 96, format: '0', align: 'center' },
      text('note', 'Ghi chú', 200),
    ],
  },
  {
    key: 'numbers',
    name: 'Sổ văn bản đi',
    note: 'Số văn bản của các tờ trình, theo thứ tự ghi. Trang được cập nhật tự động; ghi và sửa số bằng “Ghi số văn bản”. Số ghi lại thì dòng ghi sau có hiệu lực.',
    tab: 'work',
    frozenColumns: 1,
    protection: 'owner',
    isListed: true,
    columns: [
      shown('number', 'Số, ký hiệu', 130),
      { ...shown('day', 'Ngày văn bản', 110), align: 'center' },
      shown('content', 'Nội dung', 200),
      shown('code', 'Mã sự cố', 104),
      shown('device', 'Thiết bị', 240),
      shown('by', 'Người ghi', 180),
      moment('at', 'Ghi lúc'),
    ],
  },
  {
    key: 'people',
    name: 'Phân quyền',
    note: 'Phân công vai trò: CNTT (Bộ phận CNTT), Chủ tịch, Phó Chủ tịch, Quản trị (thay được người quản trị sổ); nhiều vai trò cách nhau bằng dấu chấm phẩy. Hai tài khoản cùng họ tên được coi là một người, trừ khi “Vai trò” có thêm “người khác”. Người quản trị sổ nhập, trừ ba cột ủy quyền ghi tự động: Chủ tịch ủy quyền bằng “Phê duyệt ▸ Ủy quyền phê duyệt…”.',
    tab: 'lists',
    frozenColumns: 1,
    protection: 'owner',
    columns: [
      text('name', 'Họ và tên', 180),
      text('position', 'Chức vụ', 180),
      text('department', 'Bộ phận', 200),
      text('email', 'Thư điện tử', 220, { formerly: 'E-mail' }),
      text('roles', 'Vai trò', 160),
      text('delegatedBy', 'Người ủy quyền', 160),
      { key: 'delegatedFrom', header: 'Ủy quyền từ ngày', width: 124, format: 'dd/MM/yyyy', align: 'center' },
      { key: 'delegatedTo', header: 'Ủy quyền đến ngày', width: 124, format: 'dd/MM/yyyy', align: 'center' },
      faultColumn(),
    ],
  },
  {
    key: 'lists',
    name: 'Danh mục',
    note: 'Danh sách dùng trong biểu mẫu báo sự cố, cửa sổ và sổ sự cố. Thêm dòng ở cuối mỗi cột. Người quản trị sổ và Bộ phận CNTT nhập.',
    tab: 'lists',
    frozenColumns: 0,
    protection: 'none',
    columns: [
      text('departments', 'Bộ phận', 260),
      text('groups', 'Nhóm sự cố', 260),
      text('vendors', 'Đơn vị đối tác', 220),
      text('devices', 'Thiết bị/hệ thống', 220, { formerly: 'Thiết bị, hệ thống' }),
      text('legalBases', 'Căn cứ', 420, { long: 'wrap' }),
      faultColumn(),
    ],
  },
  {
    key: 'vendors',
    name: 'Đơn vị đối tác',
    note: 'Các đơn vị đối tác đã ghi ở phương án, kết quả thực hiện, bàn giao; được gợi ý khi nhập lần sau. Trang được ghi tự động; Bộ phận CNTT sửa, thêm, xóa dòng đều được. Mỗi đơn vị một dòng, phân biệt theo mã số thuế hoặc theo tên.',
    tab: 'lists',
    frozenColumns: 1,
    protection: 'none',
    columns: [
      text('unit', 'Tên đơn vị', 260),
      text('taxCode', 'Mã số thuế', 120),
      text('address', 'Địa chỉ', 320, { long: 'wrap' }),
      text('representative', 'Người đại diện', 160),
      text('position', 'Chức vụ', 140),
      text('code', 'Sự cố gần nhất', 110),
      { key: 'at', header: 'Ngày ghi gần nhất', width: 124, format: 'dd/MM/yyyy', align: 'center' },
    ],
  },
  {
    key: 'steps',
    name: 'Quy trình',
    note: 'Bảy bước của QT.VHTT.01 và thời hạn (ngày làm việc). Sửa thời hạn ở đây khi quy trình được ban hành lại. Người quản trị sổ nhập.',
    tab: 'lists',
    frozenColumns: 1,
    protection: 'owner',
    columns: [
      text('step', 'Bước', 56, { align: 'center' }),
      text('name', 'Trình tự', 420, { long: 'wrap' }),
      text('responsible', 'Trách nhiệm', 200, { long: 'wrap' }),
      { key: 'workingDays', header: 'Thời gian (ngày làm việc)', width: 110, format: 'General', align: 'center' },
      text('result', 'Biểu mẫu/Kết quả', 280, { long: 'wrap' }),
      faultColumn(),
    ],
  },
  {
    key: 'hours',
    name: 'Giờ làm việc',
    note: 'Giờ làm việc theo mùa. “Từ ngày” là ngày/tháng của mọi năm (16/04) hoặc một ngày cụ thể (01/07/2026). Người quản trị sổ nhập.',
    tab: 'lists',
    frozenColumns: 0,
    protection: 'owner',
    columns: [
      text('from', 'Từ ngày', 100, { align: 'center' }),
      text('morningFrom', 'Sáng từ', 80, { align: 'center' }),
      text('morningTo', 'Sáng đến', 80, { align: 'center' }),
      text('afternoonFrom', 'Chiều từ', 80, { align: 'center' }),
      text('afternoonTo', 'Chiều đến', 80, { align: 'center' }),
      faultColumn(),
    ],
  },
  {
    key: 'days',
    name: 'Ngày nghỉ',
    note: 'Ngày nghỉ và ngày làm bù từng năm, theo thông báo. “dự kiến”: tính theo luật và âm lịch, chưa có thông báo. Người quản trị sổ nhập.',
    tab: 'lists',
    frozenColumns: 1,
    protection: 'owner',
    columns: [
      { key: 'date', header: 'Ngày', width: 100, format: 'dd/MM/yyyy', align: 'center' },
      text('kind', 'Loại', 90, { list: { words: [dayTexts.off, dayTexts.work] } }),
      text('name', 'Tên ngày', 260),
      text('confirmed', 'Xác nhận', 110, { list: { words: [dayTexts.confirmed, dayTexts.expected] } }),
      text('basis', 'Căn cứ', 360, { long: 'wrap' }),
      faultColumn(),
      { key: 'warning', header: 'Lưu ý', width: 340, format: '0', align: 'left', long: 'wrap' },
    ],
  },
  {
    key: 'settings',
    name: 'Cấu hình',
    note: 'Các mục cấu hình: sửa ở cột Giá trị; công dụng ghi ở cột Giải thích. Người quản trị sổ nhập.',
    tab: 'lists',
    frozenColumns: 1,
    protection: 'owner',
    columns: [
      text('name', 'Mục', 300, { formerly: 'Thiết lập' }),
      text('value', 'Giá trị', 320, { long: 'wrap' }),
      faultColumn(),
      text('explanation', 'Giải thích', 520, { long: 'wrap' }),
      hidden('key', 'Khóa'),
    ],
  },
  {
    key: 'kept',
    name: 'Thiết lập đã nhận',
    note: 'Giá trị đúng gần nhất của danh mục, quy trình, cấu hình: có hiệu lực trong lúc ô mới ghi chưa dùng được. Ghi tự động, không sửa.',
    tab: 'records',
    frozenColumns: 1,
    protection: 'owner',
    isHidden: true,
    columns: [text('sheet', 'Trang', 100), text('row', 'Dòng', 640)],
  },
  {
    key: 'index',
    name: 'Mục lục hồ sơ',
    note: 'Các sự cố của những năm đã kết thúc, có liên kết đến hồ sơ và bảng tính lưu trữ. Ghi bằng “Kết thúc năm…”; không có gì bị xóa tự động khi hết thời hạn lưu.',
    tab: 'records',
    frozenColumns: 1,
    protection: 'owner',
    columns: [
      text('code', 'Mã sự cố', 104),
      moment('reportedAt', 'Thời điểm báo'),
      text('device', 'Thiết bị', 180),
      text('assetCode', 'Mã tài sản', 84),
      text('department', 'Bộ phận', 150),
      text('reporter', 'Người báo', 150),
      text('description', 'Mô tả', 240),
      text('group', 'Nhóm', 180),
      text('status', 'Kết quả', 130),
      moment('endedAt', 'Kết thúc lúc'),
      text('dueState', 'Tình trạng hạn', 110),
      money('estimate', 'Dự toán (đồng)'),
      money('actualCost', 'Kinh phí thực tế (đồng)'),
      text('number', 'Số văn bản', 130),
      text('missing', 'Thiếu hồ sơ', 200),
      text('retention', 'Thời hạn lưu', 110),
      { key: 'keepUntil', header: 'Lưu đến', width: 100, format: 'dd/MM/yyyy', align: 'center' },
      { ...shown('keepState', 'Tình trạng lưu', 130), format: '0', align: 'left' },
      link('folder', 'Hồ sơ'),
      link('archive', 'Sổ lưu trữ'),
      hidden('returns', 'Số lần trả lại', '0'),
      hidden('extensions', 'Số lần gia hạn', '0'),
      hidden('inFirstLimit', 'Xong trong hạn ban đầu'),
      hidden('year', 'Năm lưu trữ', '0'),
      hidden('overallDueAt', 'Hạn hoàn thành', 'dd/MM/yyyy HH:mm'),
      ...reportColumns(),
    ],
  },
  {
    key: 'journal',
    name: 'Nhật ký',
    note: 'Nhật ký chỉ ghi thêm, mỗi dòng có mã đối chiếu với dòng trước; không sửa, không xóa, không sắp xếp. “Sổ sự cố” được ghi lại theo trang này.',
    tab: 'records',
    frozenColumns: 2,
    protection: 'warn',
    columns: [
      moment('at', 'Thời điểm'),
      text('code', 'Mã sự cố', 104),
      text('event', 'Sự kiện', 160),
      text('by', 'Người thực hiện', 200),
      text('summary', 'Nội dung', 480),
      hidden('key', 'Khóa'),
      hidden('data', 'Dữ liệu'),
      hidden('data2', 'Dữ liệu (tiếp)'),
      hidden('data3', 'Dữ liệu (hết)'),
      hidden('lastCode', 'Số đã cấp'),
      { ...hidden('previousHash', 'Mã đối chiếu dòng trước'), formerly: 'Băm dòng trước' },
      { ...hidden('hash', 'Mã đối chiếu'), formerly: 'Băm' },
    ],
  },
  {
    key: 'outbox',
    name: 'Thư đi',
    note: 'Thư đã gửi và chưa gửi được. Thư chưa gửi được sẽ được gửi lại tự động.',
    tab: 'records',
    frozenColumns: 1,
    protection: 'warn',
    columns: [
      text('id', 'Mã thư', 180),
      text('code', 'Mã sự cố', 104),
      moment('at', 'Lập lúc'),
      text('to', 'Đến', 220),
      text('subject', 'Tiêu đề', 340),
      text('body', 'Nội dung', 420),
      text('state', 'Trạng thái', 110),
      moment('sentAt', 'Gửi lúc'),
      text('error', 'Lý do chưa gửi', 220),
      hidden('link', 'Liên kết'),
    ],
  },
];

/** Returns the description of a sheet. */
export const sheetOf = (key: SheetKey): SheetSpec => sheets.find((sheet) => sheet.key === key)!;

/**
 * Returns the names under which a sheet may stand, the first that is there counts. Beside a sheet that a closed account has protected
 * and nobody may rename, the new one has a name of its own.
 */
export const namesOf = ({ name }: Pick<SheetSpec, 'name'>): [string, string] => [workbookTexts.anew(name), name];
