// The texts of the desk's page in Vietnamese; ../words.ts has those of the server, language/english.ts both in English.
import { english } from './language/english';
import { language } from './language/language';

const vietnamese = {
  title: 'Sổ sự cố CNTT',
  close: 'Đóng',
  cancel: 'Đóng',
  noServer: 'Trang chạy thử không phản hồi. Xem cửa sổ dòng lệnh còn chạy “npm start” không, rồi tải lại trang.',
  stalePage: 'Trang này thuộc lần chạy trước. Tải lại trang.',
  lost: 'Mất kết nối với trang chạy thử. Trang tự nối lại khi “npm start” chạy trở lại.',
  loading: 'Đang mở…',
  working: 'Đang làm…',

  rail: {
    version: (version: string) => `Phiên bản ${version}`,
    form: 'Biểu mẫu',
    sheet: 'Bảng tính',
    files: 'Tài liệu',
    mail: 'Hộp thư',
    phone: 'Điện thoại',
    label: 'Nơi làm việc',
    unread: (count: number) => `${count} thư chưa đọc`,
  },

  language: {
    label: 'Ngôn ngữ của khung trang: English',
    button: 'English',
    short: 'EN',
  },

  weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  shortWeekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],

  roles: {
    staff: 'Công chức',
    it: 'Bộ phận CNTT',
    chairman: 'Chủ tịch',
    viceChairman: 'Phó Chủ tịch',
    vendor: 'Đơn vị đối tác',
    system: 'Chủ sở hữu tệp, quản trị',
  },

  who: {
    label: 'Đổi người dùng',
    heading: 'Anh/chị đang đóng vai',
    groups: { staff: 'Công chức báo sự cố', office: 'Người xử lý và phê duyệt', others: 'Bên ngoài và hệ thống' },
    unread: (count: number) => (count ? `${count} thư mới` : ''),
  },

  clock: {
    label: 'Đồng hồ',
    hour: '+1 giờ',
    threeHours: '+3 giờ',
    more: 'Đến…',
    heading: 'Chuyển đồng hồ đến',
    session: 'Đầu buổi làm việc tới',
    morning: 'Sáng mai',
    week: 'Một tuần sau',
    moment: 'Lúc khác (ngày/tháng/năm giờ:phút)',
    go: 'Chuyển đến lúc này',
    wrong: 'Nhập như 23/11/2026 09:20.',
    past: 'Đồng hồ chỉ chỉnh tiến. Muốn lùi, chọn “Bắt đầu lại…”.',
    moving: 'Đang chuyển đồng hồ…',
    movedTo: (when: string) => `Đồng hồ đã chuyển đến ${when}.`,
  },

  cost: {
    label: 'Chi tiết kỹ thuật',
    none: 'Chưa có lần chạy nào',
    calls: (count: number) => `${count} lượt gọi`,
    short: (calls: number, cells: number) => `${calls} lượt gọi · ${cells} ô`,
    heading: 'Lượt gọi dịch vụ của Google ở việc vừa làm',
    rows: {
      runs: 'Lượt chạy',
      calls: 'Lượt gọi',
      reads: 'Đọc',
      writes: 'Ghi',
      cells: 'Ô đọc và ghi',
      flushes: 'Ghi dồn trước khi đọc',
      mails: 'Thư gửi',
      documents: 'Văn bản lập',
    },
    methods: 'Theo từng hàm',
  },

  samples: {
    button: 'Sự cố mẫu',
    heading: 'Sự cố mẫu',
    intro: 'Mười sáu sự cố theo thứ tự thời gian. Ba sự cố có dấu “Làm tay” hợp để đi từng bước.',
    byHand: 'Làm tay',
    fill: 'Chuyển đồng hồ và điền biểu mẫu',
    record: 'Chuyển đồng hồ và mở “Ghi nhận sự cố”',
    filled: (reporter: string) => `Anh/chị đang đóng vai ${reporter}. Biểu mẫu đã điền sẵn: đọc lại rồi bấm “Gửi”.`,
    recording: 'Anh/chị đang đóng vai Bộ phận CNTT. Chép các giá trị dưới đây vào cửa sổ “Ghi nhận sự cố”.',
    isPast: 'Đồng hồ đã qua thời điểm này; sự cố sẽ được báo theo giờ hiện tại.',
    playAll: 'Chạy hết 16 sự cố mẫu',
    playHint: 'Bắt đầu lại từ tháng 2/2026 và đi hết mọi sự cố. Những gì đang có sẽ bị xóa.',
    playAsk: 'Bảng tính, biểu mẫu, hồ sơ và thư hiện có sẽ bị xóa, rồi 16 sự cố mẫu chạy từ đầu đến cuối. Không lấy lại được.',
    playGo: 'Xóa và chạy sự cố mẫu',
    copy: 'Chép',
    copied: 'Đã chép',
    values: 'Giá trị để chép',
  },

  restart: {
    button: 'Bắt đầu lại…',
    heading: 'Bắt đầu lại',
    body: 'Bảng tính, biểu mẫu, hồ sơ và thư hiện có sẽ bị xóa và cài đặt lại từ đầu. Không lấy lại được.',
    week: 'Một tuần làm việc có sẵn (đến sáng 23/11/2026)',
    empty: 'Sổ trống',
    at: 'Đồng hồ bắt đầu từ (ngày/tháng/năm giờ:phút)',
    go: 'Xóa và bắt đầu lại',
  },

  form: {
    none: 'Chưa có biểu mẫu.',
    noneHint: 'Biểu mẫu có sau khi người quản trị sổ chạy “Sự cố CNTT ▸ Cài đặt…” trong Bảng tính.',
    required: '* Biểu thị câu hỏi bắt buộc',
    mustAnswer: 'Đây là một câu hỏi bắt buộc',
    yourAnswer: 'Câu trả lời của bạn',
    choose: 'Chọn',
    other: 'Mục khác:',
    send: 'Gửi',
    sending: 'Đang gửi…',
    clear: 'Xóa hết câu trả lời',
    next: 'Tiếp',
    back: 'Quay lại',
    another: 'Gửi phản hồi khác',
    recorded: 'Chúng tôi đã ghi lại câu trả lời của bạn.',
    collects: (email: string) => `${email} · địa chỉ này được ghi cùng câu trả lời`,
    account: (email: string) => `Tài khoản: ${email}`,
    closed: 'Biểu mẫu này không nhận câu trả lời nữa.',
    fix: 'Còn câu chưa đúng. Sửa những chỗ có dấu đỏ rồi gửi lại.',
    date: 'Ngày',
    time: 'Giờ',
  },

  sheet: {
    noAccess: 'Tài khoản này không mở được bảng tính.',
    noAccessHint: 'Bảng tính chỉ chia sẻ cho Bộ phận CNTT và lãnh đạo. Công chức báo sự cố bằng Biểu mẫu và theo dõi qua Hộp thư.',
    choices: 'Danh sách:',
    noChoice: '(để trống)',
    protection: {
      none: '',
      warning: 'Ô này ghi tự động; sửa sẽ bị khôi phục.',
      refused: 'Tài khoản này không được sửa ô này.',
    },
    unsupported: 'Trang chạy thử chưa làm được việc này. Sửa ô, dán, xóa dòng và sắp xếp thì làm được.',
    chart: 'Biểu đồ',
    chartNotDrawn: (kind: string) => `Trang chạy thử chưa vẽ được loại biểu đồ này (${kind}). Trên Google Trang tính biểu đồ vẫn hiện đủ.`,
    edit: 'Chỉnh sửa',
    deleteRows: (from: number, to: number) => (from === to ? `Xóa dòng ${from}` : `Xóa các dòng ${from}–${to}`),
    data: 'Dữ liệu',
    sortUp: 'Sắp xếp trang theo cột này, A đến Z',
    sortDown: 'Sắp xếp trang theo cột này, Z đến A',
    tabsHint: 'Các trang',
    script: 'Kết quả',
  },

  files: {
    empty: 'Chưa có tài liệu nào.',
    emptyHint: 'Các biểu mẫu BM.01 đến BM.05 của mỗi sự cố nằm trong thư mục hồ sơ, và hiện ở đây khi được lập.',
    noAccess: 'Chưa có tài liệu nào được chia sẻ với tài khoản này.',
    vendorHint: 'Đơn vị đối tác nhận bản giấy. Những phiếu và biên bản cần ký hiện ở đây khi Bộ phận CNTT đã lập.',
    choose: 'Chọn một văn bản ở bên trái để xem như khi in.',
    print: 'In',
    pdf: 'Tải PDF',
    making: 'Đang xuất…',
    root: 'Drive của tôi',
    shared: 'Được chia sẻ với tôi',
    paper: 'Bản giấy',
    changed: (when: string) => `Sửa lúc ${when}`,
    noPreview: 'Loại tệp này không xem trước được ở đây.',
    openSheet: 'Mở Bảng tính',
    openForm: 'Mở Biểu mẫu',
  },

  editor: {
    edit: 'Sửa',
    opening: 'Đang mở…',
    hint: 'Bấm vào một đoạn để sửa. Enter thêm đoạn; Backspace ở đầu đoạn nối với đoạn trên.',
    unsaved: 'Chưa lưu',
    save: 'Lưu',
    saving: 'Đang lưu…',
    saved: (name: string) => `Đã lưu “${name}”.`,
    savedTemplate: (name: string) => `Đã lưu “${name}”. Biểu mẫu lập từ lúc này theo mẫu vừa sửa.`,
    templates: 'Mẫu biểu',
    drop: 'Những chỗ vừa sửa chưa lưu. Bỏ phần sửa?',
    dropIt: 'Bỏ phần sửa',
    stay: 'Sửa tiếp',
    leaveFirst: (name: string) => `Văn bản “${name}” còn phần sửa chưa lưu. Bấm “Lưu” hoặc “Đóng” trước.`,
    paragraph: 'Đoạn',
    newParagraph: 'Đoạn mới',
    parts: {
      firstPageHeader: 'Đầu trang thứ nhất',
      header: 'Đầu trang',
      firstPageFooter: 'Chân trang thứ nhất',
      footer: 'Chân trang',
    },
  },

  mail: {
    empty: 'Hộp thư trống.',
    emptyHint: 'Thư đến khi có sự cố mới, khi đến phần việc của anh/chị, hoặc khi sắp đến hạn.',
    choose: 'Chọn một thư để đọc.',
    to: 'Đến',
    cc: 'Đồng gửi',
    attachments: 'Tệp đính kèm',
  },

  phone: {
    hint: 'Trang mở trên điện thoại',
    noPage: 'Chưa mở được trang này.',
    reload: 'Mở lại',
    forWhom: 'Trang dành cho lãnh đạo xem và quyết định trên điện thoại.',
  },

  tour: {
    button: 'Đi thử một sự cố',
    short: 'Đi thử',
    label: 'Đi thử một sự cố từ báo đến bàn giao',
    steps: {
      B1: 'Báo sự cố',
      B2: 'Tiếp nhận',
      B3: 'Lập phương án',
      B4: 'Trình',
      B5: 'Phê duyệt',
      B6: 'Thực hiện',
      B7: 'Bàn giao',
    },
    states: { done: 'đã xong', now: 'đang làm', later: 'chưa đến' },
    next: 'Tiếp:',
    fill: 'Điền sẵn',
    again: 'Đi lại với sự cố mới',
    close: 'Tạm dừng; bấm “Đi thử một sự cố” để đi tiếp từ chỗ này',
    become: {
      staff: (name: string) => `trở thành người báo sự cố. Bấm vào tên ở góc trên bên trái, chọn “${name}”.`,
      it: (name: string) => `trở thành Bộ phận CNTT. Bấm vào tên ở góc trên bên trái, chọn “${name}”.`,
      chairman: (name: string) => `trở thành Chủ tịch. Bấm vào tên ở góc trên bên trái, chọn “${name}”.`,
    },
    goTo: (place: string) => `mở “${place}”.`,
    fillForm: 'máy in ở quầy kẹt giấy, công dân đang chờ. Bấm “Điền sẵn” ở đây để khỏi phải gõ.',
    sendForm: (button: string) => `đọc lại rồi bấm “${button}” ở cuối biểu mẫu.`,
    chooseTab: (sheet: string) => `mở trang “${sheet}” ở hàng tên trang dưới bảng.`,
    chooseRow: (code: string, row: number) => `chọn dòng ${row}, sự cố ${code}.`,
    menu: (menu: string, item: string) => `mở trình đơn “${menu}”, chọn “${item}”.`,
    goOn: (button: string) => `đã ghi xong việc trước. Bấm “${button}” ngay trong cửa sổ.`,
    fillDialog: 'cửa sổ này cần nguyên nhân, phương án, dự toán. Bấm “Điền sẵn” ở đây để khỏi phải gõ.',
    press: (button: string) => `xem nội dung rồi bấm “${button}” trong cửa sổ.`,
    closeDialog: 'đóng cửa sổ đang mở.',
    wait: 'chờ vài giây; đang lập biểu mẫu và gửi thư.',
    openMail: (code: string, button: string) => `mở thư trình phê duyệt ${code}, rồi bấm “${button}” trong thư.`,
    decide: (device: string, button: string) => `trên điện thoại, chọn “${device}”, xem một lượt, bấm “${button}” rồi xác nhận.`,
    openPaper: (code: string) => `xem giấy tờ. Mở thư mục ${code}, chọn biên bản bàn giao BM.05.`,
    done: (code: string) => `Xong. ${code} đã đi trọn B1–B7: hồ sơ đủ năm biểu mẫu, mọi việc ghi ở trang “Nhật ký”.`,
    ended: (code: string, status: string) => `${code} đã dừng xử lý (${status}). Muốn đi trọn B1–B7, đi lại với sự cố mới.`,
  },

  first: {
    you: (name: string, role: string) => `Anh/chị đang đóng vai ${name} (${role}).`,
    tryIt: 'Làm thử trước tiên: bấm “Đi thử một sự cố” để được chỉ từng nút, từ báo sự cố đến bàn giao, trong năm phút.',
    become: 'Muốn đổi vai, bấm vào tên ở góc trên bên trái.',
    close: 'Đã rõ',
  },

  question: { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không', CLOSE: 'Đóng' },
  questionTitle: 'Câu hỏi của bảng tính',
};

export type Words = typeof vietnamese;

const spoken = (): Words =>
  language() === 'en' ? { ...vietnamese, ...english, form: { ...vietnamese.form, ...english.form } } : vietnamese;

/** The texts in the language of the frame; whoever draws reads them anew. */
export let words: Words = spoken();

/** Gives the texts the language that was chosen meanwhile. */
export function speak(): void {
  words = spoken();
}
