// Words of notices. The subject has the code, the matter and the limit; the first paragraph is the preview on a phone.
import type { Instant } from '../../procedure/incident';
import type { Delegation } from '../../procedure/rights/people';
import { delegationPhrase, withDepartment, withPosition } from '../labels';
import { menuTexts } from '../menus';
import { dayText, momentPhrase } from '../moments';
import { securityWarning } from '../security-warning';
import { rowsText } from '../sheets/journal';

interface IncidentSummary {
  code: string;
  device: string;
  department: string;
  reporter: string;
}

const clip = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);
/** Returns a subject: one line, clipped to 120 characters. */
const subjectText = (text: string) => clip(text.replace(/\s+/g, ' ').trim(), 120);
const dueSentence = (phrase: string) => (phrase ? ` Hạn: ${phrase}.` : '');

const endings = { rejected: 'không được tiếp nhận', cancelled: 'đã được hủy', markedUnrepairable: 'không khắc phục được' };

export const noticeTexts = {
  openSheet: 'Mở sổ sự cố',
  openQueue: 'Xem và quyết định',

  arrived: ({ code, device, department, reporter }: IncidentSummary, description: string, contact: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Sự cố mới: ${device}${dueAt ? `, tiếp nhận trước ${dueAt}` : ''}`),
    paragraphs: [
      `${withDepartment(reporter, department)} báo: ${clip(description, 1000)}`,
      `Thiết bị: ${device}.${contact ? ` Liên hệ: ${contact}.` : ''}`,
      `Việc cần làm: tiếp nhận, phân loại.${dueSentence(dueAt)}`,
    ],
  }),
  receipt: ({ code, device }: IncidentSummary, dueAt: string) => ({
    subject: subjectText(`[${code}] Đã nhận báo sự cố: ${device}`),
    paragraphs: [
      `Đã nhận báo sự cố của anh/chị, mã ${code}.`,
      `Bộ phận CNTT sẽ tiếp nhận, phân loại${dueAt ? ` trước ${dueAt}` : ''}. Khi liên hệ, anh/chị nêu mã ${code}.`,
    ],
  }),
  securityAlarm: ({ code, device, department, reporter }: IncidentSummary, since: string) => ({
    subject: subjectText(`[${code}] Dấu hiệu an ninh mạng: ${device}`),
    paragraphs: [
      `${withDepartment(reporter, department)} báo sự cố có dấu hiệu an ninh mạng tại ${device}, phát hiện ${since}.`,
      securityWarning,
      'Thời hạn báo cáo tính từ lúc phát hiện: 24 giờ (báo lần đầu sự cố nghiêm trọng), 72 giờ (báo cáo; dữ liệu cá nhân). Chủ quản hệ thống thực hiện việc báo cáo; sổ này không tự gửi báo cáo ra ngoài.',
    ],
  }),
  assigned: ({ code, device, department }: IncidentSummary, dueAt: string) => ({
    subject: subjectText(`[${code}] Được giao phụ trách: ${device}${dueAt ? `, hạn ${dueAt}` : ''}`),
    paragraphs: [`Anh/chị được giao phụ trách sự cố ${code}: ${withDepartment(device, department)}.${dueSentence(dueAt)}`],
  }),
  received: ({ code, device }: IncidentSummary, assignee: string, overallDueAt: string) => ({
    subject: subjectText(`[${code}] Đã tiếp nhận: ${device}`),
    paragraphs: [
      `Sự cố ${code} đã được tiếp nhận, người phụ trách: ${assignee}.`,
      overallDueAt ? `Dự kiến xong trước ${overallDueAt}.` : 'Bộ phận CNTT đang xử lý.',
    ],
  }),
  toApprove: ({ code, device, department }: IncidentSummary, plan: string, total: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Chờ phê duyệt: ${device}${dueAt ? `, trước ${dueAt}` : ''}`),
    paragraphs: [
      `${total ? `Kinh phí ${total}` : 'Không phát sinh kinh phí'}: ${clip(plan, 600)}`,
      `Thiết bị: ${withDepartment(device, department)}.${dueSentence(dueAt)}`,
      'Mở trang phê duyệt để xem dự toán, phê duyệt hoặc trả lại.',
    ],
  }),
  approved: ({ code, device }: IncidentSummary, by: string, reason: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Đã phê duyệt: ${device}`),
    paragraphs: [
      `${by} đã phê duyệt phương án.${reason ? ` Ý kiến: ${reason}` : ''}`,
      `Việc cần làm: thực hiện, vận hành thử.${dueSentence(dueAt)}`,
    ],
  }),
  approvedForReporter: ({ code, device }: IncidentSummary) => ({
    subject: subjectText(`[${code}] Phương án đã được duyệt: ${device}`),
    paragraphs: [`Phương án xử lý sự cố ${code} đã được phê duyệt, đang thực hiện.`],
  }),
  returned: ({ code, device }: IncidentSummary, by: string, reason: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Trả lại để điều chỉnh: ${device}`),
    paragraphs: [`${by} trả lại phương án. Lý do: ${reason}`, `Việc cần làm: điều chỉnh phương án, trình lại.${dueSentence(dueAt)}`],
  }),
  extensionAsked: ({ code, device }: IncidentSummary, workingDays: number, reason: string) => ({
    subject: subjectText(`[${code}] Đề nghị gia hạn ${workingDays} ngày làm việc: ${device}`),
    paragraphs: [`Bộ phận CNTT đề nghị gia hạn ${workingDays} ngày làm việc. Lý do: ${reason}`],
  }),
  extended: ({ code, device }: IncidentSummary, dueAt: string) => ({
    subject: subjectText(`[${code}] Đã gia hạn đến ${dueAt}: ${device}`),
    paragraphs: [`Đề nghị gia hạn được đồng ý. Hạn mới: ${dueAt}.`],
  }),
  notExtended: ({ code, device }: IncidentSummary, reason: string) => ({
    subject: subjectText(`[${code}] Không gia hạn: ${device}`),
    paragraphs: [`Đề nghị gia hạn không được đồng ý. Lý do: ${reason}`, 'Hạn cũ giữ nguyên.'],
  }),
  repaired: ({ code, device }: IncidentSummary) => ({
    subject: subjectText(`[${code}] Đã khắc phục, chờ bàn giao: ${device}`),
    paragraphs: [`Sự cố ${code} đã khắc phục xong, vận hành thử đạt.`, 'Bộ phận CNTT sẽ bàn giao; anh/chị kiểm tra lại khi nhận.'],
  }),
  completed: ({ code, device }: IncidentSummary) => ({
    subject: subjectText(`[${code}] Đã bàn giao: ${device}`),
    paragraphs: [`Sự cố ${code} đã bàn giao, hoàn thành.`, 'Nếu hỏng lại, anh/chị báo bằng biểu mẫu như lần trước.'],
  }),
  ended: ({ code, device }: IncidentSummary, kind: keyof typeof endings, reason: string) => ({
    subject: subjectText(`[${code}] Kết thúc: ${device}`),
    paragraphs: [`Sự cố ${code} ${endings[kind]}. Lý do: ${reason}`],
  }),
  delegated: (delegation: Delegation) => ({
    subject: subjectText(
      `Ủy quyền phê duyệt từ ${dayText(delegation.from)} đến hết ${dayText(delegation.until - 1)}: ${delegation.to.name}`,
    ),
    paragraphs: [
      `${withPosition(delegation.by)} ủy quyền phê duyệt phương án xử lý sự cố cho ${delegationPhrase(delegation)}.`,
      `Kính đề nghị đồng chí ${delegation.to.name} mở trang phê duyệt trong những ngày này để xem các việc đang chờ.`,
      `Nếu có chỗ chưa đúng, Chủ tịch kết thúc ủy quyền bằng “${menuTexts.leaders} ▸ ${menuTexts.delegate}”.`,
    ],
  }),
  /** @param by the chairman who ended it */
  delegationEnded: (delegation: Delegation, by: { name: string; position: string }, at: Instant) => ({
    subject: subjectText(`Kết thúc ủy quyền phê duyệt: ${delegation.to.name}`),
    paragraphs: [
      `${withPosition(by)} kết thúc lúc ${momentPhrase(at)} ủy quyền phê duyệt cho ${delegationPhrase(delegation)}.`,
      'Từ lúc này chỉ Chủ tịch phê duyệt phương án.',
    ],
  }),
  /** @param typed a sentence for each delegation that somebody typed into «Phân quyền» */
  delegationsTyped: (typed: string[]) => ({
    subject: subjectText('Ủy quyền ghi tay ở trang “Phân quyền” không có hiệu lực'),
    paragraphs: [...typed, 'Các ô này được trả về theo nhật ký. Nếu ủy quyền là thật, đề nghị Chủ tịch ghi lại bằng trình đơn.'],
  }),
  /**
   * @param damage what people have to put right in the file, the form or Drive
   * @param settings what is wrong in the settings sheets
   * @param mended what was put right by itself
   */
  sheetsWrong: (damage: string[], settings: string[], mended: string[]) => ({
    subject: subjectText(
      damage.length || settings.length
        ? `Bảng tính có ${damage.length + settings.length} chỗ cần sửa`
        : `Bảng tính vừa được sửa lại ${mended.length} chỗ`,
    ),
    paragraphs: [
      ...damage,
      ...settings,
      ...(settings.length
        ? [
            'Báo sự cố vẫn được ghi nhận; giá trị đúng trước đây có hiệu lực cho đến khi các chỗ này được sửa. Ô cần sửa được tô đỏ, cột “Cần sửa” ghi cách sửa.',
          ]
        : []),
      ...(mended.length ? [`Đã tự sửa:\n– ${mended.join('\n– ')}`] : []),
    ],
  }),
  /** @param rows of the journal, from the first one that is not as it was written */
  /** @param mails a sentence each */
  mailsAltered: (mails: string[]) => ({
    subject: subjectText(`${mails.length} thư chưa gửi bị sửa tay ở trang “Thư đi”`),
    paragraphs: [`Sổ không gửi thư bị sửa tay:\n– ${mails.join('\n– ')}`, 'Bộ phận CNTT xem việc ở “Sổ sự cố” và tự báo cho người nhận.'],
  }),
  finalsGone: (gone: string[]) => ({ subject: subjectText('Chưa lưu được bản PDF của văn bản đã xong'), paragraphs: gone }),
  /** @param changed final papers, and the address of the PDF that was kept of each */
  finalsChanged: (changed: { name: string; changedAt: number; url: string }[]) => ({
    subject: subjectText(`Văn bản bị sửa sau khi duyệt: ${changed[0]!.name}`),
    paragraphs: [
      ...changed.map(
        ({ name, changedAt, url }) => `${name} bị sửa lúc ${momentPhrase(changedAt)}. Bản PDF lưu trước đó còn nguyên: ${url}`,
      ),
      'Việc cần làm: xem ai sửa và sửa gì ở Tệp ▸ Nhật ký phiên bản của văn bản; bản PDF là bản để lưu hồ sơ.',
    ],
  }),
  journalSpoilt: (rows: number[]) => ({
    subject: subjectText(`Nhật ký bị sửa tay ở dòng ${rows[0]}`),
    paragraphs: [
      `Trang “Nhật ký” không còn như lúc sổ ghi, ở ${rowsText(rows)}.`,
      `Việc cần làm: người giữ sổ chọn “${menuTexts.it} ▸ ${menuTexts.restoreJournal}”, xem chỗ khác với bản lưu rồi khôi phục. Dòng ghi trong ngày chưa có bản lưu: mở Tệp ▸ Nhật ký phiên bản.`,
    ],
  }),
  costExceeded: ({ code, device }: IncidentSummary, actual: string, approved: string, reason: string) => ({
    subject: subjectText(`[${code}] Chờ xác nhận kinh phí ${actual}: ${device}`),
    paragraphs: [
      `Kinh phí thực tế ${actual}, mức được duyệt ${approved}. Lý do: ${clip(reason, 600)}`,
      'Việc cần làm: mở trang phê duyệt, xác nhận hoặc không xác nhận. Bàn giao chờ trả lời này.',
    ],
  }),
  costConfirmed: ({ code, device }: IncidentSummary, by: string, reason: string) => ({
    subject: subjectText(`[${code}] Đã xác nhận kinh phí: ${device}`),
    paragraphs: [`${by} đã xác nhận kinh phí thực tế.${reason ? ` Ý kiến: ${reason}` : ''}`, 'Việc cần làm: bàn giao.'],
  }),
  costRefused: ({ code, device }: IncidentSummary, by: string, reason: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Không xác nhận kinh phí: ${device}`),
    paragraphs: [`${by} không xác nhận kinh phí vượt. Lý do: ${reason}`, `Việc cần làm: ghi lại kết quả thực hiện.${dueSentence(dueAt)}`],
  }),
  duplicate: ({ code, device }: IncidentSummary, other: string) => ({
    subject: subjectText(`[${code}] Trùng với ${other}: ${device}`),
    paragraphs: [`Sự cố ${code} trùng với ${other} đã được báo trước, được xử lý chung ở ${other}.`],
  }),
};
