// Numbers with a decimal comma: shown and typed «2,5», sent as '2.5'.

/**
 * Returns a typed number as it is sent; '' when empty, undefined when it is no number. '1.500' is one thousand five hundred,
 * as Vietnamese write it; the dot of '1.5' cannot be that, so it counts as a comma.
 */
export function numberOf(text: string): string | undefined {
  const bare = text.replace(/\s/g, '');
  const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare);
  const plain = (grouped ? bare.replace(/\./g, '') : bare).replace(',', '.');
  if (plain === '') return '';
  if (!/^\d{1,12}(\.\d{1,3})?$/.test(plain)) return undefined;
  return String(Number(plain));
}

/** Returns a number for reading: '2.5' → '2,5'. */
export function numberText(value: string): string {
  return value.replace('.', ',');
}
