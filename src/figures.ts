// Sums and quantities in figures and in words.
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

/** '15.500.000'. */
export const sumText = (dong: number): string => String(wholeSum(dong)).replace(/\B(?=(\d{3})+$)/g, '.');

/** '15.500.000 đồng'. */
export const moneyText = (dong: number): string => `${sumText(dong)} đồng`;

/** 'Mười lăm triệu năm trăm nghìn đồng'. */
export function moneyWords(dong: number): string {
  // The reader takes text only, and reads '12,5' as 125 and '' as nought: it is given checked whole numbers.
  const words = doReadNumber(String(wholeSum(dong)), reading);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const reading = Object.assign(new ReadingConfig(), {
  unit: ['đồng'],
  oddText: 'linh',
  units: [[], ['nghìn'], ['triệu'], ['tỷ']],
});

/** @throws RangeError when it is no sum in whole đồng that is held exactly. */
function wholeSum(dong: number): number {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`not a sum in whole đồng: ${dong}`);
  return dong;
}

/** '2', '1,5': a decimal comma, three decimals at most. */
export const quantityText = (quantity: number): string => String(Math.round(quantity * 1000) / 1000).replace('.', ',');

/** As printed: whole numbers below ten are padded, '02', so that nothing can be written before them. */
export function printedQuantity(quantity: number): string {
  const text = quantityText(quantity);
  return /^\d$/.test(text) ? `0${text}` : text;
}
