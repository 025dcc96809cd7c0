// Sentences on a plan that is no longer the one that was shown: what changed, and what to do.
import { quantityText, sumText } from '../../figures';
import type { Refusal } from '../../procedure/commands';
import type { PlanChange, PlanPart } from '../../procedure/plan-text';
import { planKindLabels } from '../labels';
import { lowerFirst } from '../sentence';
import { rowsText } from '../sheets/journal';

const partNames: Record<PlanPart, string> = {
  version: 'lần lập',
  kind: 'loại phương án',
  participants: 'thành phần kiểm tra',
  items: 'bảng hiện trạng thiết bị',
  cause: 'nguyên nhân',
  data: 'tình trạng dữ liệu',
  text: 'nội dung phương án',
  choiceReason: 'lý do lựa chọn',
  requirements: 'yêu cầu kỹ thuật',
  lines: 'dự toán',
  noCost: 'không phát sinh kinh phí',
  vendor: 'đơn vị đối tác',
  funding: 'nguồn kinh phí',
  priceBasis: 'căn cứ đơn giá',
  duration: 'thời gian thực hiện',
};

const columnNames: Record<NonNullable<PlanChange['column']>, string> = {
  content: 'nội dung',
  unit: 'đơn vị tính',
  quantity: 'số lượng',
  unitPrice: 'đơn giá',
  vatPercent: 'thuế suất',
  note: 'ghi chú',
};

/** So many changes are named; the plan itself shows the others. */
const MOST_NAMED = 4;

function valueText({ part, column }: PlanChange, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (column === 'unitPrice' && Number.isInteger(value) && value >= 0) return `${sumText(value)} đồng`;
    return column === 'vatPercent' ? `${value}%` : quantityText(value);
  }
  const text = String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const label = part === 'kind' ? (planKindLabels as Record<string, string>)[text] : undefined;
  const words = label ?? (text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return words ? `“${words}”` : '(trống)';
}

function changeText(change: PlanChange): string {
  const { part, line, column, before, after } = change;
  if (line === undefined) {
    const isPlain = part !== 'items' && part !== 'data' && part !== 'lines';
    return isPlain ? `${partNames[part]} từ ${valueText(change, before)} thành ${valueText(change, after)}` : partNames[part];
  }
  const place = `dòng dự toán ${line}`;
  if (column) return `${place}, ${columnNames[column]} từ ${valueText(change, before)} thành ${valueText(change, after)}`;
  return before === undefined ? `${place} ${valueText(change, after)} là dòng mới` : `${place} ${valueText(change, before)} không còn`;
}

/** Returns a change of a whole part as a name with both values, for a list. */
export function namedChange(change: PlanChange): { what: string; before: string; now: string } {
  const name = partNames[change.part];
  // Tables of things are not told in one line.
  const isPlain = change.part !== 'items' && change.part !== 'data';
  return {
    what: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    before: isPlain ? wholeText(change, change.before) : 'Có thay đổi',
    now: isPlain ? wholeText(change, change.after) : 'Xem ở văn bản trình',
  };
}

/** In a list there is room for the whole text. */
const wholeText = ({ part }: PlanChange, value: unknown): string => {
  const text = String(value ?? '').trim();
  return (part === 'kind' ? (planKindLabels as Record<string, string>)[text] : text) || '(trống)';
};

/** Returns why a decision on another plan than the present one was not recorded. @param cannot «Chưa phê duyệt được phương án» */
export function planChangedText(cannot: string, { changes, alteredRows }: Extract<Refusal, { code: 'planChanged' }>): string {
  const named = changes.slice(0, MOST_NAMED).map(changeText);
  const more = changes.length - named.length;
  const what = named.length ? ` và bản đồng chí đã xem: ${named.join('; ')}${more > 0 ? `; và ${more} chỗ khác` : ''}` : '';
  const altered = alteredRows.length ? alteredText(alteredRows) : 'Mở lại để xem phương án hiện nay, rồi quyết định.';
  return `${cannot}: phương án đã thay đổi so với bản đã trình${what}. ${altered}`;
}

/** Returns why an answer on an extension or a cost was not recorded. @param cannot «Chưa xác nhận được kinh phí» */
export const matterChangedText = (cannot: string, alteredRows: number[]): string =>
  alteredRows.length
    ? `${cannot}: ${lowerFirst(alteredText(alteredRows))}`
    : `${cannot}: nội dung đề nghị đã thay đổi sau khi mở. Mở lại để xem nội dung hiện nay, rồi quyết định.`;

const alteredText = (rows: number[]): string =>
  `Trang “Nhật ký” bị sửa trực tiếp tại ${rowsText(rows)}. Nhờ người quản trị sổ khôi phục nhật ký, rồi mở lại.`;
