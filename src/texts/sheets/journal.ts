// Words of «Nhật ký»: a sentence for each event, and errors in its rows.

import { moneyText } from '../../figures';
import type { EventStamp, IncidentEvent } from '../../procedure/events';
import type { DelegationEvent } from '../../procedure/rights/delegation';
import { withoutStop } from '../../procedure/vietnamese-text';
import {
  delegationPhrase,
  endedDelegationPhrase,
  priorityLabels,
  recordLabel,
  recordsPhrase,
  withDepartment,
  withPosition,
} from '../labels';
import { menuTexts } from '../menus';
import { dayText, momentPhrase } from '../moments';
import { sentence } from '../sentence';

const clip = (text: string, length = 300) => (text.length > length ? `${text.slice(0, length)}…` : text);
const reasonSentence = (reason: string) => (reason ? ` Lý do: ${sentence(clip(reason))}` : '');
const noteSentence = (note: string) => (note ? ` ${sentence(clip(note))}` : '');
const opinion = (reason: string) => (reason ? ` Ý kiến: ${sentence(clip(reason))}` : '');

/** «Sổ văn bản đi» reads number and day out of this sentence. */
export const proposalNumberTexts = {
  before: 'Số ',
  day: ', ngày ',
  /** Characters of «25/11/2026». */
  longestDay: 10,
  version: ': trình phương án lần ',
  summary: (number: string, day: string, version: number) =>
    `${proposalNumberTexts.before}${number}${proposalNumberTexts.day}${day}${proposalNumberTexts.version}${version}.`,
  none: 'Chưa ghi số văn bản nào.',
};

/** Returns the number out of the sentence on it. */
export const numberInSummary = (summary: string): string =>
  summary.startsWith(proposalNumberTexts.before)
    ? summary.slice(proposalNumberTexts.before.length, summary.indexOf(proposalNumberTexts.day))
    : '';

const finalWords = { approved: 'khi phê duyệt', closed: 'khi kết thúc' };

