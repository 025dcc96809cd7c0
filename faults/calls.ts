// The calls of an act, which of them are struck, and which of them leave something behind.

import { isRemote } from '../bench/cost-model';

export interface Call {
  method: string;
  functionName: string;
}

export const isApi = (method: string): boolean => /^(Sheets|Docs|Drive)\./.test(method);

/** What changes nothing outside of its run; a builder does when it creates a trigger. */
const READS = [
  /^(HtmlOutput|Menu|Ui|HtmlService|Utilities|Session|LockService|Lock|Choice|User|Blob)\./,
  /^\w*Builder\.(?!create$)/,
  /\.(get|is|has|can|as|list|search|batchGet|generateIds|openBy|new|find|toast|require|compute)[A-Z]*\w*$/,
  /^(SpreadsheetApp\.flush|Form\.createResponse|FormApp\.createTextValidation|ScriptApp\.newTrigger)$/,
];

/** Whether a call may leave something behind when its run dies after it. */
export const changes = ({ method }: Call): boolean => !READS.some((one) => one.test(method));

/** Of the calls of one method in a run the first is struck; of remote ones the first three and the last, and of the Sheets API all. */
const FIRST_REMOTE = 3;

export interface Struck {
  /** The number of the call, from 1. */
  number: number;
  /** Whether it is the first of its method in its run. */
  isFirst: boolean;
  /** Whether it is the first of its service in its run. */
  isFirstOfService: boolean;
  /** Whether a run that dies here dies after another change than at the struck call before it, or after all. */
  endsAnew: boolean;
}

/** Returns the calls to strike, in their order. */
export function struckCalls(calls: Call[]): Struck[] {
  const struck: Struck[] = [];
  let run = 0;
  let hasChanged = true;
  const seen = new Map<string, number>();
  const lastOf = new Map<string, number>();
  const services = new Set<string>();
  const keys = calls.map(({ method, functionName }, index) => {
    if (index && functionName !== calls[index - 1]!.functionName) run++;
    const key = `${run} ${method}`;
    lastOf.set(key, index);
    return key;
  });
  keys.forEach((key, index) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const { method } = calls[index]!;
    const service = `${key.split(' ')[0]} ${method.split('.')[0]}`;
    const isFirstOfService = !services.has(service);
    services.add(service);
    const isStruck = isRemote(method) ? count <= FIRST_REMOTE || lastOf.get(key) === index || method.startsWith('Sheets.') : count === 1;
    if (isStruck) {
      struck.push({ number: index + 1, isFirst: count === 1, isFirstOfService, endsAnew: hasChanged });
      hasChanged = false;
    }
    hasChanged ||= changes(calls[index]!);
  });
  return struck;
}
