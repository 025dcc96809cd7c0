// The states of «Thư đi»: which of them hands have typed over, and what such a mail's state is.
import type { Instant } from '../../../procedure/incident';
import { outboxTexts } from '../../../texts/mails/outbox';
import type { Cell } from '../cells';
import { OWN_ID } from './mail-rows';

/** A mail waits for a day's quota at most, and over a weekend for its trigger. */
export const LONGEST_PENDING_MILLISECONDS = 3 * 86_400_000;

/** The cells of a mail, as texts. */
export interface MailState {
  row: number;
  id: string;
  state: string;
  sentAt: string;
  error: string;
}

/** Whether the cells say the same: a mail that went has the moment at which it went. */
function isSound({ state, sentAt, error }: MailState): boolean {
  const { sent, waiting, sending, undeliverable, altered } = outboxTexts;
  if (state === sent) return sentAt !== '' || error !== '';
  return !sentAt && [waiting, sending, undeliverable, altered].includes(state);
}

/** Returns the mails whose state hands have typed over. */
export const unsound = (mails: MailState[]): MailState[] => mails.filter((mail) => OWN_ID.test(mail.id) && !isSound(mail));

/** Returns what such a mail's cells have to say. One that did not go waits again, unless it is too old to be of use. */
export function soundCells({ state, sentAt }: MailState, writtenAt: Instant | undefined, now: Instant): Record<'state' | 'error', Cell> {
  if (sentAt) return { state: outboxTexts.sent, error: '' };
  // Its moment is gone: to send it again would double it.
  if (state === outboxTexts.sent) return { state, error: outboxTexts.unknownState };
  return writtenAt !== undefined && now - writtenAt < LONGEST_PENDING_MILLISECONDS
    ? { state: outboxTexts.waiting, error: '' }
    : { state: outboxTexts.altered, error: outboxTexts.unknownState };
}
