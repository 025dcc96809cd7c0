// The question on security of older versions, a list, gives way to one that leads to a page of its own.

import { intakeFormTexts } from '../../texts/intake-form';
import { readProperty, writeProperty } from '../platform/properties';
import type { Form, Item } from './own-parts';

/** A sweep takes in what was sent before it; events may arrive this much later. */
const OVERLAP_MILLISECONDS = 3_600_000;

/** The responses that said «Có» there, and may not be taken in yet. */
const signedResponses = (): string[] => readProperty('form.signed').split('\n').filter(Boolean);

/** Returns whether a response said «Có» to the question that is gone. */
export const hasSigned = (responseId: string): boolean => signedResponses().includes(responseId);

/** Deletes the former question; what was answered there and not taken in yet is remembered first. */
export function replaceQuestion(form: Form, item: Item): void {
  const since = Number(readProperty('swept.responses') || '0') - OVERLAP_MILLISECONDS;
  const responses = since > 0 ? form.getResponses(new Date(since)) : form.getResponses();
  const signed = responses.filter((response) => response.getResponseForItem(item)?.getResponse() === intakeFormTexts.securityYes);
  if (signed.length) writeProperty('form.signed', [...new Set([...signedResponses(), ...signed.map((one) => one.getId())])].join('\n'));
  form.deleteItem(item);
}
