// The subject of a mail: what it is about comes first, for the narrow line of a phone; the incident's code stands at its end.

import { clip } from '../sentence';

const LONGEST = 120;

/** The code of an incident where a subject has it: at the end, in mails of older versions at the beginning. */
const codeAtStart = /^\[(SC-[^\]]*)\] ?/;
const codeAtEnd = / ?\[(SC-[^\]]*)\]$/;

/**
 * Returns a subject: one line, the code at its end, moments without their year.
 * @param text may begin with the code in brackets
 */
export function subjectText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const code = codeAtStart.exec(line)?.[1];
  const matter = line.replace(codeAtStart, '').replace(/(\d\d:\d\d ngày \d\d\/\d\d)\/\d{4}/g, '$1');
  return code ? `${clip(matter, LONGEST - code.length - 3)} [${code}]` : clip(matter, LONGEST);
}

/** Returns the code that a subject names. */
export const codeInSubject = (subject: string): string | undefined => (codeAtStart.exec(subject) ?? codeAtEnd.exec(subject))?.[1];

/** Returns the subject of one mail with the matters of several: the first, and how many more there are. */
export function subjectOfSeveral([first = '', ...others]: string[]): string {
  const code = codeAtEnd.exec(first)?.[0] ?? '';
  const more = ` và ${others.length} việc khác`;
  return `${clip(first.replace(codeAtEnd, ''), LONGEST - more.length - code.length - 1)}${more}${code}`;
}
