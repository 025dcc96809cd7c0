// Numbers of incidents: SC-2026-0001, starting at 0001 each year.

/** 'SC-2026-0001'. */
export const incidentCode = (year: number, number: number): string => `SC-${year}-${String(number).padStart(4, '0')}`;

/** Returns whether a text is a code; anything else in its place was typed there. */
export const isIncidentCode = (text: string): boolean => /^SC-\d{4}-\d{4,}$/.test(text);

/**
 * Returns the next code of a year.
 * @param year in which the incident is recorded, also for a phone call of last December that is recorded after New Year
 * @param lastCode the last code given, '' for none
 * @param isGiven is asked for each candidate, so that no code is given twice: when a person has sorted or cut the journal, its last
 *   row does not hold the last code
 */
export function nextIncidentCode(year: number, lastCode: string, isGiven: (code: string) => boolean): string {
  const [, lastYear, number] = /^SC-(\d{4})-(\d+)$/.exec(lastCode) ?? [];
  let next = lastYear === String(year) ? Number(number) + 1 : 1;
  while (isGiven(incidentCode(year, next))) next++;
  return incidentCode(year, next);
}
