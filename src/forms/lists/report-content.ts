// What a báo cáo says, before it is put into words.
import type { ReportCounts, ReportedIncident, ReportLine, StepFigures } from '../../procedure/reports/report-figures';
import type { Span } from '../../procedure/reports/report-period';

/** A step with its figures in both periods. */
export interface ReportedStep {
  /** «B3 Khảo sát, lập phương án». */
  name: string;
  /** Absent for a step without a limit. */
  limitMinutes?: number;
  now: StepFigures;
  before: StepFigures;
}

/** An incident past its limit, as the list has it. */
export interface LateLine extends Pick<ReportedIncident, 'code' | 'device' | 'department' | 'lateReason' | 'overallDueAt' | 'endedAt'> {
  steps: readonly string[];
}

/** What the report says. */
export interface ReportContent {
  /** «quý III năm 2026». */
  period: string;
  periodBefore: string;
  span: Span;
  now: ReportCounts;
  before: ReportCounts;
  groups: { lines: ReportLine[]; rest: ReportLine; total: ReportLine };
  departments: { lines: ReportLine[]; rest: ReportLine; total: ReportLine };
  devices: ReportLine[];
  steps: ReportedStep[];
  late: LateLine[];
  /** Kính gửi; '' leaves the line out. */
  addressee: string;
  /** Nhận xét, kiến nghị. */
  remarks: string;
  signer: string;
  /** A vice chairman signs in the chairman's place. */
  isDeputy: boolean;
}
