// Công việc, linh kiện thay thế as table rows.

import { printedQuantity } from '../../figures';
import type { ReplacedPart } from '../../procedure/incident';
import { orDots, printable } from '../form-text';

/** Returns a row for each part; without parts one blank row that is filled in by pen. */
export function partRows(parts: ReplacedPart[]): Record<string, string>[] {
  if (!parts.length) return [{ TT: '1', NOI_DUNG: '', DVT: '', SO_LUONG: '', SERI: '', BAO_HANH: '' }];
  return parts.map((part, index) => ({
    TT: String(index + 1),
    NOI_DUNG: orDots(part.content),
    DVT: printable(part.unit),
    SO_LUONG: part.quantity > 0 ? printedQuantity(part.quantity) : '',
    SERI: printable(part.newSerial),
    BAO_HANH: printable(part.warrantyUntil),
  }));
}
