// Words of notices. The subject has the matter, the limit and the code; the first paragraph is the preview on a phone.
import type { Instant, StepCode } from '../../procedure/incident';
import type { Delegation } from '../../procedure/rights/people';
import { withoutStop } from '../../procedure/vietnamese-text';
import { delegationPhrase, endedDelegationPhrase, withDepartment, withPosition } from '../labels';
import { captionInSentence, menuTexts, nextTaskLabels, taskLabels } from '../menus';
import { dayText, momentPhrase } from '../moments';
import { callIt, howToDisconnect, securityRule } from '../security-warning';
import { asQuestion, clip, lowerFirst, sentence } from '../sentence';
import { rowsText } from '../sheets/journal';
import { lookAtVersions } from '../workbook';
import { subjectText } from './subject';

interface IncidentSummary {
  code: string;
  device: string;
  department: string;
  reporter: string;
}

const dueSentence = (phrase: string) => (phrase ? ` Hạn: ${phrase}.` : '');
/** «Quầy số 2, Bộ phận Một cửa»; where a report does not say it, the office. */
const placeText = (location: string, department: string) =>
  [location === department ? '' : location, department].filter(Boolean).join(', ') || 'trụ sở';
const opinion = (reason: string) => (reason ? ` Ý kiến: ${sentence(reason)}` : '');

/** Where the signs were seen, and whom to call: the reporter, the IT unit. */
type SecurityPlace = Record<'location' | 'phone' | 'contact', string>;

/** When it was detected (phát hiện), and until when the office reports. */
type SecurityMoments = Record<'since' | 'firstNotice' | 'report', string>;

const securitySubject = ({ code, device }: IncidentSummary) => subjectText(`[${code}] Dấu hiệu sự cố an ninh mạng: ${device}`);

const securityMatter = (
  { device, department, reporter }: IncidentSummary,
  { location, phone }: Pick<SecurityPlace, 'location' | 'phone'>,
  { since }: Pick<SecurityMoments, 'since'>,
) =>
  `Lúc ${since}, ${withoutStop(device)} (${placeText(location, department)}) có dấu hiệu sự cố an ninh mạng. Người báo: ${reporter}${phone ? `, điện thoại ${phone}` : ''}.`;

const securityLimits = ({ firstNotice, report }: SecurityMoments) =>
  `Nếu là sự cố nghiêm trọng: thông báo lần đầu trước ${firstNotice}, báo cáo trước ${report}. Nếu lộ dữ liệu cá nhân: thông báo trước ${report}.`;

const inBrackets = (contact: string) => (contact ? ` (${withoutStop(contact)})` : '');

const pressingLabels = { security: 'sự cố an ninh mạng', urgent: 'khẩn cấp' };

const endings: Record<'rejected' | 'cancelled' | 'markedUnrepairable', (code: string) => string> = {
  rejected: (code) => `Bộ phận CNTT không tiếp nhận sự cố ${code}.`,
  cancelled: (code) => `Yêu cầu xử lý sự cố ${code} đã được hủy.`,
  markedUnrepairable: (code) => `Sự cố ${code}: thiết bị không khắc phục được.`,
};

