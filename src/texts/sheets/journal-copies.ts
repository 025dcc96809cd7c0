// Words of the copies of the journal, and of «Khôi phục nhật ký».
import type { Instant } from '../../procedure/incident';
import { menuTexts } from '../menus';
import { momentPhrase } from '../moments';
import { lookAtVersions } from '../workbook';

/** How many rows of each kind were restored. */
export interface RestoredCounts {
  missing: number;
  altered: number;
  foreign: number;
  moved: number;
}

const counted = ({ missing, altered, foreign, moved }: RestoredCounts): string =>
  [
    missing ? `ghi lại ${missing} dòng bị xóa` : '',
    altered ? `sửa lại ${altered} dòng bị sửa` : '',
    moved ? `xếp lại ${moved} dòng sai chỗ` : '',
    foreign ? `bỏ ${foreign} dòng không thuộc nhật ký` : '',
  ]
    .filter(Boolean)
    .join(', ');

const places = (rows: number[]): string => `dòng ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ` và ${rows.length - 5} dòng nữa` : ''}`;

export const copyTexts = {
  folder: 'Bản lưu nhật ký',
  /** @param day 'yyyy-MM-dd' */
  fileName: (day: string, first: number, last: number) => `Nhật ký ${day}, dòng ${first}-${last}.txt`,
  replacedName: (day: string, time: string) => `Nhật ký trước khi khôi phục ${day} ${time}.txt`,
  anyone: 'người có liên kết, hoặc một nhóm',

  title: 'Khôi phục nhật ký',
  intro: 'Đối chiếu từng dòng của trang “Nhật ký” với bản lưu mỗi đêm. Không sửa gì khi chưa bấm nút.',
  /** @param keeper e-mail of the account that set the register up */
  notYours: (keeper: string) =>
    `Chưa khôi phục được bằng tài khoản này: bản lưu nằm trong Drive của người quản trị sổ. Nhờ người quản trị sổ${keeper ? ` (${keeper})` : ''} chọn “${menuTexts.it} ▸ ${menuTexts.restoreJournal}”.`,
  noCopies: `Chưa có bản lưu nào. Bản lưu đầu tiên có sau lần chạy tự động tới. Cần ngay thì ${lookAtVersions}`,
  copiesGone:
    'Không tìm thấy bản lưu nào. Mở thùng rác của Drive, khôi phục thư mục “Bản lưu nhật ký”, rồi mở lại cửa sổ này sau vài phút.',
  openFolder: 'Mở thư mục bản lưu',

  whole: (rows: number, copied: number) =>
    `Nhật ký còn nguyên như bản lưu: ${rows} dòng${rows > copied ? `, trong đó ${rows - copied} dòng mới chưa đến lượt lưu` : ''}.`,
  found: ({ missing, altered, foreign, moved }: RestoredCounts) =>
    `Nhật ký đã khác bản lưu: ${[
      missing ? `${missing} dòng bị xóa` : '',
      altered ? `${altered} dòng bị sửa` : '',
      moved ? `${moved} dòng sai chỗ` : '',
      foreign ? `${foreign} dòng không thuộc nhật ký` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  shown: (shown: number) => `Dưới đây là ${shown} dòng đầu.`,
  unread: (files: number, rows: number) =>
    `Còn ${files} tệp bản lưu (${rows} dòng) có chỗ không khớp với nhật ký, vì nhiều nên chưa mở xem ở đây; khi khôi phục, từng tệp sẽ được mở và khôi phục hết.`,
  newer: (rows: number) => `${rows} dòng mới hơn bản lưu cuối, nối đúng vào nhật ký: giữ nguyên.`,
  gaps: (count: number) =>
    `Có ${count} chỗ thiếu dòng mà bản lưu không có (dòng ghi trong ngày rồi bị xóa). Chỗ đó để trống. Cần thì ${lookAtVersions}`,
  unsaved: (rows: number[]) =>
    `Bị sửa trước khi kịp lưu nên bản lưu không có nội dung đúng: ${places(rows)}. Các dòng này giữ nguyên. Cần thì ${lookAtVersions}`,
  kinds: { missing: 'Bị xóa', altered: 'Bị sửa', foreign: 'Không thuộc nhật ký' },
  place: (row: number) => `dòng ${row}`,
  labels: { at: 'Thời điểm', code: 'Mã sự cố', event: 'Sự kiện', by: 'Người thực hiện', summary: 'Nội dung' },
  hiddenCells: 'Dữ liệu ẩn',
  changed: 'đã khác',
  blank: '(trống)',
  submit: 'Khôi phục',
  confirm: 'Khôi phục nhật ký như bản lưu? Các dòng bị thay được chép trước vào thư mục bản lưu.',

  /** The journal has changed between the look and the press. */
  changedMeanwhile: 'Nhật ký vừa thay đổi trong lúc đối chiếu nên chưa khôi phục gì. Bấm “Khôi phục” lần nữa.',
  tooMany: (files: number) =>
    `Chưa khôi phục được hết: còn ${files} tệp bản lưu chưa mở kịp trong một lần. Báo người bảo trì phần mềm, kèm câu này.`,
  portion: (counts: RestoredCounts) => `Đã ${counted(counts)}; đang làm tiếp phần còn lại.`,
  done: (counts: RestoredCounts) => `Đã khôi phục nhật ký: ${counted(counts)}. Sổ sự cố đã được đối chiếu lại với nhật ký.`,
  nothing: 'Nhật ký còn nguyên như bản lưu, không có gì để khôi phục.',

  event: 'Khôi phục nhật ký',
  summary: (counts: RestoredCounts) => `Khôi phục nhật ký từ bản lưu: ${counted(counts)}.`,
  /** @param by who pressed */
  mail: (counts: RestoredCounts, by: string, at: Instant) => ({
    subject: 'Nhật ký đã được khôi phục từ bản lưu',
    paragraphs: [
      `${by} đã khôi phục trang “Nhật ký” lúc ${momentPhrase(at)}: ${counted(counts)}.`,
      'Nội dung bị thay được giữ trong thư mục “Bản lưu nhật ký” của người quản trị sổ, ở các tệp “Nhật ký trước khi khôi phục”.',
      'Việc cần làm: người quản trị sổ xem ai đã sửa trang “Nhật ký” bằng Tệp ▸ Nhật ký phiên bản, rồi rà soát ai được quyền sửa bảng tính.',
    ],
  }),
};
