// Sentences of refusals: what cannot be done, why, and what to do.
import { sumText } from '../../figures';
import type { CommandType, InvalidReason, Refusal } from '../../procedure/commands';
import { largestQuantity, largestSum } from '../../procedure/estimate';
import type { Incident, StepCode } from '../../procedure/incident';
import { lastApproval } from '../../procedure/incident-state';
import type { DelegationRefusal } from '../../procedure/rights/delegation';
import { mostWorkingDays } from '../../procedure/steps/extensions';
import { oldestReportDays } from '../../procedure/steps/reception';
import { longestNumber } from '../../procedure/steps/records';
import { delegationPhrase, statusLabel, stepNames, workOfUnit } from '../labels';
import { captionInSentence, menuTexts, nextTaskLabels, taskLabels } from '../menus';
import { dayText, momentPhrase } from '../moments';
import { rightTexts } from '../rights';
import { matterChangedText, planChangedText } from './plan-changes';

/** What is refused: a command, or the dialog «Dừng xử lý sự cố», which offers several commands. */
type Refused = CommandType | 'closeOtherwise';

const cannotTexts: Record<Refused, string> = {
  closeOtherwise: 'Chưa dừng xử lý được sự cố',
  report: 'Chưa ghi nhận được sự cố',
  receive: 'Chưa tiếp nhận được sự cố',
  reclassify: 'Chưa sửa được phân loại',
  plan: 'Chưa lập được phương án',
  submit: 'Chưa trình được phương án',
  withdraw: 'Chưa rút lại được phương án',
  approve: 'Chưa phê duyệt được phương án',
  return: 'Chưa trả lại được phương án',
  ask: 'Chưa hỏi lại được',
  answerQuestion: 'Chưa trả lời được câu hỏi',
  requestExtension: 'Chưa đề nghị gia hạn được',
  grantExtension: 'Chưa gia hạn được',
  refuseExtension: 'Chưa trả lời được đề nghị gia hạn',
  carryOut: 'Chưa ghi được kết quả thực hiện',
  confirmCost: 'Chưa xác nhận được kinh phí vượt',
  refuseCost: 'Chưa trả lời được về kinh phí vượt',
  handOver: 'Chưa ghi được bàn giao',
  concludeSecurity: 'Chưa ghi được kết luận về sự cố an ninh mạng',
  reject: 'Chưa từ chối tiếp nhận được sự cố',
  cancel: 'Chưa hủy được yêu cầu xử lý',
  markDuplicate: 'Chưa ghi trùng được',
  markUnrepairable: 'Chưa kết luận được là không khắc phục được',
  numberProposal: 'Chưa ghi được số văn bản',
  attachRecord: 'Chưa gắn được tài liệu',
  detachRecord: 'Chưa bỏ được tài liệu khỏi hồ sơ',
  oweDocument: 'Chưa lập lại được biểu mẫu',
  recordDocument: 'Chưa ghi được biểu mẫu',
  freezeDocument: 'Chưa lưu được bản PDF',
  noteChange: 'Chưa ghi được việc văn bản bị sửa',
  recomputeLimits: 'Chưa tính lại được hạn',
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
  device: 'thiết bị/hệ thống',
  description: 'mô tả hiện tượng',
  department: 'bộ phận',
  receiver: 'người nhận bàn giao',
  workingDays: 'số ngày gia hạn',
  duplicateOf: 'mã sự cố báo trước',
  lines: 'các dòng dự toán',
  actualCost: 'kinh phí thực tế',
  costReason: 'lý do kinh phí vượt mức được phê duyệt',
  reportedAt: 'thời điểm báo',
  detectedAt: 'thời điểm phát hiện',
  from: 'giờ bắt đầu',
  to: 'giờ kết thúc',
  trialFrom: 'giờ bắt đầu vận hành thử',
  trialTo: 'giờ kết thúc vận hành thử',
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
  answer: 'câu trả lời',
};

/** Fields that a dialog names differently. */
const dialogFieldNames: Partial<Record<Refused, Record<string, string>>> = {
  carryOut: { text: 'công việc đã làm' },
  ask: { reason: 'câu hỏi' },
};

