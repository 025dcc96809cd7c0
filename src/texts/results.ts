// One sentence after each task: what was recorded, and what comes next for whom.
import type { IncidentEvent } from '../procedure/events';
import type { Incident } from '../procedure/incident';
import { missingRecords } from '../procedure/incident-records';
import { currentStep, isWaitingForLeader, pendingExcess } from '../procedure/incident-state';
import { recordsPhrase, statusLabel, stepNames, workOfUnit } from './labels';
import { captionInSentence, nextTaskLabels, taskLabels } from './menus';
import { momentPhrase } from './moments';
import { lowerFirst } from './sentence';

/** What leaders decide: they are told what others do next, and not to do it themselves. */
const ofLeaders: IncidentEvent['type'][] = ['approved', 'returned', 'extensionGranted', 'extensionRefused', 'costConfirmed', 'costRefused'];

/** Whether the person is a leader and not of the IT unit: some acts of records are open to both. */
const isByLeader = ({ by: { roles } }: IncidentEvent): boolean =>
  !roles.includes('it') && (roles.includes('chairman') || roles.includes('viceChairman'));

/** Who does what next, and until when; '' once the incident has ended. */
function nextSentence(event: IncidentEvent, incident: Incident): string {
  if (incident.status !== 'open') return '';
  const { step, dueAt } = currentStep(incident);
  const until = dueAt === undefined ? '' : `, hạn ${momentPhrase(dueAt)}`;
  const isLeader = ofLeaders.includes(event.type) || isByLeader(event);
  if (event.type === 'questionAsked') return '';
  if (isLeader && !ofLeaders.includes(event.type) && isWaitingForLeader(incident)) return '';
  if (pendingExcess(incident)) return ` Lãnh đạo sẽ xác nhận hoặc không xác nhận kinh phí vượt${until}.`;
  if (isLeader) {
    const work = event.type === 'costRefused' ? 'xử lý phần kinh phí vượt theo ý kiến đồng chí' : workOfUnit[step];
    return step === 'B5' ? '' : ` Bộ phận CNTT sẽ ${work}${until}.`;
  }
  if (step === 'B5') return ` Lãnh đạo sẽ phê duyệt hoặc trả lại${until}.`;
  return ` Việc tiếp theo: “${captionInSentence(nextTaskLabels[step])}”${until}.`;
}

/** « Còn thiếu: bản ký BM.04; hóa đơn.» */
function missingSentence(incident: Incident): string {
  const missing = missingRecords(incident);
  return missing.length ? ` Còn thiếu: ${recordsPhrase(missing)}.` : ' Hồ sơ đã đủ.';
}

/** Returns the sentence for an event, with what comes next while the incident is open. */
export function messageFor(event: IncidentEvent, incident: Incident): string {
  const { code } = incident;
  const sentences: Partial<Record<IncidentEvent['type'], string>> = {
    reported: `Đã ghi nhận sự cố ${code}.`,
    received: `Đã tiếp nhận sự cố ${code}.`,
    planned: `Đã lưu phương án xử lý sự cố ${code}.`,
    submitted: `Đã trình phương án xử lý sự cố ${code}.`,
    proposalNumbered: `Đã ghi số văn bản của sự cố ${code}. Văn bản đã lập không tự có số: ghi số vào bản đã ký; cần bản in có số thì chọn “${captionInSentence(taskLabels.makeForm)}”.`,
    withdrawn: `Đã rút lại phương án đã trình của sự cố ${code}.`,
    approved: `Đã phê duyệt phương án xử lý sự cố ${code}.`,
    returned: `Đã trả lại phương án xử lý sự cố ${code} để điều chỉnh.`,
    questionAsked: `Đã gửi câu hỏi về sự cố ${code} đến Bộ phận CNTT. Câu trả lời hiện ở đây và được báo qua thư; hạn giữ nguyên.`,
    questionAnswered: `Đã gửi câu trả lời về sự cố ${code} đến lãnh đạo.`,
    extensionRequested: `Đã gửi đề nghị gia hạn xử lý sự cố ${code} và báo lãnh đạo qua thư.`,
    extensionGranted: `Đã đồng ý gia hạn xử lý sự cố ${code}.`,
    extensionRefused: `Đã ghi: không đồng ý gia hạn xử lý sự cố ${code}.`,
    costConfirmed: `Đã xác nhận kinh phí thực tế của sự cố ${code}.`,
    costRefused: `Đã ghi: không xác nhận kinh phí vượt của sự cố ${code}.`,
    handedOver: `Đã ghi bàn giao. Sự cố ${code} đã khắc phục xong.`,
    handoverDisputed: `Bên nhận chưa đồng ý; sự cố ${code} quay lại bước B6 (${stepNames.B6}).`,
    securityConcluded: `Đã ghi kết luận về an ninh mạng của sự cố ${code}.`,
    rejected: `Đã từ chối tiếp nhận sự cố ${code}.`,
    cancelled: `Đã hủy yêu cầu xử lý sự cố ${code}.`,
    markedDuplicate: `Đã ghi: sự cố ${code} trùng với ${incident.ending?.duplicateOf ?? ''}.`,
    markedUnrepairable: `Đã ghi: sự cố ${code} không khắc phục được.`,
    recordAttached: `Đã gắn tài liệu vào hồ sơ sự cố ${code}.${missingSentence(incident)}`,
    recordDetached: `Đã bỏ tài liệu khỏi hồ sơ sự cố ${code}; tệp vẫn còn trong thư mục.${missingSentence(incident)}`,
    documentOwed: `Đã yêu cầu lập lại biểu mẫu của sự cố ${code}.`,
  };
  const sentence =
    event.type === 'carriedOut'
      ? `Đã ghi kết quả thực hiện của sự cố ${code}: vận hành thử ${event.repair.trial === 'passed' ? 'đạt' : 'không đạt'}.`
      : (sentences[event.type] ?? `Đã ghi thay đổi của sự cố ${code}.`);
  return `${sentence}${nextSentence(event, incident)}`;
}

export const resultTexts = {
  oldPage: 'Cửa sổ này mở từ trước nên không còn dùng được; nội dung chưa được ghi. Đóng cửa sổ, mở lại từ trình đơn rồi nhập lại.',
  gone: (code: string) => `Không tìm thấy sự cố ${code} trong sổ và nhật ký. Đóng cửa sổ này và chọn lại dòng.`,
  alreadyDone: (code: string) => `Việc này đã ghi trước đó (${code}), không ghi lại.`,
  stale: (incident: Incident) =>
    `Sự cố ${incident.code} vừa được người khác xử lý (hiện: ${lowerFirst(statusLabel(incident)).replace(': ', ', ')}) nên nội dung này chưa được ghi. Mở lại để xem thông tin mới.`,
  openBlank: (form: string) => `Mở ${form} (biểu mẫu trống)`,
  openForm: (form: string, label: string) => `Mở ${form} – ${label}`,
  formsLater: (forms: string[]) => `Chưa lập được ${forms.join(', ')}; biểu mẫu sẽ được lập tự động trong ít phút.`,
};
