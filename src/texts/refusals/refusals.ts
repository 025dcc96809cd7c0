// Sentences of refusals: what cannot be done, why, and what to do.
import type { CommandType, InvalidReason, Refusal } from '../../procedure/commands';
import type { Incident, Role } from '../../procedure/incident';
import type { DelegationRefusal } from '../../procedure/rights/delegation';
import { delegationPhrase, roleLabels, statusLabel, stepNames } from '../labels';
import { menuTexts, nextTaskLabels, taskLabels } from '../menus';
import { planChangedText } from './plan-changes';

/** What is refused: a command, or the dialog «Kết thúc khác», which offers several commands. */
type Refused = CommandType | 'closeOtherwise';

const commandNames: Record<Refused, string> = {
  closeOtherwise: 'kết thúc sự cố',
  report: 'ghi nhận sự cố',
  receive: 'tiếp nhận',
  reclassify: 'sửa phân loại',
  plan: 'lập phương án',
  submit: 'trình',
  withdraw: 'rút tờ trình',
  approve: 'phê duyệt',
  return: 'trả lại',
  requestExtension: 'đề nghị gia hạn',
  grantExtension: 'gia hạn',
  refuseExtension: 'trả lời đề nghị gia hạn',
  carryOut: 'ghi kết quả thực hiện',
  confirmCost: 'xác nhận kinh phí vượt',
  refuseCost: 'trả lời về kinh phí vượt',
  handOver: 'bàn giao',
  concludeSecurity: 'kết luận an ninh mạng',
  reject: 'từ chối',
  cancel: 'hủy',
  markDuplicate: 'báo trùng',
  markUnrepairable: 'kết luận không khắc phục được',
  numberProposal: 'ghi số văn bản',
  attachRecord: 'gắn tài liệu',
  detachRecord: 'bỏ tài liệu khỏi hồ sơ',
  oweDocument: 'lập lại biểu mẫu',
  recordDocument: 'ghi biểu mẫu',
  freezeDocument: 'lưu bản PDF',
  noteChange: 'ghi nhận văn bản bị sửa',
  recomputeLimits: 'tính lại hạn',
};

const fieldNames: Record<string, string> = {
  reason: 'lý do',
  text: 'nội dung phương án',
  cause: 'nguyên nhân',
  lateReason: 'lý do quá hạn',
  failReason: 'lý do không đạt',
  opinions: 'ý kiến các bên',
  note: 'nội dung kết luận',
  assignee: 'người phụ trách',
  group: 'nhóm sự cố',
  reporter: 'người báo',
  device: 'thiết bị, hệ thống',
  description: 'mô tả hiện tượng',
  department: 'bộ phận',
  receiver: 'người nhận bàn giao',
  workingDays: 'số ngày gia hạn',
  duplicateOf: 'mã sự cố bị trùng',
  lines: 'các dòng dự toán',
  actualCost: 'kinh phí thực tế',
  costReason: 'lý do kinh phí vượt mức được duyệt',
  reportedAt: 'thời điểm báo',
  detectedAt: 'thời điểm phát hiện',
  from: 'thời gian bắt đầu',
  to: 'thời gian kết thúc',
  trialFrom: 'vận hành thử từ',
  trialTo: 'vận hành thử đến',
  content: 'nội dung',
  quantity: 'số lượng',
  unitPrice: 'đơn giá',
  vatPercent: 'thuế suất',
  'vendor.unit': 'đơn vị đối tác',
  missingReason: 'lý do bàn giao khi hồ sơ còn thiếu',
  file: 'tài liệu',
  kind: 'loại tài liệu',
  number: 'số văn bản',
  numberDay: 'ngày văn bản',
};

/** Fields that a dialog names differently. */
const dialogFieldNames: Partial<Record<Refused, Record<string, string>>> = { carryOut: { text: 'công việc đã làm' } };

