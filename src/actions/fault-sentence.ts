// The sentence that a person gets for an error.
import { UserError } from '../texts/errors';
import { resultTexts } from '../texts/results';

/** A sentence meant for people is told as it is; every other error is a fault of the script: it is logged, and a general sentence is told. */
export function sentenceOf(error: unknown, log: (what: string, error: unknown) => void): string {
  if (error instanceof UserError || (error instanceof Error && error.name === 'UserError')) return error.message;
  log('', error);
  return resultTexts.unexpected;
}
