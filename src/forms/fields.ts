// What a printed form is filled with: marks, repeated rows, and blocks that appear only where they apply.

/** The fields of one form. Keys are the marks of the template without braces: {{MA_SU_CO}} is 'MA_SU_CO'. */
export interface FormFields {
  /** Text for each mark; '' prints nothing, a row of dots where a pen is to write stands in the text itself. */
  placeholders: Record<string, string>;
  /** Items of each list: {{#DU_TOAN}} in a table row, or in a paragraph outside tables, repeats it; its other marks are looked up in each item first. */
  rows: Record<string, Record<string, string>[]>;
  /** Blocks {{?KHOI}} … {{/KHOI}}: true keeps the content, false takes it out. */
  blocks: Record<string, boolean>;
}

/** The agency as it signs: from «Cấu hình», first values from QT.VHTT.01. */
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
  issue: string;
  issuedOn: string;
  /** 'TỜ TRÌNH' or 'GIẤY ĐỀ NGHỊ'. */
  submissionTitle: string;
  /** Căn cứ, one each, without the closing mark. */
  legalBases: string[];
  /** Nguồn kinh phí offered first. */
  defaultFunding: string;
  /** The chairman's name, for the signature block. */
  chairman: string;
}
