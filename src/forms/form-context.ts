// What a printed form needs besides the incident.

import type { Actor, Instant } from '../procedure/incident';
import type { Calendar } from '../procedure/time/calendar';
import type { Agency } from './fields';

export interface FormContext {
  agency: Agency;
  /** When the document is made. */
  at: Instant;
  /** Lần: which edition of the form for its incident the document is; absent for a blank form. */
  edition?: number;
  /** Names of the groups by code: { MI: 'Máy in, máy quét, ngoại vi' }. */
  groupNames: Record<string, string>;
  /** Returns lịch sử sửa chữa: a line for each earlier incident of the same device, oldest first; asked by the form that prints it. */
  repairHistory: () => string[];
  /** The vice chairman who has the chairman's delegation when the document is made; undefined on other days. */
  delegate?: Actor;
  /** Counts the working time by which a limit was exceeded. */
  calendar: Pick<Calendar, 'workingMinutesBetween'>;
}
