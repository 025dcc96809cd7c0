// Labels: the terms of the procedure as people read them, and the value of a label.
import type { EventType } from '../procedure/events';
import type {
  Channel,
  DataState,
  Direction,
  FormCode,
  Incident,
  PlanKind,
  Priority,
  RecordKind,
  Role,
  Status,
  StepCode,
} from '../procedure/incident';
import { hasUnreceivedSigns, pendingExcess, pendingQuestions } from '../procedure/incident-state';
import type { DelegationEvent } from '../procedure/rights/delegation';
import type { Delegation } from '../procedure/rights/people';
import { sameName } from '../procedure/vietnamese-text';
import { dayText } from './moments';

export const channelLabels: Record<Channel, string> = { form: 'Biểu mẫu', inPerson: 'Trực tiếp', phone: 'Điện thoại' };

export const priorityLabels: Record<Priority, string> = { urgent: 'Khẩn cấp', high: 'Cao', medium: 'Trung bình', low: 'Thấp' };

export const directionLabels: Record<Direction, string> = {
  onTheSpot: 'Xử lý ngay tại chỗ',
  survey: 'Khảo sát, lập phương án',
  transfer: 'Chuyển đơn vị vận hành/bảo hành',
};

export const planKindLabels: Record<PlanKind, string> = {
  selfRepair: 'Tự khắc phục',
  hiredRepair: 'Thuê sửa chữa',
  replacement: 'Thay thế',
  warranty: 'Bảo hành',
};

export const dataStateLabels: Record<DataState, string> = {
  unrelated: 'Không liên quan',
  backedUp: 'Đã sao lưu',
  needsBackup: 'Cần sao lưu trước khi sửa chữa',
};

export const roleLabels: Record<Role, string> = {
  staff: 'Công chức',
  it: 'CNTT',
  chairman: 'Chủ tịch',
  viceChairman: 'Phó Chủ tịch',
  admin: 'Quản trị',
};

export const stepNames: Record<StepCode, string> = {
  B1: 'Thông báo sự cố',
  B2: 'Tiếp nhận, phân loại',
  B3: 'Khảo sát, lập phương án',
  B4: 'Trình phê duyệt',
  B5: 'Phê duyệt',
  B6: 'Thực hiện, vận hành thử',
  B7: 'Bàn giao',
};

/** What the IT unit does at a step, after «Bộ phận CNTT sẽ». */
export const workOfUnit: Record<StepCode, string> = {
  B1: 'ghi nhận',
  B2: 'tiếp nhận, phân loại',
  B3: 'hoàn thiện phương án, trình đồng chí phê duyệt',
  B4: 'trình phương án',
  B5: 'trình phương án',
  B6: 'thực hiện',
  B7: 'bàn giao thiết bị',
};

export const formLabels: Record<FormCode, string> = {
  'BM.01': 'Phiếu đề nghị khắc phục, xử lý sự cố',
  'BM.02': 'Biên bản kiểm tra tình trạng',
  'BM.03': 'Đề nghị phê duyệt phương án và kinh phí',
  'BM.03A': 'Phiếu ý kiến phê duyệt',
  'BM.04': 'Phiếu hoàn thành khắc phục sự cố',
  'BM.04A': 'Biên bản vận hành thử chưa đạt',
  'BM.05': 'Biên bản nghiệm thu, bàn giao',
};

export const closedLabels: Record<Exclude<Status, 'open'>, string> = {
  completed: 'Hoàn thành',
  rejected: 'Từ chối',
  cancelled: 'Hủy',
  duplicate: 'Trùng',
  unrepairable: 'Không khắc phục được',
};

/** Returns whether a status says that nothing was repaired: the request was turned down, taken back, or is another's. */
export const isNoRepair = (status: string): boolean =>
  [closedLabels.rejected, closedLabels.cancelled, closedLabels.duplicate].some((label) => status.startsWith(label));

