// FormApp: forms made and read by scripts, filled by people, and the events a response fires.
import { constant, constantsOf, nameOf } from '../../constants';
import { emulate, reveal } from '../../emulate';
import type { Links } from '../../links';
import { PlatformError } from '../../runtime';
import type { ShownForm } from '../../workspace';
import { check, type Given, stored } from './answers';
import { itemTypeName, itemView } from './items';
import { isQuestion, type KeptForm, type KeptItem, type KeptResponse, keptForms } from './store';
import { validationBuilder } from './validation';

const MIME = 'application/vnd.google-apps.form';

export interface Forms {
  app: object;
  list(): { id: string; title: string; published: boolean }[];
  view(formId: string): ShownForm;
  check(formId: string, given: Given): Record<string, string>;
  /** A person sends answers by question title. Returns the response's id. */
  submit(formId: string, given: Given, how: { by: string; deliver?: 'once' | 'twice' | 'never' }): string;
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

export function createForms(links: Links): Forms {
  const { runtime } = links;
  const forms = () => keptForms(links);
  const formOf = (id: string): KeptForm => {
    const form = forms()[id];
    if (!form) throw new Error(`There is no form ${id}`);
    return form;
  };

  function create(title: string): object {
    const entry = links.files.create(title, MIME);
    forms()[entry.id] = {
      id: entry.id,
      title,
      description: '',
      confirmation: '',
      closedMessage: '',
      // New forms may start unpublished: the stand-in takes the harder case.
      published: false,
      accepting: true,
      collectsEmail: false,
      allowsAnother: true,
      nextItemId: 1,
      items: [],
      responses: [],
    };
    return formView(formOf(entry.id));
  }

  function open(id: string): object {
    if (!forms()[id] || !links.files.get(id))
      throw new PlatformError(
        'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
      );
    links.files.requireEdit(id);
    return formView(formOf(id));
  }

  function addItem(form: KeptForm, kind: KeptItem['kind']): object {
    const item: KeptItem = { id: 1_000_000 + form.nextItemId++ * 7919, kind, title: '', help: '', required: false };
    if (kind === 'list' || kind === 'radio' || kind === 'checkbox') item.choices = [];
    form.items.push(item);
    return itemView(links, form, item);
  }

  function formView(form: KeptForm): object {
    const set = (work: () => void) => {
      links.files.requireEdit(form.id);
      work();
      return view;
    };
    const view: object = emulate(runtime, 'Forms.Form', {
      getId: () => form.id,
      getTitle: () => form.title,
      setTitle: (title: string) =>
        set(() => {
          form.title = title;
        }),
      getDescription: () => form.description,
      setDescription: (text: string) =>
        set(() => {
          form.description = text;
        }),
      getConfirmationMessage: () => form.confirmation,
      setConfirmationMessage: (text: string) =>
        set(() => {
          form.confirmation = text;
        }),
      setCustomClosedFormMessage: (text: string) =>
        set(() => {
          form.closedMessage = text;
        }),
      isAcceptingResponses: () => form.accepting && form.published,
      setAcceptingResponses(accepting: boolean) {
        if (accepting && !form.published) throw new PlatformError('The form must be published to accept responses.');
        return set(() => {
          form.accepting = accepting;
        });
      },
      isPublished: () => form.published,
      setPublished: (published: boolean) =>
        set(() => {
          form.published = published;
        }),
      supportsAdvancedResponderPermissions: () => true,
      collectsEmail: () => form.collectsEmail,
      setCollectEmail: (collects: boolean) =>
        set(() => {
          form.collectsEmail = collects;
        }),
      setShowLinkToRespondAgain: (allows: boolean) =>
        set(() => {
          form.allowsAnother = allows;
        }),
      getPublishedUrl: () => `https://docs.google.com/forms/d/e/${form.id}/viewform`,
      getEditUrl: () => `https://docs.google.com/forms/d/${form.id}/edit`,
      getSummaryUrl: () => `https://docs.google.com/forms/d/${form.id}/viewanalytics`,
      addTextItem: () => addItem(form, 'text'),
      addParagraphTextItem: () => addItem(form, 'paragraph'),
      addListItem: () => addItem(form, 'list'),
      addMultipleChoiceItem: () => addItem(form, 'radio'),
      addCheckboxItem: () => addItem(form, 'checkbox'),
      addDateItem: () => addItem(form, 'date'),
      addDateTimeItem: () => addItem(form, 'dateTime'),
      addTimeItem: () => addItem(form, 'time'),
      addSectionHeaderItem: () => addItem(form, 'sectionHeader'),
      addPageBreakItem: () => addItem(form, 'pageBreak'),
      getItems: (type?: unknown) =>
        form.items
          .filter(({ kind }) => type === undefined || itemTypeName(kind) === nameOf(type))
          .map((item) => itemView(links, form, item, true)),
      getItemById(id: number) {
        const item = form.items.find((one) => one.id === id);
        return item ? itemView(links, form, item, true) : null;
      },
      deleteItem(target: number | { getId(): number }) {
        const index =
          typeof target === 'number' ? target : form.items.findIndex(({ id }) => id === (reveal(target) as { getId(): number }).getId());
        form.items.splice(index, 1);
      },
      moveItem(target: number | { getIndex(): number }, to: number) {
        const from = typeof target === 'number' ? target : (reveal(target) as { getIndex(): number }).getIndex();
        const [item] = form.items.splice(from, 1);
        if (item) form.items.splice(to, 0, item);
      },
      setDestination(type: unknown, id: string) {
        if (nameOf(type) !== 'SPREADSHEET') throw new PlatformError('Invalid argument: type');
        links.files.requireEdit(id);
        const sheetId = links.sheets.addResponseSheet(id, `https://docs.google.com/forms/d/${form.id}/edit`, headersOf(form));
        form.destination = { spreadsheetId: id, sheetId };
        return view;
      },
      getDestinationId() {
        if (!form.destination) throw new PlatformError('The form currently has no response destination.');
        return form.destination.spreadsheetId;
      },
      getDestinationType: () => constant('Forms.DestinationType', 'SPREADSHEET'),
      removeDestination: () =>
        set(() => {
          form.destination = undefined;
        }),
      getResponses: (since?: Date) =>
        form.responses.filter(({ at }) => !since || at >= since.getTime()).map((response) => responseView(form, response)),
      getResponse(id: string) {
        const response = form.responses.find((one) => one.id === id);
        if (!response) throw new PlatformError('Response ID not found in form responses.');
        return responseView(form, response);
      },
      deleteAllResponses: () =>
        set(() => {
          form.responses = [];
        }),
    });
    return view;
  }

  function responseView(form: KeptForm, response: KeptResponse): object {
    const answered = () => form.items.filter(({ id }) => response.answers[id] !== undefined);
    const answerView = (item: KeptItem) =>
      emulate(runtime, 'Forms.ItemResponse', {
        getItem: () => itemView(links, form, item, true),
        getResponse: () => response.answers[item.id],
      });
    return emulate(runtime, 'Forms.FormResponse', {
      getId: () => response.id,
      getTimestamp: () => runtime.makeDate(response.at),
      getRespondentEmail: () => (form.collectsEmail ? response.email : ''),
      getItemResponses: () => answered().map(answerView),
      getResponseForItem(target: { getId(): number }) {
        const item = answered().find(({ id }) => id === (reveal(target) as { getId(): number }).getId());
        return item ? answerView(item) : null;
      },
      getEditResponseUrl: () => `https://docs.google.com/forms/d/e/${form.id}/viewform?edit2=${response.id}`,
    });
  }

  function submit(formId: string, given: Given, { by, deliver = 'once' }: { by: string; deliver?: 'once' | 'twice' | 'never' }): string {
    const form = formOf(formId);
    if (!form.published || !form.accepting) throw new FormRefusal(form.closedMessage || 'Biểu mẫu này hiện không nhận câu trả lời.', {});
    const fields = check(form, given);
    if (Object.keys(fields).length) throw new FormRefusal('Hãy xem lại các câu trả lời.', fields);
    const response: KeptResponse = { id: runtime.newId('2_ABaOnu'), at: runtime.clock.now(), email: by, answers: {} };
    for (const item of form.items.filter(isQuestion)) {
      const answer = given[item.title];
      if (answer === undefined || answer.length === 0) continue;
      response.answers[item.id] = Array.isArray(answer) ? [...answer] : (stored(item, answer) ?? answer);
    }
    form.responses.push(response);
    const row =
      form.destination &&
      links.sheets.appendResponse(form.destination.spreadsheetId, form.destination.sheetId, headersOf(form), [
        runtime.makeDate(response.at),
        ...form.items.filter(isQuestion).map(({ id }) => textOf(response.answers[id])),
      ]);
    for (let time = deliver === 'never' ? 0 : deliver === 'twice' ? 2 : 1; time > 0; time--) {
      links.events.fire('formSubmit', form.id, by, { response: responseView(form, response), source: formView(form), authMode: 'FULL' });
      if (row && form.destination) links.events.fire('formSubmit', form.destination.spreadsheetId, by, { ...row, authMode: 'FULL' });
    }
    return response.id;
  }

  const app = {
    DestinationType: constantsOf('Forms.DestinationType'),
    ItemType: constantsOf('Forms.ItemType'),
    Alignment: constantsOf('Forms.Alignment'),
    create,
    openById: open,
    openByUrl: (url: string) => open(/\/d\/(?:e\/)?([\w-]+)/.exec(url)?.[1] ?? ''),
    getActiveForm: () => null,
    createTextValidation: () => validationBuilder(links, 'Forms.TextValidation'),
    createParagraphTextValidation: () => validationBuilder(links, 'Forms.ParagraphTextValidation'),
  };

  return {
    app,
    list: () => Object.values(forms()).map(({ id, title, published }) => ({ id, title, published })),
    view(formId) {
      const { id, title, description, published, accepting, closedMessage, confirmation, collectsEmail, allowsAnother, items } =
        formOf(formId);
      return {
        id,
        title,
        description,
        published,
        acceptsResponses: published && accepting,
        closedMessage,
        confirmation,
        collectsEmail,
        allowsAnother,
        items: items.map(({ validation: _validation, ...item }) => item),
      };
    },
    check: (formId, given) => check(formOf(formId), given),
    submit,
  };
}

const headersOf = (form: KeptForm): string[] => ['Dấu thời gian', ...form.items.filter(isQuestion).map(({ title }) => title)];

const textOf = (answer: string | string[] | undefined): string => (Array.isArray(answer) ? answer.join(', ') : (answer ?? ''));
