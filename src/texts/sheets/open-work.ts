// Words in the cells of «Việc đang mở»: what is to be done next with an incident, and by whom.
import type { StepCode } from '../../procedure/incident';

export const openWorkTexts = {
  /** The next task by the step that the incident is at. */
  next: {
    B2: 'Tiếp nhận',
    B3: 'Lập phương án',
    B4: 'Trình phê duyệt',
    B5: 'Chờ lãnh đạo phê duyệt',
    B6: 'Thực hiện',
    B7: 'Bàn giao',
  } satisfies Partial<Record<StepCode, string>>,
  afterReturn: 'Điều chỉnh phương án',
  again: 'Thực hiện lại',
  /** What else waits for a leader: an extension, at B7 a higher cost. */
  extension: 'Chờ trả lời gia hạn',
  cost: 'Chờ xác nhận kinh phí',
  /** A leader who decides has asked something first. */
  answer: 'Trả lời lãnh đạo',
  /** Before a span of working time. */
  left: 'Còn ',
  soonLeft: 'Sắp đến hạn, còn ',
  /** Titles of the filter views. */
  views: {
    toReceive: 'Chờ tiếp nhận',
    toApprove: 'Chờ phê duyệt',
    lacking: 'Thiếu hồ sơ',
    of: (person: string) => `Việc của ${person}`,
  },
  leader: 'Lãnh đạo',
  /** Before reception nobody is in charge. */
  unit: 'Bộ phận CNTT',
};
