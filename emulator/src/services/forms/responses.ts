// Responses as scripts read them, and new ones as they put them together.

import { emulate } from '../../platform/emulate';
import { reveal } from '../../platform/views';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { keptTriggers } from '../triggers/script-app';
import { itemResponse } from './item-response';
import { plainItem } from './items';
import { writeRow } from './rows';
import type { Answer, KeptForm, KeptItem, KeptResponse } from './store';

type FormResponse = GoogleAppsScript.Forms.FormResponse;

export const responseView = (links: Links, form: KeptForm, response: KeptResponse): FormResponse =>
  emulate(links.runtime, 'Forms.FormResponse', {
    getId: () => response.id,
    getTimestamp: () => links.runtime.makeDate(response.at),
    getRespondentEmail: () => (form.collectsEmail ? response.email : ''),
    getEditResponseUrl: () => `https://docs.google.com/forms/d/e/${form.id}/viewform?edit2=${response.id}`,
    ...answered(links, form, response.answers),
  });

/** A response that a script puts together. */
export function newResponseView(links: Links, form: KeptForm): FormResponse {
  const answers: KeptResponse['answers'] = {};
  let isSubmitted = false;
  const view: FormResponse = emulate(links.runtime, 'Forms.FormResponse', {
    getId: () => null,
    getTimestamp: () => null,
    getEditResponseUrl: () => null,
    ...answered(links, form, answers),
    withItemResponse(given: { getItem(): { getId(): number }; getResponse(): Answer }) {
      const response = reveal(given);
      answers[response.getItem().getId()] = response.getResponse();
      return view;
    },
    submit() {
      if (isSubmitted) throw new PlatformError('This response has already been submitted.');
      requireSubmittable(links, form, answers);
      isSubmitted = true;
      const by = links.runtime.execution.effectiveUser;
      const response = {
        id: links.runtime.newId('2_ABaOnu'),
        at: links.runtime.clock.now(),
        by,
        email: form.collectsEmail ? by : '',
        answers,
      };
      form.responses.push(response);
      writeRow(links, form, response);
      return responseView(links, form, response);
    },
  });
  return view;
}

/** What happens with triggers, with a closed form, and with required questions left blank, nobody has told. */
function requireSubmittable(links: Links, form: KeptForm, answers: KeptResponse['answers']): void {
  const watched = [form.id, form.destination?.spreadsheetId];
  if (keptTriggers(links).some(({ source, event }) => event === 'formSubmit' && watched.includes(source)))
    throw new NotEmulated('FormResponse.submit to a form with triggers');
  if (!form.published || !form.accepting) throw new NotEmulated('FormResponse.submit to a form that takes no responses');
  if (form.items.some(({ id, required }) => required && answers[id] === undefined))
    throw new NotEmulated('FormResponse.submit without a required answer');
}

/** What both kinds of responses say of their answers. */
function answered(links: Links, form: KeptForm, answers: KeptResponse['answers']) {
  // Questions left blank have no ItemResponse.
  const items = () => form.items.filter(({ id }) => answers[id] !== undefined);
  const answerView = (item: KeptItem) => itemResponse(links, () => plainItem(links, form, item), answers[item.id]!);
  return {
    getItemResponses: () => items().map(answerView),
    getResponseForItem(target: { getId(): number }) {
      const item = items().find(({ id }) => id === reveal(target).getId());
      return item ? answerView(item) : null;
    },
    toPrefilledUrl() {
      const fields = items().flatMap((item) => {
        if (item.rows || item.kind === 'dateTime')
          throw new NotEmulated(`FormResponse.toPrefilledUrl of a question of the kind ${item.kind}`);
        return [answers[item.id]!].flat().map((text) => `&entry.${item.id}=${encodeURIComponent(String(text)).replace(/%20/g, '+')}`);
      });
      return `https://docs.google.com/forms/d/e/${form.id}/viewform?usp=pp_url${fields.join('')}`;
    },
  };
}
