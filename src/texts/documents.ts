// Documents (printed forms made for one incident): their names and folders, and what is said when a template or folder is missing.

import { moneyText } from '../figures';
import type { FinalCopy, FormCode, MadeDocument } from '../procedure/incident';
import { withoutStop } from '../procedure/vietnamese-text';
import { captionInSentence, taskLabels } from './menus';
import { dayText } from './moments';
import { lowerFirst, sentence } from './sentence';

/** A placeholder where a template is wrong: as typed, the beginning of its paragraph, and what it may have been meant to be. */
interface WrongPlaceholder {
  typed: string;
  place: string;
  nearest: string;
}

/** What is wrong with a template. */
export interface TemplateFaults {
  unknown: WrongPlaceholder[];
  lacking: string[];
  unpaired: WrongPlaceholder[];
}

/** Returns what is wrong with a template, in parts of a sentence. */
export function templateFaultParts({ unknown, lacking, unpaired }: TemplateFaults): string[] {
  const at = ({ typed, place }: WrongPlaceholder) => `${typed} ở đoạn “${place}”`;
  const parts = [
    unknown.length
      ? `có chỗ điền không nhận ra: ${listed(unknown.map((one) => `${at(one)}${one.nearest ? ` (có lẽ là {{${one.nearest}}})` : ''}`))}`
      : '',
    lacking.length ? `thiếu chỗ điền ${listed(lacking.map((name) => `{{${name}}}`))}` : '',
    unpaired.length ? `có khối thiếu phần mở hoặc phần đóng: ${listed(unpaired.map(at))}` : '',
  ];
  return parts.filter(Boolean);
}

/** The first four, and how many more there are. */
const listed = (all: string[]): string => `${all.slice(0, 4).join(', ')}${all.length > 4 ? ` và ${all.length - 4} chỗ nữa` : ''}`;

/** «SC-2026-0001 BM.01», «SC-2026-0001 BM.01 lần 2». */
export const documentName = (form: FormCode, code: string, edition: number): string =>
  `${code} ${form}${edition > 1 ? ` lần ${edition}` : ''}`;

/** «Phiếu đề nghị …», «Phiếu đề nghị … (lần 2)». */
export const documentLabel = (label: string, edition: number): string => `${label}${edition > 1 ? ` (lần ${edition})` : ''}`;

/** «SC-2026-0001 BM.03 lần 2 – đã phê duyệt», of the Doc and of its PDF. */
export const finalName = (name: string, why: FinalCopy['why']): string => `${name} – ${finalWords[why]}`;
const finalWords: Record<FinalCopy['why'], string> = { approved: 'đã phê duyệt', closed: 'bản cuối' };

/** «(lần 2) – đã phê duyệt», « – bản cuối, đã sửa sau khi lưu»; '' while a paper is not final. */
export function documentState({ final }: Pick<MadeDocument, 'final'>): string {
  if (!final) return '';
  const changed = final.why === 'approved' ? ', đã sửa sau khi phê duyệt' : ', đã sửa sau khi lưu';
  return ` – ${finalWords[final.why]}${final.changedAt === undefined ? '' : changed}`;
}

/** The name of a document while it is being made. */
export const unfinishedName = (name: string): string => `${name}${unfinished}`;
export const isUnfinishedName = (name: string): boolean => name.endsWith(unfinished);
const unfinished = ' (đang lập)';

/** «SC-2026-0001 – Máy in Canon LBP 2900», the folder of an incident. */
export function folderName(code: string, title: string): string {
  const words = title.replace(/\s+/g, ' ').trim();
  // Cut between whole characters, so that no surrogate pair is split.
  const short = Array.from(words).length > 80 ? `${Array.from(words).slice(0, 79).join('')}…` : words;
  return short ? `${code} – ${short}` : code;
}

