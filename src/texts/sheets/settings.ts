// The settings of «Cấu hình»: names, first values, a sentence on each, and errors in their values.

import { quantityText, sumText } from '../../figures';
import { menuTexts } from '../menus';
import { lookAtVersions } from '../workbook';

/** Một dòng của trang «Cấu hình». */
export interface SettingText {
  key: string;
  name: string;
  value: string;
  explanation: string;
}

/** First values are those of QT.VHTT.01 as issued. */
export const settingTexts: SettingText[] = [
  { key: 'agencyName', name: 'Cơ quan (dòng 1)', value: 'ỦY BAN NHÂN DÂN', explanation: 'Dòng đầu của tên cơ quan trên biểu mẫu.' },
  { key: 'agencyPlace', name: 'Cơ quan (dòng 2)', value: 'XÃ SƠN TÂY', explanation: 'Dòng thứ hai của tên cơ quan trên biểu mẫu.' },
  { key: 'agencyShort', name: 'Tên viết tắt', value: 'UBND XÃ SƠN TÂY', explanation: 'In ở phần đầu tờ trình (BM.03), trên tên bộ phận.' },
  {
    key: 'itUnit',
    name: 'Bộ phận CNTT',
    value: 'BỘ PHẬN CÔNG NGHỆ THÔNG TIN',
    explanation: 'Tên bộ phận chủ trì, in ở đầu và chỗ ký của tờ trình (BM.03).',
  },
  {
    key: 'itUnitName',
    name: 'Bộ phận CNTT (trong câu)',
    value: 'Bộ phận Công nghệ thông tin',
    explanation: 'Tên bộ phận chủ trì khi đứng trong câu: “Kính gửi: …”, “… kính trình”.',
  },
  {
    key: 'itUnitSymbol',
    name: 'Bộ phận CNTT (ký hiệu)',
    value: 'CNTT',
    explanation: 'Chữ viết tắt trong số, ký hiệu văn bản và ở nơi lưu: TTr-CNTT.',
  },
  { key: 'locality', name: 'Địa danh', value: 'Sơn Tây', explanation: 'Đứng trước ngày tháng năm trên tờ trình.' },
  { key: 'addressee', name: 'Kính gửi', value: 'Chủ tịch Ủy ban nhân dân xã', explanation: 'Nơi nhận tờ trình phê duyệt.' },
  { key: 'procedureCode', name: 'Mã hiệu quy trình', value: 'QT.VHTT.01', explanation: 'In ở chân mọi biểu mẫu.' },
  {
    key: 'issue',
    name: 'Lần ban hành',
    value: '',
    explanation:
      'In ở chân mọi biểu mẫu, cùng ngày ban hành. Để trống thì không in, cho đến khi quy trình được ban hành lại với đủ các biểu mẫu đang dùng.',
  },
  { key: 'issuedOn', name: 'Ngày ban hành', value: '', explanation: 'In ở chân mọi biểu mẫu, cùng lần ban hành. Ví dụ: 01/07/2026.' },
  {
    key: 'issues',
    name: 'Ban hành riêng từng biểu mẫu',
    value: '',
    explanation:
      'Khi các biểu mẫu khác lần, ngày ban hành: nhập từng biểu mẫu, cách nhau bằng dấu chấm phẩy. Ví dụ: BM.01: 02, 01/07/2026; BM.03: 01, 15/07/2026.',
  },
  {
    key: 'submissionTitle',
    name: 'Tên văn bản trình',
    value: 'GIẤY ĐỀ NGHỊ',
    explanation:
      'GIẤY ĐỀ NGHỊ: biểu mẫu BM.03 không lấy số văn thư, lãnh đạo ghi ý kiến ngay trong đó. TỜ TRÌNH: văn bản lấy số văn thư, ý kiến lãnh đạo ở phiếu riêng BM.03A; khi chọn TỜ TRÌNH, ở mục “Bộ phận CNTT” nhập tên cơ quan, đơn vị được ban hành văn bản.',
  },
  {
    key: 'accountantLine',
    name: 'Dòng ý kiến kế toán ở BM.03',
    value: 'Có',
    explanation: 'Có: BM.03 có dòng để kế toán ghi ý kiến về nguồn kinh phí, dự toán còn lại. Không: không in dòng này.',
  },
  {
    key: 'defaultFunding',
    name: 'Nguồn kinh phí thường dùng',
    value: 'Kinh phí chi thường xuyên của UBND xã',
    explanation: 'Nhập sẵn khi lập phương án, sửa được từng lần.',
  },
  { key: 'vatPercent', name: 'Thuế suất GTGT thường dùng (%)', value: '8', explanation: 'Nhập sẵn cho dòng dự toán mới: 0, 5, 8 hoặc 10.' },
  {
    key: 'overallWorkingDays',
    name: 'Thời hạn hoàn thành (ngày làm việc)',
    value: '3',
    explanation: 'QT.VHTT.01 mục 3.2: 03 ngày làm việc.',
  },
  {
    key: 'overallFrom',
    name: 'Tính thời hạn hoàn thành từ',
    value: 'Tiếp nhận xong',
    explanation: '“Tiếp nhận xong” (các bước B3 đến B6 cộng lại đúng 3 ngày) hoặc “Lúc báo”.',
  },
  {
    key: 'onTheSpotAllowed',
    name: 'Cho phép xử lý ngay tại chỗ',
    value: 'Có',
    explanation: 'Có: việc nhỏ, không phát sinh kinh phí được làm ngay sau tiếp nhận. Không: đi đủ bảy bước.',
  },
  {
    key: 'costMarginPercent',
    name: 'Tỷ lệ vượt kinh phí được miễn xác nhận (%)',
    value: '0',
    explanation: 'Kinh phí thực tế vượt mức được phê duyệt quá tỷ lệ này thì nhập lý do, và lãnh đạo xác nhận trước khi bàn giao.',
  },
  {
    key: 'yearBudget',
    name: 'Kinh phí sửa chữa năm (đồng)',
    value: '',
    explanation:
      'Dự toán sửa chữa của năm. Có số thì lãnh đạo thấy tổng kinh phí thực tế và số còn lại khi phê duyệt; tổng này cộng từ “Sổ sự cố”. Để trống: không hiện.',
  },
  {
    key: 'devicePrices',
    name: 'Nguyên giá thiết bị',
    value: '',
    explanation:
      'Theo mã tài sản, cách nhau bằng dấu chấm phẩy. Ví dụ: MI-03: 3.500.000; PC-12: 14.000.000. Thiết bị không có ở đây thì không so tiền sửa với nguyên giá.',
  },
  {
    key: 'remarkFromPercent',
    name: 'Mức tiền sửa cần xem xét (% nguyên giá)',
    value: '50',
    explanation: 'Tổng tiền sửa của một thiết bị từ tỷ lệ này trở lên thì lãnh đạo thấy lời nhắc khi phê duyệt.',
  },
  {
    key: 'roundUpToSession',
    name: 'Làm tròn hạn đến hết buổi',
    value: 'Có',
    explanation: 'Có: hạn là lúc hết buổi làm việc. Không: tính đến từng phút.',
  },
  {
    key: 'cutOff',
    name: 'Giờ chốt nhận trong ngày',
    value: '',
    explanation: 'Để trống: không dùng. Ví dụ 16:00: việc đến sau giờ này tính từ ngày làm việc kế tiếp.',
  },
  { key: 'weeklyRest', name: 'Ngày nghỉ hằng tuần', value: 'Thứ Bảy; Chủ nhật', explanation: 'Cách nhau bằng dấu chấm phẩy.' },
  {
    key: 'remindBeforeMinutes',
    name: 'Báo “Sắp đến hạn” trước hạn (phút làm việc)',
    value: '120',
    explanation: 'Khi thời gian còn lại không quá số phút này, dòng chuyển màu vàng, ghi “Sắp đến hạn”.',
  },
  {
    key: 'handoverRemindDays',
    name: 'Nhắc bàn giao sau (ngày làm việc)',
    value: '1',
    explanation: 'Bước B7 không có hạn riêng; quá số ngày này chưa bàn giao thì nhắc người phụ trách một lần.',
  },
  {
    key: 'digestFrom',
    name: 'Giờ gửi thư tổng hợp hằng ngày',
    value: '07:30',
    explanation: 'Từ giờ này mỗi ngày làm việc, gửi Bộ phận CNTT và lãnh đạo: việc mới, việc chờ, việc đến hạn hôm nay, việc quá hạn.',
  },
  {
    key: 'monthlyPage',
    name: 'Gửi Chủ tịch thư tổng hợp hằng tháng',
    value: 'Có',
    explanation:
      'Có: sáng ngày làm việc đầu tiên của tháng, Chủ tịch nhận một thư tổng hợp của tháng trước: số sự cố đã báo, kết thúc, quá hạn, chuyển tháng sau; kinh phí. Không: không gửi.',
  },
  {
    key: 'mailDigestOfUnit',
    name: 'Thư tổng hợp cho Bộ phận CNTT',
    value: 'Có',
    explanation: 'Có: gửi cho từng người khi người đó có việc hoặc khi có sự cố chưa tiếp nhận. Không: không gửi; thư nhắc hạn vẫn gửi.',
  },
  {
    key: 'mailDigestOfLeaders',
    name: 'Thư tổng hợp cho lãnh đạo',
    value: 'Có',
    explanation:
      'Có: lãnh đạo nhận thư khi có việc chờ phê duyệt hoặc việc quá hạn. Không: không gửi; thư trình phê duyệt, nhắc hạn vẫn gửi.',
  },
  {
    key: 'mailReceipt',
    name: 'Thư ghi nhận gửi tất cả người báo qua biểu mẫu báo sự cố',
    value: 'Không',
    explanation:
      'Có: người báo nhận ngay thư có mã sự cố. Không: chỉ gửi khi báo ngoài giờ làm việc hoặc có dấu hiệu sự cố an ninh mạng; trong giờ, mã sự cố có trong thư tiếp nhận.',
  },
  {
    key: 'mailReceived',
    name: 'Thư cho người báo khi tiếp nhận',
    value: 'Có',
    explanation: 'Có: người báo nhận thư có mã sự cố, tên người phụ trách, hạn hoàn thành. Không: không gửi.',
  },
  {
    key: 'mailChanged',
    name: 'Thư cho người báo khi đổi hạn',
    value: 'Có',
    explanation: 'Có: người báo nhận thư khi phương án bị trả lại (giờ dự kiến xong) và khi gia hạn (hạn mới). Không: không gửi.',
  },
  {
    key: 'mailHandedOver',
    name: 'Thư cho người báo khi bàn giao',
    value: 'Có',
    explanation: 'Có: người báo nhận thư có nút “Báo hỏng lại”, mở biểu mẫu có sẵn mã sự cố. Không: không gửi.',
  },
  {
    key: 'securityContacts',
    name: 'Địa chỉ nhận thư báo sự cố an ninh mạng',
    value: '',
    explanation: 'Địa chỉ thư điện tử nhận thư báo ngay cùng Chủ tịch khi có dấu hiệu sự cố an ninh mạng; cách nhau bằng dấu chấm phẩy.',
  },
  {
    key: 'itContact',
    name: 'Liên hệ Bộ phận CNTT',
    value: '',
    explanation: 'Số điện thoại, phòng làm việc; ghi ở cuối mỗi thư và ở trang “Làm ngay…” của biểu mẫu báo sự cố.',
  },
  {
    key: 'collectEmail',
    name: 'Lấy địa chỉ thư điện tử từ tài khoản người báo',
    value: 'Không',
    explanation:
      'Có: biểu mẫu lấy địa chỉ của tài khoản Google đang đăng nhập, không hỏi; chỉ dùng khi mọi người báo đều có tài khoản. Không: biểu mẫu hỏi địa chỉ. Đổi xong, chọn “Cài đặt…”.',
  },
  {
    key: 'retention',
    name: 'Thời hạn lưu hồ sơ',
    value: '',
    explanation:
      'Số năm (10 năm) hoặc vĩnh viễn, theo danh mục thời hạn bảo quản của cơ quan; tính từ năm sau năm kết thúc sự cố. Dùng cho “Mục lục hồ sơ” khi kết thúc năm; không có gì bị xóa tự động.',
  },
];

