// Words of set-up (cài đặt): its steps, what each reports, and why it cannot run.

/** `needs`: the steps without which this one has nothing to stand on. */
export const setupSteps = [
  { id: 'start', label: 'Kiểm tra tài khoản cài đặt', needs: [] },
  { id: 'sheets', label: 'Lập các trang của bảng tính', needs: ['start'] },
  { id: 'lists', label: 'Ghi danh mục, quy trình, ngày nghỉ, cấu hình ban đầu', needs: ['sheets'] },
  { id: 'looks', label: 'Đặt danh sách chọn, màu theo hạn, bảo vệ trang', needs: ['sheets'] },
  { id: 'form', label: 'Lập biểu mẫu báo sự cố', needs: ['start'] },
  { id: 'folders', label: 'Lập thư mục hồ sơ', needs: ['start'] },
  { id: 'templates', label: 'Lập mẫu gốc BM.01 đến BM.05', needs: ['folders'] },
  { id: 'triggers', label: 'Đặt lịch tự động', needs: ['start'] },
  { id: 'trial', label: 'Thử tài khoản này', needs: ['start'] },
] as const;

export type SetupStepId = (typeof setupSteps)[number]['id'];

/** «“Họ và tên”, “Bộ phận”». */
const quotedList = (titles: string[]): string => titles.map((title) => `“${title}”`).join(', ');

