// The answer to one question: as scripts read it, and as they make it.

import { emulate } from '../../platform/emulate';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { type Answer, choicesOf, type KeptItem } from './store';

/** @param item returns the script's view of the question */
export const itemResponse = (
  { runtime }: Links,
  item: () => GoogleAppsScript.Forms.Item,
  answer: Answer,
): GoogleAppsScript.Forms.ItemResponse =>
  emulate(runtime, 'Forms.ItemResponse', {
    getItem: item,
    getResponse: () => structuredClone(answer) as string | string[],
  });

/**
 * Returns the answer that a script gives.
 * @throws PlatformError for one that does not fit the question
 */
export function answerOf(item: KeptItem, given: unknown): Answer {
  const choices = choicesOf(item);
  const isChoice = (value: unknown): value is string => typeof value === 'string' && (item.hasOther === true || choices!.includes(value));
  const isMany = (value: unknown): value is string[] => Array.isArray(value) && value.every(isChoice);
  const isForRows = (fits: (value: unknown) => boolean) =>
    Array.isArray(given) && given.length === item.rows!.length && given.every((value) => value === null || fits(value));
  const answer = item.kind === 'scale' ? String(given) : given;
  const isFit = {
    text: () => typeof answer === 'string',
    paragraph: () => typeof answer === 'string',
    list: () => isChoice(answer),
    radio: () => isChoice(answer),
    scale: () => typeof given === 'number' && isChoice(answer),
    checkbox: () => isMany(answer),
    grid: () => isForRows(isChoice),
    checkboxGrid: () => isForRows(isMany),
  } as Partial<Record<KeptItem['kind'], () => boolean>>;
  const fits = isFit[item.kind];
  if (!fits) throw new NotEmulated(`createResponse of a question of the kind ${item.kind}`);
  if (!fits()) throw new PlatformError('Invalid argument: response');
  return answer as Answer;
}
