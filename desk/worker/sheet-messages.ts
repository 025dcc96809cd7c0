// The platform's messages to a person at the Sheet, in Vietnamese; scripts get them in English.

const sentences: [RegExp, (found: string[]) => string][] = [
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell\.\s*(.*)$/s,
    ([, cell, help = '']) => `Dữ liệu nhập trong ô ${cell} không đúng quy tắc của ô này. ${asTheSheetSays(help)}`.trimEnd(),
  ],
  [/^Please enter one of the following values: (.*)$/s, ([, values]) => `Chọn một trong các mục: ${values}`],
  [
    /^You are trying to edit a protected cell or object\./,
    () => 'Không sửa được ô này: ô do người quản trị sổ nhập. Nhờ người quản trị sổ sửa.',
  ],
];

/** Translates a message; an unknown one stays as it is. */
export function asTheSheetSays(message: string): string {
  for (const [pattern, inVietnamese] of sentences) {
    const found = pattern.exec(message);
    if (found) return inVietnamese([...found]);
  }
  return message;
}
