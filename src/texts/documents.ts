// Names of printed forms and of the folders they lie in.
import type { FormCode } from '../procedure/incident';

/** «SC-2026-0001 BM.01», «SC-2026-0001 BM.01 lần 2». */
export const documentName = (form: FormCode, code: string, edition: number): string =>
  `${code} ${form}${edition > 1 ? ` lần ${edition}` : ''}`;

/** «Phiếu đề nghị …», «Phiếu đề nghị … (lần 2)». */
export const documentLabel = (label: string, edition: number): string => `${label}${edition > 1 ? ` (lần ${edition})` : ''}`;

/** Until a document is whole. */
export const unfinishedName = (name: string): string => `${name} (đang lập)`;
