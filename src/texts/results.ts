// One sentence after each task: what was recorded, and what comes next.
import type { IncidentEvent } from '../procedure/events';
import type { Incident } from '../procedure/incident';
import { missingRecords } from '../procedure/incident-records';
import { currentStep, pendingExcess } from '../procedure/incident-state';
import { recordsPhrase, statusLabel } from './labels';
import { nextTaskLabels, taskLabels } from './menus';
import { momentPhrase } from './moments';

const nextTaskSentence = (incident: Incident): string => {
  if (incident.status !== 'open') return '';
  const due = currentStep(incident).dueAt;
  return ` Việc tiếp theo: “${nextTaskLabel(incident).replace(/…$/, '')}”${due === undefined ? '' : `, hạn ${momentPhrase(due)}`}.`;
};

const nextTaskLabel = (incident: Incident): string => (pendingExcess(incident) ? taskLabels.confirmCost : nextTaskLabels[incident.step]);

/** « Còn thiếu: bản ký BM.04; hóa đơn.» */
function missingSentence(incident: Incident): string {
  const missing = missingRecords(incident);
  return missing.length ? ` Còn thiếu: ${recordsPhrase(missing)}.` : ' Hồ sơ đã đủ.';
}

/** Returns the sentence for an event, with the next task and its limit while the incident is open. */
export function messageFor(event: IncidentEvent, incident: Incident): string {
  const { code } = incident;
  const sentences: Partial<Record<IncidentEvent['type'], string>> = {
    reported: `Đã ghi nhận sự cố ${code}.`,
    received: `Đã tiếp nhận sự cố ${code}.`,
    planned: `Đã lưu phương án của ${code}.`,
    submitted: `Đã trình phương án của ${code}.`,
    proposalNumbered: `Đã ghi số văn bản của ${code}. Bản in sau mang số này.`,
    withdrawn: `Đã rút tờ trình của ${code}.`,
    approved: `Đã phê duyệt phương án của ${code}.`,
    returned: `Đã trả lại phương án của ${code} để điều chỉnh.`,
    extensionRequested: `Đã gửi đề nghị gia hạn của ${code}; lãnh đạo được báo bằng thư.`,
    extensionGranted: `Đã gia hạn ${code}.`,
    extensionRefused: `Đã trả lời không gia hạn ${code}.`,
    costConfirmed: `Đã xác nhận kinh phí thực tế của ${code}.`,
    costRefused: `Đã trả lời không xác nhận kinh phí vượt của ${code}.`,
    handedOver: `Đã bàn giao ${code}. Sự cố hoàn thành.`,
    handoverDisputed: `Đã ghi ý kiến của bên nhận ở ${code}.`,
    securityConcluded: `Đã ghi kết luận an ninh mạng của ${code}.`,
    rejected: `Đã từ chối ${code}.`,
    cancelled: `Đã hủy ${code}.`,
    markedDuplicate: `Đã ghi ${code} trùng với ${incident.ending?.duplicateOf ?? ''}.`,
    markedUnrepairable: `Đã ghi ${code} không khắc phục được.`,
    recordAttached: `Đã gắn tài liệu vào hồ sơ ${code}.${missingSentence(incident)}`,
    recordDetached: `Đã bỏ tài liệu khỏi hồ sơ ${code}; tệp vẫn còn trong thư mục.${missingSentence(incident)}`,
    documentOwed: `Đã lập lại biểu mẫu của ${code}.`,
  };
  const sentence =
    event.type === 'carriedOut'
      ? `Đã ghi kết quả thực hiện ${code}: vận hành thử ${event.repair.trial === 'passed' ? 'đạt' : 'không đạt'}.`
      : (sentences[event.type] ?? `Đã ghi ${code}.`);
  return `${sentence}${nextTaskSentence(incident)}`;
}

export const resultTexts = {
  oldPage: 'Hộp thoại này không còn dùng được. Việc cần làm: đóng lại, mở lại từ trình đơn rồi ghi.',
  gone: (code: string) => `Không thấy sự cố ${code} trong sổ và nhật ký. Hãy đóng cửa sổ này và chọn lại dòng.`,
  alreadyDone: (code: string) => `Việc này đã được ghi vào ${code} trước đó; không ghi thêm lần nữa.`,
  stale: (incident: Incident) =>
    `Sự cố ${incident.code} vừa có người khác xử lý, nay: ${statusLabel(incident).toLowerCase()}. Chưa ghi gì. Hãy mở lại để xem thông tin mới.`,
  openBlank: (form: string) => `Mở ${form} (mẫu trống)`,
  openForm: (form: string, label: string) => `Mở ${form} – ${label}`,
  formsLater: (forms: string[]) => `Chưa lập được ${forms.join(', ')}; sổ sẽ tự lập lại trong ít phút.`,
};
