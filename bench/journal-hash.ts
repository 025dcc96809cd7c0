// The hash of a journal row by the rules of the second and of the first version, written here again: what makes a journal, or checks one, does not trust the product.

/** The headers of the cells in the hash, in their order; the second version has the moment in whole seconds before them. */
export const hashedHeaders = [
  'Mã đối chiếu dòng trước',
  'Mã sự cố',
  'Số đã cấp',
  'Sự kiện',
  'Người thực hiện',
  'Nội dung',
  'Khóa',
  'Dữ liệu',
  'Dữ liệu (tiếp)',
  'Dữ liệu (hết)',
];

/** Lines for a script that runs in a workspace: `hashOf(headers, row)` and `firstHashOf(headers, row)` of the values of a row. */
export const hashScript = `
  const sha256 = (text) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
  const textsOf = (headers, row) => ${JSON.stringify(hashedHeaders)}.map((header) => String(row[headers.indexOf(header)]));
  const hashOf = (headers, row) =>
    '2:' + sha256(JSON.stringify([Math.round(row[headers.indexOf('Thời điểm')].getTime() / 1000), ...textsOf(headers, row)]));
  const firstHashOf = (headers, row) => sha256(textsOf(headers, row).join('\\n'));
`;
