// Sums in words, as «Bằng chữ» wants them.
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { wholeSum } from './money';

/** 'Mười lăm triệu năm trăm nghìn đồng'. */
export function moneyInWords(dong: number): string {
  // The reader takes text only, and reads '12,5' as 125 and '' as nought: it is given checked whole numbers.
  const words = doReadNumber(String(wholeSum(dong)), reading);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const reading = Object.assign(new ReadingConfig(), {
  unit: ['đồng'],
  oddText: 'linh',
  units: [[], ['nghìn'], ['triệu'], ['tỷ']],
});
