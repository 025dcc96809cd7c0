// Words on the person who keeps the register (người giữ sổ): passing it on, taking it over, a leader's agreement, and what a script cannot do.
import type { Instant } from '../procedure/incident';
import { momentPhrase } from './moments';

/** A person in a sentence: «Trần Thị Bình (Công chức Tài chính)», or the account of somebody who is not listed. */
export const personPhrase = ({ name, position, email }: { name: string; position: string; email: string }): string =>
  name ? (position ? `${name} (${position})` : name) : email;

/** `needs`: the steps without which this one has nothing to stand on. */
export const passOnSteps = [
  { id: 'passOn.offer', label: 'Ghi người nhận giữ sổ', needs: [] },
  { id: 'passOn.file', label: 'Chia sẻ bảng tính và các trang được bảo vệ', needs: ['passOn.offer'] },
  { id: 'passOn.folders', label: 'Chia sẻ thư mục hồ sơ và năm mẫu', needs: ['passOn.offer'] },
  { id: 'passOn.form', label: 'Chia sẻ biểu mẫu báo sự cố', needs: ['passOn.offer'] },
  { id: 'passOn.tell', label: 'Ghi nhật ký, gửi thư cho người nhận và Chủ tịch', needs: ['passOn.file'] },
] as const;

export const askSteps = [{ id: 'takeOver.ask', label: 'Ghi nhật ký, gửi thư cho lãnh đạo', needs: [] }] as const;

/** Set-up follows, as the new keeper. */
export const takeOverSteps = [
  { id: 'takeOver.accept', label: 'Đặt lịch chạy tự động bằng tài khoản này', needs: [] },
  { id: 'takeOver.sheets', label: 'Lập lại trang chỉ tài khoản cũ sửa được', needs: ['takeOver.accept'] },
  { id: 'takeOver.tell', label: 'Ghi nhật ký, gửi thư cho hai bên và Chủ tịch', needs: ['takeOver.sheets'] },
] as const;

export type KeeperStepId = (typeof passOnSteps)[number]['id'] | (typeof askSteps)[number]['id'] | (typeof takeOverSteps)[number]['id'];

const names = (people: string[]): string => people.join(', ');
const quoted = (titles: string[]): string => titles.map((title) => `“${title}”`).join(', ');

