// The file of the intake form: found, otherwise made; open, linked to the register, and with its questions.

import { unfinishedName } from '../../texts/documents';
import { intakeFormTexts, questions } from '../../texts/intake-form';
import { setupTexts } from '../../texts/setup';
import { log } from '../platform/log';
import {
  bears,
  createMarked,
  type DriveFile,
  fileOf,
  finish,
  foundByMark,
  type Mark,
  takenFromBin,
  usableFile,
} from '../platform/marked-files';
import { readProperty, writeProperty } from '../platform/properties';
import { isSignsPageLed, strayParts } from './form-pages';
import { putQuestionsRight } from './form-questions';
import { type Form, type FormSettings, formAsIs, hasTitle, missingParts } from './own-parts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Returns the form that set-up made, or undefined before set-up. */
export function openForm(): Form | undefined {
  const id = readProperty('form.id');
  return id ? FormApp.openById(id) : undefined;
}

/**
 * Finds the form or makes it, and puts right what differs; what people added stays. It may be cut off at any call and run again.
 * @returns the form, and a sentence for each thing that was put right
 */
export function setUpForm(settings: FormSettings & { collectsEmail: boolean }, spreadsheet: Spreadsheet): { form: Form; said: string[] } {
  const mark: Mark = { register: spreadsheet.getId(), kind: 'form' };
  const before = readProperty('form.id');
  const found = findFile(mark, spreadsheet);
  // Reports that are not recorded yet are in it, and its address hangs on the walls.
  const restored = !found && before ? takenFromBin(before) : undefined;
  const file = found ?? restored;
  const id = file?.id ?? makeFile(mark);
  if (id !== before) {
    writeProperty('form.id', id);
    // What was remembered of the questions of another form would be taken for those of this one.
    for (const property of ['form.items', 'form.earlier', 'form.adding', 'form.again', 'form.contact', 'form.signed'] as const)
      writeProperty(property, '');
  }
  writeProperty('making.form', '');
  const form = FormApp.openById(id);
  const isFinished = file !== undefined && file.properties?.state !== 'making';
  const said: string[] = [];
  if (restored) said.push(setupTexts.formRestored);
  else if (before && id !== before) said.push(isFinished ? setupTexts.formAdopted : setupTexts.formNew);
  if (!isFinished)
    form.setTitle(intakeFormTexts.title).setDescription(intakeFormTexts.description).setConfirmationMessage(intakeFormTexts.confirmation);
  // People may have worded it themselves.
  else if (intakeFormTexts.formerConfirmations.includes(form.getConfirmationMessage()))
    form.setConfirmationMessage(intakeFormTexts.confirmation);
  const email = collect(form, settings.collectsEmail);
  if (email && isFinished) said.push(email);
  const changes = putQuestionsRight(form, settings);
  if (link(form, spreadsheet) && isFinished) said.push(setupTexts.formLinked);
  if (publish(form) && isFinished) said.push(setupTexts.formOpened);
  if (!isFinished) finish(id, mark, intakeFormTexts.title);
  else if (!bears(file, mark)) finish(id, mark);
  return { form, said: isFinished ? [...said, ...changes] : said };
}

/** Returns the form's file: the one that is remembered, that is linked to the register, that bears the mark, or that a killed run has begun. */
function findFile(mark: Mark, spreadsheet: Spreadsheet): DriveFile | undefined {
  return usableFile(readProperty('form.id')) ?? linkedFile(mark, spreadsheet) ?? foundByMark(mark) ?? begunFile(mark);
}

/** A form that collects into the register: ours, or the one that came with a copy of the file. People may link others. */
function linkedFile(mark: Mark, spreadsheet: Spreadsheet): DriveFile | undefined {
  for (const url of spreadsheet.getSheets().map((sheet) => sheet.getFormUrl())) {
    const file = fileOf(idIn(url ?? ''));
    if (!file || file.trashed) continue;
    if (bears(file, mark)) return usableFile(file.id!);
    // Of a form that this account may not edit it is not for us to say what it asks.
    if (file.capabilities?.canEdit && isIntakeForm(file.id!)) return file;
  }
  return undefined;
}

const idIn = (url: string): string => /\/forms\/d\/([\w-]{20,})/.exec(url)?.[1] ?? '';

function isIntakeForm(id: string): boolean {
  const items = FormApp.openById(id).getItems();
  return questions.filter(({ title }) => items.some((item) => hasTitle(item, title))).length > questions.length / 2;
}

/** A form that a run made and did not live to remember; other searches may not find it yet. */
function begunFile(mark: Mark): DriveFile | undefined {
  if (!readProperty('making.form')) return undefined;
  const found = DriveApp.getFilesByName(unfinishedName(intakeFormTexts.title));
  while (found.hasNext()) {
    const file = fileOf(found.next().getId());
    if (file && !file.trashed && file.capabilities?.canEdit && bears(file, mark)) return file;
  }
  return undefined;
}

function makeFile(mark: Mark): string {
  writeProperty('making.form', 'begun');
  return createMarked(mark, { name: unfinishedName(intakeFormTexts.title), mimeType: 'application/vnd.google-apps.form' });
}

/** Returns a sentence when people cannot report by the form: it is closed, unpublished or in the bin, or they do not come to its questions. */
export function formFaults(): string[] {
  const form = openForm();
  if (!form) return [];
  if (fileOf(form.getId())?.trashed) return [intakeFormTexts.inBin];
  if (!isOpen(form)) return [intakeFormTexts.closed];
  const asIs = formAsIs(form);
  const missing = missingParts(asIs);
  if (missing.length) return [intakeFormTexts.questionsGone(missing)];
  const stray = strayParts(asIs);
  if (stray.length) return [intakeFormTexts.questionsStray(stray)];
  return isSignsPageLed(asIs) ? [] : [intakeFormTexts.signsNotLed];
}

/** Has the form take the reporter's address from the account, or not; returns a sentence when that changed, or when the account refuses it. */
function collect(form: Form, isWanted: boolean): string {
  if (form.collectsEmail() === isWanted) return '';
  try {
    form.setCollectEmail(isWanted);
    return setupTexts.formEmail(isWanted);
  } catch (error) {
    log('', error);
    return setupTexts.formEmailRefused;
  }
}

/** Makes the form collect into the register; returns whether it did not. */
function link(form: Form, spreadsheet: Spreadsheet): boolean {
  const id = form.getId();
  if (spreadsheet.getSheets().some((sheet) => idIn(sheet.getFormUrl() ?? '') === id)) return false;
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  return true;
}

/** New forms may start unpublished; the methods are newer than the published types, and older accounts lack them. */
type Publishable = Form & { setPublished?: (published: boolean) => Form; isPublished?: () => boolean };

/** Opens the form; returns whether it was closed. */
function publish(form: Publishable): boolean {
  const wasOpen = isOpen(form);
  if (typeof form.setPublished === 'function' && !form.isPublished?.()) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
  return !wasOpen;
}

const isOpen = (form: Publishable): boolean =>
  form.isAcceptingResponses() && (typeof form.isPublished !== 'function' || form.isPublished());
