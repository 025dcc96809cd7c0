// The card as elements: the state of the incident, what can be done now, and its history.
import type { ActionName, CardModel } from '../../actions/page-models';
import { detailList, estimateTable, warningBanner } from '../parts/details';
import { button, el } from '../parts/dom';
import { anchor } from '../parts/notice';
import { stepRow, toneTag } from '../parts/step-row';
import { words } from '../parts/words';

/** What a button of the card opens. */
export type CardAction = ActionName | 'wholeFile';

/**
 * Returns the card.
 * @param open opens the dialog of an action; gets the button that was pressed
 */
export function cardView(model: CardModel, open: (action: CardAction, pressed: HTMLButtonElement) => void): HTMLElement {
  return el(
    'article',
    { class: 'card' },
    el('p', { class: 'code' }, model.code),
    el('h1', {}, model.title),
    el('p', { class: 'standing' }, toneTag(model.tone, model.status), el('span', { class: 'due' }, model.dueLine)),
    model.warning ? warningBanner(model.warning) : undefined,
    stepRow(model.steps),
    section(words.canDo, actionList(model, open)),
    section(words.aboutIncident, detailList(model.details)),
    model.plan && section(model.plan.heading, detailList(model.plan.details), model.plan.estimate && estimateTable(model.plan.estimate)),
    section(words.documents, documentList(model), printButton(model, open)),
    section(words.history, history(model)),
    el('p', { class: 'version' }, words.version),
  );
}

function section(heading: string, ...inside: (HTMLElement | undefined)[]): HTMLElement {
  return el('section', {}, el('h2', {}, heading), ...inside);
}

function actionList(model: CardModel, open: (action: CardAction, pressed: HTMLButtonElement) => void): HTMLElement {
  if (model.actions.length === 0) return el('p', { class: 'none' }, model.noActions);
  const buttons = model.actions.map(({ action, label }, index) => {
    const pressed = button(label, index === 0 ? 'primary' : 'plain', () => open(action, pressed));
    return pressed;
  });
  return el('div', { class: 'stack' }, ...buttons);
}

/** Where no paper is seen none is printed. */
function printButton({ documents }: CardModel, open: (action: CardAction, pressed: HTMLButtonElement) => void): HTMLElement | undefined {
  if (!documents.length) return undefined;
  const pressed = button(words.wholeFileButton, 'plain', () => open('wholeFile', pressed));
  return el('div', { class: 'stack' }, pressed);
}

function documentList(model: CardModel): HTMLElement {
  const documents = model.documents.map(({ form, label, url }) =>
    el('li', {}, el('span', { class: 'form-code' }, form), anchor({ text: label, url })),
  );
  const folder = model.folderUrl === '' ? [] : [el('li', {}, anchor({ text: words.folder, url: model.folderUrl }))];
  const none = documents.length === 0 && el('p', { class: 'hint' }, words.noDocuments);
  return el('div', {}, none, el('ul', { class: 'links' }, ...documents, ...folder));
}

function history(model: CardModel): HTMLElement {
  if (model.history.length === 0) return el('p', { class: 'hint' }, words.noHistory);
  const events = model.history.map(({ at, who, what }) =>
    el('li', {}, el('span', { class: 'what' }, what), el('span', { class: 'hint' }, [at, who].filter(Boolean).join(' · '))),
  );
  return el('ol', { class: 'history' }, ...events);
}
