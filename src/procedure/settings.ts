// What a commune may set in the procedure: the step table and the switches that the decisions allow (★).

import type { Actor, Instant, StepCode } from './incident';
import type { Calendar } from './time/calendar';

/** Một dòng của bảng «Quy trình». */
export interface StepRule {
  step: StepCode;
  name: string;
  /** Trách nhiệm, as printed. */
  responsible: string;
  /** Working days; absent where the procedure sets no limit (B1, B7). */
  workingDays?: number;
  /** Biểu mẫu/Kết quả, as printed. */
  result: string;
}

export interface ProcedureSettings {
  steps: StepRule[];
  /** Thời gian xử lý of the whole, working days (03). */
  overallWorkingDays: number;
  /** Row 1: the clock of the whole starts at the end of B2, or at the report. */
  overallFrom: 'received' | 'reported';
  /** Row 9: «xử lý ngay tại chỗ» is allowed. */
  onTheSpotAllowed: boolean;
  /** Row 22: an actual cost so many percent above the approved one needs no confirmation. */
  costMarginPercent: number;
  /** The proposal is a tờ trình: the ruling on it is a paper of its own. */
  rulingOnOwnPaper: boolean;
}

/**
 * Returns whether a proposal of this title (tên văn bản trình) is a tờ trình: a văn bản with a văn thư number. A giấy đề nghị is a form
 * of the procedure and has none (NĐ 30/2020, Điều 7).
 */
export const isToTrinh = (title: string): boolean => /tờ trình/i.test(title.normalize('NFC'));

/** What a decision depends on besides the incident and the command. */
export interface DecisionContext {
  by: Actor;
  at: Instant;
  /** Idempotency key of this command, '' for none. */
  key: string;
  calendar: Calendar;
  settings: ProcedureSettings;
  /** The present plan as the journal has it; a decision on a plan needs it. */
  plan?: JournalledPlan;
  /** Rows of the incident's events that are not as they were written; a leader's answer on an extension or a cost needs them. */
  alteredRows?: number[];
}

/** What was looked at under the lock: a decision rests on the journal, not on what a page has shown. */
export interface JournalledPlan {
  /** Hash of `planDigestText` of the present version. */
  hash: string;
  /** Rows of the incident's events that are not as they were written. */
  alteredRows: number[];
}