const fieldName = (field: string, type: Refused) =>
  dialogFieldNames[type]?.[field] ?? fieldNames[field] ?? fieldNames[field.replace(/^.*\.|\[.*$/g, '')] ?? field;

/** Sentences of fields that have one of their own. */
const invalidFieldTexts: Partial<Record<InvalidReason, Record<string, (limit: string) => string>>> = {
  tooLarge: {
    lines: () => `Tổng dự toán nhiều nhất ${sumText(largestSum)} đồng.`,
    workingDays: () => `Mỗi lần gia hạn nhiều nhất ${mostWorkingDays} ngày làm việc.`,
    quantity: () => `Số lượng nhiều nhất ${sumText(largestQuantity)}.`,
  },
  tooLong: {
    number: () => `Số văn bản dài nhất ${longestNumber} ký tự.`,
    quantity: () => 'Số lượng có nhiều nhất ba chữ số sau dấu phẩy.',
  },
  future: {
    numberDay: () => 'Ngày văn bản chưa đến. Nhập ngày ký văn bản.',
  },
  tooFar: {
    reportedAt: () => `Chỉ ghi nhận được sự cố báo trong ${oldestReportDays} ngày gần đây.`,
    detectedAt: () => 'Thời điểm phát hiện phải trong vòng một năm gần đây.',
  },
  order: {
    to: (from) => `Giờ kết thúc không được trước giờ bắt đầu (${from}).`,
    trialFrom: (to) => `Vận hành thử phải bắt đầu sau khi thực hiện xong (${to}).`,
    trialTo: (from) => `Vận hành thử phải kết thúc sau khi bắt đầu (${from}).`,
  },
};

const invalidTexts: Record<InvalidReason, (name: string, limit: string, incident?: Incident) => string> = {
  negative: (name) => `${name} phải từ 0 trở lên.`,
  tooSmall: (name) => `${name} phải lớn hơn 0.`,
  tooLarge: (name) => `${name} nhiều nhất ${sumText(largestSum)} đồng.`,
  notWhole: (name) => `${name} phải là số nguyên.`,
  tooLong: (name) => `${name} quá dài. Rút gọn rồi ghi lại.`,
  beforeStart: (name, limit, incident) =>
    incident && lastApproval(incident)
      ? `${name} không được trước lúc phê duyệt (${limit}).`
      : `${name} không được trước lúc phát hiện hoặc báo sự cố (${limit}).`,
  beforeReport: (name, _limit, incident) =>
    `${name} không được trước ngày báo sự cố${incident ? ` (${dayText(incident.report.reportedAt)})` : ''}.`,
  future: (name) => `${name} chưa đến. Nhập giờ đã qua.`,
  tooFar: (name) => `${name} cách hiện tại quá xa. Xem lại ngày và năm.`,
  unknown: (name) => `${name} không có trong danh mục. Chọn lại trong danh sách.`,
  order: (name, limit) => `${name} không được trước ${limit}.`,
  self: () => 'Mã này là của chính sự cố đang mở. Nhập mã của sự cố báo trước.',
};

function invalidText({ field, why, limit }: Extract<Refusal, { code: 'invalid' }>, type: Refused, incident?: Incident): string {
  const until = limit === undefined ? '' : momentPhrase(limit);
  const own = invalidFieldTexts[why]?.[field.replace(/^.*\./, '')];
  return own ? own(until) : invalidTexts[why](upperFirst(fieldName(field, type)), until, incident);
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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
  const cannot = 'Chưa ghi được ủy quyền';
  switch (refusal.code) {
    case 'alreadyDone':
      return 'Việc này đã ghi trước đó, không ghi lại.';
    case 'notChairman':
      return `${cannot}: chỉ Chủ tịch mới ủy quyền và kết thúc ủy quyền được. Đề nghị Chủ tịch đăng nhập tài khoản đã ghi ở trang “Phân quyền”, chọn “${menuTexts.leaders} ▸ ${menuTexts.delegate}”.`;
    case 'notViceChairman':
      return `${cannot}: người được chọn không có vai trò Phó Chủ tịch trong trang “Phân quyền”. Chọn người khác, hoặc báo người quản trị sổ nhập vai trò ở trang đó.`;
    case 'toOneself':
      return `${cannot}: người được chọn là chính Chủ tịch đang ủy quyền. Chọn một Phó Chủ tịch.`;
    case 'noNumber':
      return `${cannot}: chưa có số của văn bản ủy quyền. Nhập số, ví dụ 12/UQ-UBND.`;
    case 'startsInPast':
      return `${cannot}: ngày bắt đầu đã qua. Chọn từ hôm nay trở đi.`;
    case 'startsTooLate':
      return `${cannot}: ngày bắt đầu cách hôm nay quá một năm. Kiểm tra lại năm của ngày bắt đầu.`;
    case 'endsBeforeStart':
      return `${cannot}: ngày cuối sớm hơn ngày bắt đầu. Chọn ngày cuối từ ngày bắt đầu trở đi.`;
    case 'tooLong':
      return `${cannot}: thời gian ủy quyền dài hơn một năm. Chọn ngày cuối trong vòng một năm; hết hạn thì ủy quyền lại.`;
    case 'documentInFuture':
      return `${cannot}: ngày của văn bản ủy quyền chưa đến. Nhập ngày ký văn bản; văn bản phải có trước.`;
    case 'overlaps':
      return `${cannot}: trùng thời gian với ủy quyền cho ${delegationPhrase(refusal.other)}. Chọn những ngày khác, hoặc kết thúc ủy quyền đó trước.`;
    case 'tooMany':
      return `${cannot}: đã ghi ${refusal.most} lần ủy quyền chưa hết hạn. Kết thúc những lần không cần nữa, hoặc chờ các lần trước hết hạn rồi ghi.`;
    case 'unknownDelegation':
      return 'Chưa kết thúc được ủy quyền: không còn thấy ủy quyền này trong nhật ký. Mở lại cửa sổ này để xem các ủy quyền hiện có.';
    case 'alreadyOver':
      return 'Ủy quyền này đã hết hạn hoặc đã được kết thúc trước đó; không cần làm gì thêm.';
  }
}

/** Ends that are possible at some steps only; «Hủy yêu cầu» is possible at each. */
const endsOfSomeSteps: Refused[] = ['reject', 'markDuplicate', 'markUnrepairable'];
const ofCost: Refused[] = ['confirmCost', 'refuseCost'];
const decisions: Refused[] = ['approve', 'return', 'grantExtension', 'refuseExtension', ...ofCost];

/** What is said to somebody who comes too early or too late: who does what next. Nobody is sent to the work of others. */
function notThisStep(command: Refused, step: StepCode): string {
  const at = `sự cố đang ở bước ${step} (${stepNames[step]})`;
  if (endsOfSomeSteps.includes(command)) return `${at}. Muốn dừng xử lý, chọn hình thức hủy yêu cầu.`;
  if (step === 'B5' && ofCost.includes(command)) return `${at}, chưa có kinh phí thực tế để xác nhận.`;
  if (step === 'B5') return `${at}, chờ lãnh đạo phê duyệt hoặc trả lại. Có ý kiến của lãnh đạo rồi làm tiếp.`;
  if (decisions.includes(command)) return `${at}. Bộ phận CNTT sẽ ${workOfUnit[step]}.`;
  return `${at}. Việc tiếp theo là “${captionInSentence(nextTaskLabels[step])}”.`;
}

/** Returns the sentence of a refusal. @param incident its present state, if there is one */
export function refusalText(refusal: Refusal, command: { type: Refused }, incident?: Incident): string {
  const cannot = cannotTexts[command.type];
  switch (refusal.code) {
    case 'alreadyDone':
      return 'Việc này đã ghi trước đó, không ghi lại.';
    case 'closed':
      return `${cannot}: sự cố đã kết thúc${incident ? ` (${statusLabel(incident)})` : ''}. Nếu hỏng lại, ghi nhận sự cố mới.`;
    case 'notThisStep':
      return `${cannot}: ${notThisStep(command.type, refusal.step)}`;
    case 'notYourRole':
      return `${cannot}: ${rightTexts.ofOthers(refusal.needs)}`;
    case 'unknownPerson':
      return `${cannot}: tài khoản đang dùng chưa có trong trang “Phân quyền”. Đăng nhập tài khoản cơ quan cấp rồi làm lại; đang dùng đúng tài khoản đó thì nhờ người quản trị sổ bổ sung.`;
    case 'noDelegation':
      return `${cannot}: Phó Chủ tịch ${refusal.name} hôm nay không trong thời gian được ủy quyền. Trình Chủ tịch, hoặc đề nghị Chủ tịch ủy quyền bằng “${menuTexts.leaders} ▸ ${menuTexts.delegate}”.`;
    case 'submitterApproves':
      return `${cannot}: người trình (${refusal.name}) không được phê duyệt phương án của mình. Chuyển Chủ tịch hoặc Phó Chủ tịch được ủy quyền.`;
    case 'requesterGrants':
      return `${cannot}: người đề nghị (${refusal.name}) không được trả lời đề nghị của mình. Chuyển Chủ tịch hoặc Phó Chủ tịch được ủy quyền.`;
    case 'recorderConfirms':
      return `${cannot}: người ghi kết quả thực hiện (${refusal.name}) không được tự xác nhận kinh phí vượt do mình ghi. Chuyển Chủ tịch hoặc Phó Chủ tịch được ủy quyền.`;
    case 'costUnconfirmed':
      return `${cannot}: kinh phí thực tế vượt mức được phê duyệt, đang chờ lãnh đạo xác nhận. Đề nghị lãnh đạo chọn “${menuTexts.leaders} ▸ ${taskLabels.confirmCost}” hoặc mở trang phê duyệt.`;
    case 'noCostPending':
      return `${cannot}: sự cố này không có kinh phí vượt đang chờ xác nhận. Mở lại “${menuTexts.queueTitle}” để xem các việc đang chờ.`;
    case 'noFormYet':
      return `${cannot}: sự cố chưa đến bước có biểu mẫu này. Biểu mẫu được lập tự động khi sự cố đến bước đó.`;
    case 'notAttached':
      return `${cannot}: tài liệu này không có trong hồ sơ. Mở lại cửa sổ này để xem các tài liệu đang có.`;
    case 'noProposalYet':
      return `${cannot}: sự cố chưa có phương án. Chọn “${captionInSentence(taskLabels.plan)}” trước.`;
    case 'noNumberOnForm':
      return `${cannot}: văn bản trình hiện là giấy đề nghị, một biểu mẫu của quy trình, không lấy số văn thư. Cơ quan dùng tờ trình thì báo người quản trị sổ đổi “Tên văn bản trình” ở trang “Cấu hình”.`;
    case 'missing':
      return `Chưa nhập ${fieldName(refusal.field, command.type)}.`;
    case 'invalid':
      return invalidText(refusal, command.type, incident);
    case 'planWithoutEstimate':
      return `${cannot}: phương án chưa có dự toán. Mở “${captionInSentence(taskLabels.plan)}” để nhập, hoặc chọn “Không phát sinh kinh phí”.`;
    case 'planChanged':
      return planChangedText(cannot, refusal);
    case 'eventsLost':
      return `${cannot}: trang “Nhật ký” bị mất dòng của sự cố này. Nhờ người quản trị sổ khôi phục nhật ký, rồi mở lại.`;
    case 'matterChanged':
      return matterChangedText(cannot, refusal.alteredRows);
    case 'onTheSpotNotAllowed':
      return 'Chưa xử lý ngay tại chỗ được: mục “Cho phép xử lý ngay tại chỗ” đang ghi “Không”. Chọn “Khảo sát, lập phương án”, hoặc nhờ người quản trị sổ sửa ở trang “Cấu hình”.';
    case 'costOnTheSpot':
      return `${cannot}: xử lý ngay tại chỗ thì không phát sinh kinh phí. Nhập kinh phí thực tế bằng 0. Có chi phí thì dừng xử lý sự cố này (hủy yêu cầu), ghi nhận lại và chọn “Khảo sát, lập phương án”.`;
    case 'extensionPending':
      return `${cannot}: đề nghị trước đang chờ lãnh đạo trả lời. Chờ trả lời rồi đề nghị tiếp nếu cần.`;
    case 'noExtensionPending':
      return `${cannot}: không có đề nghị gia hạn nào đang chờ. Bộ phận CNTT gửi “${captionInSentence(taskLabels.requestExtension)}” trước.`;
    case 'nothingToAsk':
      return `${cannot}: sự cố này không có việc đang chờ lãnh đạo quyết định. Mở lại “${menuTexts.queueTitle}” để xem các việc đang chờ.`;
    case 'noQuestionPending':
      return `${cannot}: không có câu hỏi nào của lãnh đạo đang chờ trả lời. Mở “${menuTexts.card}” để xem quá trình xử lý.`;
    case 'securityOpen':
      return `${cannot}: chưa có kết luận về dấu hiệu sự cố an ninh mạng. Chọn “${captionInSentence(taskLabels.concludeSecurity)}” trước.`;
    case 'noSecurityClock':
      return `${cannot}: sự cố này không có dấu hiệu sự cố an ninh mạng. Nếu có, đổi cột “Nhóm” thành AN.`;
    case 'notReceivedYet':
      return `${cannot}: sự cố chưa được tiếp nhận. Chọn “${captionInSentence(taskLabels.receive)}” trước.`;
  }
}