export const keeperTexts = {
  /** What only Google's pages can do, and what cannot be saved. */
  byHand: {
    heading: 'Việc chỉ làm được trên trang của Google',
    owner:
      'Quyền sở hữu tệp không chuyển theo. Người giữ sổ cũ mở Drive, với bảng tính, biểu mẫu, thư mục “Hồ sơ sự cố CNTT” và các tệp trong đó: Chia sẻ ▸ chọn người nhận ▸ Chuyển quyền sở hữu. Tài khoản Gmail: người nhận còn phải bấm chấp nhận trong thư của Google. Tài khoản do cơ quan cấp: người quản trị Google Workspace chuyển được tất cả một lần.',
    lost: 'Tệp bị xóa cùng tài khoản sở hữu nó. Chuyển quyền sở hữu trước khi tài khoản cũ bị xóa; sau đó Google không lấy lại được bảng tính, biểu mẫu, hồ sơ của tài khoản ấy.',
    page: 'Trang phê duyệt của lãnh đạo vẫn dùng địa chỉ cũ. Nếu trang không mở được sau khi tài khoản cũ bị xóa: người giữ sổ mới mở Tiện ích mở rộng ▸ Apps Script ▸ Triển khai ▸ Tùy chọn triển khai mới ▸ Ứng dụng web, rồi chọn “Cài đặt…”.',
    code: 'Người bảo trì mã của sổ đăng nhập công cụ clasp bằng tài khoản của người giữ sổ mới trước lần cập nhật sau.',
  },

  passOn: {
    title: 'Chuyển người giữ sổ',
    intro: (keeper: string) =>
      `Lịch chạy tự động, thư và các trang được bảo vệ của sổ chạy bằng tài khoản ${keeper}. Các bước dưới đây cho người nhận đủ quyền; người nhận mở bảng tính, chọn “Nhận giữ sổ…” thì sổ mới đổi người giữ. Cho đến lúc đó sổ vẫn chạy như cũ.`,
    choose: 'Người nhận giữ sổ',
    begin: 'Bắt đầu chuyển',
    notKeeper: (keeper: string) =>
      `Chưa chuyển được: người giữ sổ là ${keeper}, chỉ tài khoản đó chuyển được. Tài khoản đó không còn dùng được thì người có vai trò Quản trị chọn “Nhận giữ sổ…”.`,
    nobody:
      'Chưa chuyển được: trang “Phân quyền” chưa có người nào khác có vai trò Quản trị và có e-mail. Người giữ sổ ghi người nhận ở trang đó, rồi chọn lại “Chuyển người giữ sổ…”.',
    offered: (to: string) => `Người nhận: ${to}.`,
    shared: 'Đã cho quyền chỉnh sửa.',
    notShared: (people: string[], what: string) =>
      `Google không cho chia sẻ ${what} với ${names(people)}. Chủ sở hữu ${what} mở Chia sẻ, thêm người đó với quyền “Người chỉnh sửa”, rồi người giữ sổ chạy lại bước này.`,
    what: { file: 'bảng tính', folders: 'thư mục hồ sơ', form: 'biểu mẫu' },
    told: (to: string) => `Đã gửi thư. Việc tiếp theo: ${to} mở bảng tính, chọn “Sự cố CNTT ▸ Nhận giữ sổ…” trong vòng 30 ngày.`,
    event: 'Chuyển người giữ sổ',
    summary: (from: string, to: string) => `${from} chuyển việc giữ sổ cho ${to}; có hiệu lực khi người nhận chọn “Nhận giữ sổ…”.`,
    mail: (from: string, to: string) => ({
      subject: `Mời nhận giữ Sổ sự cố CNTT: ${to}`,
      paragraphs: [
        `${from} chuyển việc giữ sổ cho ${to}.`,
        `Việc cần làm: ${to} mở bảng tính bằng máy tính, chọn “Sự cố CNTT ▸ Nhận giữ sổ…” trong vòng 30 ngày và làm theo từng bước. Cho đến lúc đó sổ vẫn chạy bằng tài khoản cũ.`,
      ],
    }),
  },

  takeOver: {
    title: 'Nhận giữ sổ',
    intro: (from: string) =>
      `Lịch chạy tự động, thư và các trang được bảo vệ của sổ sẽ chạy bằng tài khoản này thay cho ${from}. Sự cố, nhật ký, biểu mẫu và địa chỉ báo sự cố giữ nguyên.`,
    agreed: (by: string, at: Instant) => `${by} đã đồng ý lúc ${momentPhrase(at)}.`,
    begin: 'Nhận giữ sổ',
    isKeeper: 'Anh/chị đang giữ sổ. Muốn kiểm tra lịch chạy và các quyền, chọn “Kiểm tra hệ thống…”; muốn đặt lại, chọn “Cài đặt…”.',
    notYours:
      'Chưa nhận giữ sổ được: việc này của Quản trị, Bộ phận CNTT hoặc lãnh đạo có ở trang “Phân quyền”. Nhờ một trong những người đó.',
    askTitle: 'Đề nghị nhận giữ sổ',
    askIntro: (keeper: string, leaders: string) =>
      `Người giữ sổ là ${keeper} và chưa chuyển cho anh/chị. Khi tài khoản đó không còn dùng được, lãnh đạo đồng ý thì anh/chị nhận giữ sổ được. Thư đề nghị gửi đến: ${leaders}; người giữ sổ hiện nay cũng được báo.`,
    waiting: (at: Instant) => `Anh/chị đã đề nghị lúc ${momentPhrase(at)}, đang chờ lãnh đạo trả lời. Bấm nút dưới đây để gửi lại thư.`,
    askButton: 'Gửi đề nghị',
    asked: (leaders: string) => `Đã gửi đề nghị đến ${leaders}. Lãnh đạo đồng ý thì anh/chị nhận được thư, khi đó chọn lại “Nhận giữ sổ…”.`,
    noLeader:
      'Chưa gửi đề nghị được: trang “Phân quyền” không có Chủ tịch (hoặc Phó Chủ tịch đang được ủy quyền) có e-mail. Báo người bảo trì sổ.',
    askEvent: 'Đề nghị nhận giữ sổ',
    askSummary: (by: string, keeper: string) => `${by} đề nghị nhận giữ sổ thay tài khoản ${keeper}.`,
    askMail: (by: string, keeper: string) => ({
      subject: `Đề nghị nhận giữ Sổ sự cố CNTT: ${by}`,
      paragraphs: [
        `Kính đề nghị đồng chí xem xét: ${by} đề nghị nhận giữ sổ thay tài khoản ${keeper}. Người giữ sổ là tài khoản mà lịch chạy tự động, thư và các trang phân quyền của sổ thuộc về.`,
        'Việc cần làm: mở trang phê duyệt, hoặc trên bảng tính chọn “Phê duyệt ▸ Xác nhận người giữ sổ…”, rồi đồng ý hoặc không đồng ý.',
      ],
    }),
    askedKeeperMail: (by: string) => ({
      subject: `${by} đề nghị nhận giữ Sổ sự cố CNTT`,
      paragraphs: [
        `${by} đề nghị lãnh đạo cho nhận giữ sổ thay tài khoản của anh/chị.`,
        'Việc cần làm: nếu anh/chị vẫn giữ sổ và không biết việc này, báo ngay Chủ tịch UBND xã.',
      ],
    }),
    notGranted: 'Chưa nhận giữ sổ được: người giữ sổ chưa chuyển, hoặc lãnh đạo chưa đồng ý. Đóng cửa sổ này và chọn lại “Nhận giữ sổ…”.',
    accepted: (email: string) => `Người giữ sổ từ nay: ${email}.`,
    acceptedWithoutForm: (email: string) =>
      `Người giữ sổ từ nay: ${email}. Chưa có biểu mẫu để đặt lịch nhận phiếu báo: bước “Lập biểu mẫu báo sự cố” làm việc đó.`,
    noneClosed: 'Tài khoản này sửa được mọi trang.',
    /** @param unnamed the sheets that kept their names beside the new ones */
    sheetsAnew: (sheets: string[], unnamed: string[]) =>
      `Đã lập lại trang ${quoted(sheets)} với đủ nội dung đang có. ${
        unnamed.length
          ? 'Google không cho đổi tên trang cũ, nên trang mới mang thêm chữ “(mới)”: từ nay dùng trang mới. Chủ sở hữu bảng tính xóa trang cũ được; sau đó “Cài đặt…” bỏ chữ “(mới)”.'
          : 'Trang cũ mang thêm chữ “(cũ)” và không còn dùng.'
      }`,
    told: 'Đã ghi nhật ký và gửi thư.',
    formerRole: (from: string) =>
      `Tài khoản ${from} không còn dùng được thì người giữ sổ bỏ vai trò Quản trị của tài khoản đó ở trang “Phân quyền”, và ghi một Quản trị khác.`,
    event: 'Nhận giữ sổ',
    summary: (by: string, from: string, agreed: string) =>
      `${by} nhận giữ sổ thay ${from}${agreed ? `; ${agreed} đồng ý` : ', theo việc chuyển của người giữ sổ'}.`,
    mail: (by: string, from: string, agreed: string) => ({
      subject: `Người giữ Sổ sự cố CNTT từ nay: ${by}`,
      paragraphs: [
        `${by} đã nhận giữ sổ thay ${from}${agreed ? `; ${agreed} đồng ý` : ''}.`,
        'Lịch chạy của tài khoản cũ tự dừng và tự xóa ở lần chạy sau. Việc cần làm: chuyển quyền sở hữu bảng tính, biểu mẫu và thư mục hồ sơ cho người giữ sổ mới trước khi tài khoản cũ bị xóa, vì tệp bị xóa cùng tài khoản sở hữu nó.',
      ],
    }),
  },

  agree: {
    title: 'Xác nhận người giữ sổ',
    card: (by: string) => `${by} đề nghị nhận giữ sổ`,
    open: 'Xem và quyết định',
    none: 'Không có đề nghị nhận giữ sổ nào đang chờ.',
    notLeader: 'Chưa xác nhận được: việc này của Chủ tịch, hoặc Phó Chủ tịch đang được ủy quyền và không phải là người đề nghị.',
    labels: { by: 'Người đề nghị', account: 'Tài khoản', keeper: 'Người giữ sổ hiện nay', at: 'Đề nghị lúc' },
    note: 'Đồng ý thì người này nhận toàn quyền với lịch chạy, thư và trang phân quyền của sổ. Nên hỏi lại người đề nghị trước khi bấm.',
    noteLabel: 'Lưu ý',
    reason: 'Lý do (khi không đồng ý)',
    yes: 'Đồng ý',
    yesWorking: 'Đang ghi…',
    no: 'Không đồng ý',
    noWorking: 'Đang ghi…',
    confirm: (by: string) => `Đồng ý để ${by} nhận giữ sổ?`,
    gone: 'Đề nghị này không còn chờ: người đề nghị đã rút, hoặc đã có người trả lời. Đóng cửa sổ này.',
    noReason: 'Chưa nhập lý do không đồng ý.',
    agreed: (by: string) => `Đã ghi đồng ý. Việc tiếp theo: ${by} mở bảng tính, chọn “Nhận giữ sổ…”.`,
    refused: (by: string) => `Đã ghi không đồng ý; ${by} nhận được thư.`,
    agreedEvent: 'Đồng ý người giữ sổ',
    refusedEvent: 'Không đồng ý người giữ sổ',
    agreedSummary: (leader: string, by: string) => `${leader} đồng ý để ${by} nhận giữ sổ.`,
    refusedSummary: (leader: string, by: string, reason: string) => `${leader} không đồng ý để ${by} nhận giữ sổ: ${reason}`,
    agreedMail: (leader: string) => ({
      subject: 'Lãnh đạo đồng ý để anh/chị nhận giữ Sổ sự cố CNTT',
      paragraphs: [
        `${leader} đồng ý để anh/chị nhận giữ sổ.`,
        'Việc cần làm: mở bảng tính bằng máy tính, chọn “Sự cố CNTT ▸ Nhận giữ sổ…” trong vòng 30 ngày và làm theo từng bước.',
      ],
    }),
    refusedMail: (leader: string, reason: string) => ({
      subject: 'Lãnh đạo không đồng ý việc nhận giữ Sổ sự cố CNTT',
      paragraphs: [`${leader} không đồng ý để anh/chị nhận giữ sổ: ${reason}`, 'Việc cần làm: gặp lãnh đạo để thống nhất người giữ sổ.'],
    }),
  },

  openQueue: 'Xem và quyết định',
  openSheet: 'Mở sổ sự cố',
};
