// A person sends a form: checked as its page does, kept, written to the response tab, and told to the triggers.
import { constant } from '../../constants';
import type { Links } from '../../links';
import { check, type Given, isBlank, stored } from './answers';
import { formView } from './form-view';
import { responseView } from './responses';
import { headersOf, isQuestion, type KeptForm, type KeptItem, type KeptResponse } from './store';

export interface Sending {
  /** The account, '' for nobody. */
  by?: string;
  /** The platform's triggers may come twice or not at all. */
  deliver?: 'once' | 'twice' | 'never';
}

/** What the form's page says instead of taking the answers. */
export class FormRefusal extends Error {
  constructor(
    message: string,
    /** By question title. */
    readonly fields: Record<string, string>,
  ) {
    super(message);
  }
}

/** @returns the response's id */
export function submit(links: Links, form: KeptForm, given: Given, { by = '', deliver = 'once' }: Sending): string {
  requireOpen(form, by);
  const fields = check(form, given);
  if (Object.keys(fields).length) throw new FormRefusal('Hãy xem lại các câu trả lời.', fields);
  const questions = form.items.filter(isQuestion);
  const response: KeptResponse = { id: links.runtime.newId('2_ABaOnu'), at: links.runtime.clock.now(), email: by, answers: {} };
  for (const item of questions) {
    const answer = given[item.title];
    if (answer !== undefined && !isBlank(answer)) response.answers[item.id] = kept(item, answer);
  }
  form.responses.push(response);
  const row = writeRow(links, form, response, questions);
  const event = { response: responseView(links, form, response), source: formView(links, form) };
  const authMode = constant('Script.AuthMode', 'FULL');
  for (let times = { once: 1, twice: 2, never: 0 }[deliver]; times > 0; times--) {
    links.events.fire('formSubmit', form.id, by, { ...event, authMode });
    if (row && form.destination) links.events.fire('formSubmit', form.destination.spreadsheetId, by, { ...row, authMode });
  }
  return response.id;
}

function requireOpen(form: KeptForm, by: string): void {
  if (!form.published || !form.accepting) throw new FormRefusal(form.closedMessage || 'Biểu mẫu này hiện không nhận câu trả lời.', {});
  if ((form.collectsEmail || form.oncePerUser) && !by) throw new FormRefusal('Bạn phải đăng nhập để điền biểu mẫu này.', {});
  if (form.oncePerUser && form.responses.some(({ email }) => email === by))
    throw new FormRefusal('Bạn đã phản hồi. Bạn chỉ có thể điền biểu mẫu này một lần.', {});
}

const kept = (item: KeptItem, answer: string | string[]): string | string[] =>
  Array.isArray(answer) ? [...answer] : item.kind === 'checkbox' ? [answer] : (stored(item, answer) ?? answer);

function writeRow(links: Links, form: KeptForm, { at, email, answers }: KeptResponse, questions: KeptItem[]) {
  if (!form.destination) return undefined;
  const { spreadsheetId, sheetId } = form.destination;
  const texts = questions.map(({ id }) => answers[id] ?? '').map((answer) => (Array.isArray(answer) ? answer.join(', ') : answer));
  const values = [links.runtime.makeDate(at), ...(form.collectsEmail ? [email] : []), ...texts];
  return links.sheets.appendResponse(spreadsheetId, sheetId, headersOf(links, form), values);
}
