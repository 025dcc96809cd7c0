// Names of menus, menu items and tasks, and what is said when a menu item cannot run.
import type { StepCode } from '../procedure/incident';

export const menuTexts = {
  it: 'Sự cố CNTT',
  frame: 'Sổ sự cố CNTT',
  leaders: 'Phê duyệt',
  search: 'Tìm sự cố…',
  record: 'Ghi nhận sự cố (trực tiếp, điện thoại)…',
  card: 'Thông tin sự cố',
  explain: 'Cách tính hạn…',
  queue: 'Việc chờ phê duyệt…',
  delegate: 'Ủy quyền phê duyệt…',
  wholeFile: 'In trọn bộ hồ sơ…',
  blankForms: 'In biểu mẫu trống…',
  checkForms: 'Kiểm tra biểu mẫu…',
  reconcile: 'Đối chiếu sổ với nhật ký',
  restoreJournal: 'Khôi phục nhật ký…',
  check: 'Kiểm tra hệ thống…',
  setUp: 'Cài đặt…',
  reportPaper: 'Xuất báo cáo…',
  closeYear: 'Kết thúc năm…',
  guide: 'Hướng dẫn sử dụng…',
  passOn: 'Chuyển người quản trị sổ…',
  takeOver: 'Nhận quản trị sổ…',
  agreeKeeper: 'Xác nhận người quản trị sổ…',
  noRow: 'Chưa chọn sự cố nào. Chọn một ô ở dòng sự cố trên trang “Việc đang mở” hoặc “Sổ sự cố” rồi làm lại.',
  oneRow: 'Mỗi lần chỉ xử lý được một sự cố. Chọn một dòng rồi làm lại.',
  notice: 'Chưa thực hiện được',
  cardTitle: 'Thông tin sự cố',
  queueTitle: 'Việc chờ phê duyệt',
};

/** Tasks on one incident, as menu and card name them: in the order of the procedure, then those that may come between. */
export const taskLabels = {
  receive: 'Tiếp nhận, phân loại…',
  plan: 'Lập phương án, dự toán…',
  submit: 'Trình Chủ tịch phê duyệt…',
  withdraw: 'Rút lại phương án…',
  approve: 'Phê duyệt hoặc trả lại…',
  answerQuestion: 'Trả lời câu hỏi của lãnh đạo…',
  carryOut: 'Ghi kết quả thực hiện…',
  handOver: 'Bàn giao…',
  confirmCost: 'Xác nhận kinh phí vượt…',
  requestExtension: 'Đề nghị gia hạn…',
  grantExtension: 'Trả lời đề nghị gia hạn…',
  concludeSecurity: 'Kết luận về sự cố an ninh mạng…',
  closeOtherwise: 'Dừng xử lý (từ chối, hủy, trùng, không khắc phục được)…',
  numberProposal: 'Ghi số văn bản…',
  attachRecord: 'Gắn tài liệu vào hồ sơ…',
  makeForm: 'Lập lại biểu mẫu…',
} as const;

/** A caption inside a sentence, without the «…» that a menu adds. */
export const captionInSentence = (caption: string): string => caption.replace(/…$/, '');

/** The task that moves an incident on from each step. */
export const nextTasks = {
  B2: 'receive',
  B3: 'plan',
  B4: 'submit',
  B5: 'approve',
  B6: 'carryOut',
  B7: 'handOver',
} as const satisfies Partial<Record<StepCode, keyof typeof taskLabels>>;

/** The task that moves an incident on from each step, as the menu names it. */
export const nextTaskLabels: Record<StepCode, string> = {
  B1: menuTexts.record,
  B2: taskLabels.receive,
  B3: taskLabels.plan,
  B4: taskLabels.submit,
  B5: taskLabels.approve,
  B6: taskLabels.carryOut,
  B7: taskLabels.handOver,
};