const fieldName = (field: string, type: Refused) =>
  dialogFieldNames[type]?.[field] ?? fieldNames[field] ?? fieldNames[field.replace(/^.*\.|\[.*$/g, '')] ?? field;

const invalidTexts: Record<InvalidReason, string> = {
  negative: 'phải từ 0 trở lên',
  tooSmall: 'phải lớn hơn 0',
  tooLarge: 'lớn quá mức; hãy xem lại',
  notWhole: 'phải là số nguyên',
  tooLong: 'quá dài, hãy rút gọn',
  beforeStart: 'sớm hơn lúc phương án được phê duyệt, hoặc lúc báo nếu xử lý ngay; hãy xem lại',
  beforeReport: 'sớm hơn ngày báo sự cố; hãy xem lại',
  future: 'ở sau thời điểm hiện tại; hãy xem lại',
  tooFar: 'cách hiện tại quá xa; hãy xem lại',
  unknown: 'không có trong danh mục; hãy chọn lại',
  order: 'sớm hơn mốc trước nó; hãy xem lại',
  self: 'là chính sự cố này; hãy nhập mã khác',
};

const roleNames = (needs: Role[]) => needs.map((role) => roleLabels[role]).join(' hoặc ');
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns the field of the dialog that the refusal is about, if any. */
export function refusedField(refusal: Refusal): string | undefined {
  if (refusal.code !== 'missing' && refusal.code !== 'invalid') return undefined;
  return refusal.field === 'vendor.unit' ? 'vendorUnit' : refusal.field.replace(/\[(\d+)\]\./, '.$1.');
}

const delegationFields: Partial<Record<DelegationRefusal['code'], string>> = {
  notViceChairman: 'to',
  toOneself: 'to',
  noNumber: 'number',
  startsInPast: 'from',
  startsTooLate: 'from',
  endsBeforeStart: 'until',
  tooLong: 'until',
  documentInFuture: 'day',
};

/** Returns the field of «Ủy quyền phê duyệt» that the refusal is about, if any. */
export const refusedDelegationField = ({ code }: DelegationRefusal): string | undefined => delegationFields[code];

/** Returns the sentence of a refusal to delegate, or to end a delegation. */
export function delegationRefusalText(refusal: DelegationRefusal): string {
  const cannot = 'Chưa thể ủy quyền';
  switch (refusal.code) {
    case 'alreadyDone':
      return 'Việc này đã được ghi trước đó; không ghi thêm lần nữa.';
    case 'notChairman':
      return `${cannot}: chỉ Chủ tịch ủy quyền và kết thúc ủy quyền. Đề nghị Chủ tịch chọn “${menuTexts.leaders} ▸ ${menuTexts.delegate}” bằng tài khoản của Chủ tịch trong trang “Phân quyền”.`;
    case 'notViceChairman':
      return `${cannot}: người được chọn không có vai trò Phó Chủ tịch trong trang “Phân quyền”. Chọn người khác, hoặc báo người quản trị sổ ghi vai trò ở trang đó.`;
    case 'toOneself':
      return `${cannot}: người được chọn là chính Chủ tịch đang ủy quyền. Chọn một Phó Chủ tịch khác.`;
    case 'noNumber':
      return `${cannot}: chưa có số của văn bản ủy quyền. Ghi số, ví dụ 12/UQ-UBND.`;
    case 'startsInPast':
      return `${cannot}: ngày bắt đầu đã qua. Chọn từ hôm nay trở đi.`;
    case 'startsTooLate':
      return `${cannot}: ngày bắt đầu cách hôm nay quá một năm. Kiểm tra lại năm của ngày bắt đầu.`;
    case 'endsBeforeStart':
      return `${cannot}: ngày cuối sớm hơn ngày bắt đầu. Chọn ngày cuối từ ngày bắt đầu trở đi.`;
    case 'tooLong':
      return `${cannot}: thời gian ủy quyền dài hơn một năm. Chọn ngày cuối trong vòng một năm; hết hạn thì ủy quyền lại.`;
    case 'documentInFuture':
      return `${cannot}: ngày của văn bản ủy quyền ở sau hôm nay. Ghi ngày ký văn bản; văn bản phải có trước.`;
    case 'overlaps':
      return `${cannot}: trùng thời gian với ủy quyền cho ${delegationPhrase(refusal.other)}. Chọn những ngày khác, hoặc kết thúc ủy quyền đó trước.`;
    case 'tooMany':
      return `${cannot}: đã có ${refusal.most} ủy quyền chưa hết hạn. Kết thúc bớt, hoặc ghi tiếp khi các ủy quyền trước đã hết hạn.`;
    case 'unknownDelegation':
      return 'Chưa thể kết thúc ủy quyền: không còn thấy ủy quyền này trong nhật ký. Mở lại cửa sổ này để xem các ủy quyền hiện có.';
    case 'alreadyOver':
      return 'Ủy quyền này đã hết hạn hoặc đã được kết thúc trước đó; không cần làm gì thêm.';
  }
}

/** Returns the sentence of a refusal. @param incident its present state, if there is one */
export function refusalText(refusal: Refusal, command: { type: Refused }, incident?: Incident): string {
  const task = commandNames[command.type];
  const cannot = `Chưa thể ${task}`;
  switch (refusal.code) {
    case 'alreadyDone':
      return 'Việc này đã được ghi nhận trước đó, không ghi thêm lần nữa.';
    case 'closed':
      return `Không thể ${task}: sự cố đã kết thúc${incident ? ` (${statusLabel(incident)})` : ''}. Nếu hỏng lại, hãy ghi nhận sự cố mới.`;
    case 'notThisStep':
      return `${cannot}: sự cố đang ở bước ${refusal.step} (${stepNames[refusal.step]}). Việc tiếp theo là “${nextTaskLabels[refusal.step]}”.`;
    case 'notYourRole':
      return `${cannot}: việc này của ${roleNames(refusal.needs)}. Hãy nhờ người có vai trò đó, hoặc nhờ quản trị bổ sung ở trang “Phân quyền”.`;
    case 'unknownPerson':
      return `${cannot}: không biết tài khoản đang dùng là của ai. Hãy đăng nhập bằng tài khoản có trong trang “Phân quyền” rồi làm lại.`;
    case 'noDelegation':
      return `${cannot}: Phó Chủ tịch ${refusal.name} hôm nay không trong thời gian được ủy quyền. Trình Chủ tịch, hoặc đề nghị Chủ tịch ghi văn bản ủy quyền bằng “${menuTexts.leaders} ▸ ${menuTexts.delegate}”.`;
    case 'submitterApproves':
      return `${cannot}: ${refusal.name} là người trình phương án này, nên người khác phải phê duyệt. Hãy chuyển Chủ tịch, hoặc Phó Chủ tịch được ủy quyền.`;
    case 'requesterGrants':
      return `${cannot}: ${refusal.name} là người đề nghị gia hạn này, nên người khác phải trả lời. Việc cần làm: nhờ Chủ tịch, hoặc Phó Chủ tịch được ủy quyền.`;
    case 'recorderConfirms':
      return `${cannot}: ${refusal.name} là người ghi kết quả thực hiện này, nên người khác phải xác nhận. Việc cần làm: nhờ Chủ tịch, hoặc Phó Chủ tịch được ủy quyền.`;
    case 'costUnconfirmed':
      return `${cannot}: kinh phí thực tế vượt mức được duyệt, đang chờ lãnh đạo xác nhận. Lãnh đạo chọn “${menuTexts.leaders} ▸ ${taskLabels.confirmCost}” hoặc mở trang phê duyệt.`;
    case 'noCostPending':
      return `${cannot}: sự cố này không có kinh phí vượt đang chờ xác nhận.`;
    case 'noFormYet':
      return `${cannot}: sự cố chưa đến bước có biểu mẫu này. Biểu mẫu tự lập khi sự cố đến bước đó.`;
    case 'notAttached':
      return `${cannot}: tài liệu này không có trong hồ sơ. Mở lại cửa sổ này để xem các tài liệu đang có.`;
    case 'noProposalYet':
      return `${cannot}: sự cố chưa có phương án. Lập phương án bằng “${taskLabels.plan}” trước.`;
    case 'noNumberOnForm':
      return `${cannot}: văn bản trình hiện là giấy đề nghị, một biểu mẫu của quy trình, không lấy số văn thư. Cơ quan dùng tờ trình thì báo người quản trị sổ đổi “Tên văn bản trình” ở trang “Cấu hình”.`;
    case 'missing':
      return `Hãy điền ${fieldName(refusal.field, command.type)}.`;
    case 'invalid':
      return `${sentence(fieldName(refusal.field, command.type))} ${invalidTexts[refusal.why]}.`;
    case 'planWithoutEstimate':
      return 'Chưa thể trình: phương án chưa có dự toán. Mở “Lập phương án, dự toán…” để nhập, hoặc chọn “Không phát sinh kinh phí”.';
    case 'planChanged':
      return planChangedText(cannot, refusal);
    case 'onTheSpotNotAllowed':
      return 'Chưa thể xử lý ngay tại chỗ: thiết lập “Cho phép xử lý ngay tại chỗ” đang tắt. Hãy chọn “Khảo sát, lập phương án”, hoặc nhờ quản trị bật thiết lập ở trang “Cấu hình”.';
    case 'costOnTheSpot':
      return 'Chưa thể ghi kết quả: xử lý ngay tại chỗ thì không phát sinh kinh phí. Hãy để kinh phí thực tế bằng 0; nếu phải chi tiền, hãy hủy và ghi nhận lại theo hướng khảo sát, lập phương án.';
    case 'extensionPending':
      return 'Chưa thể đề nghị gia hạn: đề nghị trước đang chờ lãnh đạo trả lời. Hãy chờ trả lời rồi đề nghị tiếp nếu cần.';
    case 'noExtensionPending':
      return `${cannot}: không có đề nghị gia hạn nào đang chờ. Bộ phận CNTT cần gửi “Đề nghị gia hạn…” trước.`;
    case 'securityOpen':
      return `${cannot}: sự cố có dấu hiệu an ninh mạng chưa được kết luận. Hãy chọn “Kết luận an ninh mạng…” trước.`;
    case 'noSecurityClock':
      return 'Chưa thể kết luận an ninh mạng: sự cố này không được theo dõi về an ninh mạng. Nếu có dấu hiệu, hãy đổi Nhóm thành AN.';
    case 'notReceivedYet':
      return 'Chưa thể sửa phân loại: sự cố chưa được tiếp nhận. Hãy chọn “Tiếp nhận, phân loại…” trước.';
  }
}
