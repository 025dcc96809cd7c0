// Words of an alarm (báo động): the mail on a run that failed. It says what did not run, what is safe, and what to do.
import type { Instant } from '../../procedure/incident';
import { momentPhrase } from '../moments';

/** What did not happen, by the kind of run. */
const runs = {
  form: 'chưa ghi được thông báo sự cố gửi qua biểu mẫu',
  edit: 'chưa ghi nhận được ô sửa trực tiếp',
  change: 'chưa khôi phục được dòng bị xóa',
  sweep: 'chưa tự ghi sự cố, nhắc hạn, gửi thư được',
  screen: 'chưa làm xong được một việc có người vừa bấm',
} as const;

/** A run by what starts it: the form, an edit, a deletion, the timer, a person at the screen. */
export type RunKind = keyof typeof runs;

export const alarmTexts = {
  subject: (kind: RunKind) => `Sổ sự cố CNTT: ${runs[kind]}`,
  /** @param sentence says what is wrong and what to do; @param technical the platform's own words, '' when the sentence says it all */
  paragraphs: (kind: RunKind, since: Instant, sentence: string, technical: string) => [
    `${kind === 'screen' ? 'Lúc' : 'Từ'} ${momentPhrase(since)}, hệ thống ${runs[kind]}. ${sentence}`,
    'Dữ liệu không bị mất: thông báo sự cố gửi qua biểu mẫu vẫn còn trong biểu mẫu và được ghi đủ khi hệ thống chạy lại.',
    `Việc cần làm: người quản trị sổ mở bảng tính, làm theo hướng dẫn ở đoạn đầu thư; không có hướng dẫn thì chọn “Sự cố CNTT ▸ Cài đặt…”.${
      technical ? ` Vẫn lỗi thì chuyển thư này cho người bảo trì phần mềm. Google trả lời: “${technical}”.` : ''
    }`,
  ],
  leadersSubject: (since: Instant) => `Sổ sự cố CNTT: hệ thống ngừng hoạt động từ ${momentPhrase(since)}`,
  leaders: (kind: RunKind, since: Instant, sentence: string) => [
    `Từ ${momentPhrase(since)}, quá một ngày làm việc, hệ thống ${runs[kind]}. ${sentence}`,
    'Bộ phận CNTT và người quản trị sổ đã nhận thư báo. Kính đề nghị đồng chí giao người khắc phục trong ngày; trong lúc chờ, các bộ phận báo sự cố trực tiếp cho Bộ phận CNTT.',
  ],
  openSheet: 'Mở sổ sự cố',
  /** A fault of which nobody wrote a sentence. */
  unknown: 'Lỗi này chưa có hướng dẫn riêng.',
};