export const documentTexts = {
  rootFolder: 'Hồ sơ sự cố CNTT',
  templateFolder: 'Mẫu biểu',
  noTemplate: (form: FormCode) => `Chưa có mẫu gốc ${form}. Báo người quản trị sổ chọn “Cài đặt…” để lập lại mẫu.`,
  templateGone: (form: string) =>
    `Không dùng được mẫu gốc ${form}: mẫu đã bị xóa hoặc chưa được chia sẻ cho tài khoản này. Báo người quản trị sổ chọn “Cài đặt…”, rồi chia sẻ thư mục hồ sơ cho Bộ phận CNTT.`,
  noFolder: 'Chưa có thư mục hồ sơ. Báo người quản trị sổ chọn “Cài đặt…”.',
  /** @param isReplaced papers are made from the last good copy meanwhile */
  templateFault: (form: FormCode, check: TemplateFaults, { url, isReplaced }: { url: string; isReplaced: boolean }): string => {
    const meanwhile = isReplaced
      ? 'Trong lúc chờ sửa, biểu mẫu được lập theo bản mẫu gần nhất không có lỗi.'
      : `Sửa xong, chọn “${captionInSentence(taskLabels.makeForm)}” cho những biểu mẫu đã lập theo mẫu này.`;
    return `Mẫu gốc ${form} ${templateFaultParts(check).join('; ')}. Việc cần làm: mở và sửa mẫu gốc tại ${url} ${meanwhile}`;
  },
  /** A final paper whose Doc is gone: nothing can be kept of it. */
  finalGone: (name: string) =>
    `Chưa lưu được bản PDF của ${name}: văn bản đã bị xóa, hoặc chưa được chia sẻ cho người quản trị sổ. Nhờ chủ sở hữu văn bản (thường là người đã lập) khôi phục từ thùng rác, hoặc chia sẻ văn bản cho người quản trị sổ.`,
  goodTemplate: (form: FormCode) => `Bản lưu tự động ${form} (không sửa)`,
  oldTemplate: (name: string, day: number) => `${name} (bản cũ, thay ngày ${dayText(day)})`,
  blank: (form: FormCode) => `Biểu mẫu trống ${form}`,
  /** @param owner e-mail, '' when unknown */
  halfMade: (name: string, owner: string) =>
    `Trong thư mục hồ sơ còn tệp lập dở “${name}”, không dùng đến. Nhờ ${owner || 'chủ sở hữu tệp'} xóa tệp này; bản đầy đủ đã lập riêng.`,
  earlierRepairs: (count: number) => `Trước đó còn ${count} lần, xem ở “Sổ sự cố”.`,
  /**
   * A line of «Lịch sử sửa chữa» in BM.03, on an earlier incident.
   * @param at when it was reported
   * @param works what was done, as the cost lines tell it; [] where there are none
   * @param symptom what had failed
   * @param cost in đồng, 0 for none
   */
  repairHistory: (code: string, at: number | undefined, works: string[], symptom: string, cost: number): string => {
    const what = works.length ? works.join(', ') : `hiện tượng “${withoutStop(lowerFirst(symptom))}”, chưa ghi việc đã sửa`;
    return `${code}${at === undefined ? '' : ` (${dayText(at)})`}: ${sentence(`${withoutStop(what).slice(0, 200)}${cost > 0 ? `, ${moneyText(cost)}` : ''}`)}`;
  },
};

/** Words of «Danh sách chỗ điền». */
export const placeholderListTexts = {
  name: 'Danh sách chỗ điền (xem khi sửa mẫu)',
  title: 'Danh sách chỗ điền',
  intro: [
    'Chỗ điền là tên viết hoa nằm trong hai cặp dấu ngoặc nhọn, ví dụ {{HO_TEN}}. Khi lập biểu mẫu, chỗ điền được thay bằng nội dung của sự cố, in theo đúng phông, cỡ, đậm nhạt của chỗ điền trong mẫu gốc.',
    'Chép chỗ điền từ cột trái vào đúng mẫu. Cột phải là chữ in ra với một sự cố ví dụ.',
    '{{?TÊN}} … {{/TÊN}} là khối: phần ở giữa chỉ in khi có nội dung đó. {{#TÊN}} đặt ở ô đầu của một dòng bảng: dòng ấy lặp lại cho từng mục.',
  ],
  typed: 'Chỗ điền',
  prints: 'In ra (ví dụ)',
  block: (isPrinted: boolean) => `Khối, trong ví dụ ${isPrinted ? 'có in' : 'không in'}`,
  list: 'Lặp lại dòng bảng, hoặc đoạn, cho từng mục',
  empty: '(để trống)',
  sampleHistory: 'SC-2025-0102 (12/03/2025): Trục sấy, 450.000 đồng.',
};