export const noticeTexts = {
  openSheet: 'Mở sổ sự cố',
  openQueue: 'Xem và quyết định',
  reportAgain: 'Báo hỏng lại',

  arrived: ({ code, device, department, reporter }: IncidentSummary, description: string, contact: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Sự cố mới: ${device}${dueAt ? `, tiếp nhận trước ${dueAt}` : ''}`),
    paragraphs: [
      `${withDepartment(reporter, department)} báo: ${sentence(clip(description, 1000))}`,
      `Thiết bị: ${sentence(device)}${contact ? ` Liên hệ: ${contact}.` : ''}`,
      `Việc cần làm: tiếp nhận, phân loại.${dueSentence(dueAt)}`,
    ],
  }),
  /**
   * @param signs of a security incident: how to reach the IT unit, whom the reporter calls at once, and whether the chairman has an address,
   *   and gets the alarm. Absent: no signs
   */
  receipt: ({ code, device }: IncidentSummary, dueAt: string, signs?: { contact: string; toChairman: boolean }) => ({
    subject: subjectText(signs ? `[${code}] Rút dây mạng ngay, không tắt nguồn: ${device}` : `[${code}] Đã ghi nhận: ${device}`),
    paragraphs: [
      ...(signs ? [`Ngay bây giờ: ${lowerFirst(securityRule)} ${howToDisconnect} ${callIt(signs.contact)}`] : []),
      signs
        ? `Đã ghi nhận sự cố anh/chị báo, mã ${code}. Hệ thống đã gửi thư báo Bộ phận CNTT${signs.toChairman ? ' và Chủ tịch' : ''}; sự cố này được ưu tiên xử lý.`
        : `Đã ghi nhận sự cố anh/chị báo, mã ${code}. Bộ phận CNTT ${dueAt ? `tiếp nhận, phân loại trước ${dueAt}` : 'sẽ tiếp nhận, phân loại'}.`,
      `Khi liên hệ, anh/chị nêu mã ${code}.`,
    ],
  }),
  /** To the chairman. */
  securityAlarm: (summary: IncidentSummary, where: SecurityPlace, moments: SecurityMoments, isReceived: boolean) => ({
    subject: securitySubject(summary),
    paragraphs: [
      securityMatter(summary, where, moments),
      `Kính đề nghị đồng chí yêu cầu ngay người báo ${lowerFirst(securityRule)} ${
        isReceived
          ? `Bộ phận CNTT${inBrackets(where.contact)} đã tiếp nhận sự cố này và báo cáo đồng chí.`
          : `Đề nghị đồng chí giao Bộ phận CNTT${inBrackets(where.contact)} kiểm tra và báo lại.`
      }`,
      `Nếu là sự cố nghiêm trọng: ký thông báo lần đầu trước ${moments.firstNotice}, báo cáo trước ${moments.report}. Nếu lộ dữ liệu cá nhân: ký thông báo trước ${moments.report}.`,
      'Các giờ trên tính cả đêm và ngày nghỉ. Hệ thống nhắc đồng chí trước mỗi hạn. Hệ thống không tự gửi báo cáo ra ngoài.',
    ],
  }),
  /** To the configured contacts: they neither order nor sign. */
  securityToContact: (summary: IncidentSummary, where: SecurityPlace, moments: SecurityMoments) => ({
    subject: securitySubject(summary),
    paragraphs: [
      securityMatter(summary, where, moments),
      `Thư này để đồng chí biết và phối hợp. Bộ phận CNTT${inBrackets(where.contact)} kiểm tra, xử lý; thông báo, báo cáo ra ngoài cơ quan do Chủ tịch UBND xã quyết định.`,
      `${securityLimits(moments)} Các giờ này tính cả đêm và ngày nghỉ.`,
    ],
  }),
  /**
   * To the IT unit, in place of `arrived`.
   * @param isReceived whether the signs were seen at the reception or later
   * @param toChairman whether the chairman has an address, and gets the alarm
   */
  securityToUnit: (
    { code, device, department, reporter }: IncidentSummary,
    { location, phone, description }: Record<'location' | 'phone' | 'description', string>,
    moments: SecurityMoments,
    { isReceived, toChairman }: Record<'isReceived' | 'toChairman', boolean>,
  ) => ({
    subject: subjectText(`[${code}] Xử lý ngay: ${device} có dấu hiệu sự cố an ninh mạng`),
    paragraphs: [
      `${withDepartment(reporter, department)} báo: ${sentence(clip(description, 1000))}`,
      `Thiết bị: ${withoutStop(device)}, ở ${placeText(location, department)}.${phone ? ` Điện thoại: ${phone}.` : ''}`,
      `Việc cần làm ngay: gọi người báo, yêu cầu ${lowerFirst(securityRule)} ${
        isReceived
          ? `Sau đó kiểm tra, soạn báo cáo để cơ quan gửi; xong thì chọn “${captionInSentence(taskLabels.concludeSecurity)}”.`
          : 'Sau đó tiếp nhận, phân loại; không chờ đến hạn bước B2.'
      }`,
      `Phát hiện lúc ${moments.since}; các hạn sau tính từ giờ này. ${securityLimits(moments)}`,
      toChairman
        ? 'Thư báo cũng đã gửi Chủ tịch. Chưa có thông báo, báo cáo nào gửi ra ngoài cơ quan.'
        : 'Trang “Phân quyền” chưa có địa chỉ thư điện tử của Chủ tịch: báo ngay Chủ tịch qua điện thoại. Chưa có thông báo, báo cáo nào gửi ra ngoài cơ quan.',
    ],
  }),
  /** @param step the one that the limit is of */
  assigned: ({ code, device, department }: IncidentSummary, step: StepCode, dueAt: string) => ({
    subject: subjectText(`[${code}] Giao anh/chị phụ trách sự cố: ${device}${dueAt ? `, hạn ${dueAt}` : ''}`),
    paragraphs: [
      `Anh/chị được giao phụ trách sự cố ${code}: ${withDepartment(withoutStop(device), department)}.`,
      step === 'B5'
        ? `Phương án đang chờ lãnh đạo phê duyệt.${dueAt ? ` Hạn bước B5: ${dueAt}.` : ''}`
        : `Việc cần làm: “${captionInSentence(nextTaskLabels[step])}”.${dueAt ? ` Hạn bước ${step}: ${dueAt}.` : ''}`,
    ],
  }),
  received: ({ code, device }: IncidentSummary, assignee: string, overallDueAt: string) => ({
    subject: subjectText(`[${code}] Đã tiếp nhận: ${device}${overallDueAt ? `, hạn ${overallDueAt}` : ''}`),
    paragraphs: [
      `Bộ phận CNTT đã tiếp nhận sự cố ${code}.${overallDueAt ? ` Hạn hoàn thành: ${overallDueAt}.` : ''}`,
      `Người phụ trách: ${assignee}. Khi liên hệ, anh/chị nêu mã ${code}.`,
    ],
  }),
  /**
   * @param expectedAt the end by the limits of the steps that are left
   * @param dueAt the limit that the reporter was told, '' for none
   */
  delayed: ({ code, device }: IncidentSummary, expectedAt: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Dự kiến xong ${expectedAt}: ${device}`),
    paragraphs: [
      `Lãnh đạo yêu cầu điều chỉnh phương án xử lý sự cố ${code}. Dự kiến xong trước ${expectedAt}${dueAt ? `; hạn đã thông báo trước đây: ${dueAt}` : ''}.`,
    ],
  }),
  postponed: ({ code, device }: IncidentSummary, dueAt: string, reason: string) => ({
    subject: subjectText(`[${code}] Hạn mới ${dueAt}: ${device}`),
    paragraphs: [
      `Lãnh đạo đồng ý gia hạn xử lý sự cố ${code}. Hạn hoàn thành mới: ${dueAt}.${reason ? ` Lý do: ${sentence(reason)}` : ''}`,
    ],
  }),
  /** @param pressing why it goes before others; undefined for one that does not */
  toApprove: (
    { code, device, department }: IncidentSummary,
    plan: string,
    total: string,
    dueAt: string,
    pressing: keyof typeof pressingLabels | undefined,
  ) => ({
    subject: subjectText(
      `[${code}] Trình phê duyệt${pressing ? ` (${pressingLabels[pressing]})` : ''}: ${device}${dueAt ? `, hạn ${dueAt}` : ''}`,
    ),
    paragraphs: [
      `${total ? `Kinh phí ${total}` : 'Không phát sinh kinh phí'}: ${sentence(clip(plan, 600))}`,
      `Thiết bị: ${withDepartment(withoutStop(device), department)}.${dueSentence(dueAt)}`,
      `Kính đề nghị đồng chí xem ${total ? 'dự toán' : 'phương án'} và cho ý kiến phê duyệt.`,
    ],
  }),
  /** @param by with the post, as everywhere a leader is named */
  approved: ({ code, device }: IncidentSummary, by: string, reason: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Đã phê duyệt: ${device}${dueAt ? `, hạn ${dueAt}` : ''}`),
    paragraphs: [`Việc cần làm: thực hiện, vận hành thử.${dueSentence(dueAt)}`, `${by} đã phê duyệt phương án.${opinion(reason)}`],
  }),
  returned: ({ code, device }: IncidentSummary, by: string, reason: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Trả lại để điều chỉnh: ${device}${dueAt ? `, hạn ${dueAt}` : ''}`),
    paragraphs: [
      `${by} trả lại phương án. Lý do: ${sentence(reason)}`,
      `Việc cần làm: điều chỉnh phương án, trình lại.${dueSentence(dueAt)}`,
    ],
  }),
  asked: ({ code, device }: IncidentSummary, by: string, question: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Lãnh đạo hỏi: ${device}`),
    paragraphs: [
      `${by} hỏi: ${asQuestion(clip(question, 1000))}`,
      `Việc cần làm: chọn dòng sự cố, mở “${menuTexts.it} ▸ ${taskLabels.answerQuestion}”, nhập câu trả lời.${dueAt ? ` Hạn giữ nguyên: ${dueAt}.` : ''}`,
    ],
  }),
  answered: ({ code, device }: IncidentSummary, by: string, answer: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Bộ phận CNTT trả lời: ${device}${dueAt ? `, hạn ${dueAt}` : ''}`),
    paragraphs: [`${by} trả lời: ${sentence(clip(answer, 1000))}`, 'Kính đề nghị đồng chí xem câu trả lời và cho ý kiến.'],
  }),
  /** @param limit what would move: the step, from when to when */
  extensionAsked: (
    { code, device }: IncidentSummary,
    workingDays: number,
    { step, from, to }: { step: StepCode; from: string; to: string },
    reason: string,
  ) => ({
    subject: subjectText(`[${code}] Đề nghị gia hạn ${workingDays} ngày làm việc: ${device}`),
    paragraphs: [
      `Bộ phận CNTT đề nghị gia hạn bước ${step} thêm ${workingDays} ngày làm việc, từ ${from} đến ${to}. Lý do: ${sentence(reason)}`,
      'Kính đề nghị đồng chí xem xét, trả lời.',
    ],
  }),
  extended: ({ code, device }: IncidentSummary, by: string, step: StepCode, dueAt: string) => ({
    subject: subjectText(`[${code}] Đã gia hạn bước ${step} đến ${dueAt}: ${device}`),
    paragraphs: [`${by} đồng ý gia hạn bước ${step}. Hạn mới của bước: ${dueAt}.`],
  }),
  /** @param dueAt the limit that stays */
  notExtended: ({ code, device }: IncidentSummary, by: string, reason: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Không gia hạn: ${device}`),
    paragraphs: [`${by} không đồng ý gia hạn. Lý do: ${sentence(reason)}${dueAt ? ` Giữ nguyên hạn ${dueAt}.` : ''}`],
  }),
  /** @param hasLink whether the mail has the button «Báo hỏng lại» */
  completed: ({ code, device }: IncidentSummary, hasLink: boolean) => ({
    subject: subjectText(`[${code}] Đã bàn giao: ${device}`),
    paragraphs: [
      `Đã khắc phục và bàn giao thiết bị của sự cố ${code}.`,
      hasLink
        ? `Nếu hỏng lại, anh/chị bấm “${noticeTexts.reportAgain}”: biểu mẫu mở ra có sẵn mã ${code} và thông tin đã báo.`
        : `Nếu hỏng lại, anh/chị báo sự cố mới và điền mã ${code} vào mục “Mã sự cố trước” của biểu mẫu báo sự cố.`,
    ],
  }),
  ended: ({ code, device }: IncidentSummary, kind: keyof typeof endings, reason: string) => ({
    subject: subjectText(`[${code}] Dừng xử lý: ${device}`),
    paragraphs: [`${endings[kind](code)} Lý do: ${sentence(reason)}`],
  }),
  delegated: (delegation: Delegation) => ({
    subject: subjectText(
      `Ủy quyền phê duyệt cho ${withPosition(delegation.to)}, từ ${dayText(delegation.from)} đến hết ${dayText(delegation.until - 1)}`,
    ),
    paragraphs: [
      `${withPosition(delegation.by)} ủy quyền phê duyệt phương án xử lý sự cố cho ${delegationPhrase(delegation)}.`,
      `Khi ủy quyền bắt đầu, các việc đang chờ được gửi đến đồng chí ${delegation.to.name} trong một thư.`,
      `Nếu có chỗ chưa đúng, Chủ tịch kết thúc ủy quyền bằng “${menuTexts.leaders} ▸ ${menuTexts.delegate}”.`,
    ],
  }),
  /** @param by the chairman who ended it */
  delegationEnded: (delegation: Delegation, by: { name: string; position: string }, at: Instant) => ({
    subject: subjectText(`Kết thúc ủy quyền phê duyệt cho ${withPosition(delegation.to)}`),
    paragraphs: [
      `Lúc ${momentPhrase(at)}, ${withPosition(by)} kết thúc ủy quyền phê duyệt cho ${endedDelegationPhrase(delegation)}.`,
      'Từ lúc này chỉ Chủ tịch phê duyệt phương án.',
    ],
  }),
  /** @param typed a sentence for each delegation that somebody typed into «Phân quyền» */
  delegationsTyped: (typed: string[]) => ({
    subject: subjectText('Ủy quyền nhập trực tiếp ở trang “Phân quyền” không có hiệu lực'),
    paragraphs: [
      ...typed,
      `Việc cần làm: người quản trị sổ hỏi người đã nhập; nếu Chủ tịch có ủy quyền thì báo để Chủ tịch tự ghi bằng “${menuTexts.leaders} ▸ ${menuTexts.delegate}”.`,
    ],
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
        : `Hệ thống vừa tự sửa ${mended.length} chỗ trong bảng tính`,
    ),
    paragraphs: [
      ...damage,
      ...settings,
      ...(settings.length
        ? [
            'Với các ô nêu trên: trong lúc chờ sửa, giá trị đúng trước đây vẫn có hiệu lực, việc ghi sự cố không bị ảnh hưởng. Ô cần sửa được tô đỏ, cột “Cần sửa” ghi cách sửa.',
          ]
        : []),
      ...(mended.length ? [`Đã sửa tự động:\n– ${mended.join('\n– ')}`] : []),
    ],
  }),
  /** @param mails a sentence each */
  mailsAltered: (mails: string[]) => ({
    subject: subjectText(`${mails.length} thư chưa gửi bị sửa trực tiếp ở trang “Thư đi”`),
    paragraphs: [
      `Các thư sau bị sửa trực tiếp nên không được gửi:\n– ${mails.join('\n– ')}`,
      'Việc cần làm: Bộ phận CNTT xem sự cố ở “Sổ sự cố” và tự báo cho người nhận.',
    ],
  }),
  finalsGone: (gone: string[]) => ({ subject: subjectText('Chưa lưu được bản PDF của văn bản đã xong'), paragraphs: gone }),
  /** @param changed final papers, and the address of the PDF that was kept of each */
  finalsChanged: (changed: { name: string; changedAt: number; url: string }[]) => ({
    subject: subjectText(
      `Văn bản bị sửa sau khi đã lưu bản PDF: ${changed[0]!.name}${changed.length > 1 ? ` và ${changed.length - 1} văn bản khác` : ''}`,
    ),
    paragraphs: [
      ...changed.map(
        ({ name, changedAt, url }) => `${name} bị sửa lúc ${momentPhrase(changedAt)}. Bản PDF lưu trước đó còn nguyên: ${url}`,
      ),
      'Việc cần làm: người quản trị sổ mở văn bản, xem ai sửa và sửa gì ở Tệp ▸ Nhật ký phiên bản, khôi phục phiên bản cũ, báo cáo kết quả với Chủ tịch. Thư này cũng gửi Chủ tịch. Hồ sơ dùng bản PDF.',
    ],
  }),
  /** @param rows of the journal, from the first one that is not as it was written */
  journalSpoilt: (rows: number[]) => ({
    subject: subjectText(`Nhật ký bị sửa trực tiếp tại dòng ${rows[0]}`),
    paragraphs: [
      `Trang “Nhật ký” đã khác so với lúc ghi, tại ${rowsText(rows)}.`,
      `Việc cần làm: người quản trị sổ chọn “${menuTexts.it} ▸ ${menuTexts.restoreJournal}”, xem những chỗ không khớp với bản lưu, rồi bấm “Khôi phục”. Dòng ghi trong ngày chưa có bản lưu: ${lookAtVersions}`,
    ],
  }),
  /** @param loss what the journal has lost, and what to do */
  journalLost: (loss: string) => ({ subject: subjectText('Nhật ký của Sổ sự cố CNTT bị mất dòng'), paragraphs: [loss] }),
  costExceeded: ({ code, device }: IncidentSummary, actual: string, approved: string, reason: string) => ({
    subject: subjectText(`[${code}] Chờ xác nhận kinh phí ${actual}: ${device}`),
    paragraphs: [
      `Kinh phí thực tế ${actual}, mức được phê duyệt ${approved}. Lý do: ${sentence(clip(reason, 600))}`,
      'Kính đề nghị đồng chí mở trang phê duyệt, xác nhận hoặc không xác nhận. Chưa có ý kiến của đồng chí thì chưa bàn giao được.',
    ],
  }),
  costConfirmed: ({ code, device }: IncidentSummary, by: string, reason: string) => ({
    subject: subjectText(`[${code}] Đã xác nhận kinh phí: ${device}`),
    paragraphs: [`${by} đã xác nhận kinh phí thực tế.${opinion(reason)}`, 'Việc cần làm: bàn giao thiết bị.'],
  }),
  costRefused: ({ code, device }: IncidentSummary, by: string, reason: string, dueAt: string) => ({
    subject: subjectText(`[${code}] Không xác nhận kinh phí: ${device}`),
    paragraphs: [
      `${by} không xác nhận kinh phí vượt. Lý do: ${sentence(reason)}`,
      `Việc cần làm: xử lý phần kinh phí vượt theo ý kiến trên, rồi ghi lại kết quả thực hiện.${dueSentence(dueAt)}`,
    ],
  }),
  duplicate: ({ code, device }: IncidentSummary, other: string) => ({
    subject: subjectText(`[${code}] Trùng với ${other}: ${device}`),
    paragraphs: [`Sự cố ${code} trùng với sự cố ${other} đã báo trước đó; hai sự cố được xử lý chung theo mã ${other}.`],
  }),
};
