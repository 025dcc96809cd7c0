// What a page sends, before it is believed: a page of an older version, or a hand at the browser's console, may send anything.

import { type FormCode, formCodes } from '../procedure/incident';
import { isIncidentCode } from '../procedure/incident-number';
import type { DialogAnswer, PrintedPart } from './page-models';
import type { MailClaim } from './ports';
import { isAction } from './tasks/task-list';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isCode = (value: unknown): value is string => isText(value) && isIncidentCode(value);

/** Returns the answers as the dialogs make them; undefined when one is none. */
export function answersIn(given: unknown): DialogAnswer[] | undefined {
  return Array.isArray(given) && given.length && given.every(isAnswer) ? given : undefined;
}

function isAnswer(value: unknown): value is DialogAnswer {
  if (!isRecord(value)) return false;
  const { action, key, code, version, values, hidden } = value;
  return (
    isAction(action) &&
    isText(key) &&
    isText(code) &&
    typeof version === 'number' &&
    isRecord(values) &&
    Object.values(values).every((one) => isText(one) || (Array.isArray(one) && one.every(isRecord))) &&
    isRecord(hidden) &&
    Object.values(hidden).every(isText)
  );
}

export const isForm = (value: unknown): value is FormCode => formCodes.some((form) => form === value);

export const areClaims = (value: unknown): value is MailClaim[] =>
  Array.isArray(value) && value.every((one) => isRecord(one) && isText(one.id) && Number.isInteger(one.row) && (one.row as number) > 1);

export const arePrinted = (value: unknown): value is PrintedPart[] =>
  Array.isArray(value) && value.every((one) => isRecord(one) && isText(one.id) && Number.isInteger(one.pages) && (one.pages as number) > 0);

export const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
