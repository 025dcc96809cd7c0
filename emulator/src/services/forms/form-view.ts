// A form as scripts build it and read its responses.

import { constant, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import type { Imitates } from '../../platform/imitates';
import { reveal } from '../../platform/views';
import { PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { itemTypeName, newItem, ownItem, plainItem } from './items';
import { forgetPage } from './pages';
import { newResponseView, responseView } from './responses';
import { headingsOf, writeRow } from './rows';
import type { KeptForm, KeptItem } from './store';

type Form = GoogleAppsScript.Forms.Form;
type ItemOrIndex = number | { getId(): number };

export function formView(links: Links, form: KeptForm): Form {
  const change = (more: Partial<KeptForm>) => {
    links.files.requireEdit(form.id);
    Object.assign(form, more);
    return view;
  };
  // Forms have no viewers.
  const { addEditor, addEditors, getEditors, removeEditor } = links.files.sharing!(form.id, () => view);
  const view: Form = emulate(links.runtime, 'Forms.Form', {
    addEditor,
    addEditors,
    getEditors,
    removeEditor,
    getId: () => form.id,
    getPublishedUrl: () => `https://docs.google.com/forms/d/e/${form.id}/viewform`,
    getEditUrl: () => editUrlOf(form),
    getSummaryUrl: () => `https://docs.google.com/forms/d/${form.id}/viewanalytics`,
    ...settings(form, change),
    ...items(links, form, change),
    ...destination(links, form, change),
    ...responses(links, form, change),
  });
  return view;
}

type Change = (more: Partial<KeptForm>) => Form;

export const editUrlOf = ({ id }: KeptForm): string => `https://docs.google.com/forms/d/${id}/edit`;

const settings = (form: KeptForm, change: Change) =>
  ({
    getTitle: () => form.title,
    setTitle: (title: string) => change({ title }),
    getDescription: () => form.description,
    setDescription: (description: string) => change({ description }),
    getConfirmationMessage: () => form.confirmation,
    setConfirmationMessage: (confirmation: string) => change({ confirmation }),
    getCustomClosedFormMessage: () => form.closedMessage,
    setCustomClosedFormMessage: (closedMessage: string) => change({ closedMessage }),
    isAcceptingResponses: () => form.accepting && form.published,
    setAcceptingResponses(accepting: boolean) {
      if (accepting && !form.published) throw new PlatformError('The form must be published to accept responses.');
      return change({ accepting });
    },
    isPublished: () => form.published,
    setPublished: (published: boolean) => change({ published }),
    supportsAdvancedResponderPermissions: () => true,
    collectsEmail: () => form.collectsEmail,
    setCollectEmail: (collectsEmail: boolean) => change({ collectsEmail }),
    hasLimitOneResponsePerUser: () => form.oncePerUser,
    setLimitOneResponsePerUser: (oncePerUser: boolean) => change({ oncePerUser }),
    canEditResponse: () => form.allowsEdits,
    setAllowResponseEdits: (allowsEdits: boolean) => change({ allowsEdits }),
    hasRespondAgainLink: () => form.allowsAnother,
    setShowLinkToRespondAgain: (allowsAnother: boolean) => change({ allowsAnother }),
    hasProgressBar: () => form.showsProgress,
    setProgressBar: (showsProgress: boolean) => change({ showsProgress }),
  }) satisfies Imitates<Form>;

function items(links: Links, form: KeptForm, change: Change) {
  const indexOf = (target: ItemOrIndex): number => {
    const index = typeof target === 'number' ? target : form.items.findIndex(({ id }) => id === reveal(target).getId());
    if (!form.items[index]) throw new PlatformError('Invalid argument: item');
    return index;
  };
  const add = <K extends KeptItem['kind']>(kind: K) => {
    change({});
    return ownItem(links, form, newItem(form, kind), kind);
  };
  return {
    addTextItem: () => add('text'),
    addParagraphTextItem: () => add('paragraph'),
    addListItem: () => add('list'),
    addMultipleChoiceItem: () => add('radio'),
    addCheckboxItem: () => add('checkbox'),
    addDateItem: () => add('date'),
    addDateTimeItem: () => add('dateTime'),
    addTimeItem: () => add('time'),
    addScaleItem: () => add('scale'),
    addGridItem: () => add('grid'),
    addCheckboxGridItem: () => add('checkboxGrid'),
    addSectionHeaderItem: () => add('sectionHeader'),
    addPageBreakItem: () => add('pageBreak'),
    getItems: (type?: GoogleAppsScript.Forms.ItemType) =>
      form.items
        .filter(({ kind }) => type === undefined || itemTypeName(kind) === nameOf(type))
        .map((item) => plainItem(links, form, item)),
    getItemById(id: number) {
      const item = form.items.find((one) => one.id === Number(id));
      return item ? plainItem(links, form, item) : null;
    },
    deleteItem(target: ItemOrIndex) {
      const gone = form.items[indexOf(target)]!;
      change({ items: form.items.filter((item) => item !== gone) });
      forgetPage(form.items, gone.id);
    },
    moveItem(target: ItemOrIndex, to: number) {
      const item = form.items[indexOf(target)]!;
      if (!form.items[to]) throw new PlatformError('Invalid argument: toIndex');
      const others = form.items.filter((one) => one !== item);
      change({ items: [...others.slice(0, to), item, ...others.slice(to)] });
      return plainItem(links, form, item);
    },
  } satisfies Imitates<Form>;
}

function destination(links: Links, form: KeptForm, change: Change) {
  const required = () => {
    if (!form.destination) throw new PlatformError('The form currently has no response destination.');
    return form.destination;
  };
  const release = () => {
    if (form.destination) links.sheets.releaseResponseSheet(form.destination.spreadsheetId, form.destination.sheetId);
  };
  return {
    setDestination(type: GoogleAppsScript.Forms.DestinationType, spreadsheetId: string) {
      if (type !== constant('Forms.DestinationType', 'SPREADSHEET')) throw new PlatformError('Invalid argument: type');
      links.files.requireEdit(form.id);
      links.files.requireEdit(spreadsheetId);
      release();
      const sheetId = links.sheets.addResponseSheet(spreadsheetId, editUrlOf(form), headingsOf(links, form));
      change({ destination: { spreadsheetId, sheetId } });
      // Earlier responses are written to the new tab and fire no triggers.
      for (const response of form.responses) writeRow(links, form, response);
      return change({});
    },
    getDestinationId: () => required().spreadsheetId,
    getDestinationType: () => required() && constant('Forms.DestinationType', 'SPREADSHEET'),
    removeDestination() {
      release();
      return change({ destination: undefined });
    },
  } satisfies Imitates<Form>;
}

function responses(links: Links, form: KeptForm, change: Change) {
  const required = (id: string) => {
    const response = form.responses.find((one) => one.id === id);
    if (!response) throw new PlatformError('Response ID not found in form responses.');
    return response;
  };
  return {
    createResponse: () => newResponseView(links, form),
    getResponses: (since?: GoogleAppsScript.Base.Date) =>
      form.responses.filter(({ at }) => !since || at >= since.getTime()).map((response) => responseView(links, form, response)),
    getResponse: (id: string) => responseView(links, form, required(id)),
    deleteResponse(id: string) {
      const gone = required(id);
      return change({ responses: form.responses.filter((response) => response !== gone) });
    },
    deleteAllResponses: () => change({ responses: [] }),
  } satisfies Imitates<Form>;
}
