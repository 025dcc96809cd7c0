// The incident: the terms of QT.VHTT.01 as types.

/** An instant, in milliseconds since 1970 UTC. Pure code gets it as a parameter and never reads a clock. */
export type Instant = number;

/** Bước: B1 báo, B2 tiếp nhận, B3 khảo sát, B4 trình, B5 phê duyệt, B6 thực hiện, B7 bàn giao. */
export type StepCode = (typeof stepCodes)[number];

/** In the order of the procedure. */
export const stepCodes = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'] as const;

/** Kênh báo: biểu mẫu, trực tiếp, điện thoại. */
export type Channel = 'form' | 'inPerson' | 'phone';

/** Mức độ: khẩn cấp, cao, trung bình, thấp. It serves for sorting and alerts; limits do not depend on it. */
export type Priority = 'urgent' | 'high' | 'medium' | 'low';

/** Hướng xử lý: xử lý ngay tại chỗ, khảo sát lập phương án, chuyển đơn vị vận hành/bảo hành. */
export type Direction = 'onTheSpot' | 'survey' | 'transfer';

/** Trạng thái: còn mở, hoàn thành, từ chối, hủy, trùng, không khắc phục được. */
export type Status = 'open' | 'completed' | 'rejected' | 'cancelled' | 'duplicate' | 'unrepairable';

/** Vai trò: công chức báo sự cố, bộ phận CNTT, Chủ tịch, Phó Chủ tịch, quản trị. */
export type Role = 'staff' | 'it' | 'chairman' | 'viceChairman' | 'admin';

/** Người làm một việc, as known when it was done. `email` is '' where the platform does not give it. */
export interface Actor {
  email: string;
  name: string;
  position: string;
  roles: Role[];
  /** «Phân quyền» says that this is another person than the one of the same name. */
  isNamesake?: true;
  /** The chairman whose ủy quyền was in force that day. Only with the role viceChairman. */
  delegatedBy?: string;
  /** Số, ngày of the văn bản ủy quyền. */
  delegationDocument?: { number: string; day: Instant };
}

/** Nội dung báo sự cố (B1). Texts are NFC; '' where nothing was entered. */
export interface Report {
  channel: Channel;
  reporter: string;
  position: string;
  department: string;
  phone: string;
  email: string;
  detectedAt?: Instant;
  device: string;
  assetCode: string;
  serial: string;
  location: string;
  /** Người sử dụng thiết bị. */
  user: string;
  /** Code of the group that the reporter chose, '' if none (PC, MI, …). */
  group: string;
  /** In the reporter's own words. */
  description: string;
  impact: string;
  request: string;
  /** Dấu hiệu sự cố an ninh mạng as the reporter saw it. */
  securitySigns: boolean;
  /** When it was really reported: the clock of B2 starts here. */
  reportedAt: Instant;
}

/** Phân loại (B2). */
export interface Classification {
  group: string;
  priority: Priority;
  /** Người phụ trách: name as in «Phân quyền». */
  assignee: string;
  direction: Direction;
  /** Why it is handled on the spot, or to whom it is transferred; '' for a survey. */
  reason: string;
}

/** Dòng dự toán. Money in whole đồng; quantity may have up to 3 decimals. */
export interface CostLine {
  content: string;
  unit: string;
  quantity: number;
  unitPrice: number;
  /** Thuế suất GTGT in percent: 0, 5, 8, 10. */
  vatPercent: number;
  note: string;
}

/** Thiết bị được kiểm tra (bảng hiện trạng của BM.02). */
export interface InspectedItem {
  name: string;
  /** Mã tài sản / số sê-ri. */
  identity: string;
  yearInUse: string;
  warranty: string;
  condition: string;
}

/** Loại phương án: tự khắc phục, thuê sửa chữa, thay thế, bảo hành. */
export type PlanKind = 'selfRepair' | 'hiredRepair' | 'replacement' | 'warranty';

/** Dữ liệu: không liên quan, đã sao lưu, cần sao lưu trước khi sửa. */
export type DataState = 'unrelated' | 'backedUp' | 'needsBackup';