export const settingSheetTexts = {
  noHours: 'Trang “Giờ làm việc” chưa có dòng nào. Nhập giờ làm việc của ít nhất một mùa.',
  noRows: (sheet: string) =>
    `Trang “${sheet}” không còn dòng nào. Nhờ người quản trị sổ chọn “Cài đặt…” để ghi lại, rồi xem lại từng dòng; cần thì ${lookAtVersions}`,
  /** The column of a row's faults. */
  faultHeader: 'Cần sửa',
  /** @param row 0 when it is not known */
  wrongCell: (sheet: string, row: number, header: string, value: string, cure: string) =>
    `Trang “${sheet}”${row ? `, dòng ${row}` : ''}, cột “${header}”: “${value}” không dùng được. ${cure}`,
  /** What the cell «Cần sửa» says; the header in it tells the colour rule which cell is meant. */
  mark: (header: string, value: string, cure: string) =>
    `Cột “${header}”: “${value}” không dùng được. ${cure} Trong lúc chờ sửa, giá trị đúng trước đây vẫn có hiệu lực.`,
};

/** What to write instead of an entry that cannot be used. */
export const cureTexts = {
  step: 'Nhập mã bước từ B1 đến B7.',
  workingDays: 'Nhập số ngày làm việc lớn hơn 0, nhiều nhất 365, ví dụ 0,5.',
  time: 'Nhập giờ và phút, ví dụ 07:30.',
  later: (than: string) => `Nhập giờ muộn hơn ${than}, ví dụ 13:30.`,
  seasonFrom: 'Nhập ngày/tháng, ví dụ 16/04, hoặc ngày/tháng/năm.',
  day: 'Nhập ngày/tháng/năm, ví dụ 02/09/2026.',
  kindWord: 'Nhập Nghỉ hoặc Làm bù.',
  noSetting:
    'Dòng này bị xóa, hoặc cột ẩn “Khóa” bị sửa. Việc cần làm: người quản trị sổ chọn “Cài đặt…” để thêm lại. Giá trị đúng trước đây vẫn có hiệu lực.',
  kind: (day: string) => `Ngày ${day} có hai dòng, một dòng “Nghỉ” và một dòng “Làm bù”. Giữ lại một dòng.`,
  number: (least: number, most: number) => `Nhập một số từ ${quantityText(least)} đến ${sumText(most)}.`,
  yesOrNo: 'Nhập Có hoặc Không.',
  issues: 'Nhập mã biểu mẫu, lần, ngày ban hành, ví dụ BM.01: 02, 01/07/2026; nhiều biểu mẫu cách nhau bằng dấu chấm phẩy.',
  yearBudget: 'Nhập số tiền không có phần lẻ, ví dụ 50.000.000; để trống nếu không theo dõi.',
  devicePrices: 'Nhập mã tài sản và số tiền, ví dụ MI-03: 3.500.000; nhiều thiết bị cách nhau bằng dấu chấm phẩy.',
  overallFrom: 'Nhập “Tiếp nhận xong” hoặc “Lúc báo”.',
  weeklyRest: 'Nhập tên các ngày, cách nhau bằng dấu chấm phẩy, ví dụ Thứ Bảy; Chủ nhật.',
  address: 'Nhập một địa chỉ thư điện tử, ví dụ ten@xa.gov.vn.',
  doubledAddress: 'Địa chỉ này đã có ở dòng khác. Mỗi người một dòng, một địa chỉ riêng.',
  role: 'Nhập CNTT, Chủ tịch, Phó Chủ tịch hoặc Quản trị; nhiều vai trò cách nhau bằng dấu chấm phẩy. Hai người khác nhau trùng họ tên: ở cột “Vai trò” của người thứ hai nhập thêm “; người khác”, nếu không sẽ bị coi là một người.',
  delegation: 'Nhập họ và tên người ủy quyền, hoặc xóa hai ngày ủy quyền.',
  delegationTo: 'Nhập ngày/tháng/năm không sớm hơn ngày bắt đầu ủy quyền.',
  typedDelegation: `Ủy quyền nhập trực tiếp không có hiệu lực; nội dung cũ của ô sẽ được khôi phục. Muốn ủy quyền, Chủ tịch chọn “${menuTexts.leaders} ▸ ${menuTexts.delegate}”.`,
  retention: 'Nhập số năm, ví dụ 10 năm, hoặc vĩnh viễn; để trống nếu chưa quy định.',
  groupCode: (code: string) => `Mã ${code} đã dùng cho nhóm ở dòng trên. Đặt mã khác.`,
};

/** The weekdays from Sunday on, in lower case, as people write them in «Cấu hình». */
export const weekdayNames = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
