// The sentence that a person reads for an error.
import { errorTexts, UserError } from '../texts/errors';

/** Returns the message of a UserError. Any other error is a fault of the script: it is logged, and a general sentence is returned. */
export function sentenceOf(error: unknown, log: (what: string, error: unknown) => void): string {
  if (error instanceof UserError || (error instanceof Error && error.name === 'UserError')) return error.message;
  log('', error);
  return errorTexts.unexpected;
}
