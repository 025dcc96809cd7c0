// Every sentence of the pages themselves; sentences from the server are in src/texts.
import type { CheckState, Tone } from '../../actions/page-models';
import { version } from '../../version';
import type { Unread } from '../input/moment';

export const words = {
  version: `Sổ sự cố CNTT, phiên bản ${version}`,
  noModel: 'Trang này chưa có nội dung. Hãy đóng lại và mở từ trình đơn “Sự cố CNTT”.',
  wrongModel: 'Trang này không hiển thị được nội dung nhận về. Hãy đóng lại và mở từ trình đơn “Sự cố CNTT”.',
  opensInNewTab: '(mở ở thẻ mới)',
  warning: 'Lưu ý',

  requiredMark: '(bắt buộc)',
  requiredLegend: 'Mục có dấu * là bắt buộc.',
  choose: 'Chọn…',
  pickMoment: 'Chọn ngày giờ trên lịch',
  pickDay: 'Chọn ngày trên lịch',
  momentExample: 'ngày/tháng/năm giờ:phút',
  dayExample: 'ngày/tháng/năm',
  dong: 'đồng',
  left: (count: number) => `Còn ghi được ${count} ký tự.`,

  fillIn: (label: string) => `Hãy ghi “${label}”.`,
  pick: (label: string) => `Hãy chọn “${label}”.`,
  tick: 'Hãy đánh dấu ô này để tiếp tục.',
  tooLong: (most: number, over: number) => `Nội dung dài quá ${over} ký tự. Hãy rút gọn còn nhiều nhất ${most} ký tự.`,
  notNumber: 'Hãy ghi một số, phần lẻ sau dấu phẩy, ví dụ 2,5.',
  unread: {
    unreadable: 'Chưa đọc được thời gian này. Hãy ghi như 23/11/2026 09:20.',
    noTime: 'Còn thiếu giờ. Hãy ghi thêm giờ và phút, ví dụ 09:20.',
    noSuchDay: 'Không có ngày này trong lịch. Hãy xem lại ngày và tháng.',
    noSuchTime: 'Không có giờ này. Hãy ghi giờ từ 0 đến 23, phút từ 0 đến 59.',
  } satisfies Record<Unread, string>,
  unreadDay: 'Chưa đọc được ngày này. Hãy ghi như 23/11/2026.',

  cell: (column: string, number: number) => `${column}, dòng ${number}`,
  rowFault: (number: number, fault: string) => `Dòng ${number}: ${fault}`,
  removeRow: (number: number) => `Bỏ dòng ${number}`,
  atLeastOneRow: (label: string) => `Hãy ghi ít nhất một dòng vào “${label}”.`,
  pasteHint: 'Có thể dán nhiều ô chép từ bảng tính. Phím Enter ở ô cuối thêm một dòng.',
  order: 'TT',
  amount: 'Thành tiền',
  subtotal: 'Cộng',
  vat: 'Thuế GTGT',
  vatAt: (percent: number) => `Thuế GTGT ${String(percent).replace('.', ',')}%`,
  total: 'TỔNG CỘNG',
  tooGreat: 'Số tiền quá lớn. Hãy xem lại số lượng và đơn giá.',
  inWords: 'Bằng chữ',
  estimate: 'Dự toán kinh phí',
  estimateColumns: { content: 'Nội dung', unit: 'ĐVT', quantity: 'Số lượng', unitPrice: 'Đơn giá', amount: 'Thành tiền', note: 'Ghi chú' },

  cancel: 'Thôi',
  close: 'Đóng',
  goBack: 'Về danh sách',
  faults: (count: number) => (count === 1 ? 'Chưa gửi: còn 1 mục cần xem lại.' : `Chưa gửi: còn ${count} mục cần xem lại.`),
  stillWorking: 'Việc vẫn đang được thực hiện, xin chờ thêm ít giây.',
  unknownResult: (verb: string) =>
    `Chưa biết kết quả: đường truyền bị ngắt khi đang chờ trả lời. Nội dung đã nhập vẫn còn đây. Hãy bấm lại “${verb}”; nếu lần trước đã ghi thì việc không bị ghi hai lần.`,
  noServer: 'Trang này đang mở ngoài bảng tính nên chưa gửi được. Hãy mở từ trình đơn “Sự cố CNTT”.',
  reopen: 'Mở lại với thông tin mới',
  reopenFailed: 'Chưa mở lại được. Hãy đóng hộp thoại này và mở lại từ trình đơn.',
  askOther: (label: string) => `${label}?`,
  notYet: 'Xem lại',
  leaveAsk: 'Nội dung đã nhập chưa được gửi. Bỏ nội dung này?',
  leaveYes: 'Bỏ nội dung',
  leaveNo: 'Ở lại',

  followUp: {
    making: (form: string) => `Đang lập ${form}: chép mẫu, điền, ghi vào sổ…`,
    made: (form: string) => `Đã lập ${form}.`,
    madeLater: (form: string) => `${form}: chưa biết kết quả, sổ sẽ tự lập trong ít phút.`,
    sending: (count: number) => `Đang gửi ${count} thư báo…`,
    sent: (count: number) => `Đã gửi ${count} thư báo.`,
    sentLater: 'Thư báo: chưa biết kết quả, sổ sẽ tự gửi trong ít phút.',
    mayClose: 'Việc đã ghi xong. Có thể đóng ngay: sổ tự làm nốt phần còn lại.',
  },

  refresh: 'Làm mới',
  refreshing: 'Đang tải…',
  loadFailed: 'Chưa tải được. Hãy kiểm tra đường truyền rồi bấm “Làm mới”.',
  openFailed: 'Chưa mở được hộp thoại. Hãy kiểm tra đường truyền rồi bấm lại.',
  opening: 'Đang mở…',
  canDo: 'Việc có thể làm',
  aboutIncident: 'Thông tin sự cố',
  history: 'Diễn biến',
  noHistory: 'Chưa có diễn biến nào.',
  documents: 'Biểu mẫu đã lập',
  noDocuments: 'Chưa lập biểu mẫu nào.',
  folder: 'Mở thư mục hồ sơ',

  steps: 'Các bước của quy trình',
  stepState: { done: 'đã xong', current: 'đang thực hiện', toCome: 'chưa đến', skipped: 'không qua bước này' },
  late: 'trễ',
  returned: (count: number) => `quay lại ${count} lần`,
  /** The word beside a colour; «within» and «ended» have none, because the status says it. */
  tone: {
    overdue: 'quá hạn',
    soon: 'sắp đến hạn',
    doneInTime: 'đúng hạn',
    doneLate: 'trễ hạn',
    within: '',
    ended: '',
  } satisfies Record<Tone, string>,

  explanation: {
    counted: 'đã tính vào thời hạn',
    extended: 'gia hạn',
    open: 'giờ làm việc khác',
    closed: 'nghỉ',
    start: 'bắt đầu',
    due: 'hạn',
  },

  check: {
    state: { well: 'đạt', wrong: 'cần làm', notice: 'nên biết', unseen: 'chưa xem được', untried: 'chưa thử' } satisfies Record<
      CheckState,
      string
    >,
    loading: (loaded: number, all: number) => `Đang xem, xong ${loaded} trên ${all} nhóm…`,
    looking: 'đang xem…',
    verdict: (urgent: number, notices: number) => {
      const parts = [urgent ? `${urgent} việc cần làm` : '', notices ? `${notices} điều nên biết` : ''].filter(Boolean);
      return parts.length ? `Có ${parts.join(', ')}` : 'Hệ thống chạy đúng, không có việc cần làm';
    },
    counts: (well: number, untried: number) => `${well} điều kiện đạt${untried ? `, ${untried} chưa thử` : ''}`,
    groupCounts: (well: number, urgent: number, notices: number, untried: number) =>
      [
        urgent ? `${urgent} cần làm` : '',
        notices ? `${notices} nên biết` : '',
        well ? `${well} đạt` : '',
        untried ? `${untried} chưa thử` : '',
      ]
        .filter(Boolean)
        .join(', '),
    toDo: 'Cách làm:',
    again: 'Kiểm tra lại',
    working: 'Đang làm…',
    copy: 'Chép kết quả',
    copied: 'Đã chép',
    notCopied: 'Không chép được',
    unknownResult: 'Chưa biết kết quả: đường truyền bị ngắt. Trang kiểm tra lại ngay dưới đây; bấm lần nữa không làm hai lần.',
    lost: 'Chưa xem được: không có trả lời từ Google.',
    lostCure: 'Kiểm tra đường truyền rồi bấm “Kiểm tra lại”.',
  },

  restore: {
    comparing: 'Đang so nhật ký với bản lưu, có thể mất vài phút. Giữ cửa sổ này mở.',
    notCompared: 'Chưa so được: không có trả lời từ Google. Kiểm tra đường truyền, rồi đóng và mở lại việc này.',
    restoring: 'Đang khôi phục. Giữ cửa sổ này mở cho đến khi xong.',
    unknown: (verb: string) =>
      `Chưa biết kết quả: đường truyền bị ngắt. Bấm lại “${verb}”: phần đã khôi phục được giữ nguyên, phần còn lại làm tiếp.`,
  },

  waiting: (count: number) => `${count} việc chờ phê duyệt`,
  tickItem: 'Chọn để duyệt cùng',
  approveChosen: (count: number) => `Phê duyệt ${count} việc đã chọn`,
  approveChosenAsk: (lines: string[]) => `Phê duyệt các phương án sau?\n${lines.join('\n')}`,
  chosenLine: (title: string, total: string) => `• ${title}: ${total}`,
  approving: 'Đang phê duyệt…',
  chosenResults: 'Kết quả phê duyệt',
  backToList: 'Danh sách',

  setUpState: { waiting: 'chưa đến', running: 'đang làm', done: 'xong', failed: 'chưa xong', blocked: 'chờ' },
  seconds: (seconds: string) => `${seconds} giây`,
  setUpUnknown: 'Chưa biết kết quả của bước này vì đường truyền bị ngắt. Chạy lại bước này: việc đã làm không bị làm hai lần.',
  setUpDone: (seconds: string) => `Đã hoàn tất các bước trong ${seconds} giây.`,
  setUpLeft: (left: number, all: number) =>
    `Còn ${left} trong ${all} bước chưa xong.${left < all ? ' Các bước khác đã xong và được giữ nguyên.' : ''}`,
  setUpWaitsFor: (labels: string[]) => `Chờ bước ${labels.map((label) => `“${label}”`).join(', ')}.`,
  runLeft: 'Chạy lại các bước chưa xong',
  doNotClose: 'Giữ cửa sổ này mở cho đến khi xong.',
};
