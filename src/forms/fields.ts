// What a printed form is filled with: texts of placeholders, items of repeated rows, and optional blocks.

import type { FormCode } from '../procedure/incident';

/** The fields of one form. Keys are placeholders (chỗ điền) of the template without braces: {{MA_SU_CO}} is 'MA_SU_CO'. */
export interface FormFields {
  /** Text of each placeholder. '' prints nothing; dots that are filled in by pen are part of the text. */
  placeholders: Record<string, string>;
  /**
   * Items of each list. {{#DU_TOAN}} repeats its table row, or its paragraph outside tables, for each item; the other placeholders of
   * that row are looked up in the item first.
   */
  rows: Record<string, Record<string, string>[]>;
  /** Blocks {{?KHOI}} … {{/KHOI}}: true keeps the content, false removes it. */
  blocks: Record<string, boolean>;
}

/** The names that give the rules in the head of a template their length. */
export type NamesInHead = Pick<Agency, 'place' | 'itUnit'>;

/** The agency as printed on forms: from «Cấu hình», first values from QT.VHTT.01. */
export interface Agency {
  /** 'ỦY BAN NHÂN DÂN' */
  name: string;
  /** 'XÃ SƠN TÂY' */
  place: string;
  /** 'UBND XÃ SƠN TÂY' */
  parent: string;
  /** 'BỘ PHẬN CÔNG NGHỆ THÔNG TIN' */
  itUnit: string;
  /** 'Bộ phận Công nghệ thông tin', within a sentence. */
  itUnitName: string;
  /** 'CNTT', in the number of a document. */
  itUnitSymbol: string;
  /** 'Sơn Tây', before the date. */
  locality: string;
  /** 'Chủ tịch Ủy ban nhân dân xã' */
  addressee: string;
  /** 'QT.VHTT.01' */
  procedureCode: string;
  /** Lần ban hành, ngày ban hành of all forms; '' until the procedure is issued anew with them. */
  issue: string;
  issuedOn: string;
  /** Of single forms, where they differ. */
  issues: Partial<Record<FormCode, { issue: string; issuedOn: string }>>;
  /** 'TỜ TRÌNH' or 'GIẤY ĐỀ NGHỊ'. */
  submissionTitle: string;
  /** BM.03 has a line for the accountant. */
  hasAccountantLine: boolean;
  /** Căn cứ, one each, without the closing mark. */
  legalBases: string[];
  /** Nguồn kinh phí that a new plan is filled in with. */
  defaultFunding: string;
  /** The chairman's name, for the signature block. */
  chairman: string;
}
