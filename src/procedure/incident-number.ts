// The number series of incidents: SC-2026-0001, anew each year.

/** The code of a number. */
export const incidentCode = (year: number, number: number): string => `SC-${year}-${String(number).padStart(4, '0')}`;

/**
 * The next code of a year.
 * @param lastCode the last one given, '' for none. A journal written over New Year may go back to December for a phone call reported
 * late: the number goes on in the year of writing.
 * @param isGiven asked for each candidate: a journal that a person has sorted or cut does not know its last number, and none is given twice
 */
export function nextIncidentCode(year: number, lastCode: string, isGiven: (code: string) => boolean): string {
  const [, lastYear, number] = /^SC-(\d{4})-(\d+)$/.exec(lastCode) ?? [];
  let next = lastYear === String(year) ? Number(number) + 1 : 1;
  while (isGiven(incidentCode(year, next))) next++;
  return incidentCode(year, next);
}
