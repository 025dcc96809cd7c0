// Names of report periods: as «Báo cáo» offers them, and within a sentence.
import { type ReportPart, type ReportPeriod, reportParts } from '../../procedure/reports/report-period';

const romans = ['I', 'II', 'III', 'IV'];

/** 'Quý III', as the list of «Báo cáo» has it. */
export const partName = (part: ReportPart): string => {
  if (part === 'year') return 'Cả năm';
  if (part === 'half1') return '6 tháng đầu năm';
  if (part === 'half2') return '6 tháng cuối năm';
  const number = Number(part.replace(/\D+/, ''));
  return part.startsWith('quarter') ? `Quý ${romans[number - 1]}` : `Tháng ${number}`;
};

export const partNames: string[] = (Object.keys(reportParts) as ReportPart[]).map(partName);

/** Returns the part of a name that a person has chosen or typed; undefined for another text. */
export const partOfName = (name: string): ReportPart | undefined =>
  (Object.keys(reportParts) as ReportPart[]).find((part) => partName(part).toLowerCase() === name.trim().toLowerCase());

/** 'quý III năm 2026', 'năm 2026', within a sentence. */
export const periodPhrase = ({ year, part }: ReportPeriod): string => {
  if (part === 'year') return `năm ${year}`;
  const name = partName(part);
  if (part.startsWith('half')) return `${name} ${year}`;
  return `${name.charAt(0).toLowerCase()}${name.slice(1)} năm ${year}`;
};
