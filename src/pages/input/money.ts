// Sums as people type and read them: whole đồng, dots between thousands.

/** A sum with more digits cannot be held exactly. */
const mostDigits = 15;

/** Returns the digits of a typed sum as they are sent: '734400'; '' when there are none. */
export function digitsOf(text: string): string {
  return text
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '')
    .slice(0, mostDigits);
}

/** Returns digits with dots: '734400' → '734.400'. */
export function withDots(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Returns a sum for reading; a text that is no bare number stays as it is. */
export function sumText(text: string): string {
  return /^\d+$/.test(text) ? withDots(digitsOf(text)) : text;
}

/** Returns the field's text and caret after a key: dots are set again, and the caret has as many digits on its right as before. */
export function retyped(text: string, caret: number): { text: string; caret: number } {
  const dotted = withDots(digitsOf(text));
  const right = text.slice(caret).replace(/\D/g, '').length;
  let place = dotted.length;
  for (let passed = 0; place > 0 && passed < right; place -= 1) {
    if (/\d/.test(dotted.charAt(place - 1))) passed += 1;
  }
  return { text: dotted, caret: place };
}

/** Returns the digits of a sum copied from a spreadsheet: '450.000 đ', '450,000.00', '450000,5' → whole đồng. */
export function pastedSum(text: string): string {
  const bare = text.replace(/[^\d.,]/g, '').replace(/^[.,]+|[.,]+$/g, '');
  const decimals = /^(.*\d)[.,](\d{1,2})$/.exec(bare);
  return digitsOf(decimals ? decimals[1]! : bare);
}