export const eventLabels: Record<EventType, string> = {
  reported: 'Báo sự cố',
  received: 'Tiếp nhận, phân loại',
  reclassified: 'Sửa phân loại',
  planned: 'Lập phương án',
  submitted: 'Trình phê duyệt',
  proposalNumbered: 'Ghi số văn bản',
  withdrawn: 'Rút lại phương án',
  approved: 'Phê duyệt',
  returned: 'Trả lại',
  questionAsked: 'Hỏi lại',
  questionAnswered: 'Trả lời câu hỏi',
  extensionRequested: 'Đề nghị gia hạn',
  extensionGranted: 'Gia hạn',
  extensionRefused: 'Không gia hạn',
  carriedOut: 'Thực hiện, vận hành thử',
  costConfirmed: 'Xác nhận kinh phí vượt',
  costRefused: 'Không xác nhận kinh phí vượt',
  handedOver: 'Bàn giao',
  handoverDisputed: 'Bàn giao chưa đạt',
  securityConcluded: 'Kết luận về sự cố an ninh mạng',
  rejected: 'Từ chối',
  cancelled: 'Hủy',
  markedDuplicate: 'Báo trùng',
  markedUnrepairable: 'Không khắc phục được',
  recordAttached: 'Gắn tài liệu',
  recordDetached: 'Bỏ tài liệu',
  documentOwed: 'Yêu cầu lập biểu mẫu',
  documentMade: 'Lập biểu mẫu',
  documentFrozen: 'Lưu bản PDF',
  documentChanged: 'Văn bản bị sửa sau khi lưu',
  duesRecomputed: 'Tính lại hạn',
};

/** The events of the office on delegations. */
export const delegationLabels: Record<DelegationEvent['type'], string> = {
  delegated: 'Ủy quyền',
  delegationKept: 'Ủy quyền (chuyển từ “Phân quyền”)',
  delegationEnded: 'Kết thúc ủy quyền',
};

/** The status of a report of signs of a security incident before its reception. */
export const signsLabel = 'An ninh mạng: tiếp nhận ngay';

/** The states in which a step is done once more. */
export const againLabels = { afterReturn: 'Trả lại, chờ điều chỉnh', carryOut: 'Thực hiện lại' };

/** Returns trạng thái: what the incident waits for, or how it ended. */
export function statusLabel(incident: Incident): string {
  if (incident.status === 'duplicate') return `Trùng ${incident.ending?.duplicateOf ?? ''}`.trim();
  if (incident.status !== 'open') return closedLabels[incident.status];
  if (pendingQuestions(incident).length) return 'Chờ trả lời lãnh đạo';
  const returned = incident.decisions[incident.decisions.length - 1]?.approved === false;
  switch (incident.step) {
    case 'B3':
      return returned ? againLabels.afterReturn : 'Chờ lập phương án';
    case 'B4':
      return 'Chờ trình';
    case 'B5':
      return 'Chờ phê duyệt';
    case 'B6':
      return incident.repairs.length ? againLabels.carryOut : 'Đang thực hiện';
    case 'B7':
      return pendingExcess(incident) ? 'Chờ xác nhận kinh phí' : 'Chờ bàn giao';
    default:
      return hasUnreceivedSigns(incident) ? signsLabel : 'Chờ tiếp nhận';
  }
}

/** Returns the value with this label, in any case of letters; undefined when there is none. */
export function fromLabel<T extends string>(labels: Record<T, string>, text: string): T | undefined {
  const wanted = text.normalize('NFC').trim().toLowerCase();
  return (Object.keys(labels) as T[]).find((value) => labels[value].toLowerCase() === wanted);
}

/**
 * Reads a group as people write it: «MG – Mạng LAN/Wi-Fi/Internet» with any dash or a colon, or «MG-Mạng» with a code in capitals.
 * The code is returned in capitals; a text without a code is its own.
 */
export function readGroup(text: string): { code: string; name: string } {
  const written = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const [, code, name] = /^(\S{1,12}) ?[-‐‑‒–—−:] (.+)$/.exec(written) ?? /^([\p{Lu}\d]{2,5}) ?[-‐‑‒–—−:](\S.*)$/u.exec(written) ?? [];
  return { code: (code ?? written).toUpperCase(), name: name ?? written };
}

/** The incident in one line: «SC-2026-0001 · Máy in Canon LBP 2900 · Phòng Kinh tế». */
export const subjectLine = ({ code, report }: Incident): string => [code, report.device, report.department].filter(Boolean).join(' · ');

/** Stands in place of what only people with a role may read. */
export const withheldText =
  'Nội dung sự cố an ninh mạng không hiện ở đây. Người có vai trò ở trang “Phân quyền” mở “Thông tin sự cố” để xem.';

/** Stands in place of what a cost line says. */
export const withheldLineText = 'Sự cố an ninh mạng: xem ở “Thông tin sự cố”';

/** Stands among the roles of a person who only has the name of another one. */
export const namesakeLabel = 'người khác';

