// The error whose message people read, and the sentences for other errors.

/** Its message is shown to the person: what cannot be done, why, what to do. Other errors: `serviceFailed`, `unexpected`. */
export class UserError extends Error {}

/** Nothing can be recorded until somebody does what the message says; reports wait in the form. */
export class NotReady extends UserError {}

/** Too much is done at once; the same may be tried again a little later. */
export class Busy extends UserError {}

export const errorTexts = {
  unexpected:
    'Có lỗi ngoài dự kiến, việc này có thể chưa được ghi. Hãy bấm lại một lần nữa: bấm lại không ghi trùng. Nếu vẫn lỗi, hãy báo quản trị.',
  serviceFailed:
    'Dịch vụ của Google vừa không trả lời, việc này có thể chưa được ghi. Bấm lại một lần nữa: bấm lại không ghi trùng. Nếu vẫn như vậy, báo người quản trị sổ.',
  /** @param service 'Google Docs' */
  serviceOff: (service: string) =>
    `Chưa dùng được dịch vụ ${service} bằng tài khoản này. Chờ vài phút rồi bấm lại; nếu vẫn như vậy, nhờ người quản trị Google Workspace bật dịch vụ đó.`,
  /** @param service 'Google Sheets' */
  tooManyCalls: (service: string) => `${service} đang nhận quá nhiều việc cùng lúc, việc này chưa được ghi. Hãy chờ một phút rồi bấm lại.`,
  busy: 'Sổ đang bận ghi việc khác. Hãy chờ vài giây rồi bấm lại.',
};
