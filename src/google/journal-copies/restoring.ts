// What a restoring of the journal has done so far, and whether keepers and chairman know.
import type { Instant } from '../../procedure/incident';
import { copyTexts, type RestoredCounts } from '../../texts/sheets/journal-copies';
import { readAgain, readProperty, writeProperty } from '../platform/properties';

export interface Restoring {
  counts: RestoredCounts;
  /** Who pressed, and when last. */
  by: string;
  at: Instant;
  /** The hash of the last portion's entry in the journal. */
  entry: string;
  /** What was done before that portion; absent for the first one. */
  before?: RestoredCounts;
  /** Whether the last portion is written and nothing is left. */
  isOver?: boolean;
}

/** The page may still ask for the next portion. */
const PATIENCE_MILLISECONDS = 600_000;

/** Returns what is noted; undefined when nothing was restored, or everybody knows. */
export const restoring = (): Restoring | undefined => {
  const text = readAgain('journal.restoring');
  return text ? (JSON.parse(text) as Restoring) : undefined;
};

export const noteRestoring = (done: Restoring): void => writeProperty('journal.restoring', JSON.stringify(done));

export const forgetRestoring = (): void => writeProperty('journal.restoring', '');

/** Returns the mail on a restoring that is over, or that nobody has gone on with. */
export function untoldMail(now: Instant): { subject: string; paragraphs: string[] } | undefined {
  // The properties of the run tell at no cost that there is none.
  const noted = readProperty('journal.restoring') ? restoring() : undefined;
  if (!noted || (!noted.isOver && now - noted.at < PATIENCE_MILLISECONDS)) return undefined;
  return copyTexts.mail(noted.counts, noted.by, noted.at);
}
