// Words of an alarm (báo động): the mail on a run that failed. It says what did not run, what is safe, and what to do.
import type { Instant } from '../../procedure/incident';
import { momentPhrase } from '../moments';

/** What a run does, by its kind: after «không» and before «được». */
const runs = {
  form: 'nhận báo sự cố từ biểu mẫu',
  edit: 'nhận ô sửa tay',
  change: 'khôi phục dòng bị xóa',
  sweep: 'đối soát tự động',
  screen: 'làm xong một thao tác của người dùng',
} as const;

/** A run by what starts it: the form, an edit, a deletion, the timer, a person at the screen. */
export type RunKind = keyof typeof runs;

export const alarmTexts = {
  subject: (kind: RunKind) => `Sổ sự cố không ${runs[kind]} được`,
  /** @param sentence says what is wrong and what to do; @param technical the platform's own words, '' when the sentence says it all */
  paragraphs: (kind: RunKind, since: Instant, sentence: string, technical: string) => [
    `Từ ${momentPhrase(since)} sổ không ${runs[kind]} được. ${sentence}`,
    'Không mất gì: báo sự cố gửi qua biểu mẫu vẫn ở trong biểu mẫu, sổ ghi đủ khi chạy lại được.',
    `Việc cần làm: làm theo câu trên. Nếu câu trên không nói cách làm, người giữ sổ mở bảng tính và chọn “Sự cố CNTT ▸ Cài đặt…”.${
      technical ? ` Vẫn lỗi thì chuyển thư này cho người bảo trì sổ. Lời báo của Google: ${technical}` : ''
    }`,
  ],
  leadersSubject: (since: Instant) => `Sổ sự cố chưa chạy lại được từ ${momentPhrase(since)}`,
  leaders: (kind: RunKind, since: Instant, sentence: string) => [
    `Từ ${momentPhrase(since)}, quá một ngày làm việc, sổ không ${runs[kind]} được. ${sentence}`,
    'Bộ phận CNTT và người giữ sổ đã được báo bằng thư. Việc cần làm: giao người khắc phục trong ngày; trong lúc chờ, cơ quan báo sự cố trực tiếp cho Bộ phận CNTT.',
  ],
  openSheet: 'Mở sổ sự cố',
  /** A fault of which nobody wrote a sentence. */
  unknown: 'Sổ gặp một lỗi chưa có hướng dẫn riêng.',
};
