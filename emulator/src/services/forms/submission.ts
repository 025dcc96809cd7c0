// Submits a form: checks the answers as its page does, stores them, writes the response tab and fires the triggers.
import { constant } from '../../platform/constants';
import type { Sending } from '../../workspace/contract';
import type { Links } from '../../workspace/links';
import { check, kept } from './answers';
import { formView } from './form-view';
import { itemsOnTheWay } from './pages';
import { responseView } from './responses';
import { writeRow } from './rows';
import { type Given, isQuestion, type KeptForm, type KeptResponse } from './store';

/** The form's page refuses the answers. */
export class FormRefusal extends Error {
  constructor(
    message: string,
    /** By question title. */
    readonly fields: Record<string, string>,
  ) {
    super(message);
  }
}

/**
 * @param late events that fire after those of the next response
 * @returns the response's id
 */
export function submit(
  links: Links,
  form: KeptForm,
  given: Given,
  { by = '', deliver = 'once', edits }: Sending,
  late: (() => void)[],
): string {
  requireOpen(form, by, edits);
  const fields = check(form, given);
  if (Object.keys(fields).length) throw new FormRefusal('Hãy xem lại các câu trả lời.', fields);
  const response = edits === undefined ? newResponse(links, form, by) : form.responses.find(({ id }) => id === edits)!;
  const before = response.answers;
  response.at = links.runtime.clock.now();
  response.answers = answersOf(form, given);
  const row = writeRow(links, form, response, edits === undefined ? undefined : before);
  const fire = () => {
    const isBlank = deliver === 'blank';
    const authMode = constant('Script.AuthMode', 'FULL');
    const source = formView(links, form);
    const answered = isBlank ? {} : { response: responseView(links, form, response) };
    links.events.fire('formSubmit', form.id, by, { ...answered, source, authMode });
    if (row && form.destination)
      links.events.fire('formSubmit', form.destination.spreadsheetId, by, { ...row, ...(isBlank && blank(row)), authMode });
  };
  if (deliver === 'late') late.push(fire);
  else for (let times = { once: 1, blank: 1, twice: 2, never: 0 }[deliver]; times > 0; times--) fire();
  if (deliver !== 'late') for (const waiting of late.splice(0)) waiting();
  return response.id;
}

function requireOpen(form: KeptForm, by: string, edits: string | undefined): void {
  if (!form.published || !form.accepting) throw new FormRefusal(form.closedMessage || 'Biểu mẫu này hiện không nhận câu trả lời.', {});
  if ((form.collectsEmail || form.oncePerUser) && !by) throw new FormRefusal('Bạn phải đăng nhập để điền biểu mẫu này.', {});
  if (edits !== undefined) requireEditable(form, edits);
  else if (form.oncePerUser && form.responses.some((one) => one.by === by))
    throw new FormRefusal('Bạn đã phản hồi. Bạn chỉ có thể điền biểu mẫu này một lần.', {});
}

function requireEditable(form: KeptForm, edits: string): void {
  if (!form.responses.some(({ id }) => id === edits)) throw new Error(`The form has no response ${edits}`);
  if (!form.allowsEdits) throw new FormRefusal('Bạn không thể chỉnh sửa câu trả lời này.', {});
}

function newResponse({ runtime }: Links, form: KeptForm, by: string): KeptResponse {
  const response = { id: runtime.newId('2_ABaOnu'), at: 0, by, email: form.collectsEmail ? by : '', answers: {} };
  form.responses.push(response);
  return response;
}

const answersOf = (form: KeptForm, given: Given): KeptResponse['answers'] =>
  Object.fromEntries(
    itemsOnTheWay(form, given)
      .filter(isQuestion)
      .flatMap((item) => {
        const answer = kept(item, given);
        return answer === undefined ? [] : [[item.id, answer]];
      }),
  );

const blank = ({ values, namedValues }: NonNullable<ReturnType<typeof writeRow>>) => ({
  values: values.map(() => ''),
  namedValues: Object.fromEntries(Object.keys(namedValues).map((name) => [name, ['']])),
});