/** Returns the group of «Danh mục» that a text means: by its code, otherwise by its name; undefined when the list has none. */
export function groupMeant<Group extends { code: string; name: string }>(text: string, groups: readonly Group[]): Group | undefined {
  const { code, name } = readGroup(text);
  return groups.find((group) => group.code === code) ?? groups.find((group) => sameName(group.name, name));
}

/** «Nguyễn Văn An (Phòng Kinh tế)», or what is in front alone: the form may come without a department. */
export const withDepartment = (whatOrWho: string, department: string): string => (department ? `${whatOrWho} (${department})` : whatOrWho);

/** «Phó Chủ tịch UBND xã Nguyễn Thanh Thiết». */
export const withPosition = ({ name, position }: { name: string; position: string }): string => [position, name].filter(Boolean).join(' ');

/** «Phó Chủ tịch UBND xã Nguyễn Thanh Thiết, từ 24/11/2026 đến hết 30/11/2026, theo văn bản số 12/UQ-UBND ngày 20/11/2026». */
export function delegationPhrase({ to, from, until, number, day }: Delegation): string {
  const days = `từ ${dayText(from)} đến hết ${dayText(until - 1)}`;
  return [withPosition(to), days, number && `theo văn bản số ${number}${day === undefined ? '' : ` ngày ${dayText(day)}`}`]
    .filter(Boolean)
    .join(', ');
}

/** «Phó Chủ tịch UBND xã Nguyễn Thanh Thiết (văn bản số …, thời gian ủy quyền từ 24/11/2026 đến hết 30/11/2026)», after «kết thúc ủy quyền». */
export function endedDelegationPhrase({ to, from, until, number, day }: Delegation): string {
  const document = number && `văn bản số ${number}${day === undefined ? '' : ` ngày ${dayText(day)}`}`;
  const days = `thời gian ủy quyền từ ${dayText(from)} đến hết ${dayText(until - 1)}`;
  return `${withPosition(to)} (${[document, days].filter(Boolean).join(', ')})`;
}

/** Labels of the details that dialogs and the card show for reading. */
export const detailLabels = {
  reporter: 'Người báo',
  description: 'Hiện tượng',
  impact: 'Ảnh hưởng',
  necessity: 'Sự cần thiết',
  request: 'Đề nghị',
  cause: 'Nguyên nhân',
  plan: 'Phương án',
  kind: 'Loại phương án',
  vendor: 'Đơn vị đối tác',
  funding: 'Nguồn kinh phí',
  priceBasis: 'Căn cứ đơn giá',
  submittedBy: 'Người trình',
  due: 'Hạn',
  number: 'Số văn bản',
  missing: 'Thiếu hồ sơ',
  firstLimit: 'Hạn hoàn thành ban đầu',
  estimate: 'Dự toán',
  extension: 'Đề nghị gia hạn',
  approvedCost: 'Kinh phí được phê duyệt',
  actualCost: 'Kinh phí thực tế',
  costReason: 'Lý do vượt',
  work: 'Công việc đã làm',
  group: 'Nhóm',
  priority: 'Mức độ ưu tiên',
  assignee: 'Người phụ trách',
};

/** What belongs into the records besides the signed forms. */
const otherRecords: Record<Exclude<RecordKind, FormCode>, string> = {
  quote: 'báo giá',
  invoice: 'hóa đơn',
  warranty: 'phiếu bảo hành',
  other: 'giấy tờ khác',
};

const isOfForm = (kind: RecordKind): kind is FormCode => !Object.keys(otherRecords).includes(kind);

/** «Hóa đơn». */
export const otherRecordLabel = (kind: Exclude<RecordKind, FormCode>): string =>
  `${otherRecords[kind].charAt(0).toUpperCase()}${otherRecords[kind].slice(1)}`;

/** «bản ký BM.04», «hóa đơn». */
export const recordLabel = (kind: RecordKind): string => (isOfForm(kind) ? `bản ký ${kind}` : otherRecords[kind]);

/** «bản ký BM.01, BM.04; hóa đơn». */
export function recordsPhrase(kinds: readonly RecordKind[]): string {
  const forms = kinds.filter(isOfForm);
  const others = kinds.filter((kind) => !isOfForm(kind)).map(recordLabel);
  return [forms.length ? `bản ký ${forms.join(', ')}` : '', ...others].filter(Boolean).join('; ');
}
