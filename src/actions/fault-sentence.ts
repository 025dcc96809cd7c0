// The sentence that a person reads for an error.
import { errorTexts, isOfPlatform, UserError, unattendedText } from '../texts/errors';

/** Returns the message of a UserError. Any other error is logged: the platform's refusal is quoted, a fault of the script is not. */
export function sentenceOf(error: unknown, log: (what: string, error: unknown) => void): string {
  if (error instanceof UserError || (error instanceof Error && error.name === 'UserError')) return error.message;
  log('', error);
  return isOfPlatform(error) ? errorTexts.refused(error.message) : errorTexts.unexpected;
}

/** Returns the sentence for a fault of a run that nobody has started: nobody can press again. */
export const unattendedSentenceOf = (error: unknown, log: (what: string, error: unknown) => void): string =>
  unattendedText(error) || sentenceOf(error, log);
