// The sentence that a person reads for an error.
import { errorTexts, UserError } from '../texts/errors';

/** The names of errors that Google's services throw. */
const ofServices = ['Exception', 'GoogleJsonResponseException'];

/** Returns the message of a UserError. Any other error is logged: a service has failed, or the script has a fault. */
export function sentenceOf(error: unknown, log: (what: string, error: unknown) => void): string {
  if (error instanceof UserError || (error instanceof Error && error.name === 'UserError')) return error.message;
  log('', error);
  return error instanceof Error && ofServices.includes(error.name) ? errorTexts.serviceFailed : errorTexts.unexpected;
}
