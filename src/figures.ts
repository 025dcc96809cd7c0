// Amounts of money and quantities as text, in figures and in words.
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

/** '15.500.000'. @throws RangeError unless `dong` is a whole number from 0 on */
export const sumText = (dong: number): string => String(checkedDong(dong)).replace(/\B(?=(\d{3})+$)/g, '.');

/** '15.500.000 đồng'. @throws RangeError as `sumText` */
export const moneyText = (dong: number): string => `${sumText(dong)} đồng`;

/** 'Mười lăm triệu năm trăm nghìn đồng'. @throws RangeError as `sumText` */
export function moneyWords(dong: number): string {
  // The library takes text only, and reads '12,5' as 125 and '' as zero: it gets checked whole numbers.
  const words = doReadNumber(String(checkedDong(dong)), readingConfig);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const readingConfig = Object.assign(new ReadingConfig(), {
  unit: ['đồng'],
  oddText: 'linh',
  units: [[], ['nghìn'], ['triệu'], ['tỷ']],
});

/** Returns the amount itself. @throws RangeError unless it is a whole number of đồng from 0 to 2^53 - 1 */
function checkedDong(dong: number): number {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`not a sum in whole đồng: ${dong}`);
  return dong;
}

/** Reads a sum in whole đồng, with or without dots: '15.500.000', '15500000 đ'. Returns undefined when the text is no sum. */
export function readMoney(text: string): number | undefined {
  const bare = text.replace(/\s|đồng|đ|₫|vnđ/gi, '');
  if (!/^\d+$|^\d{1,3}(\.\d{3})+$/.test(bare)) return undefined;
  const value = Number(bare.replace(/\./g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** '2', '1,5': a decimal comma, three decimals at most. */
export const quantityText = (quantity: number): string => String(Math.round(quantity * 1000) / 1000).replace('.', ',');

/** A quantity on a printed form: a single digit is padded, '02', so that nobody can write a digit before it. */
export function printedQuantity(quantity: number): string {
  const text = quantityText(quantity);
  return /^\d$/.test(text) ? `0${text}` : text;
}
