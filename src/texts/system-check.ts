// Words of «Kiểm tra hệ thống»: for each condition what was found, what it means for the office, what to do next.
import type { FormCode } from '../procedure/incident';
import { type TemplateFaults, templateFaultParts } from './documents';
import { momentPhrase } from './moments';
import { rightTexts } from './rights';
import { lowerFirst } from './sentence';
import { lookAtVersions } from './workbook';

export { version } from '../version';

/** What is said of a condition. */
export interface Said {
  found: string;
  meaning?: string;
  cure?: string;
}

/** In the order of the page. */
export const checkGroups = [
  { id: 'file', heading: 'Bảng tính' },
  { id: 'settings', heading: 'Danh mục, phân quyền, ngày nghỉ' },
  { id: 'running', heading: 'Lịch tự động, nhật ký, thư' },
  { id: 'form', heading: 'Biểu mẫu báo sự cố' },
  { id: 'papers', heading: 'Hồ sơ và mẫu gốc' },
  { id: 'page', heading: 'Trang phê duyệt' },
  { id: 'trial', heading: 'Thử trên tài khoản này' },
] as const;

export type CheckGroupId = (typeof checkGroups)[number]['id'];

/** The calls of the page: what is looked at together, the fast ones first. */
export const checkCalls: CheckGroupId[][] = [['file', 'settings', 'page', 'trial'], ['running'], ['form', 'papers']];

/** What is tried on the account. */
export const trialIds = ['account', 'hidden', 'reads', 'whole', 'literal', 'flush', 'copy', 'responses', 'reportIds'] as const;
export type TrialId = (typeof trialIds)[number];

/** Each trial: what is tried, and what it means when the account behaves otherwise. */
export const trialTexts: Record<TrialId, { label: string; other: string; meaning: string; cure: string }> = {
  account: {
    label: 'Google cho biết ai đang bấm nút',
    other: 'Google không cho biết tài khoản đang bấm nút.',
    meaning: 'Không rõ người bấm có quyền gì nên mọi việc đều bị từ chối.',
    cure: 'Dùng tài khoản Google do cơ quan cấp, cùng tên miền với tài khoản cài đặt.',
  },
  hidden: {
    label: 'Cột ẩn và cột bị dời vẫn tìm được',
    other: 'Cột ẩn không đọc được, hoặc dấu nhận biết của cột không đi theo khi cột bị dời.',
    meaning: 'Khi có người chèn cột hay sửa tên cột, nội dung có thể ghi nhầm cột.',
    cure: 'Không chèn, dời hay đổi tên cột trong bảng tính; chép kết quả này gửi người bảo trì phần mềm.',
  },
  reads: {
    label: 'Đọc nhiều trang cùng lúc không bị lẫn',
    other: 'Google trả dữ liệu của nhiều trang lẫn vào nhau.',
    meaning: 'Dữ liệu của trang này có thể bị hiểu nhầm là của trang khác.',
    cure: 'Báo lãnh đạo và các bộ phận tạm ngừng dùng sổ, ghi bằng biểu mẫu trống; chép kết quả này gửi ngay người bảo trì phần mềm.',
  },
  whole: {
    label: 'Mỗi lần ghi: ghi đầy đủ hoặc không ghi gì',
    other: 'Google từ chối một lần ghi mà vẫn ghi một phần.',
    meaning: 'Sổ sự cố và nhật ký có thể lệch nhau cho đến lượt đối chiếu mỗi giờ.',
    cure: 'Chép kết quả này gửi người bảo trì phần mềm; trong lúc chờ, cuối mỗi ngày chọn “Đối chiếu sổ với nhật ký”.',
  },
  literal: {
    label: 'Chữ, số và ngày giờ giữ nguyên khi ghi',
    other: 'Chữ bắt đầu bằng dấu = hoặc số 0, và ngày giờ: khi đọc lại thì khác với lúc ghi.',
    meaning: 'Số điện thoại, mã tài sản, thời điểm đã ghi có thể sai.',
    cure: 'Chép kết quả này gửi người bảo trì phần mềm; xem nội dung đúng ở trang “Nhật ký”.',
  },
  flush: {
    label: 'Nội dung vừa ghi vào bảng tính đọc được ngay',
    other: 'Nội dung “Cài đặt…” vừa ghi chưa đọc lại được ngay.',
    meaning: '“Cài đặt…” có thể dừng giữa chừng.',
    cure: 'Chờ một phút rồi chọn lại “Cài đặt…”; việc đã xong không bị làm lại.',
  },
  copy: {
    label: 'Bản sao của mẫu mở và điền được ngay',
    other: 'Bản sao của một tài liệu chưa mở hay chưa điền được ngay.',
    meaning: 'Biểu mẫu của sự cố lập chậm, đến lần chạy sau mới có.',
    cure: 'Chờ mười phút rồi thử lại. Vẫn vậy thì xem dung lượng Drive của tài khoản, chép kết quả này gửi người bảo trì phần mềm.',
  },
  responses: {
    label: 'Câu trả lời của biểu mẫu đọc lại được ngay',
    other: 'Câu trả lời vừa gửi chưa có trong danh sách của biểu mẫu hoặc trong bảng tính.',
    meaning: 'Sự cố báo qua biểu mẫu mà lịch tự động bỏ sót thì quá mười phút mới được ghi.',
    cure: 'Không cần làm gì ngay. Sự cố nào báo quá một giờ chưa vào sổ thì chọn “Đối chiếu sổ với nhật ký”.',
  },
  reportIds: {
    label: 'Mã câu trả lời lúc gửi và lúc đọc lại trùng nhau',
    other: 'Mã của câu trả lời lúc gửi khác mã khi đọc lại từ biểu mẫu.',
    meaning: 'Một lần báo có thể được ghi thành hai sự cố.',
    cure: 'Gặp sự cố trùng thì chọn “Dừng xử lý”, hình thức “Trùng với sự cố khác”; chép kết quả này gửi người bảo trì phần mềm.',
  },
};

