// FormApp, and the calls of drivers: show a form as its page does, and submit it.

import { constantsOf } from '../../platform/constants';
import type { Imitates } from '../../platform/imitates';
import { PlatformError } from '../../runs/errors';
import type { Sending, ShownForm } from '../../workspace/contract';
import type { FormCopies, Links } from '../../workspace/links';
import { copyName } from '../drive/names';
import { check } from './answers';
import { editUrlOf, formView } from './form-view';
import { choicesOf, type Given, type KeptForm, keptForms } from './store';
import { submit } from './submission';
import { validationBuilder } from './validation';

const MIME = 'application/vnd.google-apps.form';
const NOT_FOUND =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

export interface Forms extends FormCopies {
  app: Imitates<GoogleAppsScript.Forms.FormApp>;
  list(): { id: string; title: string; published: boolean }[];
  view(formId: string): ShownForm;
  check(formId: string, given: Given): Record<string, string>;
  /** Submits answers by question title; returns the response's id. */
  submit(formId: string, given: Given, how: Sending): string;
}

export function createForms(links: Links): Forms {
  const { runtime } = links;
  const forms = () => keptForms(links);
  /** The forms whose files were not deleted for good. */
  const standing = () => Object.values(forms()).filter(({ id }) => links.files.get(id));
  const late: (() => void)[] = [];
  const formOf = (id: string): KeptForm => {
    if (!Object.hasOwn(forms(), id)) throw new PlatformError(NOT_FOUND);
    return forms()[id]!;
  };

  /** The page shows the name of the file when the form has no title. */
  const titleOf = ({ id, title }: KeptForm): string => title || links.files.get(id)!.name;

  /** A copy is unpublished and has no responses. */
  const copy = (from: KeptForm, id: string, destination?: KeptForm['destination']): KeptForm => {
    const made = { ...structuredClone(from), id, published: false, responses: [], destination };
    forms()[id] = made;
    return made;
  };
  links.files.onCreate(MIME, (id) => {
    forms()[id] = newForm(id);
  });
  links.files.onCopy(MIME, (from, to) => void copy(formOf(from), to));

  function create(name: string, isPublished = false): GoogleAppsScript.Forms.Form {
    if (!name) throw new PlatformError('Invalid argument: title');
    const { id } = links.files.create(name, MIME);
    // The name is the file's; the form has no title of its own.
    forms()[id] = { ...newForm(id), published: isPublished };
    return formView(links, formOf(id));
  }

  function open(id: string): GoogleAppsScript.Forms.Form {
    links.files.requireEdit(id);
    return formView(links, formOf(id));
  }

  const app = {
    Alignment: constantsOf('Forms.Alignment'),
    DestinationType: constantsOf('Forms.DestinationType'),
    FeedbackType: constantsOf('Forms.FeedbackType'),
    ItemType: constantsOf('Forms.ItemType'),
    PageNavigationType: constantsOf('Forms.PageNavigationType'),
    create,
    openById: open,
    openByUrl(url: string) {
      // The address for people who fill it, …/d/e/…, opens no form.
      return open(/\/d\/([\w-]{2,})/.exec(url)?.[1] ?? url);
    },
    /** The form that the script is bound to. */
    getActiveForm: () => (runtime.execution.hasContainer && links.boundTo && forms()[links.boundTo] ? open(links.boundTo) : null),
    getUi: () => links.ui('FormApp'),
    createTextValidation: () => validationBuilder(links, 'Forms.TextValidation'),
    createParagraphTextValidation: () => validationBuilder(links, 'Forms.ParagraphTextValidation'),
    createGridValidation: () => validationBuilder(links, 'Forms.GridValidation'),
    createCheckboxGridValidation: () => validationBuilder(links, 'Forms.CheckboxGridValidation'),
    createCheckboxValidation: () => validationBuilder(links, 'Forms.CheckboxValidation'),
  } satisfies Imitates<GoogleAppsScript.Forms.FormApp>;

  return {
    app,
    copyLinked(formUrl, destination) {
      const from = standing().find((form) => editUrlOf(form) === formUrl);
      if (!from) return null;
      const name = copyName(links.locale, links.files.get(from.id)!.name);
      return editUrlOf(copy(from, links.files.create(name, MIME).id, destination));
    },
    list: () => standing().map((form) => ({ id: form.id, title: titleOf(form), published: form.published })),
    view: (formId) => ({ ...shown(formOf(formId)), title: titleOf(formOf(formId)) }),
    check: (formId, given) => check(formOf(formId), given),
    submit: (formId, given, how) => submit(links, formOf(formId), given, how, late),
  };
}

const newForm = (id: string): KeptForm => ({
  id,
  title: '',
  description: '',
  confirmation: '',
  closedMessage: '',
  // On the platform, new forms may start unpublished: the emulator takes the stricter case.
  published: false,
  accepting: true,
  collectsEmail: false,
  allowsAnother: true,
  oncePerUser: false,
  allowsEdits: false,
  showsProgress: false,
  nextItemId: 1_000_001,
  items: [],
  responses: [],
});

function shown(form: KeptForm): ShownForm {
  const { id, title, description, published, accepting, closedMessage, confirmation, collectsEmail, allowsAnother, items } = form;
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
    items: items.map(({ validation: _validation, scale, ...item }) => (scale ? { ...item, choices: choicesOf({ ...item, scale }) } : item)),
  };
}