/** Phương án và dự toán as entered (B3). */
export interface PlanContent {
  kind: PlanKind;
  /** Thành phần kiểm tra, besides the assignee and the department. */
  participants: string;
  items: InspectedItem[];
  cause: string;
  data: DataState;
  text: string;
  /** Lý do lựa chọn. */
  choiceReason: string;
  /** Yêu cầu kỹ thuật. */
  requirements: string;
  lines: CostLine[];
  /** «Không phát sinh kinh phí» was chosen; then `lines` is empty. */
  noCost: boolean;
  /** Đơn vị đối tác, '' if none. */
  vendor: string;
  /** Nguồn kinh phí. */
  funding: string;
  /** Căn cứ của đơn giá: whose báo giá, of which day; absent in events of older versions. */
  priceBasis?: string;
  /** Thời gian thực hiện, in words. */
  duration: string;
}

/** Phương án, phiên bản n. A return leads to the next version; old versions are kept. */
export interface Plan extends PlanContent {
  version: number;
  by: Actor;
  at: Instant;
}

/** Thực hiện và vận hành thử (B6), one round. */
export interface RepairContent {
  performer: 'it' | 'vendor';
  from: Instant;
  to: Instant;
  text: string;
  cause: string;
  parts: ReplacedPart[];
  trialFrom: Instant;
  trialTo: Instant;
  trial: 'passed' | 'failed';
  /** Lý do quá hạn, lý do không đạt. */
  lateReason: string;
  failReason: string;
  /** Kinh phí thực tế, đồng. */
  actualCost: number;
  /** Lý do kinh phí vượt mức được phê duyệt; absent in events of older versions. */
  costReason?: string;
  invoice: string;
  recommendation: string;
  requesterOpinion: string;
}

/** Công việc, linh kiện thay thế. */
export interface ReplacedPart {
  content: string;
  unit: string;
  quantity: number;
  newSerial: string;
  warrantyUntil: string;
}

/** Kinh phí vượt (row 22): the actual cost is above the approved one, and a leader confirms it before the handover. */
export interface CostExcess {
  /** Mức được phê duyệt, đồng: of the approved plan, or confirmed since. */
  approved: number;
  /** Absent while no leader has answered. */
  answer?: { confirmed: boolean; by: Actor; at: Instant; reason: string };
}

/** Lần thực hiện thứ n. */
export interface Repair extends RepairContent {
  round: number;
  excess?: CostExcess;
  by: Actor;
  at: Instant;
}

/** Bên của biên bản bàn giao. */
export interface Party {
  unit: string;
  address: string;
  taxCode: string;
  representative: string;
  position: string;
}

/** Bàn giao (B7). */
export interface HandoverContent {
  place: string;
  /** Đơn vị đối tác; absent for a handover of two parties. */
  vendor?: Party;
  /** Đại diện bộ phận đề nghị. */
  receiver: string;
  receiverPosition: string;
  items: ReplacedPart[];
  trialResult: string;
  dataAndAccounts: string;
  oldParts: string;
  invoice: string;
  hasWarrantyCard: boolean;
  hasQuote: boolean;
  otherPapers: string;
  opinions: string;
  /** false: the requester does not agree, and the work goes back to B6. */
  agreed: boolean;
}

/** Bàn giao: by whom it was recorded, and when. */
export interface Handover extends HandoverContent {
  by: Actor;
  at: Instant;
}

/** Gia hạn. */
export interface Extension {
  /** The visit (step and round) that it is for; a leader can answer only while that visit lasts. */
  step: StepCode;
  round: number;
  reason: string;
  workingDays: number;
  requestedBy: Actor;
  requestedAt: Instant;
  /** Absent while no leader has answered. */
  answer?: { granted: boolean; by: Actor; at: Instant; reason: string };
}

/** Câu hỏi of a leader before he decides; the clock runs on. */
export interface Question {
  /** The visit (step and round) at which it was asked; with that visit it lapses. */
  step: StepCode;
  round: number;
  text: string;
  by: Actor;
  at: Instant;
  /** Absent while the IT unit has not answered. */
  answer?: { text: string; by: Actor; at: Instant };
}

/** Phê duyệt / trả lại: who decided, by whose delegation, on which plan. */
export interface Decision {
  approved: boolean;
  planVersion: number;
  planHash: string;
  by: Actor;
  at: Instant;
  /** Ý kiến, or the reason of a return. */
  reason: string;
  /** How many documents the incident had then: those after them may show the decision. */
  documentsBefore: number;
}

/** Số văn bản: what the văn thư gave to a tờ trình, bound to the version of the plan that it submits. */
export interface ProposalNumber {
  planVersion: number;
  /** «45/TTr-CNTT». */
  number: string;
  /** Midnight of its day. */
  day: Instant;
  by: Actor;
  at: Instant;
}

