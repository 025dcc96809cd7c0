// Words on the person who keeps the register (người quản trị sổ): passing it on, taking it over, a leader's agreement, and what a script cannot do.
import type { Instant } from '../procedure/incident';
import { momentPhrase } from './moments';
import { sentence } from './sentence';

/** A person in a sentence: «Trần Thị Bình (Công chức Tài chính)», or the account of somebody who is not listed. */
export const personPhrase = ({ name, position, email }: { name: string; position: string; email: string }): string =>
  name ? (position ? `${name} (${position})` : name) : email;

/** `needs`: the steps without which this one has nothing to stand on. */
export const passOnSteps = [
  { id: 'passOn.offer', label: 'Ghi người nhận quản trị sổ', needs: [] },
  { id: 'passOn.file', label: 'Chia sẻ bảng tính và các trang được bảo vệ', needs: ['passOn.offer'] },
  { id: 'passOn.folders', label: 'Chia sẻ thư mục hồ sơ và các mẫu gốc', needs: ['passOn.offer'] },
  { id: 'passOn.form', label: 'Chia sẻ biểu mẫu báo sự cố', needs: ['passOn.offer'] },
  { id: 'passOn.tell', label: 'Ghi nhật ký, gửi thư cho người nhận và Chủ tịch', needs: ['passOn.file'] },
] as const;

export const askSteps = [{ id: 'takeOver.ask', label: 'Ghi nhật ký, gửi thư cho lãnh đạo', needs: [] }] as const;

