// Words of what a leader sees before he decides: marks, earlier versions, history of the device, budget, his right.
import { moneyText } from '../../figures';
import type { Priority } from '../../procedure/incident';
import { priorityLabels, withPosition } from '../labels';
import { dayText, momentPhrase } from '../moments';
import { sentence } from '../sentence';

/** The share is named in whole percent. */
const percent = (share: number) => `${Math.round(share)}%`;

export const decisionTexts = {
  priority: (priority: Priority) => `Mức ${priorityLabels[priority].toLowerCase()}`,
  security: 'Sự cố an ninh mạng',
  version: (version: number) => `Trình lần ${version}`,
  estimate: 'Dự toán',
  noCost: 'Không phát sinh kinh phí',
  matter: (kind: string) => `Phương án: ${kind.toLowerCase()}`,
  actualCost: (approved: string) => `Kinh phí thực tế (mức được phê duyệt ${approved})`,
  overCost: (over: string) => `Vượt ${over}, lý do`,
  noReason: 'Không ghi lý do.',
  extension: (step: string) => `Đề nghị gia hạn bước ${step}`,

  rightOfChairman: (position: string) => `Đồng chí quyết định với tư cách ${position || 'Chủ tịch UBND xã'}.`,
  /** @param until the last day @param document «12/UQ-UBND ngày 20/11/2026», '' when it is not known */
  rightOfDelegate: (by: string, until: string, document: string) =>
    `Đồng chí quyết định theo ủy quyền của ${by}${until ? ` đến hết ngày ${until}` : ''}${document ? `, văn bản số ${document}` : ''}; biểu mẫu ghi KT. CHỦ TỊCH.`,

  openPaper: (form: string, label: string) => `Mở ${form} – ${label}`,
  openQuote: (name: string) => `Mở báo giá: ${name}`,
  paperLater: 'Văn bản trình đang được lập; mở lại trang này sau ít phút để xem.',

  asked: (by: { name: string; position: string }, at: number) => `${withPosition(by)} hỏi lúc ${momentPhrase(at)}`,
  answered: (by: string, at: number) => `${by} trả lời lúc ${momentPhrase(at)}`,
  unanswered: 'Chờ Bộ phận CNTT trả lời',

  returned: (version: number, at: number) => `Lần ${version}, trả lại lúc ${momentPhrase(at)}`,
  returnedWhy: (by: { name: string; position: string }, reason: string) => `${withPosition(by)}: ${sentence(reason)}`,
  versionName: (version: number) => `Lần ${version}`,
  line: (content: string) => `Dự toán: ${content}`,
  lineText: (quantity: string, unit: string, price: string, amount: string, vat: number) =>
    `${[quantity, unit].filter(Boolean).join(' ')} × ${price} = ${amount} đồng${vat ? `, thuế ${vat}%` : ''}`,
  noLine: 'Không có',
  total: 'Tổng cộng',
  sameLines: (count: number) => `${count} dòng dự toán giữ nguyên.`,
  unchanged: 'Phương án và dự toán không thay đổi so với bản đã bị trả lại.',

  historyLine: {
    noCost: 'Không phát sinh kinh phí',
    pending: 'Chưa ghi kinh phí',
    symptom: (description: string) => `Hiện tượng: ${sentence(description)}`,
    warranty: (part: string, until: number) => `${part}: còn bảo hành đến ${dayText(until)}`,
    warrantyAsWritten: (part: string, written: string) => `${part}: bảo hành ghi “${written}”`,
  },
  noAssetCode: 'Chưa tra được lịch sử thiết bị: nội dung báo không có mã tài sản.',
  noHistory: (assetCode: string) => `Trong sổ chưa có lần sửa nào trước đây của thiết bị ${assetCode}.`,
  /** @param times earlier repairs @param sum what they cost */
  historySum: (assetCode: string, times: number, sum: number) =>
    `Thiết bị ${assetCode}: đã sửa ${times} lần trước đây, tổng ${moneyText(sum)}.`,
  /** @param shown so many of them stand above */
  olderRepairs: (shown: number) => `Trên đây là ${shown} lần gần nhất.`,
  remarkOften: (times: number) => `Kể cả lần này, thiết bị hỏng ${times} lần trong 12 tháng.`,
  /** @param all cost of all repairs with this one */
  remarkPrice: (all: number, share: number, price: number, most: number) =>
    `Kể cả lần này, tiền sửa thiết bị là ${moneyText(all)}, bằng ${percent(share)} nguyên giá ${moneyText(price)} (từ ${percent(most)} thì xem xét thay thế).`,

  budget: (year: number) => `Kinh phí sửa chữa năm ${year}`,
  budgetOf: (budget: number, spent: number, bound: number) =>
    `${moneyText(budget)}; kinh phí thực tế đã ghi ${moneyText(spent)}${bound ? `, đã phê duyệt chưa thực hiện ${moneyText(bound)}` : ''}.`,
  budgetLeft: 'Còn lại',
  left: (left: number) => (left >= 0 ? moneyText(left) : `không còn, đã vượt ${moneyText(-left)}`),
  /** @param left after this decision */
  leftAfter: (now: string, left: number) =>
    left >= 0 ? `${now}; tính cả việc này thì còn ${moneyText(left)}.` : `${now}; tính cả việc này thì vượt ${moneyText(-left)}.`,

  /** Usual texts, to be picked and edited. */
  phrases: [
    {
      heading: 'Lý do trả lại thường dùng',
      phrases: [
        'Bổ sung báo giá của ít nhất hai đơn vị.',
        'Xem lại đơn giá, so với giá thị trường.',
        'Xem xét sửa chữa thay vì thay mới.',
        'Làm rõ nguyên nhân hỏng và phương án khắc phục.',
        'Chưa bố trí được nguồn kinh phí; lập phương án có chi phí thấp hơn.',
      ],
    },
    {
      heading: 'Câu hỏi thường dùng',
      phrases: [
        'Thiết bị hoặc linh kiện này còn bảo hành không?',
        'Có cách khắc phục với chi phí thấp hơn không?',
        'Vì sao chọn đơn vị đối tác này?',
        'Nếu chưa sửa ngay thì ảnh hưởng thế nào?',
      ],
    },
  ],
};
