// Why something cannot be done now: what, why, what to do.
import type { CommandType, Refusal } from '../procedure/commands';
import type { Incident, Role, StepCode } from '../procedure/incident';
import { roleLabels, statusLabel, stepNames } from './labels';

/** What is refused: a command, or the dialog that offers several endings. */
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
  handOver: 'bàn giao',
  concludeSecurity: 'kết luận an ninh mạng',
  reject: 'từ chối',
  cancel: 'hủy',
  markDuplicate: 'báo trùng',
  markUnrepairable: 'kết luận không khắc phục được',
  oweDocument: 'lập lại biểu mẫu',
  recordDocument: 'ghi biểu mẫu',
  recomputeLimits: 'tính lại hạn',
};

/** What is to be done at each step, as the menu calls it. */
export const nextAct: Record<StepCode, string> = {
  B1: 'Ghi nhận sự cố (trực tiếp, điện thoại)…',
  B2: 'Tiếp nhận, phân loại…',
  B3: 'Lập phương án, dự toán…',
  B4: 'Trình Chủ tịch phê duyệt…',
  B5: 'Phê duyệt hoặc trả lại…',
  B6: 'Ghi kết quả thực hiện…',
  B7: 'Bàn giao…',
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
  reportedAt: 'thời điểm báo',
  from: 'thời gian bắt đầu',
  to: 'thời gian kết thúc',
  trialFrom: 'vận hành thử từ',
  trialTo: 'vận hành thử đến',
  content: 'nội dung',
  quantity: 'số lượng',
  unitPrice: 'đơn giá',
  vatPercent: 'thuế suất',
  'vendor.unit': 'đơn vị đối tác',
};

/** Where a dialog calls a field otherwise. */
const ownNames: Partial<Record<Refused, Record<string, string>>> = { carryOut: { text: 'công việc đã làm' } };

const nameOf = (field: string, type: Refused) =>
  ownNames[type]?.[field] ?? fieldNames[field] ?? fieldNames[field.replace(/^.*\.|\[.*$/g, '')] ?? field;

const wrong: Record<Extract<Refusal, { code: 'invalid' }>['why'], string> = {
  negative: 'phải từ 0 trở lên',
  tooSmall: 'phải lớn hơn 0',
  tooLarge: 'lớn quá mức; hãy xem lại',
  notWhole: 'phải là số nguyên',
  tooLong: 'quá dài, hãy rút gọn',
  beforeStart: 'sớm hơn lúc phương án được phê duyệt, hoặc lúc báo nếu xử lý ngay; hãy xem lại',
  future: 'ở sau thời điểm hiện tại; hãy xem lại',
  tooFar: 'cách hiện tại quá xa; hãy xem lại',
  unknown: 'không có trong danh mục; hãy chọn lại',
  order: 'sớm hơn mốc trước nó; hãy xem lại',
  self: 'là chính sự cố này; hãy nhập mã khác',
};

const roles = (needs: Role[]) => needs.map((role) => roleLabels[role]).join(' hoặc ');
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The field of the dialog the refusal is about, if any. */
export function refusedField(refusal: Refusal): string | undefined {
  if (refusal.code !== 'missing' && refusal.code !== 'invalid') return undefined;
  return refusal.field === 'vendor.unit' ? 'vendorUnit' : refusal.field.replace(/\[(\d+)\]\./, '.$1.');
}

/** @param incident as it stands, where there is one */
export function refusalText(refusal: Refusal, command: { type: Refused }, incident?: Incident): string {
  const act = commandNames[command.type];
  const cannot = `Chưa thể ${act}`;
  switch (refusal.code) {
    case 'alreadyDone':
      return 'Việc này đã được ghi nhận trước đó, không ghi thêm lần nữa.';
    case 'closed':
      return `Không thể ${act}: sự cố đã kết thúc${incident ? ` (${statusLabel(incident)})` : ''}. Nếu hỏng lại, hãy ghi nhận sự cố mới.`;
    case 'notThisStep':
      return `${cannot}: sự cố đang ở bước ${refusal.step} (${stepNames[refusal.step]}). Việc tiếp theo là «${nextAct[refusal.step]}».`;
    case 'notYourRole':
      return `${cannot}: việc này của ${roles(refusal.needs)}. Hãy nhờ người có vai trò đó, hoặc nhờ quản trị bổ sung ở trang «Phân quyền».`;
    case 'unknownPerson':
      return `${cannot}: không biết tài khoản đang dùng là của ai. Hãy đăng nhập bằng tài khoản có trong trang «Phân quyền» rồi làm lại.`;
    case 'noDelegation':
      return `${cannot}: hôm nay ${refusal.name} không có ủy quyền của Chủ tịch. Hãy nhờ quản trị ghi thời gian ủy quyền ở trang «Phân quyền», hoặc trình Chủ tịch.`;
    case 'submitterApproves':
      return `${cannot}: ${refusal.name} là người trình phương án này, nên người khác phải phê duyệt. Hãy chuyển Chủ tịch, hoặc Phó Chủ tịch được ủy quyền.`;
    case 'missing':
      return `Hãy điền ${nameOf(refusal.field, command.type)}.`;
    case 'invalid':
      return `${sentence(nameOf(refusal.field, command.type))} ${wrong[refusal.why]}.`;
    case 'planWithoutEstimate':
      return 'Chưa thể trình: phương án chưa có dự toán. Mở «Lập phương án, dự toán…» để nhập, hoặc chọn «Không phát sinh kinh phí».';
    case 'planChanged':
      return `${cannot}: phương án đã được sửa sau khi trình. Hãy mở lại để xem bản mới.`;
    case 'onTheSpotNotAllowed':
      return 'Chưa thể xử lý ngay tại chỗ: thiết lập «Cho phép xử lý ngay tại chỗ» đang tắt. Hãy chọn «Khảo sát, lập phương án», hoặc nhờ quản trị bật thiết lập ở trang «Cấu hình».';
    case 'costOnTheSpot':
      return 'Chưa thể ghi kết quả: xử lý ngay tại chỗ thì không phát sinh kinh phí. Hãy để kinh phí thực tế bằng 0; nếu phải chi tiền, hãy hủy và ghi nhận lại theo hướng khảo sát, lập phương án.';
    case 'extensionPending':
      return 'Chưa thể đề nghị gia hạn: đề nghị trước đang chờ lãnh đạo trả lời. Hãy chờ trả lời rồi đề nghị tiếp nếu cần.';
    case 'noExtensionPending':
      return `${cannot}: không có đề nghị gia hạn nào đang chờ. Bộ phận CNTT cần gửi «Đề nghị gia hạn…» trước.`;
    case 'securityOpen':
      return `${cannot}: sự cố có dấu hiệu an ninh mạng chưa được kết luận. Hãy chọn «Kết luận an ninh mạng…» trước.`;
    case 'noSecurityWatch':
      return 'Chưa thể kết luận an ninh mạng: sự cố này không được theo dõi về an ninh mạng. Nếu có dấu hiệu, hãy đổi Nhóm thành AN.';
    case 'notReceivedYet':
      return 'Chưa thể sửa phân loại: sự cố chưa được tiếp nhận. Hãy chọn «Tiếp nhận, phân loại…» trước.';
  }
}