/** Set-up follows, as the new keeper. */
export const takeOverSteps = [
  { id: 'takeOver.accept', label: 'Đặt lịch tự động bằng tài khoản đang dùng', needs: [] },
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
      'Quyền sở hữu tệp không chuyển theo. Người quản trị sổ cũ mở Drive, chuyển lần lượt bảng tính, biểu mẫu báo sự cố, thư mục “Hồ sơ sự cố CNTT” và các tệp trong đó: Chia sẻ ▸ chọn người nhận ▸ Chuyển quyền sở hữu. Tài khoản Gmail: người nhận còn phải bấm chấp nhận trong thư của Google. Tài khoản do cơ quan cấp: người quản trị Google Workspace chuyển được tất cả một lần.',
    lost: 'Khi một tài khoản bị xóa, các tệp của tài khoản đó bị xóa theo. Chuyển quyền sở hữu trước khi tài khoản cũ bị xóa; sau đó không khôi phục được bảng tính, biểu mẫu báo sự cố, hồ sơ của tài khoản ấy.',
    page: 'Trang phê duyệt của lãnh đạo vẫn dùng địa chỉ cũ. Nếu tài khoản cũ bị xóa và trang không mở được, người nhận mở Tiện ích mở rộng ▸ Apps Script ▸ Triển khai ▸ Tùy chọn triển khai mới ▸ Ứng dụng web, bấm Triển khai; rồi quay lại bảng tính, chọn “Cài đặt…”.',
    code: 'Báo người bảo trì phần mềm: lần cập nhật tới phải đăng nhập bằng tài khoản của người quản trị sổ mới (công cụ clasp).',
  },

  passOn: {
    title: 'Chuyển người quản trị sổ',
    intro: (keeper: string) =>
      `Lịch tự động, thư và các trang được bảo vệ đang thuộc tài khoản ${keeper}. Các bước dưới đây cấp đủ quyền cho người nhận; việc chuyển có hiệu lực khi người nhận mở bảng tính, chọn “Nhận quản trị sổ…”. Trước lúc đó, mọi việc vẫn như hiện nay.`,
    choose: 'Người nhận quản trị sổ',
    begin: 'Bắt đầu chuyển',
    notKeeper: (keeper: string) =>
      `Chưa chuyển được: người quản trị sổ là ${keeper}, chỉ tài khoản đó chuyển được. Nếu tài khoản đó không còn dùng được, người có vai trò Quản trị chọn “Nhận quản trị sổ…”.`,
    nobody:
      'Chưa chuyển được: trang “Phân quyền” chưa có người nào khác có vai trò Quản trị và địa chỉ thư điện tử. Nhập người nhận ở trang đó, rồi chọn lại “Chuyển người quản trị sổ…”.',
    offered: (to: string) => `Người nhận: ${to}.`,
    shared: 'Đã cho quyền chỉnh sửa.',
    notShared: (people: string[], what: string) =>
      `Google không cho chia sẻ ${what} với ${names(people)}. Chủ sở hữu ${what} mở Chia sẻ, thêm người đó với quyền “Người chỉnh sửa”, rồi người quản trị sổ làm lại bước này.`,
    what: { file: 'bảng tính', folders: 'thư mục hồ sơ', form: 'biểu mẫu báo sự cố' },
    told: (to: string) => `Đã gửi thư. Việc tiếp theo: ${to} mở bảng tính, chọn “Sự cố CNTT ▸ Nhận quản trị sổ…” trong vòng 30 ngày.`,
    event: 'Chuyển người quản trị sổ',
    summary: (from: string, to: string) =>
      `${from} chuyển việc quản trị sổ cho ${to}; có hiệu lực khi người nhận chọn “Nhận quản trị sổ…”.`,
    mail: (from: string, to: string) => ({
      subject: `Chuyển quản trị Sổ sự cố CNTT cho ${to}`,
      paragraphs: [
        `${from} chuyển việc quản trị sổ cho ${to}.`,
        `Việc cần làm: ${to} mở bảng tính bằng máy tính, chọn “Sự cố CNTT ▸ Nhận quản trị sổ…” trong vòng 30 ngày và làm theo từng bước. Trước lúc đó, mọi việc vẫn do tài khoản cũ thực hiện.`,
      ],
    }),
  },

  takeOver: {
    title: 'Nhận quản trị sổ',
    intro: (from: string) =>
      `Lịch tự động, thư và các trang được bảo vệ sẽ thuộc tài khoản đang dùng, thay cho ${from}. Sự cố, nhật ký, biểu mẫu báo sự cố và liên kết của biểu mẫu giữ nguyên.`,
    agreed: (by: string, at: Instant) => `${by} đã đồng ý lúc ${momentPhrase(at)}.`,
    begin: 'Nhận quản trị sổ',
    isKeeper:
      'Tài khoản đang dùng đã là của người quản trị sổ. Muốn kiểm tra lịch tự động và các quyền, chọn “Kiểm tra hệ thống…”; muốn đặt lại, chọn “Cài đặt…”.',
    notYours:
      'Chưa nhận quản trị sổ được: đây là việc của người có vai trò Quản trị, Bộ phận CNTT hoặc lãnh đạo. Nhờ một trong những người đó.',
    askTitle: 'Đề nghị nhận quản trị sổ',
    askIntro: (keeper: string, leaders: string) =>
      `Người quản trị sổ là ${keeper} và chưa chuyển cho tài khoản đang dùng. Khi tài khoản ${keeper} không còn dùng được, lãnh đạo đồng ý thì nhận quản trị sổ được. Thư đề nghị gửi đến: ${leaders}; người quản trị sổ hiện nay cũng nhận thư báo.`,
    waiting: (at: Instant) => `Đã gửi đề nghị lúc ${momentPhrase(at)}, đang chờ lãnh đạo trả lời. Bấm nút dưới đây để gửi lại thư.`,
    askButton: 'Gửi đề nghị',
    asked: (leaders: string) => `Đã gửi đề nghị đến ${leaders}. Lãnh đạo đồng ý thì có thư báo; khi đó chọn lại “Nhận quản trị sổ…”.`,
    noLeader:
      'Chưa gửi đề nghị được: trang “Phân quyền” chưa có địa chỉ thư điện tử của Chủ tịch. Người có vai trò Quản trị nhập địa chỉ đó, rồi chọn lại “Nhận quản trị sổ…”. Không có ai giữ vai trò này thì báo người bảo trì phần mềm.',
    askEvent: 'Đề nghị nhận quản trị sổ',
    askSummary: (by: string, keeper: string) => `${by} đề nghị nhận quản trị sổ thay tài khoản ${keeper}.`,
    askMail: (by: string, keeper: string) => ({
      subject: `Chờ đồng chí xác nhận: ${by} đề nghị nhận quản trị Sổ sự cố CNTT`,
      paragraphs: [
        `Kính đề nghị đồng chí xem xét: ${by} đề nghị nhận quản trị sổ thay tài khoản ${keeper}. Nếu đồng chí đồng ý, hệ thống sẽ chạy và gửi thư tự động bằng tài khoản của người đề nghị; người đề nghị sửa được các trang “Phân quyền”, “Cấu hình”, “Quy trình”.`,
        'Đồng chí mở trang phê duyệt, hoặc trên bảng tính chọn “Phê duyệt ▸ Xác nhận người quản trị sổ…”, rồi bấm “Đồng ý” hoặc “Không đồng ý”.',
      ],
    }),
    askedKeeperMail: (by: string) => ({
      subject: `${by} đề nghị nhận quản trị Sổ sự cố CNTT`,
      paragraphs: [
        `${by} đã đề nghị lãnh đạo đồng ý cho nhận quản trị sổ thay anh/chị.`,
        'Việc cần làm: nếu anh/chị vẫn quản trị sổ và không biết việc này, báo ngay Chủ tịch UBND xã.',
      ],
    }),
    notGranted:
      'Chưa nhận quản trị sổ được: người quản trị sổ chưa chuyển, hoặc lãnh đạo chưa đồng ý. Đóng cửa sổ này, chọn lại “Nhận quản trị sổ…” để gửi đề nghị hoặc xem đã được đồng ý chưa.',
    accepted: (email: string) => `Người quản trị sổ từ nay: ${email}.`,
    acceptedWithoutForm: (email: string) =>
      `Người quản trị sổ từ nay: ${email}. Lịch nhận thông báo sự cố được đặt ở bước “Lập biểu mẫu báo sự cố”.`,
    noneClosed: 'Tài khoản đang dùng sửa được mọi trang.',
    /** @param unnamed the sheets that kept their names beside the new ones */
    sheetsAnew: (sheets: string[], unnamed: string[]) =>
      `Đã lập lại trang ${quoted(sheets)} với đủ nội dung đang có. ${
        unnamed.length
          ? 'Google không cho đổi tên trang cũ, nên trang mới có thêm chữ “(mới)” ở tên: từ nay dùng trang mới. Nhờ chủ sở hữu bảng tính xóa trang cũ; xóa xong, người quản trị sổ mới chọn “Cài đặt…” để bỏ chữ “(mới)”.'
          : 'Trang cũ có thêm chữ “(cũ)” ở tên và không còn dùng.'
      }`,
    told: 'Đã ghi nhật ký và gửi thư.',
    formerRole: (from: string) =>
      `Nếu tài khoản ${from} không còn dùng được, bỏ vai trò Quản trị của tài khoản đó ở trang “Phân quyền” và giao vai trò này cho người khác.`,
    event: 'Nhận quản trị sổ',
    summary: (by: string, from: string, agreed: string) =>
      `${by} nhận quản trị sổ thay ${from}${agreed ? `; ${agreed} đồng ý` : ', do người quản trị sổ chuyển'}.`,
    mail: (by: string, from: string, agreed: string) => ({
      subject: `Người quản trị Sổ sự cố CNTT từ nay: ${by}`,
      paragraphs: [
        `${by} đã nhận quản trị sổ thay ${from}${agreed ? `; ${agreed} đồng ý` : ''}.`,
        `Lịch tự động của tài khoản cũ tự dừng và tự xóa ở lần chạy sau. Việc cần làm: chuyển quyền sở hữu bảng tính, biểu mẫu báo sự cố, thư mục hồ sơ cho người quản trị sổ mới.`,
        `Ai làm: người dùng tài khoản ${from}; tài khoản đã bị khóa thì người quản trị Google Workspace. Làm trước khi tài khoản cũ bị xóa, nếu không các tệp mất theo.`,
      ],
    }),
  },

  agree: {
    title: 'Xác nhận người quản trị sổ',
    card: (by: string) => `${by} đề nghị nhận quản trị sổ`,
    open: 'Xem và quyết định',
    none: 'Không có đề nghị nhận quản trị sổ nào đang chờ.',
    notLeader:
      'Chưa xác nhận được: đây là việc của Chủ tịch, hoặc của Phó Chủ tịch đang được ủy quyền và không phải người đề nghị. Trình Chủ tịch.',
    labels: { by: 'Người đề nghị', account: 'Tài khoản', keeper: 'Người quản trị sổ hiện nay', at: 'Đề nghị lúc' },
    note: 'Nếu đồng ý, hệ thống chạy và gửi thư tự động bằng tài khoản của người đề nghị; người đề nghị sửa được các trang “Phân quyền”, “Cấu hình”, “Quy trình”. Đề nghị đồng chí hỏi lại người đề nghị trước khi bấm.',
    noteLabel: 'Lưu ý',
    reason: 'Lý do (khi không đồng ý)',
    yes: 'Đồng ý',
    yesWorking: 'Đang ghi…',
    no: 'Không đồng ý',
    noWorking: 'Đang ghi…',
    confirm: (by: string) => `Đồng ý để ${by} nhận quản trị sổ?`,
    confirmRefusal: (by: string) => `Trả lời không đồng ý để ${by} nhận quản trị sổ?`,
    gone: 'Đề nghị này không còn chờ: người đề nghị đã rút, hoặc đã có người trả lời. Đóng cửa sổ này.',
    noReason: 'Chưa nhập lý do không đồng ý.',
    agreed: (by: string) => `Đã ghi: đồng ý. Việc tiếp theo: ${by} mở bảng tính, chọn “Nhận quản trị sổ…”.`,
    refused: (by: string) => `Đã ghi: không đồng ý. Thư báo được gửi cho ${by}.`,
    agreedEvent: 'Đồng ý người quản trị sổ',
    refusedEvent: 'Không đồng ý người quản trị sổ',
    agreedSummary: (leader: string, by: string) => `${leader} đồng ý để ${by} nhận quản trị sổ.`,
    refusedSummary: (leader: string, by: string, reason: string) =>
      `${leader} không đồng ý để ${by} nhận quản trị sổ. Lý do: ${sentence(reason)}`,
    agreedMail: (leader: string) => ({
      subject: 'Lãnh đạo đồng ý việc nhận quản trị Sổ sự cố CNTT',
      paragraphs: [
        `${leader} đồng ý đề nghị nhận quản trị sổ.`,
        'Việc cần làm: mở bảng tính bằng máy tính, chọn “Sự cố CNTT ▸ Nhận quản trị sổ…” trong vòng 30 ngày và làm theo từng bước.',
      ],
    }),
    refusedMail: (leader: string, reason: string) => ({
      subject: 'Lãnh đạo không đồng ý việc nhận quản trị Sổ sự cố CNTT',
      paragraphs: [
        `${leader} không đồng ý đề nghị nhận quản trị sổ. Lý do: ${sentence(reason)}`,
        'Việc cần làm: xin ý kiến lãnh đạo về người quản trị sổ.',
      ],
    }),
  },

  openQueue: 'Xem và quyết định',
  openSheet: 'Mở sổ sự cố',
};
