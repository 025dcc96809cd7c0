// Words on the last run of the timer (nhịp chạy), at the right edge of «Sổ sự cố» and on top of «Việc đang mở».
import type { Instant } from '../../procedure/incident';
import { dayText, timeText } from '../moments';

const moment = (at: Instant) => `${timeText(at)} ${dayText(at)}`;

export const heartbeatTexts = {
  ran: 'Chạy lần cuối ',
  stopped: 'Ngừng chạy từ ',
  failed: 'Lần chạy tự động lúc ',
  /** Files of an earlier version have it in the cell until the next run. */
  failedFormerly: 'Chưa chạy hết lượt ',
  /** @param rest what follows after the moment */
  of: (word: string, at: Instant, rest = '') => `${word}${moment(at)}${rest}`,
  /** @param fault what went wrong */
  cutShort: (fault: string) => ` bị dừng giữa chừng. ${fault}`,
  cure: '. Người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để đặt lại lịch tự động; nếu tài khoản của người quản trị sổ không còn dùng được, người có vai trò Quản trị chọn “Nhận quản trị sổ…”.',
  /** Texts around the two figures: open incidents, overdue ones. */
  figures: { before: ' · ', open: ' việc đang mở, ', overdue: ' việc quá hạn' },
  none: 'Không có việc nào đang mở.',
};
