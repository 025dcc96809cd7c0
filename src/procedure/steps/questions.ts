// Questions (hỏi lại): a leader asks before he decides, the IT unit answers; no limit moves.

import type { CommandOf } from '../commands';
import type { Incident } from '../incident';
import { missingIfBlank, type Ruling, unlessRefused } from './checks';

/** Asks the IT unit; the question is typed where an opinion would be. */
export function ask(_incident: Incident, { question }: CommandOf<'ask'>): Ruling {
  return unlessRefused([missingIfBlank('reason', question)], () => [{ type: 'questionAsked', question: question.trim() }]);
}

/** Answers all questions that wait. */
export function answerQuestion(_incident: Incident, { answer }: CommandOf<'answerQuestion'>): Ruling {
  return unlessRefused([missingIfBlank('answer', answer)], () => [{ type: 'questionAnswered', answer: answer.trim() }]);
}