export const setupTexts = {
  title: 'Cài đặt sổ sự cố',
  intro:
    'Bổ sung những gì còn thiếu, đặt lại như lúc cài đặt những gì đã bị đổi; nội dung anh/chị đã nhập giữ nguyên. Làm lại lúc nào cũng được.',
  started: (email: string) => `Người cài đặt: ${email}.`,
  otherInstaller: (email: string) =>
    `Người quản trị sổ là ${email}. Lịch tự động thuộc tài khoản đó, nên chỉ tài khoản đó cài đặt lại được. Đăng nhập bằng ${email}, hoặc nhờ người dùng tài khoản đó. Nếu tài khoản đó không còn dùng được, người có vai trò Quản trị chọn “Nhận quản trị sổ…”.`,
  onlyKeeper:
    'Chưa có ai thay được người quản trị sổ: nếu tài khoản của người quản trị sổ bị khóa, lịch tự động dừng. Nhập thêm một người có vai trò Quản trị và địa chỉ thư điện tử ở trang “Phân quyền”, rồi làm lại bước này.',
  notShared: (emails: string[]) =>
    `Google không cho chia sẻ tự động với ${emails.join(', ')}: kiểm tra địa chỉ ở trang “Phân quyền”, hoặc chủ sở hữu tệp tự chia sẻ với quyền “Người chỉnh sửa”.`,
  unknownInstaller: 'Chưa biết tài khoản đang dùng. Đăng nhập bằng tài khoản Google của cơ quan rồi làm lại.',
  sheets: (made: number) => (made ? `Đã lập ${made} trang.` : 'Các trang đã đủ.'),
  vendors: ' Đã ghi các đơn vị đối tác có trong nhật ký vào trang “Đơn vị đối tác”.',
  restored: (rows: number) => ` Đã ghi lại ${rows} dòng theo nhật ký.`,
  notReady: 'Sổ sự cố CNTT: đang tạm dừng ghi',
  upgradeEvent: 'Nâng cấp',
  upgradeSummary: 'Chuyển sang cách ghi mới: ghi đầy đủ hoặc không ghi gì.',
  /** The header under which an older version noted sent reminders in «Thư đi». */
  oldRemindedHeader: 'Đã nhắc',
  lists: (filled: number) =>
    filled
      ? `Đã ghi dòng ban đầu cho ${filled} trang; xem lại bộ phận ở trang “Danh mục” và người ở trang “Phân quyền” cho đúng hiện nay.`
      : 'Các danh mục đã có, giữ nguyên.',
  stepsBack: (steps: string[]) =>
    ` Trang “Quy trình” thiếu ${steps.length === 1 ? 'bước' : 'các bước'} ${steps.join(', ')}, đã ghi lại với giá trị đang có hiệu lực; kiểm tra số ngày.`,
  looks: 'Đã đặt danh sách chọn, định dạng, màu và bảo vệ.',
  form: 'Biểu mẫu đã sẵn sàng và đang nhận câu trả lời.',
  formRestored:
    'Biểu mẫu ở thùng rác của Drive: đã lấy lại. Liên kết, mã QR cũ vẫn dùng được; thông báo sự cố chưa ghi sẽ được ghi vào sổ.',
  formNew:
    'Không còn biểu mẫu cũ, hoặc không lấy lại được từ thùng rác, nên đã lập biểu mẫu mới: gửi lại liên kết, mã QR cho cán bộ, công chức.',
  formAdopted: 'Đã nhận lại biểu mẫu đang gắn với bảng tính này.',
  formOpened: 'Biểu mẫu đang đóng, đã mở lại để nhận câu trả lời.',
  formLinked: 'Biểu mẫu không còn gắn với bảng tính; đã gắn lại.',
  questionsAdded: (titles: string[]) => `Đã thêm câu hỏi còn thiếu: ${quotedList(titles)}.`,
  questionsRight: (titles: string[]) => `Đã sửa lại câu hỏi: ${quotedList(titles)}.`,
  questionsRemoved: (titles: string[]) => `Đã bỏ câu hỏi trùng hoặc sai kiểu: ${quotedList(titles)}.`,
  questionsRetired: (titles: string[]) =>
    `Câu hỏi trùng hoặc sai kiểu đã có người trả lời nên được giữ ở cuối biểu mẫu, không bắt buộc: ${quotedList(titles)}. Không cần nữa thì xóa trong biểu mẫu.`,
  questionsInOrder: 'Đã xếp lại thứ tự câu hỏi.',
  formEmail: (collects: boolean) =>
    collects
      ? 'Biểu mẫu lấy địa chỉ thư điện tử từ tài khoản người báo; người báo phải đăng nhập.'
      : 'Biểu mẫu hỏi địa chỉ thư điện tử, không lấy từ tài khoản.',
  formEmailRefused: 'Tài khoản này không cho biểu mẫu lấy địa chỉ thư điện tử từ tài khoản người báo, nên biểu mẫu vẫn hỏi địa chỉ.',
  openForm: 'Mở biểu mẫu',
  folders: 'Thư mục hồ sơ đã sẵn sàng.',
  foldersRestored: 'Thư mục ở thùng rác của Drive: đã lấy lại cùng các tệp trong đó.',
  foldersNew:
    'Không còn thư mục hồ sơ cũ, hoặc không lấy lại được từ thùng rác, nên đã lập thư mục mới. Hồ sơ cũ còn cần thì nhờ chủ sở hữu thư mục khôi phục từ thùng rác của Drive.',
  openFolder: 'Mở thư mục hồ sơ',
  /** @param kept templates of an earlier issue that people have changed */
  templates: ({ made, renewed, kept }: { made: string[]; renewed: string[]; kept: string[] }, isIssued: boolean) =>
    [
      made.length ? `Đã lập ${made.length} mẫu gốc.` : 'Các mẫu gốc đã đủ.',
      renewed.length ? `Đã thay mẫu gốc ${renewed.join(', ')} bằng mẫu của phiên bản này.` : '',
      kept.length
        ? `Mẫu gốc ${kept.join(', ')} có chỗ cơ quan đã sửa nên được giữ; “Kiểm tra biểu mẫu…” cho biết mẫu của phiên bản này có thêm gì.`
        : '',
      isIssued
        ? ''
        : 'Chân trang biểu mẫu còn để trống lần ban hành và ngày ban hành: nhập ở trang “Cấu hình” khi quy trình được ban hành lại.',
    ]
      .filter(Boolean)
      .join(' '),
  openPlaceholders: 'Mở danh sách chỗ điền',
  triggers:
    'Đã đặt lịch tự động. Việc còn lại: nhập địa chỉ thư điện tử của từng người ở trang “Phân quyền”, số điện thoại của Bộ phận CNTT ở trang “Cấu hình”.',
  noDaysFor: (year: number) => ` Chưa có thông báo lịch nghỉ lễ, Tết năm ${year}; hạn rơi vào năm đó có thể thay đổi.`,
  noFormToWatch:
    'Đã đặt lịch tự động, trừ lịch nhận thông báo sự cố vì chưa có biểu mẫu báo sự cố. Làm lại bước “Lập biểu mẫu báo sự cố”, rồi làm lại bước này. Trong lúc đó, sự cố báo qua biểu mẫu được ghi nhận mười phút một lần.',
  /** @param name of the file @param owner its e-mail, '' when unknown */
  noRight: (name: string, owner: string) =>
    `Tài khoản cài đặt không còn quyền sửa “${name}”. Nhờ ${owner || 'chủ sở hữu'} mở Drive, chia sẻ “${name}” cho tài khoản cài đặt với quyền “Người chỉnh sửa”, rồi làm lại bước này.`,
  /**
   * The sentence for a fault that the platform does not explain in a way that a script can read.
   * @param cause what usually stands behind it in this step @param answer what the platform said, in its own words
   */
  fault: (cause: string, answer: string) =>
    `Google chưa làm xong bước này; phần đã làm được giữ nguyên. ${cause} Nếu vẫn vậy, chụp màn hình này gửi người quản trị Google Workspace. Google trả lời: “${answer}”.`,
  causes: {
    start: 'Chờ một phút rồi làm lại bước này.',
    sheets: 'Xem tài khoản cài đặt còn quyền sửa bảng tính không, có trang nào bị người khác khóa không, rồi làm lại bước này.',
    lists: 'Xem tài khoản cài đặt còn quyền sửa bảng tính không, có trang nào bị người khác khóa không, rồi làm lại bước này.',
    looks: 'Xem tài khoản cài đặt còn quyền sửa bảng tính không, có trang nào bị người khác khóa không, rồi làm lại bước này.',
    form: 'Xem tài khoản cài đặt còn quyền sửa biểu mẫu báo sự cố không, cơ quan có cho dùng Google Biểu mẫu không; chờ vài phút rồi làm lại bước này.',
    folders: 'Xem Google Drive còn dung lượng không, cơ quan có cho dùng Drive không; chờ vài phút rồi làm lại bước này.',
    templates:
      'Xem Google Drive còn dung lượng không. Google chỉ cho lập một số tài liệu nhất định mỗi ngày: chờ vài phút, hoặc đến hôm sau, rồi làm lại bước này.',
    triggers:
      'Mỗi tài khoản đặt được 20 lịch cho một tệp: mở Tiện ích mở rộng ▸ Apps Script ▸ Trình kích hoạt, xóa các lịch do chính tài khoản này đặt, rồi làm lại bước này: bước này đặt lại đủ bốn lịch.',
    trial: 'Chờ vài phút rồi làm lại bước này.',
  } satisfies Record<SetupStepId, string>,
};