/** Returns the sentence on an event; long texts are clipped, the row's data has them whole. */
function summary(event: IncidentEvent): string {
  switch (event.type) {
    case 'reported':
      return `${withDepartment(event.report.reporter, event.report.department)} báo: ${withoutStop(event.report.device)}. ${sentence(clip(event.report.description))}`;
    case 'received':
      return `Phân loại ${event.classification.group}, mức ${priorityLabels[event.classification.priority].toLowerCase()}, giao ${event.classification.assignee}.${reasonSentence(event.classification.reason)}`;
    case 'reclassified':
      return `Sửa trực tiếp trên sổ: ${[event.changes.group && `nhóm ${event.changes.group}`, event.changes.priority && `mức ${priorityLabels[event.changes.priority].toLowerCase()}`, event.changes.assignee && `phụ trách ${event.changes.assignee}`, event.note !== undefined && `ghi chú: ${clip(event.note)}`].filter(Boolean).join(', ')}.`;
    case 'planned':
      return `Phương án lần ${event.version}: ${sentence(clip(event.plan.text))}`;
    case 'submitted':
      return `Trình phương án lần ${event.planVersion}.`;
    case 'proposalNumbered':
      return proposalNumberTexts.summary(event.number, dayText(event.day), event.planVersion);
    case 'withdrawn':
      return `Rút lại phương án đã trình để sửa.${reasonSentence(event.reason)}`;
    case 'approved':
      return `Phê duyệt phương án lần ${event.planVersion}.${opinion(event.reason)}`;
    case 'returned':
      return `Trả lại phương án lần ${event.planVersion} để điều chỉnh.${reasonSentence(event.reason)}`;
    case 'questionAsked':
      return `Hỏi lại: ${sentence(clip(event.question))}`;
    case 'questionAnswered':
      return `Trả lời: ${sentence(clip(event.answer))}`;
    case 'extensionRequested':
      return `Đề nghị gia hạn ${event.workingDays} ngày làm việc.${reasonSentence(event.reason)}`;
    case 'extensionGranted':
      return `Gia hạn đến ${momentPhrase(event.stepDueAt)}.${opinion(event.reason)}`;
    case 'extensionRefused':
      return `Không đồng ý gia hạn.${reasonSentence(event.reason)}`;
    case 'carriedOut':
      return `Lần ${event.round}: ${sentence(clip(event.repair.text))} Vận hành thử ${event.repair.trial === 'passed' ? 'đạt' : 'không đạt'}.${event.approvedCost === undefined ? '' : ` Kinh phí thực tế ${moneyText(event.repair.actualCost)}, vượt mức được phê duyệt ${moneyText(event.approvedCost)}.${reasonSentence(event.repair.costReason ?? '')}`}`;
    case 'costConfirmed':
      return `Xác nhận kinh phí thực tế vượt mức được phê duyệt.${opinion(event.reason)}`;
    case 'costRefused':
      return `Không xác nhận kinh phí vượt, quay lại thực hiện.${reasonSentence(event.reason)}`;
    case 'handedOver':
      return `Bàn giao ${event.handover.vendor ? 'ba' : 'hai'} bên cho ${event.handover.receiver}.${event.missing?.length ? ` Hồ sơ còn thiếu: ${recordsPhrase(event.missing)}.${reasonSentence(event.missingReason ?? '')}` : ''}`;
    case 'handoverDisputed':
      return `Bên nhận chưa đồng ý, quay lại thực hiện.${reasonSentence(event.handover.opinions)}`;
    case 'securityConcluded':
      return event.kind === 'reported'
        ? `Đã báo cáo sự cố an ninh mạng.${noteSentence(event.note)}`
        : `Không phải sự cố an ninh mạng.${noteSentence(event.note)}`;
    case 'rejected':
      return `Từ chối tiếp nhận.${reasonSentence(event.reason)}`;
    case 'cancelled':
      return `Hủy yêu cầu xử lý.${reasonSentence(event.reason)}`;
    case 'markedDuplicate':
      return `Trùng với ${event.duplicateOf}.${reasonSentence(event.reason)}`;
    case 'markedUnrepairable':
      return `Không khắc phục được.${reasonSentence(event.reason)}`;
    case 'recordAttached':
      return `Gắn ${recordLabel(event.kind)}: ${sentence(clip(event.name))}`;
    case 'recordDetached':
      return `Bỏ ${recordLabel(event.kind)} khỏi hồ sơ: ${sentence(clip(event.name))}`;
    case 'documentOwed':
      return `Yêu cầu lập ${event.form}.`;
    case 'documentMade':
      return `Đã lập ${event.document.form} lần ${event.document.edition}.`;
    case 'documentFrozen':
      return `Lưu bản PDF của ${event.form} lần ${event.edition} ${finalWords[event.copy.why]}.`;
    case 'documentChanged':
      return `${event.form} lần ${event.edition} bị sửa lúc ${momentPhrase(event.changedAt)}, sau khi đã lưu bản PDF.`;
    case 'duesRecomputed':
      return `Tính lại hạn.${reasonSentence(event.reason)}`;
  }
}

/** «dòng 3, 4 và 12 dòng nữa». */
export const rowsText = (rows: number[]): string =>
  `dòng ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ` và ${rows.length - 5} dòng nữa` : ''}`;

export const journalTexts = {
  summary,
  delegationSummary: ({ type, delegation }: DelegationEvent): string =>
    type === 'delegationEnded'
      ? `Kết thúc ủy quyền phê duyệt của ${withPosition(delegation.by)} cho ${endedDelegationPhrase(delegation)}.`
      : `${withPosition(delegation.by)} ủy quyền phê duyệt cho ${delegationPhrase(delegation)}.`,
  /** Who did it, by whose delegation, and whether in two roles. */
  by: ({ by, concurrent }: Pick<EventStamp, 'by' | 'concurrent'>): string =>
    [
      by.name || by.email || 'Không rõ tài khoản',
      by.delegatedBy ? `(theo ủy quyền của Chủ tịch ${by.delegatedBy})` : '',
      concurrent ? '(kiêm vai trò khác trong sự cố này)' : '',
    ]
      .filter(Boolean)
      .join(' '),
  tooLong: 'Chưa ghi được: nội dung quá dài. Rút gọn còn dưới 40.000 ký tự, để phần còn lại vào tệp kèm theo.',
  spoilt: (code: string) =>
    `Không đọc được nhật ký của sự cố ${code}: có dòng đã bị sửa trực tiếp. Việc cần làm: người quản trị sổ chọn “${menuTexts.it} ▸ ${menuTexts.restoreJournal}”.`,
  unreadable: (row: number) =>
    `Không đọc được dòng ${row} của trang “Nhật ký”: dữ liệu đã bị sửa trực tiếp. Việc cần làm: người quản trị sổ chọn “${menuTexts.it} ▸ ${menuTexts.restoreJournal}”.`,
};
