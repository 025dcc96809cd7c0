// Every sentence of the pages themselves; sentences from the server are in src/texts.
import type { CheckState, Tone } from '../../actions/page-models';
import { version } from '../../version';
import type { Unread } from '../input/moment';
import { withDots } from '../input/money';

/** A label inside a sentence; «ĐVT» stays. */
const lowerFirst = (label: string) => (/^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

const quotedList = (labels: string[]) => labels.map((label) => `“${label}”`).join(', ');

/** A text that a person wrote, as a sentence. */
const asSentence = (text: string) => {
  const trimmed = text.trim();
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?…]$/.test(trimmed) ? '' : '.'}`;
};

export const words = {
  version: `Sổ sự cố CNTT, phiên bản ${version}`,
  noModel: 'Cửa sổ này chưa có nội dung. Đóng lại, mở từ trình đơn “Sự cố CNTT”.',
  wrongModel: 'Cửa sổ này không mở được. Đóng lại, mở từ trình đơn “Sự cố CNTT”.',
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
  pickPhrase: 'Chọn câu thường dùng…',
  left: (count: number) => `Còn nhập được ${count} ký tự.`,

  fillIn: (label: string) => `Chưa nhập ${lowerFirst(label)}.`,
  pick: (label: string) => `Chưa chọn ${lowerFirst(label)}.`,
  tick: 'Chưa đánh dấu ô này.',
  tooLong: (most: number, over: number) =>
    `Nội dung thừa ${withDots(String(over))} ký tự. Rút gọn còn nhiều nhất ${withDots(String(most))} ký tự.`,
  notNumber: 'Nhập một số, phần lẻ sau dấu phẩy, ví dụ 2,5.',
  unread: {
    unreadable: 'Ngày giờ chưa đúng. Nhập như 23/11/2026 09:20.',
    noTime: 'Còn thiếu giờ. Nhập thêm giờ và phút, ví dụ 09:20.',
    noSuchDay: 'Không có ngày này trong lịch. Xem lại ngày và tháng.',
    noSuchTime: 'Không có giờ này. Nhập giờ từ 0 đến 23, phút từ 0 đến 59.',
  } satisfies Record<Unread, string>,
  unreadDay: 'Ngày chưa đúng. Nhập như 23/11/2026.',

  cell: (column: string, number: number) => `${column}, dòng ${number}`,
  rowFault: (number: number, fault: string) => `Dòng ${number}: ${lowerFirst(fault)}`,
  removeRow: (number: number) => `Bỏ dòng ${number}`,
  atLeastOneRow: (label: string) => `Chưa nhập dòng nào vào “${label}”.`,
  pasteHint: 'Dán được nhiều ô từ bảng tính. Bấm Enter ở ô cuối để thêm dòng.',
  order: 'TT',
  amount: 'Thành tiền',
  subtotal: 'Cộng',
  vat: 'Thuế GTGT',
  vatAt: (percent: number) => `Thuế GTGT ${String(percent).replace('.', ',')}%`,
  total: 'TỔNG CỘNG',
  tooGreat: 'Số tiền quá lớn. Xem lại số lượng và đơn giá.',
  inWords: 'Bằng chữ',
  estimate: 'Dự toán kinh phí',
  estimateColumns: { content: 'Nội dung', unit: 'ĐVT', quantity: 'Số lượng', unitPrice: 'Đơn giá', amount: 'Thành tiền', note: 'Ghi chú' },

  cancel: 'Đóng',
  close: 'Đóng',
  goBack: 'Về danh sách',
  faults: (count: number) => `Chưa ghi: còn ${count} mục cần sửa (chữ đỏ dưới mục).`,
  stillWorking: 'Đang thực hiện, chờ thêm ít giây.',
  unknownResult: (verb: string) => `Mất kết nối nên chưa biết đã ghi hay chưa. Nội dung vẫn còn. Bấm lại “${verb}”: không bị ghi hai lần.`,
  noServer: 'Cửa sổ này đang mở ngoài bảng tính nên chưa ghi được. Mở từ trình đơn “Sự cố CNTT”.',
  reopen: 'Mở lại với thông tin mới',
  reopenFailed: 'Chưa mở lại được. Đóng cửa sổ này và mở lại từ trình đơn.',
  notYet: 'Xem lại',
  leaveAsk: 'Nội dung đã nhập chưa được ghi. Đóng mà không ghi?',
  leaveYes: 'Không ghi',
  leaveNo: 'Nhập tiếp',

  suggest: {
    /** Names the list to a screen reader. */
    list: 'Gợi ý',
    count: (count: number) => `Có ${count} gợi ý.`,
    filled: (labels: string[]) => `Đã điền theo lần trước: ${quotedList(labels)}.`,
    lastTime: (values: { label: string; value: string }[]) =>
      `Lần trước: ${values.map(({ label, value }) => `${lowerFirst(label)} ${value}`).join(', ')}.`,
    use: 'Dùng',
    labelOfUse: (labels: string[]) => `Dùng nội dung lần trước: ${quotedList(labels)}`,
    stillOf: (labels: string[], choice: string) => `${quotedList(labels)} vẫn là của “${choice}” đã chọn trước.`,
    clear: 'Xóa các mục này',

    looking: 'Đang tìm sự cố tương tự…',
    noSimilar: 'Chưa có sự cố tương tự đã xử lý.',
    /** Before the code of the incident that is most alike. */
    similar: (count: number) => `${count} sự cố tương tự đã xử lý${count === 1 ? ': ' : ', giống nhất là '}`,
    done: (done: string, cost: string) => [done, cost].filter(Boolean).map(asSentence).join(' '),
    reuse: 'Dùng lại phương án',
    reuseOf: (code: string) => `Dùng lại phương án của ${code}`,
    replaceAsk: (labels: string[]) => `Các mục đang có nội dung sẽ được thay: ${quotedList(labels)}.\nThay bằng phương án cũ?`,
    replaceYes: 'Thay',
    replaceNo: 'Giữ nội dung đang có',
    reused: (code: string, labels: string[]) =>
      `Đã điền theo ${code}: ${quotedList(labels)}. Chưa lưu: đọc lại, sửa cho đúng lần này (nhất là đơn giá), rồi bấm “Lưu phương án”.`,
    sameAlready: (code: string) => `Các mục đã giống phương án của ${code}.`,
    undo: 'Hoàn tác',
    undone: (kept: string[]) =>
      kept.length ? `Đã khôi phục nội dung trước đó, trừ mục vừa sửa: ${quotedList(kept)}.` : 'Đã khôi phục nội dung trước đó.',
  },

  followUp: {
    making: (form: string) => `Đang lập ${form}: chép mẫu, điền nội dung, ghi liên kết…`,
    made: (form: string) => `Đã lập ${form}.`,
    madeLater: (form: string) => `${form}: chưa biết kết quả; biểu mẫu sẽ được lập tự động trong ít phút.`,
    sending: 'Đang gửi thư báo…',
    sent: 'Đã gửi thư báo.',
    sentLater: 'Thư báo: chưa biết kết quả; thư sẽ được gửi tự động trong ít phút.',
    mayClose: 'Đã ghi xong. Có thể đóng ngay: phần còn lại được làm tự động.',
  },

  refresh: 'Làm mới',
  refreshing: 'Đang tải…',
  loadFailed: 'Chưa tải được. Kiểm tra đường truyền rồi bấm “Làm mới”.',
  openFailed: 'Chưa mở được cửa sổ. Kiểm tra đường truyền rồi bấm lại.',
  openingNext: 'Đang hoàn tất, rồi mở…',
  opening: 'Đang mở…',
  canDo: 'Việc có thể làm',
  aboutIncident: 'Nội dung báo',
  history: 'Quá trình xử lý',
  noHistory: 'Chưa có việc nào được ghi.',
  documents: 'Biểu mẫu đã lập',
  noDocuments: 'Chưa lập biểu mẫu nào.',
  folder: 'Mở thư mục hồ sơ',
  wholeFileButton: 'In trọn bộ hồ sơ…',

  look: {
    more: 'Xem hết',
    less: 'Thu gọn',
    questions: 'Hỏi và trả lời',
    returned: 'Đã trả lại trước đây',
    what: 'Thay đổi',
    papers: 'Văn bản, tài liệu',
    history: 'Lịch sử thiết bị',
    budget: 'Kinh phí',
    loading: 'Đang tìm trong sổ…',
    notLoaded: 'Chưa tải được. Kiểm tra đường truyền rồi bấm “Tải lại”.',
    again: 'Tải lại',
  },
  delegationHeading: 'Ủy quyền phê duyệt',
  beginDelegation: 'Ủy quyền…',
  endDelegation: 'Kết thúc ủy quyền',

  steps: 'Các bước của quy trình',
  stepState: { done: 'đã xong', current: 'đang thực hiện', toCome: 'chưa đến', skipped: 'không qua bước này' },
  late: 'quá hạn',
  returned: (count: number) => `quay lại ${count} lần`,
  /** The word beside a colour; «within» and «ended» have none, because the status says it. */
  tone: {
    overdue: 'quá hạn',
    soon: 'sắp đến hạn',
    doneInTime: 'đúng hạn',
    doneLate: 'quá hạn',
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
    unknownResult:
      'Mất kết nối nên chưa biết kết quả. Đang kiểm tra lại, kết quả hiện ở dưới; còn việc cần làm thì bấm lại, không bị làm hai lần.',
    lost: 'Chưa xem được: Google không trả lời.',
    lostCure: 'Kiểm tra đường truyền rồi bấm “Kiểm tra lại”.',
  },

  restore: {
    comparing: 'Đang đối chiếu nhật ký với bản lưu, có thể mất vài phút. Giữ cửa sổ này mở.',
    notCompared: 'Chưa đối chiếu được: Google không trả lời. Kiểm tra đường truyền, rồi đóng và mở lại cửa sổ này.',
    restoring: 'Đang khôi phục. Giữ cửa sổ này mở cho đến khi xong.',
    unknown: (verb: string) =>
      `Mất kết nối nên chưa biết kết quả. Bấm lại “${verb}”: phần đã khôi phục được giữ nguyên, phần còn lại làm tiếp.`,
  },

  search: {
    label: 'Từ cần tìm',
    hint: 'Mã sự cố, thiết bị, người báo, mô tả, dự toán, đơn vị đối tác, số văn bản; không cần dấu, không cần đúng thứ tự.',
    open: (count: number) => (count ? `${count} sự cố đang xử lý` : 'Không có sự cố nào đang xử lý.'),
    found: (count: number, most: number) =>
      count > most
        ? `${count} sự cố; chỉ hiển thị ${most} sự cố mới nhất. Nhập thêm từ để thu hẹp.`
        : count
          ? `${count} sự cố`
          : 'Không tìm thấy sự cố nào. Bớt từ, hoặc thử tên thiết bị, tên người báo.',
  },

  wholeFile: {
    which: 'Văn bản, tài liệu sẽ in',
    look: 'xem',
    working: 'Đang ghép…',
    fetching: (number: number, all: number, label: string) => `Đang lấy ${number}/${all}: ${label}`,
    atWork: 'đang lấy…',
    listing: 'Đang lập mục lục…',
    pages: (count: number) => `${count} trang`,
    noneChosen: 'Chưa chọn văn bản nào. Đánh dấu ít nhất một văn bản rồi bấm lại.',
    nothing: 'Chưa ghép được văn bản nào; lý do ghi dưới từng văn bản.',
    done: (papers: number, pages: number) => `Đã ghép ${papers} văn bản, tài liệu (${pages} trang) và thêm trang mục lục.`,
    without: (count: number) =>
      count === 1
        ? '1 văn bản chưa ghép được; lý do ghi dưới văn bản đó. Mục lục ghi “in riêng” ở dòng của văn bản ấy.'
        : `${count} văn bản chưa ghép được; lý do ghi dưới từng văn bản. Mục lục ghi “in riêng” ở dòng của các văn bản ấy.`,
    noContents: 'Chưa lập được trang mục lục nên tệp PDF không có trang này.',
    unmerged: {
      locked: (label: string) => `${label} – tệp PDF có mật khẩu nên không ghép được. Mở tệp và in riêng.`,
      unreadable: (label: string) => `${label} – tệp bị hỏng hoặc không đúng định dạng nên không ghép được. Mở tệp và in riêng.`,
    },
    lost: 'Google không trả lời. Kiểm tra đường truyền rồi bấm lại.',
    open: 'Mở để in',
    save: 'Tải về máy',
  },

  waiting: (count: number) => `${count} việc chờ phê duyệt`,
  /** In a card of the list: what is to be decided, and how much it costs; '' for what costs nothing more. */
  matter: (matter: string, total: string) => [matter, lowerFirst(total)].filter(Boolean).join(': '),
  tickItem: 'Chọn để phê duyệt cùng',
  approveChosen: (count: number) => `Phê duyệt ${count} việc đã chọn`,
  approveChosenAsk: (lines: string[]) => `Phê duyệt các phương án sau?\n${lines.join('\n')}`,
  /** @param alerts what marks it out, «Sự cố an ninh mạng» */
  chosenLine: (title: string, total: string, alerts: string[]) =>
    `• ${title}${alerts.length ? ` (${alerts.map(lowerFirst).join(', ')})` : ''}: ${lowerFirst(total)}`,
  chosenTotal: (total: string) => `Tổng cộng: ${total} đồng`,
  approving: 'Đang phê duyệt…',
  chosenResults: 'Kết quả phê duyệt',
  backToList: 'Danh sách',

  setUpState: { waiting: 'chưa đến', running: 'đang làm', done: 'xong', failed: 'chưa xong', blocked: 'chờ' },
  seconds: (seconds: string) => `${seconds} giây`,
  setUpUnknown: 'Mất kết nối nên chưa biết kết quả của bước này. Cứ bấm thử lại: việc đã xong không bị làm lại.',
  setUpDone: (seconds: string) => `Đã hoàn tất các bước trong ${seconds} giây.`,
  setUpLeft: (left: number, all: number) =>
    `Còn ${left} trong ${all} bước chưa xong.${left < all ? ' Các bước khác đã xong và được giữ nguyên.' : ''}`,
  setUpWaitsFor: (labels: string[]) => `Chờ bước ${labels.map((label) => `“${label}”`).join(', ')}.`,
  runLeft: 'Làm lại các bước chưa xong',
  doNotClose: 'Giữ cửa sổ này mở cho đến khi xong.',
};
