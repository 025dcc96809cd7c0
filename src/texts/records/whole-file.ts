// Words of «In trọn bộ hồ sơ», and of the list of papers in front of the file.
import type { RecordKind } from '../../procedure/incident';
import type { FilePart } from '../../procedure/whole-file';
import { documentLabel } from '../documents';
import { formLabels, otherRecordLabel, recordsPhrase } from '../labels';

const isForm = (kind: RecordKind): kind is keyof typeof formLabels => Object.keys(formLabels).includes(kind);

/** «BM.01 Phiếu đề nghị …», «Hóa đơn». */
const nameOf = (kind: RecordKind): string => (isForm(kind) ? `${kind} ${formLabels[kind]}` : otherRecordLabel(kind));

/** «BM.03 Đề nghị phê duyệt … (lần 2)», «BM.01 Phiếu đề nghị …, bản ký: scan-01.pdf», «Hóa đơn: hoa-don.pdf». */
export function partLabel({ kind, edition = 1, source, name = '' }: FilePart): string {
  if (source === 'document' || source === 'kept') return documentLabel(nameOf(kind), edition);
  return `${nameOf(kind)}${isForm(kind) ? ', bản ký' : ''}: ${name}`;
}

export const wholeFileTexts = {
  title: 'In trọn bộ hồ sơ',
  intro: 'Ghép các văn bản, tài liệu của sự cố thành một tệp PDF, trang đầu là mục lục. Bản gốc giữ nguyên trong thư mục hồ sơ.',
  submit: 'Ghép thành một tệp PDF',
  fileName: (code: string) => `${code} – hồ sơ.pdf`,
  notes: {
    document: 'bản in từ văn bản trên Google Tài liệu',
    kept: 'bản PDF đã lưu',
    attached: 'tài liệu đã gắn',
    outside: 'liên kết ngoài Google Drive: mở và in riêng',
  } satisfies Record<FilePart['source'], string>,
  replaced: 'đã có bản ký, không cần in',
  lacking: (kinds: readonly RecordKind[]) => `Còn thiếu: ${recordsPhrase(kinds)}.`,
  none: 'Sự cố này chưa có văn bản, tài liệu nào để in. Biểu mẫu được lập ở từng bước; tài liệu được gắn bằng “Gắn tài liệu vào hồ sơ…”.',
  gone: (label: string) =>
    `${label} – tệp đã bị xóa hoặc chưa được chia sẻ cho tài khoản này. Khôi phục từ thùng rác hoặc gắn lại tài liệu.`,
  notPrintable: (label: string) => `${label} – không phải tệp PDF hoặc ảnh JPG, PNG nên không ghép được. Mở tệp và in riêng.`,
  tooLarge: (label: string, most: number) => `${label} – tệp lớn hơn ${most} MB nên không ghép được. Mở tệp và in riêng.`,
};

/** Words of «Mục lục văn bản, tài liệu». */
export const contentsTexts = {
  name: (code: string) => `${code} Mục lục hồ sơ`,
  separate: 'in riêng',
  signed: 'bản ký',
  count: (papers: number, pages: number) => `${papers} văn bản, tài liệu; ${pages} trang`,
  pages: (first: number, last: number) => (last > first ? `${first}–${last}` : String(first)),
  lacking: (status: string, kinds: readonly RecordKind[]) => `${status}. Hồ sơ còn thiếu: ${recordsPhrase(kinds)}.`,
};
