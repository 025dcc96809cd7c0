// Makes clock triggers, and remembers when they fire.

import { boxesRefused } from '../html/screen.script';
import { isRefused } from '../seen';

/** A method of the builder and its arguments; { day } is a weekday, { at } a moment. */
type Step = [method: string, ...given: unknown[]];

const store = () => PropertiesService.getScriptProperties();
const given = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const { day, at } = value as { day?: keyof typeof ScriptApp.WeekDay; at?: number };
  return day ? ScriptApp.WeekDay[day] : new Date(at!);
};

export const setClock = (steps: Step[], handler = 'tolled'): string => {
  let builder: unknown = ScriptApp.newTrigger(handler).timeBased();
  for (const [method, ...all] of steps) {
    const methods = builder as Record<string, (...values: unknown[]) => unknown>;
    builder = methods[method]!(...all.map(given));
  }
  return (builder as GoogleAppsScript.Script.ClockTriggerBuilder).create().getUniqueId();
};
interface Told {
  triggerUid: string;
  authMode: unknown;
  [part: string]: unknown;
}
const parts = ['year', 'month', 'day-of-month', 'day-of-week', 'hour', 'minute', 'timezone'];
/** Remembers when it fired, for which trigger and with which event. */
export const tolled = (event: Told): void => {
  const told = parts.map((part) => event[part]);
  const line = JSON.stringify({ at: Date.now(), id: event.triggerUid, mode: String(event.authMode), told });
  store().setProperty('tolls', `${store().getProperty('tolls') ?? ''}${line}\n`);
};
export const tolls = (): unknown[] =>
  (store().getProperty('tolls') ?? '')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as unknown);
export const boxesNoted = (): void => {
  store().setProperty('seen', JSON.stringify([{ on: 'boxes', refused: boxesRefused() }]));
};

export const handlers = (): string[] => ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction());
export const dropTrigger = (id: string): void => {
  for (const one of ScriptApp.getProjectTriggers()) if (one.getUniqueId() === id) ScriptApp.deleteTrigger(one);
};
export const mayMakeOneMore = (): boolean => !isRefused(() => setClock([['everyHours', 12]]));

export const consentInfo = () => {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return [String(info.getAuthorizationStatus()), /^https:\/\/script\.google\.com\//.test(info.getAuthorizationUrl() ?? '')];
};
export const askForAll = (): boolean => {
  (ScriptApp as unknown as { requireAllScopes(mode: unknown): void }).requireAllScopes(ScriptApp.AuthMode.FULL);
  return true;
};
