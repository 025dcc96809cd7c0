// Documents (printed forms made for one incident): their names and folders, and what is said when a template or folder is missing.
import type { FormCode } from '../procedure/incident';
import { dayText } from './moments';

/** «SC-2026-0001 BM.01», «SC-2026-0001 BM.01 lần 2». */
export const documentName = (form: FormCode, code: string, edition: number): string =>
  `${code} ${form}${edition > 1 ? ` lần ${edition}` : ''}`;

/** «Phiếu đề nghị …», «Phiếu đề nghị … (lần 2)». */
export const documentLabel = (label: string, edition: number): string => `${label}${edition > 1 ? ` (lần ${edition})` : ''}`;

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
  noTemplate: (form: FormCode) => `Chưa có mẫu ${form}. Nhờ người giữ sổ chạy «Cài đặt…» để lập lại mẫu.`,
  templateGone: (form: string) =>
    `Không dùng được mẫu ${form}: mẫu đã bị xóa hoặc chưa được chia sẻ cho tài khoản này. Nhờ người giữ sổ chạy «Cài đặt…», rồi chia sẻ thư mục hồ sơ cho Bộ phận CNTT.`,
  noFolder: 'Chưa có thư mục hồ sơ. Nhờ người giữ sổ chạy «Cài đặt…».',
  /** @param unknown, lacking placeholders with their braces; '' when there are none */
  templateFault: (form: FormCode, unknown: string[], lacking: string[]): string => {
    const parts = [
      unknown.length ? `có chỗ điền không rõ: ${unknown.slice(0, 5).join(', ')}` : '',
      lacking.length ? `thiếu chỗ điền ${lacking.slice(0, 5).join(', ')}` : '',
    ].filter(Boolean);
    if (!parts.length) return '';
    return `Mẫu ${form} ${parts.join('; ')}. Bộ phận CNTT mở «Kiểm tra hệ thống…» ▸ Mẫu biểu để sửa mẫu, rồi chọn «Lập lại biểu mẫu…» cho văn bản vừa in.`;
  },
  /** @param owner e-mail, '' when unknown */
  halfMade: (name: string, owner: string) =>
    `Trong thư mục hồ sơ còn tệp lập dở “${name}”, không dùng đến. Nhờ ${owner || 'chủ sở hữu tệp'} xóa tệp này; bản đầy đủ đã được lập riêng.`,
  earlierRepairs: (count: number) => `Trước đó còn ${count} lần, xem ở sổ sự cố.`,
  /** A line of «Lịch sử sửa chữa» in BM.03, on an earlier incident. @param at when it was reported */
  repairHistory: (code: string, at: number | undefined, description: string): string =>
    `${code}${at === undefined ? '' : ` (${dayText(at)})`}: ${description.slice(0, 200)}`,
};
