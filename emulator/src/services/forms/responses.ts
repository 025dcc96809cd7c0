// Responses as scripts read them.

import { emulate } from '../../platform/emulate';
import { reveal } from '../../platform/views';
import type { Links } from '../../workspace/links';
import { plainItem } from './items';
import type { KeptForm, KeptItem, KeptResponse } from './store';

export function responseView(links: Links, form: KeptForm, response: KeptResponse): GoogleAppsScript.Forms.FormResponse {
  const { runtime } = links;
  // Questions left blank have no ItemResponse.
  const answered = () => form.items.filter(({ id }) => response.answers[id] !== undefined);
  const answerView = (item: KeptItem) =>
    emulate(runtime, 'Forms.ItemResponse', {
      getItem: () => plainItem(links, form, item),
      getResponse() {
        const answer = response.answers[item.id]!;
        return Array.isArray(answer) ? [...answer] : answer;
      },
    });
  return emulate(runtime, 'Forms.FormResponse', {
    getId: () => response.id,
    getTimestamp: () => runtime.makeDate(response.at),
    getRespondentEmail: () => (form.collectsEmail ? response.email : ''),
    getItemResponses: () => answered().map(answerView),
    getResponseForItem(target: { getId(): number }) {
      const item = answered().find(({ id }) => id === reveal(target).getId());
      return item ? answerView(item) : null;
    },
    getEditResponseUrl: () => `https://docs.google.com/forms/d/e/${form.id}/viewform?edit2=${response.id}`,
  });
}
