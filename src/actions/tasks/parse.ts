// Reads what people type in dialogs: moments and numbers.
import type { Instant } from '../../procedure/incident';
import { instantOfWallTime, wallTimeOf } from '../../procedure/time/dates';

/** Reads 'dd/MM/yyyy HH:mm', in Vietnam time; midnight without a time. Returns undefined when the text is no such moment. */
export function readMoment(text: string): Instant | undefined {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2})[:hg](\d{2}))?\s*$/.exec(text);
  if (!match) return undefined;
  const [day, month, year, hour, minute] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  if (hour > 23 || minute > 59) return undefined;
  const at = instantOfWallTime({ year, month, day, hour, minute });
  const back = wallTimeOf(at);
  return back.day === day && back.month === month ? at : undefined;
}

/** Reads a number with a decimal comma or point. Returns undefined when the text is no number. */
export function readQuantity(text: string): number | undefined {
  const bare = text.trim();
  if (!/^\d+([.,]\d{1,3})?$/.test(bare)) return undefined;
  return Number(bare.replace(',', '.'));
}
