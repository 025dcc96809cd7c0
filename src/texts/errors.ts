// The error whose message people read, and the sentences for other errors.

/** Its message is shown to the person: what cannot be done, why, what to do. Other errors: `errorTexts.refused`, `errorTexts.unexpected`. */
export class UserError extends Error {}

/** Nothing can be recorded until somebody does what the message says; reports wait in the form. */
export class NotReady extends UserError {}

/** Too much is done at once, or a service is down: the same may be tried again a little later. */
export class Busy extends UserError {
  /** @param refusal the platform's error @param unattended the same for a run that nobody has started, '' when the message fits there too */
  constructor(
    message: string,
    readonly refusal?: unknown,
    readonly unattended = '',
  ) {
    super(message);
  }
}

/** Services and APIs of Apps Script throw errors of these names; the messages of services come in the language of the account. */
export const isOfPlatform = (error: unknown): error is Error =>
  error instanceof Error && ['Exception', 'GoogleJsonResponseException'].includes(error.name);

/** What is said of an error that may pass, in a run that nobody has started; '' for any other error. */
export const unattendedText = (error: unknown): string => (error instanceof Busy ? error.unattended : '');

export const errorTexts = {
  unexpected:
    'Có lỗi chưa rõ nguyên nhân; việc này có thể chưa được ghi. Bấm lại một lần (không bị ghi trùng). Vẫn lỗi thì chụp màn hình, báo người quản trị sổ.',
  /** @param message the platform's own words, in the language of the account */
  refused: (message: string) =>
    `Google chưa làm được việc này; có thể chưa ghi vào sổ. Chờ một phút rồi bấm lại (không bị ghi trùng). Vẫn vậy thì báo người quản trị sổ câu này: “${message}”.`,
  /** @param service 'Google Trang tính' */
  down: (service: string) => `${service} đang trục trặc; việc này có thể chưa được ghi. Chờ một phút rồi bấm lại (không bị ghi trùng).`,
  /** @param service 'Google Tài liệu' */
  serviceOff: (service: string) =>
    `Chưa dùng được dịch vụ ${service} bằng tài khoản này. Chờ vài phút rồi bấm lại; vẫn vậy thì nhờ người quản trị Google Workspace của cơ quan bật dịch vụ đó.`,
  /** @param account whose Drive new files go to; '' when Google does not tell */
  driveFull: (account: string) =>
    `Google Drive của tài khoản ${account || 'đang dùng'} đã hết dung lượng nên chưa tạo được tệp mới. Việc cần làm: người dùng tài khoản đó xóa bớt tệp lớn của riêng mình, hoặc nhờ người quản trị Google Workspace cấp thêm; sau đó làm lại việc này. Trước khi dọn thùng rác của Drive, xem trong đó có biểu mẫu báo sự cố, thư mục hồ sơ, bản lưu nhật ký không; có thì khôi phục trước.`,
  /** @param service 'Google Trang tính' */
  tooManyCalls: (service: string) => `${service} đang quá tải nên việc này chưa được ghi. Chờ một phút rồi bấm lại.`,
  busy: 'Có người khác đang ghi vào sổ. Chờ vài giây rồi bấm lại.',
  /** The same three in a run of the timer, of the form or of an edit. */
  unattended: {
    down: (service: string) => `${service} đang trục trặc; lần chạy sau làm tiếp.`,
    tooManyCalls: (service: string) => `${service} đang quá tải; lần chạy sau làm tiếp.`,
    busy: 'Có người khác đang ghi vào sổ; lần chạy sau làm tiếp.',
  },
};
