// Sums as they are typed and read: whole đồng, dots between thousands.

/** Beyond this many digits a sum cannot be held exactly. */
const mostDigits = 15;

/** The digits of a typed sum, as they are sent: '734400'; '' where there are none. */
export function digitsOf(text: string): string {
  return text
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '')
    .slice(0, mostDigits);
}

/** '734400' → '734.400'. */
export function withDots(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A sum for reading; a text that is no bare number is left as it is. */
export function sumText(text: string): string {
  return /^\d+$/.test(text) ? withDots(digitsOf(text)) : text;
}

/** What stands in the field after a key: dots set anew, the caret with as many digits to its right as before. */
export function retyped(text: string, caret: number): { text: string; caret: number } {
  const dotted = withDots(digitsOf(text));
  const right = text.slice(caret).replace(/\D/g, '').length;
  let place = dotted.length;
  for (let passed = 0; place > 0 && passed < right; place -= 1) {
    if (/\d/.test(dotted.charAt(place - 1))) passed += 1;
  }
  return { text: dotted, caret: place };
}

/** The digits of a sum copied from a spreadsheet: '450.000 đ', '450,000.00', '450000,5' → whole đồng. */
export function pastedSum(text: string): string {
  const bare = text.replace(/[^\d.,]/g, '').replace(/^[.,]+|[.,]+$/g, '');
  const decimals = /^(.*\d)[.,](\d{1,2})$/.exec(bare);
  return digitsOf(decimals ? decimals[1]! : bare);
}