/** Theo dõi an ninh mạng: counts elapsed hours from T0. */
export interface SecurityClock {
  /** T0, without seconds. */
  since: Instant;
  /** Có dữ liệu cá nhân. */
  personalData: 'yes' | 'no' | 'unknown';
  outcome?: { kind: 'reported' | 'notSecurity'; note: string; by: Actor; at: Instant };
}

/** One visit to a step, with its clock. */
export interface StepRecord {
  step: StepCode;
  /** 1 for the first visit. */
  round: number;
  startedAt: Instant;
  /** The limit in force; absent where the procedure sets none (B1, B7). */
  dueAt?: Instant;
  /** The first limit, before any extension. */
  firstDueAt?: Instant;
  doneAt?: Instant;
  doneBy?: Actor;
}

/** Biểu mẫu: BM.01 … BM.05, and two that go with them: the ruling on a tờ trình, and the record of a trial that failed. */
export type FormCode = (typeof formCodes)[number];

export const formCodes = ['BM.01', 'BM.02', 'BM.03', 'BM.03A', 'BM.04', 'BM.04A', 'BM.05'] as const;

/** Bản PDF lưu: what a paper was when it was approved, or when its incident was closed. */
export interface FinalCopy {
  why: 'approved' | 'closed';
  fileId: string;
  url: string;
  /** SHA-256 of the PDF in hex. */
  sha256: string;
  /** The Doc's time in Drive then, as Drive writes it. */
  of: string;
  at: Instant;
  /** When the Doc was changed afterwards. */
  changedAt?: Instant;
}

/** Biểu mẫu đã lập, a document: a printed form made for one incident. `edition` (lần) counts the documents of the form from 1. */
export interface MadeDocument {
  form: FormCode;
  edition: number;
  fileId: string;
  url: string;
  at: Instant;
  /** The folder that it was made in; events of older versions lack it. */
  folderId?: string;
  final?: FinalCopy;
}

/** Thành phần hồ sơ: the signed copy of a form; báo giá, hóa đơn, phiếu bảo hành, giấy tờ khác of the partner. */
export type RecordKind = FormCode | 'quote' | 'invoice' | 'warranty' | 'other';

/** Tài liệu gắn vào hồ sơ: a scan, a signed PDF, an invoice. */
export interface Attachment {
  kind: RecordKind;
  fileId: string;
  name: string;
  url: string;
  /** SHA-256 of its bytes in hex; '' where there was nothing to read, as of a Google Doc. */
  sha256: string;
  by: Actor;
  at: Instant;
}

/** Kết thúc: hoàn thành, or another ending. */
export interface Ending {
  status: Exclude<Status, 'open'>;
  reason: string;
  duplicateOf?: string;
  /** What its records lacked, and why it was closed all the same; absent in events of older versions. */
  missing?: RecordKind[];
  missingReason?: string;
  by: Actor;
  at: Instant;
}

/** Sự cố: all that its events say, and nothing else. */
export interface Incident {
  code: string;
  /** Number of events so far; a dialog that was opened at a lower one is stale. */
  version: number;
  status: Status;
  /** The step that is being worked on; for a closed incident the last one. */
  step: StepCode;
  report: Report;
  recordedAt: Instant;
  recordedBy: Actor;
  classification?: Classification;
  receivedBy?: Actor;
  receivedAt?: Instant;
  note: string;
  plans: Plan[];
  /** Trình: the last submission, unless it was withdrawn. */
  submission?: { planVersion: number; planHash: string; necessity: string; by: Actor; at: Instant };
  /** Numbers of its proposals; of one that was corrected the last. */
  numbers: ProposalNumber[];
  /** Approvals and returns, oldest first. */
  decisions: Decision[];
  extensions: Extension[];
  questions: Question[];
  repairs: Repair[];
  handovers: Handover[];
  security?: SecurityClock;
  ending?: Ending;
  steps: StepRecord[];
  /** The clock of the whole: it starts at the end of B2 (or at the report, a setting); absent until then. */
  overall?: { startedAt: Instant; dueAt: Instant; firstDueAt: Instant };
  documents: MadeDocument[];
  attachments: Attachment[];
  /** Pending documents: forms that events ask for and that are not made yet. */
  pendingDocuments: FormCode[];
  /** Idempotency keys of the commands already carried out. */
  keys: string[];
}
