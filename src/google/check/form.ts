// The intake form: it opens, takes answers, is linked to the file, has its questions and the choices of «Danh mục».
import type { Finding } from '../../actions/page-models';
import { checkTexts as t } from '../../texts/system-check';
import { openForm } from '../intake-form/form-file';
import { isSignsPageLed, strayParts } from '../intake-form/form-pages';
import { choicesOf } from '../intake-form/form-questions';
import { formAsIs, itemIds, partsOf } from '../intake-form/own-parts';
import { isThere } from '../platform/marked-files';
import { readProperty } from '../platform/properties';
import { type Condition, type Look, well } from './look';

type Form = GoogleAppsScript.Forms.Form;

export function formConditions(look: Look): Condition[] {
  const gone = () => look.bySetup('wrong', t.form.gone, t.form.button, ['form', 'triggers']);
  if (!isThere(readProperty('form.id'))) return [{ id: 'form', label: t.form.label, look: gone }];
  let opened: Form | undefined;
  const form = () => {
    opened ??= openForm()!;
    return opened;
  };
  return [
    { id: 'form', label: t.form.label, look: () => stands(form()) },
    { id: 'formOpen', label: t.formOpen.label, look: () => takesAnswers(look, form()) },
    { id: 'formLink', label: t.formLink.label, look: () => linked(look, form()) },
    { id: 'questions', label: t.questions.label, look: () => wholeQuestions(look, form()) },
    { id: 'choices', label: t.choices.label, look: () => sameChoices(look, form()) },
  ];
}

const stands = (form: Form): Finding => ({
  ...well(t.form.well(form.getTitle())),
  links: [
    { text: t.form.open, url: form.getPublishedUrl() },
    { text: t.form.edit, url: form.getEditUrl() },
  ],
});

/** The method is newer than the published types, and older accounts lack it. */
type Publishable = Form & { isPublished?: () => boolean };

function takesAnswers(look: Look, form: Publishable): Finding {
  const isHidden = typeof form.isPublished === 'function' && !form.isPublished();
  if (!isHidden && form.isAcceptingResponses()) return well(t.formOpen.well);
  return look.bySetup('wrong', isHidden ? t.formOpen.unpublished : t.formOpen.closed, t.formOpen.button, ['form']);
}

function linked(look: Look, form: Form): Finding {
  if (destinationOf(form) === look.workbook.file.id) return well(t.formLink.well);
  return { state: 'notice', ...t.formLink.other, button: { label: t.formLink.button, cure: 'formLink' } };
}

function destinationOf(form: Form): string {
  try {
    return form.getDestinationId();
  } catch {
    // The platform throws for a form without a destination.
    return '';
  }
}

/** Links the form to the file, and hides the sheet that the platform makes for its answers. */
export function linkForm(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  openForm()!.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  SpreadsheetApp.flush();
  for (const sheet of book.getSheets()) if (sheet.getFormUrl()) sheet.hideSheet();
}

function wholeQuestions(look: Look, form: Form): Finding {
  const present = new Set(form.getItems().map((item) => item.getId()));
  const ids = itemIds();
  const parts = partsOf(form);
  const missing = parts.filter(({ key }) => !present.has(ids[key] ?? -1));
  if (missing.length) return look.bySetup('wrong', t.questions.missing(missing.map(({ title }) => title)), t.questions.button, ['form']);
  const asIs = formAsIs(form);
  const stray = strayParts(asIs);
  if (stray.length) return look.bySetup('wrong', t.questions.stray(stray), t.questions.strayButton, ['form']);
  if (!isSignsPageLed(asIs)) return look.bySetup('wrong', t.questions.notLed, t.questions.strayButton, ['form']);
  return well(t.questions.well(parts.filter(({ kind }) => kind !== 'page').length));
}

function sameChoices(look: Look, form: Form): Finding {
  const { departments, groups } = look.settings;
  const others = partsOf(form).filter((part) => {
    const item = form.getItemById(itemIds()[part.key] ?? -1);
    // What is missing is told by its own line.
    if (!item || part.kind !== 'list') return false;
    const { key } = part;
    const offered = item.asListItem().getChoices();
    return offered.map((choice) => choice.getValue()).join('\n') !== choicesOf(key, { departments, groups }).join('\n');
  });
  if (!others.length) return well(t.choices.well);
  const said = t.choices.other(others.map(({ title }) => title));
  return look.bySetup('notice', said, t.choices.button, ['form']);
}
