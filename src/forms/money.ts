// Sums in figures.

/** '15.500.000'. */
export const sumText = (dong: number): string => String(wholeSum(dong)).replace(/\B(?=(\d{3})+$)/g, '.');

/** '15.500.000 đồng'. */
export const moneyText = (dong: number): string => `${sumText(dong)} đồng`;

/** @throws RangeError when it is no sum in whole đồng that is held exactly. */
export function wholeSum(dong: number): number {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`not a sum in whole đồng: ${dong}`);
  return dong;
}
