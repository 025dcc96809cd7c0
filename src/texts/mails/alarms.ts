// Words of an alarm (báo động): the mail on a run that failed. It says what did not run, what is safe, and what to do.
import type { Instant } from '../../procedure/incident';
import { menuTexts } from '../menus';
import { momentPhrase } from '../moments';

const formKept = 'thông báo sự cố gửi qua biểu mẫu vẫn còn trong biểu mẫu và được ghi đủ khi hệ thống chạy lại.';
const formTaken = 'thông báo sự cố gửi qua biểu mẫu được ghi đủ.';

/** By the kind of run: what did not happen, after «hệ thống»; what is safe and what people see to themselves. */
const runs = {
  form: { failed: 'chưa ghi được thông báo sự cố gửi qua biểu mẫu', safe: `Dữ liệu không bị mất: ${formKept}` },
  edit: {
    failed: 'chưa ghi nhận được ô sửa trực tiếp',
    safe: `Dữ liệu không bị mất. Khi hệ thống chạy lại, ô vừa sửa được xem lại và ${formTaken}`,
  },
  change: {
    failed: 'chưa khôi phục được dòng bị xóa',
    safe: `Dữ liệu không bị mất. Khi hệ thống chạy lại, dòng bị xóa được khôi phục theo nhật ký và ${formTaken}`,
  },
  sweep: { failed: 'chưa tự ghi sự cố, nhắc hạn, gửi thư được', safe: `Dữ liệu không bị mất: ${formKept}` },
  screen: {
    failed: 'chưa ghi xong một việc có người vừa bấm',
    safe: 'Việc đó có thể chưa được ghi: người vừa bấm mở sổ xem lại, chưa có thì làm lại. Thông báo sự cố gửi qua biểu mẫu không bị mất.',
  },
} as const;

/** A run by what starts it: the form, an edit, a deletion, the timer, a person at the screen. */
export type RunKind = keyof typeof runs;

export const alarmTexts = {
  subject: (kind: RunKind) => `Sổ sự cố CNTT: ${runs[kind].failed}`,
  /** @param sentence says what is wrong and what to do; @param technical the platform's own words, '' when the sentence says it all; @param isPassing whether it may be over by itself */
  paragraphs: (kind: RunKind, since: Instant, sentence: string, technical: string, isPassing = false) => [
    `${kind === 'screen' ? 'Lúc' : 'Từ'} ${momentPhrase(since)}, hệ thống ${runs[kind].failed}. ${sentence}`,
    runs[kind].safe,
    technical
      ? `Việc cần làm: người quản trị sổ mở bảng tính, chọn “Sự cố CNTT ▸ Cài đặt…”. Vẫn lỗi thì chuyển thư này cho người bảo trì phần mềm. Google trả lời: “${technical}”.`
      : isPassing
        ? `Việc cần làm: nếu một giờ nữa vẫn vậy, người quản trị sổ mở “${menuTexts.it} ▸ ${menuTexts.check}”, làm các việc ghi ở trên cùng.`
        : 'Việc cần làm: người quản trị sổ làm theo hướng dẫn ở đoạn đầu thư.',
  ],
  leadersSubject: (since: Instant) => `Sổ sự cố CNTT: hệ thống ngừng hoạt động từ ${momentPhrase(since)}`,
  /** What is wrong, and how to mend it, stands in the mails of those who do. */
  leaders: (kind: RunKind, since: Instant) => [
    `Từ ${momentPhrase(since)}, quá một ngày làm việc, hệ thống ${runs[kind].failed}.`,
    'Bộ phận CNTT và người quản trị sổ đã nhận thư báo nguyên nhân và cách khắc phục. Kính đề nghị đồng chí giao người khắc phục trong ngày; trong lúc chờ, các bộ phận báo sự cố trực tiếp cho Bộ phận CNTT.',
  ],
  openSheet: 'Mở sổ sự cố',
  /** A fault of which nobody wrote a sentence. */
  unknown: 'Lỗi này chưa có hướng dẫn riêng.',
};