/** Names of sheets, columns and the like in a sentence: «A», «B» và 3 tên khác. */
const listed = (names: string[], most = 4): string => {
  const shown = names.slice(0, most).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} và ${more} tên khác` : shown.join(', ');
};

const byHourly = 'Lượt đối chiếu mỗi giờ cũng tự sửa.';

export const checkTexts = {
  formsTitle: 'Kiểm tra biểu mẫu',
  formsIntro: 'Mở từng mẫu gốc, xem chỗ điền còn đủ và đúng không.',
  title: 'Kiểm tra hệ thống',
  intro: 'Xem từng điều kiện để hệ thống chạy đúng. Không sửa gì khi chưa bấm nút.',
  notYours: (holders: Parameters<typeof rightTexts.ofOthers>[0]) => `Chưa kiểm tra hệ thống được: ${rightTexts.ofOthers(holders)}`,
  notSetUp: { found: 'Sổ sự cố chưa được cài đặt.', cure: 'Mở trình đơn “Sự cố CNTT”, chọn “Cài đặt…”.' },

  /** Added where only the account that set the register up can press. */
  askInstaller: (installer: string) =>
    `Việc này chỉ làm được bằng tài khoản ${installer}: nhờ người dùng tài khoản đó mở cửa sổ này và bấm nút. Nếu tài khoản đó không còn dùng được, người có vai trò Quản trị chọn “Nhận quản trị sổ…”.`,

  unseen: {
    found: (reason: string) => `Chưa xem được: ${reason}`,
    noRight: 'tài khoản đang dùng không có quyền.',
    noAnswer: 'Google chưa trả lời.',
    said: (message: string) => `Google báo “${message.replace(/\s+/g, ' ').slice(0, 160)}”.`,
    askRight: (installer: string) => `Nhờ ${installer || 'người quản trị sổ'} mở cửa sổ này, hoặc chia sẻ tệp cho tài khoản đang dùng.`,
    again: 'Chờ một phút rồi bấm “Kiểm tra lại”. Vẫn vậy thì chép kết quả gửi người bảo trì phần mềm.',
  },

  /** A button did not do what it says. */
  notCured: ({ found, cure }: Said) => `Chưa làm được. ${[found, cure].filter(Boolean).join(' ')}`,

  /** A condition that waits for the one on sheets. */
  afterSheet: (name: string) => `Xem được sau khi có lại trang “${name}”.`,

  sheets: {
    label: 'Các trang của bảng tính',
    well: (count: number) => ({ found: `Đủ ${count} trang, đúng tên.` }),
    missing: (names: string[]) => ({
      found: `Thiếu trang ${listed(names)}.`,
      meaning: 'Nội dung của trang này không ghi được, hoặc ghi rồi không ai xem được.',
      cure: 'Lập lại trang thiếu. Sổ sự cố, dự toán được ghi lại theo nhật ký; danh mục, cấu hình lấy lại nội dung đúng gần nhất còn giữ được, không còn thì lấy nội dung ban đầu: xem lại, thiếu thì nhập thêm.',
    }),
    noJournal: {
      found: 'Trang “Nhật ký” đã bị xóa.',
      meaning:
        'Chưa ghi được việc gì: mọi việc phải ghi vào nhật ký trước, mà trang này không còn. Thông báo sự cố gửi qua biểu mẫu vẫn được giữ.',
      cure: 'Chỉ một mình người quản trị sổ mở Tệp ▸ Nhật ký phiên bản ▸ Xem nhật ký phiên bản, khôi phục bản ngay trước lúc xóa. Không lập trang mới thay vào.',
    },
    doubled: (name: string, kept: string) => ({
      found: `Có hai trang giữ dữ liệu “${name}”: trang cũ nay tên “${kept}”.`,
      meaning: 'Hệ thống đang đọc và ghi ở trang mới; dữ liệu ở trang cũ hiện không được tính.',
      cure: `Xem lại hai trang. Muốn dùng trang cũ: đổi tên trang mới, rồi đặt lại tên “${name}” cho trang cũ.`,
    }),
    renamed: (pairs: { name: string; now: string }[]) => ({
      found: `${pairs.map(({ name, now }) => `Trang “${name}” nay mang tên “${now}”`).join('; ')}.`,
      meaning: 'Vẫn ghi được, nhưng trang “Báo cáo”, “Cài đặt…” và tệp khác tìm theo tên sẽ không thấy trang này.',
      cure: 'Đặt lại tên cũ; dữ liệu giữ nguyên.',
    }),
    rename: 'Đặt lại tên trang',
    renamedAll: 'Đã đặt lại tên các trang.',
    make: 'Lập lại trang thiếu',
    open: (name: string) => `Mở trang “${name}”`,
  },
  headers: {
    label: 'Tên các cột',
    well: (count: number) => ({ found: `${count} cột đúng tên, mỗi cột một lần.` }),
    renamed: (sheet: string, header: string, now: string) => `trang “${sheet}”: cột “${header}” nay mang tên “${now}”`,
    blank: (sheet: string, header: string) => `trang “${sheet}”: cột “${header}” mất tên`,
    missing: (sheet: string, header: string) => `trang “${sheet}”: không thấy cột “${header}”`,
    doubled: (sheet: string, header: string) => `trang “${sheet}”: có hai cột “${header}”`,
    wrong: (found: string[]) => ({
      found: `${found
        .slice(0, 4)
        .join('; ')
        .replace(/^./, (letter) => letter.toUpperCase())}${found.length > 4 ? `; và ${found.length - 4} cột khác` : ''}.`,
      meaning: 'Dữ liệu được tìm theo tên cột. Lần ghi sau, tên cột được đặt lại trước khi ghi.',
      cure: `Bấm “Đối chiếu ngay” để đặt lại; dữ liệu trong cột giữ nguyên. ${byHourly}`,
    }),
  },
  marks: {
    label: 'Dấu nhận biết cột khi tên bị đổi',
    well: { found: 'Mọi cột đều có dấu nhận biết.' },
    missing: (count: number) => ({
      found: `${count} cột chưa có dấu nhận biết.`,
      meaning: 'Nếu tên cột bị sửa thì chỉ còn tìm theo vị trí.',
      cure: 'Ghi lại dấu nhận biết; dấu ẩn, không làm thay đổi dữ liệu.',
    }),
    button: 'Ghi lại dấu nhận biết',
  },
  protections: {
    label: 'Bảo vệ trang',
    well: { found: 'Các trang được bảo vệ đúng như quy định.' },
    open: (names: string[]) => ({
      found: `Trang ${listed(names)} không được bảo vệ.`,
      meaning: 'Ai sửa được bảng tính cũng nhập được vào đó mà không được nhắc.',
      cure: 'Đặt lại bảo vệ; nội dung các trang giữ nguyên.',
    }),
    hard: (names: string[]) => ({
      found: `Trang ${listed(names)} bị khóa hẳn, lẽ ra chỉ nhắc trước khi nhập.`,
      meaning: 'Bộ phận CNTT và lãnh đạo bấm nút thì không ghi được, vì việc ghi dùng quyền của người bấm nút.',
      cure: 'Đặt lại bảo vệ; nội dung các trang giữ nguyên.',
    }),
    others: (names: string[], who: string[]) => ({
      found: `${who.join(', ')} sửa được trang ${listed(names)}, lẽ ra chỉ người quản trị sổ và người có vai trò Quản trị sửa được.`,
      meaning: 'Quyền phê duyệt, thời hạn, ngày nghỉ có thể bị sửa mà người quản trị sổ không biết.',
      cure: 'Đặt lại bảo vệ; nội dung các trang giữ nguyên.',
    }),
    lacking: (who: string[]) => ({
      found: `${who.join(', ')} có vai trò Quản trị nhưng chưa sửa được các trang được bảo vệ.`,
      meaning: 'Tài khoản của người quản trị sổ bị khóa thì các trang đó phải lập lại.',
      cure: 'Đặt lại bảo vệ; nội dung các trang giữ nguyên.',
    }),
    button: 'Đặt lại bảo vệ',
  },
  keepers: {
    label: 'Người quản trị sổ và người thay',
    well: (keeper: string, others: string[]) => ({ found: `Người quản trị sổ: ${keeper}. Người thay được: ${others.join(', ')}.` }),
    only: (keeper: string) => ({
      found: `Chưa có ai thay được người quản trị sổ (${keeper}).`,
      meaning: 'Tài khoản đó bị khóa thì lịch tự động dừng, và các trang được bảo vệ phải lập lại.',
      cure: 'Người quản trị sổ nhập thêm một người có vai trò Quản trị và địa chỉ thư điện tử ở trang “Phân quyền”, rồi chọn “Cài đặt…”.',
    }),
    notShared: (people: string[]) => ({
      found: `${people.join(', ')} có vai trò Quản trị nhưng chưa được chia sẻ bảng tính nên chưa thay được.`,
      meaning: 'Tài khoản của người quản trị sổ bị khóa thì không ai nhận quản trị sổ được.',
      cure: 'Chia sẻ bảng tính, biểu mẫu báo sự cố và thư mục hồ sơ cho người có vai trò Quản trị.',
    }),
    button: 'Chia sẻ cho người có vai trò Quản trị',
  },
  owners: {
    label: 'Chủ sở hữu bảng tính, biểu mẫu báo sự cố, thư mục hồ sơ',
    names: { file: 'Bảng tính', form: 'Biểu mẫu báo sự cố', folder: 'Thư mục hồ sơ' },
    well: (keeper: string) => ({ found: `Đều thuộc tài khoản ${keeper} của người quản trị sổ.` }),
    others: (files: { name: string; owner: string }[], keeper: string) => ({
      found: `${files.map(({ name, owner }) => `${name} thuộc ${owner}`).join('; ')}; người quản trị sổ là ${keeper}.`,
      meaning: 'Nếu tài khoản sở hữu bị xóa, các tệp của tài khoản đó bị xóa theo và không khôi phục được.',
      cure: 'Chủ sở hữu mở Drive: Chia sẻ ▸ chọn người quản trị sổ ▸ Chuyển quyền sở hữu. Tài khoản đã bị khóa: người quản trị Google Workspace chuyển quyền sở hữu trước khi xóa tài khoản.',
    }),
  },
  zone: {
    label: 'Múi giờ và ngôn ngữ của bảng tính',
    well: { found: 'Giờ Việt Nam, ngôn ngữ tiếng Việt.' },
    wrong: (zone: string, locale: string) => ({
      found: `Bảng tính đang theo múi giờ ${zone}, ngôn ngữ ${locale}.`,
      meaning: 'Ngày giờ và số nhập trực tiếp bị hiểu sai; hạn hiện ra có thể lệch.',
      cure: 'Đặt lại giờ Việt Nam và tiếng Việt; dữ liệu giữ nguyên.',
    }),
    button: 'Đặt lại múi giờ, ngôn ngữ',
  },
  version: {
    label: 'Phiên bản của bảng tính',
    well: (now: string) => ({ found: `Phiên bản ${now}, khớp với phần mềm đang chạy.` }),
    other: (noted: string, now: string) => ({
      found: noted
        ? `Bảng tính ghi phiên bản ${noted}, phần mềm đang chạy là ${now}.`
        : `Ghi chú ô đầu của “Sổ sự cố” không còn ghi phiên bản; phần mềm đang chạy là ${now}.`,
      meaning: 'Phần mềm mới có thể cần cột hoặc mục cấu hình mà bảng tính chưa có.',
      cure: 'Chọn “Cài đặt…” một lần sau mỗi lần cập nhật phần mềm.',
    }),
    button: 'Mở “Cài đặt…”',
  },

  settings: {
    label: 'Các ô của danh mục, quy trình, cấu hình',
    well: { found: 'Mọi ô đều dùng được.' },
    wrong: (faults: string[]) => ({
      found: faults.length > 3 ? `${faults.slice(0, 3).join(' ')} Còn ${faults.length - 3} chỗ khác.` : faults.join(' '),
      meaning: 'Trong lúc chờ sửa, giá trị đúng trước đây vẫn có hiệu lực.',
      cure: 'Sửa ô đã nêu; cột “Cần sửa” của dòng ấy ghi cách sửa.',
    }),
  },
  people: {
    label: 'Người và vai trò',
    well: (count: number) => ({ found: `${count} người, các vai trò đều có người và có địa chỉ thư điện tử.` }),
    missing: (roles: string[], unaddressed: string[]) => ({
      found: [
        roles.length ? `Chưa có ai giữ vai trò ${listed(roles)}.` : '',
        unaddressed.length ? `Chưa có địa chỉ thư điện tử: ${unaddressed.join(', ')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
      meaning: 'Thiếu người hoặc thiếu địa chỉ thì thư báo không đến, việc dừng lại ở bước của người đó.',
      cure: 'Nhập ở trang “Phân quyền”, cột “Thư điện tử” và “Vai trò”.',
    }),
  },
  contact: {
    label: 'Số điện thoại của Bộ phận CNTT',
    well: (contact: string) => ({ found: `${contact.replace(/\.$/, '')}.` }),
    missing: {
      found: 'Chưa có số điện thoại ở mục “Liên hệ Bộ phận CNTT”.',
      meaning:
        'Biểu mẫu báo sự cố hướng dẫn gọi ngay Bộ phận CNTT khi có dấu hiệu sự cố an ninh mạng, nhưng không có số điện thoại; thư gửi người báo cũng không ghi số.',
      cure: 'Nhập số điện thoại ở trang “Cấu hình”, mục “Liên hệ Bộ phận CNTT”.',
    },
  },
  days: {
    label: (year: number) => `Ngày nghỉ năm ${year}`,
    well: (year: number) => ({ found: `Đã xác nhận ngày nghỉ của năm ${year}.` }),
    missing: (year: number) => ({ found: `Chưa có ngày nghỉ nào của năm ${year}.` }),
    expected: (year: number, count: number) => ({ found: `${count} ngày nghỉ của năm ${year} còn là dự kiến.` }),
    meaning: (year: number) =>
      `Hạn rơi vào năm ${year} có thể lệch, vì chưa có thông báo chính thức về ngày nghỉ lễ, Tết và ngày làm việc hoán đổi.`,
    cure: 'Khi có thông báo lịch nghỉ, sửa ngày ở trang “Ngày nghỉ” và chọn “đã xác nhận”; hạn được tính lại ngay.',
    later: (year: number) => ({ found: `Năm ${year} còn chờ thông báo lịch nghỉ, thường có vào quý IV; chưa cần làm gì.` }),
  },

  triggers: {
    label: 'Lịch tự động',
    names: {
      onFormSubmitted: 'nhận thông báo sự cố',
      onSheetEdited: 'xem ô sửa trực tiếp',
      onSheetChanged: 'khôi phục dòng bị xóa',
      onSweep: 'chạy mười phút một lần',
    } as Record<string, string>,
    well: (installer: string) => ({ found: `Đủ bốn lịch, chạy bằng tài khoản ${installer}.` }),
    /** By the run that does not come by itself. */
    meanings: {
      onFormSubmitted: 'Sự cố báo qua biểu mẫu được ghi chậm, đến mười phút.',
      onSheetEdited: 'Ô sửa trực tiếp được ghi nhận chậm, đến một giờ.',
      onSheetChanged: 'Dòng bị xóa được khôi phục chậm, đến một giờ.',
      onSweep: 'Không tự nhắc việc, không tự làm nốt việc còn sót, cho đến khi có người chọn “Đối chiếu sổ với nhật ký”.',
    } as Record<string, string>,
    missing: (names: string[], meanings: string[]) => ({
      found: `Thiếu lịch ${listed(names)}.`,
      meaning: meanings.join(' '),
      cure: 'Đặt lại lịch; lịch đang đúng giữ nguyên.',
    }),
    otherForm: {
      found: 'Lịch nhận thông báo sự cố đang theo một biểu mẫu khác.',
      meaning: 'Thông báo sự cố gửi qua biểu mẫu hiện nay được ghi chậm đến mười phút.',
      cure: 'Đặt lại lịch; lịch đang đúng giữ nguyên.',
    },
    twice: (names: string[]) => ({
      found: `Có hai lịch ${listed(names)}.`,
      meaning: 'Mỗi việc được làm hai lần, nhanh hết số lượt Google cho phép trong ngày; không bị ghi trùng.',
      cure: 'Đặt lại lịch; lịch đang đúng giữ nguyên.',
    }),
    ofOthers: (installer: string, me: string) => ({
      found: `Lịch thuộc tài khoản ${installer}; ${me} không xem được lịch của người khác.`,
      cure: `Lần chạy gần nhất, ở dòng dưới, cho biết lịch có chạy không. Muốn xem đủ: nhờ ${installer} mở cửa sổ này.`,
    }),
    mine: (me: string, installer: string) => ({
      found: `Tài khoản ${me} cũng có lịch của bảng tính này, ngoài lịch của ${installer}.`,
      meaning: 'Các lịch ấy không làm gì.',
      cure: 'Không cần làm gì: các lịch này tự xóa ở lần chạy sau.',
    }),
    button: 'Đặt lại lịch',
  },
  sweep: {
    label: 'Lần chạy tự động gần nhất',
    well: (at: number) => ({ found: `Chạy gần nhất lúc ${momentPhrase(at)}.` }),
    late: (at: number) => ({
      found: `Lần chạy gần nhất đã lâu: ${momentPhrase(at)}.`,
      meaning: 'Thư nhắc, việc khôi phục dòng và biểu mẫu chưa lập đang chờ.',
      cure: 'Đặt lại lịch tự động, rồi mở lại cửa sổ này sau mười phút. Vẫn vậy thì có thể tài khoản đã hết số lượt Google cho phép trong ngày: chờ đến hôm sau. Hôm sau vẫn chưa chạy thì báo người bảo trì phần mềm.',
    }),
    never: {
      found: 'Chưa có lần chạy nào được ghi lại.',
      cure: 'Lần đầu đến trong vòng mười phút sau khi cài đặt. Quá một giờ vẫn chưa có thì đặt lại lịch.',
    },
  },
  recording: {
    label: 'Đọc được sổ sự cố và nhật ký',
    well: (rows: number, incidents: number) => ({ found: `Nhật ký có ${rows} dòng của ${incidents} sự cố; vẫn ghi được bình thường.` }),
    headers: (sheets: string[]) => ({
      found: `Chờ đặt lại tên cột của trang ${listed(sheets)}.`,
      meaning: 'Lần ghi sau, tên cột được đặt lại trước khi ghi.',
      cure: 'Bấm “Đối chiếu ngay” để đặt lại; dữ liệu trong cột giữ nguyên.',
    }),
    stopped: (sentence: string) => ({
      found: sentence,
      meaning: 'Việc ghi đang tạm dừng. Thông báo sự cố gửi qua biểu mẫu vẫn được giữ.',
      cure: 'Làm theo cách khắc phục ghi ở mục trên, rồi bấm “Kiểm tra lại”.',
    }),
  },
  journal: {
    label: 'Nhật ký nguyên vẹn',
    empty: { found: 'Nhật ký chưa có dòng nào.' },
    well: (first: number, last: number, day: string) => ({
      found: `Dòng ${first} đến ${last} đúng như lúc ghi.${day ? ` Cả nhật ký được kiểm tra lần cuối ngày ${day}.` : ''}`,
    }),
    spoilt: (rows: string) => ({
      found: `Đã khác so với lúc ghi: ${rows}.`,
      meaning: 'Có người đã sửa, xóa hoặc sắp xếp trang “Nhật ký”; không còn chứng minh được các việc đã ghi.',
      cure: `Người quản trị sổ chọn “Khôi phục nhật ký…”. Chỗ chưa có bản lưu: báo người bảo trì phần mềm, ${lookAtVersions}`,
    }),
    behind: (noted: number, last: number) => ({
      found: `Nhật ký từng có ${noted} dòng, nay còn ${last}.`,
      meaning: 'Những dòng cuối đã bị xóa; việc đã ghi ở đó không còn trong sổ.',
      cure: `Người quản trị sổ chọn “Khôi phục nhật ký…”. Dòng chưa có bản lưu: báo người bảo trì phần mềm, ${lookAtVersions}`,
    }),
  },
  copies: {
    label: 'Bản lưu nhật ký',
    never: {
      found: 'Chưa có bản lưu nào.',
      cure: 'Bản lưu đầu tiên có sau lần chạy tự động tới, rồi mỗi đêm một lần khi nhật ký có dòng mới.',
    },
    well: (at: number, last: number, waiting: number) => ({
      found: `Lưu gần nhất lúc ${momentPhrase(at)}, đến hết ${last} dòng đầu${waiting ? `; ${waiting} dòng mới chờ đêm nay` : '; không có dòng nào chờ'}.`,
    }),
    /** @param found of `well` */
    ofKeeper: (found: string, keeper: string) => ({ found: `${found} Thư mục thuộc ${keeper}; chỉ tài khoản ấy xem được ai có quyền mở.` }),
    late: (at: number, waiting: number) => ({
      found: `${waiting} dòng của nhật ký chưa được lưu; lần lưu gần nhất lúc ${momentPhrase(at)}.`,
      meaning: 'Những dòng ấy bị xóa hay sửa thì không khôi phục được.',
      cure: 'Lập lại thư mục, rồi mở lại cửa sổ này sau mười phút. Vẫn vậy thì người quản trị sổ xem dung lượng Drive của mình.',
    }),
    gone: {
      found: 'Thư mục bản lưu đã bị xóa, hoặc tài khoản này không mở được.',
      meaning: 'Nhật ký bị xóa hay sửa thì không khôi phục được.',
      cure: 'Khôi phục từ thùng rác của Drive. Không còn thì lập thư mục mới: cả nhật ký được lưu lại từ đầu.',
    },
    others: (names: string[]) => ({
      found: `Ngoài người quản trị sổ và người có vai trò Quản trị, thư mục bản lưu còn mở cho ${listed(names)}.`,
      meaning: 'Bản lưu có dữ liệu của mọi sự cố; bản lưu bị người khác sửa thì việc khôi phục không còn đáng tin.',
      cure: 'Đặt lại quyền mở: chỉ người quản trị sổ và người có vai trò Quản trị.',
    }),
    missing: (names: string[]) => ({
      found: `${listed(names)} có vai trò Quản trị mà chưa mở được thư mục bản lưu.`,
      cure: 'Đặt lại quyền mở. Vẫn vậy thì có thể địa chỉ ấy không có tài khoản Google: nhập địa chỉ khác ở trang “Phân quyền”.',
    }),
    button: 'Đặt lại thư mục bản lưu',
    mended: 'Đã đặt lại thư mục bản lưu. Các dòng chưa lưu sẽ được lưu trong các lần chạy tới.',
    open: 'Mở thư mục bản lưu',
  },
  mails: {
    label: 'Thư chờ gửi',
    well: { found: 'Không có thư nào chờ gửi quá lâu.' },
    waiting: (count: number, since: number, reason: string) => ({
      found: `${count} thư chờ gửi từ ${momentPhrase(since)}.${reason ? ` Lý do: ${lowerFirst(reason)}` : ''}`,
      meaning: 'Người nhận chưa biết việc của mình.',
      cure: 'Bấm “Đối chiếu ngay” để gửi lại. Hết số thư trong ngày thì thư được gửi vào ngày sau.',
    }),
    undeliverable: (to: string[]) => ({
      found: `Trong bảy ngày qua có thư không gửi được vì địa chỉ sai: ${to.slice(0, 4).join(', ')}.`,
      meaning: 'Người có địa chỉ đó không nhận được thư nào.',
      cure: 'Của người có tên ở trang “Phân quyền”: sửa ở trang đó. Của người báo: không sửa được trong sổ; Bộ phận CNTT gọi điện báo nội dung thư.',
    }),
  },
  quota: {
    label: 'Số thư còn gửi được hôm nay',
    well: (left: number, me: string) => ({ found: `Tài khoản ${me} còn gửi được ${left} thư.` }),
    low: (left: number, me: string) => ({
      found: left ? `Tài khoản ${me} chỉ còn gửi được ${left} thư hôm nay.` : `Tài khoản ${me} đã hết số thư của hôm nay.`,
      meaning: 'Thư vượt số này chờ đến ngày sau; việc ghi vẫn bình thường.',
      cure: 'Việc gấp thì gọi điện. Nếu thường xuyên hết số thư, chuyển việc quản trị sổ sang một tài khoản Google Workspace của cơ quan bằng “Chuyển người quản trị sổ…”.',
    }),
  },

  form: {
    label: 'Tệp biểu mẫu',
    well: (title: string) => ({ found: `“${title}” mở được.` }),
    gone: {
      found: 'Biểu mẫu báo sự cố đã bị xóa, hoặc tài khoản này không mở được.',
      meaning: 'Không ai báo được sự cố qua biểu mẫu; Bộ phận CNTT vẫn ghi nhận trực tiếp được.',
      cure: 'Lấy lại biểu mẫu từ thùng rác, cùng các thông báo chưa ghi; không lấy lại được thì lập biểu mẫu mới, rồi gửi lại liên kết, mã QR.',
    },
    button: 'Lấy lại biểu mẫu',
    open: 'Mở biểu mẫu',
    edit: 'Mở để sửa biểu mẫu',
  },
  formOpen: {
    label: 'Biểu mẫu nhận câu trả lời',
    well: { found: 'Đã xuất bản và đang nhận câu trả lời.' },
    closed: {
      found: 'Biểu mẫu báo sự cố không nhận câu trả lời.',
      meaning: 'Người báo chỉ thấy dòng “không nhận câu trả lời”.',
      cure: 'Mở lại biểu mẫu; liên kết không đổi.',
    },
    unpublished: {
      found: 'Biểu mẫu báo sự cố chưa xuất bản.',
      meaning: 'Người báo không mở được biểu mẫu.',
      cure: 'Xuất bản biểu mẫu; liên kết không đổi.',
    },
    button: 'Mở nhận câu trả lời',
  },
  formLink: {
    label: 'Biểu mẫu gắn với bảng tính',
    well: { found: 'Câu trả lời được lưu thêm vào bảng tính này.' },
    other: {
      found: 'Câu trả lời không được lưu vào bảng tính này.',
      meaning: 'Sự cố vẫn được ghi đủ vì đọc thẳng từ biểu mẫu; chỉ mất bản lưu thứ hai của câu trả lời.',
      cure: 'Gắn lại biểu mẫu với bảng tính; câu trả lời cũ cũng được chép sang.',
    },
    button: 'Gắn lại với bảng tính',
    done: 'Đã gắn biểu mẫu với bảng tính này.',
  },
  questions: {
    label: 'Các câu hỏi',
    well: (count: number) => ({ found: `Đủ ${count} câu.` }),
    missing: (titles: string[]) => ({
      found: `Câu ${listed(titles)} đã bị xóa khỏi biểu mẫu báo sự cố.`,
      meaning: 'Sự cố vẫn được ghi nhận nhưng thiếu nội dung ấy, BM.01 in ra để trống mục đó.',
      cure: 'Bấm nút để thêm lại câu thiếu vào đúng chỗ; sau đó mở biểu mẫu xem lại.',
    }),
    button: 'Thêm lại câu thiếu',
    stray: (titles: string[]) => ({
      found: `Nằm sai trang trong biểu mẫu: ${listed(titles)}.`,
      meaning:
        'Câu hỏi nằm sau trang “Làm ngay khi có dấu hiệu sự cố an ninh mạng” chỉ hiện với người trả lời “Có”; người khác không thấy.',
      cure: 'Xếp lại các trang và câu hỏi có sẵn; câu hỏi do cơ quan tự thêm giữ nguyên vị trí.',
    }),
    notLed: {
      found: 'Chọn “Có” ở câu “Dấu hiệu sự cố an ninh mạng” thì không hiện trang “Làm ngay…”, hoặc chọn “Không” mà trang ấy vẫn hiện.',
      meaning: 'Người báo chọn “Có” có thể không thấy hướng dẫn làm ngay và số điện thoại để gọi.',
      cure: 'Đặt lại việc chuyển trang khi chọn “Có”, “Không”; câu trả lời đã có giữ nguyên.',
    },
    strayButton: 'Xếp lại biểu mẫu',
  },
  choices: {
    label: 'Bộ phận và nhóm sự cố trong biểu mẫu',
    well: { found: 'Giống trang “Danh mục”.' },
    other: (titles: string[]) => ({
      found: `Câu ${listed(titles)} không giống trang “Danh mục”.`,
      meaning: 'Người báo chọn mục cũ hoặc không thấy mục mới.',
      cure: 'Đưa danh mục hiện nay vào biểu mẫu; câu trả lời đã có giữ nguyên.',
    }),
    button: 'Cập nhật biểu mẫu',
  },

  folders: {
    label: 'Thư mục hồ sơ và thư mục mẫu gốc',
    well: { found: 'Hai thư mục mở được.' },
    gone: (names: string[]) => ({
      found: `Không mở được thư mục ${listed(names)}: đã bị xóa, hoặc chưa được chia sẻ cho tài khoản này.`,
      meaning: 'Biểu mẫu của sự cố mới không có chỗ lưu.',
      cure: 'Chưa được chia sẻ thì nhờ chủ sở hữu chia sẻ. Đã bị xóa thì lấy lại từ thùng rác; không lấy lại được thì lập thư mục mới.',
    }),
    button: 'Lấy lại thư mục',
    open: (name: string) => `Mở thư mục “${name}”`,
    trash: 'Mở thùng rác của Drive',
  },
  templates: {
    label: 'Mẫu gốc BM.01 đến BM.05',
    well: { found: 'Đủ các mẫu gốc, mọi chỗ điền đều dùng được.' },
    gone: (forms: FormCode[]) => ({
      found: `Không mở được mẫu gốc ${forms.join(', ')}: đã bị xóa, hoặc chưa được chia sẻ cho tài khoản này.`,
      meaning: 'Biểu mẫu ấy chưa lập được; việc xử lý sự cố vẫn tiếp tục, biểu mẫu được lập sau.',
      cure: 'Khôi phục từ thùng rác của Drive, hoặc chia sẻ thư mục mẫu gốc. Không còn thì lập mẫu gốc mới.',
    }),
    faulty: (found: { form: FormCode; check: TemplateFaults }[]) => ({
      found: `${found.map(({ form, check }) => `Mẫu gốc ${form} ${templateFaultParts(check).join('; ')}`).join('. ')}.`,
      meaning: 'Mẫu gốc có chỗ sai thì không được dùng: biểu mẫu được lập theo bản mẫu gần nhất không có lỗi, chỗ mới sửa chưa in ra.',
      cure: 'Mở mẫu gốc, sửa tên trong ngoặc cho đúng theo “Danh sách chỗ điền”, hoặc khôi phục bản trước ở Tệp ▸ Nhật ký phiên bản.',
    }),
    button: 'Lập lại mẫu gốc thiếu',
    open: (form: FormCode) => `Mở mẫu gốc ${form}`,
  },
  finals: {
    label: 'Văn bản đã phê duyệt giữ nguyên',
    well: { found: 'Chưa thấy văn bản nào bị sửa sau khi lưu bản PDF.' },
    changed: (names: string[]) => ({
      found: `Bị sửa sau khi lưu bản PDF: ${names.slice(-6).join(', ')}${names.length > 6 ? ` và ${names.length - 6} văn bản khác` : ''}.`,
      meaning: 'Bản PDF lưu lúc phê duyệt hoặc lúc kết thúc còn nguyên; văn bản Google Tài liệu nay khác bản đó.',
      cure: 'Mở văn bản, xem Tệp ▸ Nhật ký phiên bản để biết ai sửa; khôi phục phiên bản cũ, hoặc dùng bản PDF làm hồ sơ.',
    }),
  },
  templateIssues: {
    label: 'Mẫu gốc theo phiên bản đang dùng',
    well: { found: 'Các mẫu gốc đều theo phiên bản đang dùng.' },
    older: (found: { form: FormCode; left: string[] }[]) => ({
      found: found
        .map(({ form, left }) =>
          left.length
            ? `Mẫu gốc ${form} lập theo phiên bản trước; mẫu của phiên bản này có thêm ${left
                .slice(0, 6)
                .map((name) => `{{${name}}}`)
                .join(', ')}${left.length > 6 ? ` và ${left.length - 6} chỗ nữa` : ''}.`
            : `Mẫu gốc ${form} lập theo phiên bản trước; mẫu của phiên bản này khác ở cách trình bày.`,
        )
        .join(' '),
      meaning: 'Mẫu hiện có vẫn dùng được, kể cả chỗ cơ quan đã sửa.',
      cure: 'Cần phần mới thì chép chỗ điền từ “Danh sách chỗ điền” vào mẫu, hoặc bấm nút: mẫu của phiên bản này được dùng, mẫu cũ giữ lại bên cạnh, tên có chữ “(bản cũ)”.',
    }),
    button: 'Dùng mẫu của phiên bản này',
    renewed: (forms: string[]) => `Đã lập mẫu ${forms.join(', ')} của phiên bản này; mẫu cũ nằm bên cạnh, tên có chữ “(bản cũ)”.`,
  },
  pageNumbers: {
    label: 'Số trang trong mẫu gốc',
    well: { found: 'Các mẫu gốc đều có số trang.' },
    missing: (forms: FormCode[], mayRenew: boolean) => ({
      found: `Mẫu gốc ${forms.join(', ')} chưa có số trang.`,
      meaning: 'Văn bản dài hơn một trang in ra không có số trang, trái thể thức văn bản hành chính.',
      cure: [
        mayRenew ? 'Bấm nút để dùng mẫu của phiên bản này, mẫu đó có sẵn số trang; mẫu cũ giữ lại bên cạnh, tên có chữ “(bản cũ)”.' : '',
        `${mayRenew ? 'Muốn giữ mẫu đang dùng thì mở' : 'Mở'} từng mẫu, chọn Chèn ▸ Số trang, chọn kiểu ở đầu trang và không đánh số trang đầu, rồi gõ lại dòng mã biểu mẫu ở cuối trang đầu. Làm một lần, mọi văn bản sau đều có.`,
      ]
        .filter(Boolean)
        .join(' '),
    }),
  },

  webAddress: {
    label: 'Địa chỉ trang phê duyệt',
    well: { found: 'Có địa chỉ; nút trong thư gửi lãnh đạo mở trang này.' },
    missing: {
      found: 'Chưa có địa chỉ trang phê duyệt.',
      meaning: 'Nút trong thư gửi lãnh đạo chỉ mở bảng tính, nên không quyết định được trên điện thoại.',
      cure: 'Mở Tiện ích mở rộng ▸ Apps Script, chọn Triển khai ▸ Tùy chọn triển khai mới ▸ Ứng dụng web, chọn như hướng dẫn cài đặt, bấm Triển khai. Xong, quay lại cửa sổ này, bấm nút bên dưới.',
    },
    test: {
      found: 'Địa chỉ đang ghi là địa chỉ thử (/dev).',
      meaning: 'Chỉ người được sửa phần mềm mới mở được địa chỉ này; lãnh đạo bấm nút trong thư sẽ không vào được.',
      cure: 'Triển khai thành ứng dụng web như hướng dẫn cài đặt, rồi bấm nút bên dưới.',
    },
    other: {
      found: 'Địa chỉ trong thư khác địa chỉ đang triển khai.',
      meaning: 'Nút trong thư gửi lãnh đạo có thể mở trang của bản sao hoặc của bản triển khai đã gỡ.',
      cure: 'Ghi lại địa chỉ đang triển khai.',
    },
    button: 'Ghi lại địa chỉ',
    open: 'Mở trang phê duyệt',
  },
  webVersion: {
    label: 'Phiên bản của trang phê duyệt',
    well: (now: string) => ({ found: `Phiên bản ${now}, khớp với phần mềm đang chạy.` }),
    untried: {
      found: 'Chưa biết: từ lần cập nhật gần nhất chưa ai mở trang phê duyệt.',
      cure: 'Mở trang phê duyệt một lần rồi kiểm tra lại.',
    },
    old: (page: string, now: string) => ({
      found: `Trang phê duyệt đang ở phiên bản ${page}, phần mềm đang chạy là ${now}.`,
      meaning: 'Lãnh đạo thấy trang cũ; có thể thiếu nút hoặc báo lỗi.',
      cure: 'Mở Tiện ích mở rộng ▸ Apps Script, chọn Triển khai ▸ Quản lý các lượt triển khai ▸ biểu tượng bút chì, chọn “Phiên bản mới”, bấm Triển khai.',
    }),
  },

  trials: {
    notYet: 'Chưa thử trên tài khoản này. Thử mất khoảng nửa phút, không để lại gì.',
    needsReport: 'Chưa thử: cần có một sự cố thật báo qua biểu mẫu.',
    failed: (reason: string) => `Không thử được. ${reason}`,
    failedCure: 'Chờ vài phút rồi thử lại. Vẫn vậy thì chép kết quả gửi người bảo trì phần mềm.',
    when: 'Lần thử gần nhất',
    tried: (at: number, by: string) => `${momentPhrase(at)}, bằng tài khoản ${by}.`,
    otherVersion: (then: string) => `Thử bằng phiên bản ${then}; nên thử lại sau mỗi lần cập nhật phần mềm.`,
    now: 'Thử ngay',
    again: 'Thử lại',
    folder: 'Thử tài khoản, tự xóa',
    result: (well: number, others: string[], failed: number) =>
      [
        `Đã thử ${well + others.length + failed} mục: ${[
          `${well} mục đạt`,
          others.length ? `${others.length} mục không đạt (${others.join('; ')})` : '',
          failed ? `${failed} mục chưa thử được` : '',
        ]
          .filter(Boolean)
          .join(', ')}.`,
        others.length + failed ? 'Mở “Kiểm tra hệ thống…” để xem cách khắc phục và thử lại.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  },

  reconcile: 'Đối chiếu ngay',
  openSheet: (name: string) => `Mở trang “${name}”`,
};
