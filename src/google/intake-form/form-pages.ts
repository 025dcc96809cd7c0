// The way through the form: «Có» to the question on security leads to its own page and from there to the end, everything else past it.

import { formParts, intakeFormTexts } from '../../texts/intake-form';
import { readProperty, writeProperty } from '../platform/properties';
import { type Form, type Item, itemIds, type PartKey } from './own-parts';

const { securityNo: no, securityYes: yes } = intakeFormTexts;

/** Returns whether the choices of the question on security lead where they should. @param page the one on what to do at once */
export function leadsRight(question: GoogleAppsScript.Forms.MultipleChoiceItem, page: Item): boolean {
  const wanted = [`${no} ${FormApp.PageNavigationType.CONTINUE}`, `${yes} ${page.getId()}`];
  const present = question
    .getChoices()
    .map((choice) => `${choice.getValue()} ${choice.getGotoPage()?.getId() ?? choice.getPageNavigationType() ?? ''}`);
  return present.join('\n') === wanted.join('\n');
}

/** Puts the choices of the question on security right; returns true when they were changed. */
export function leadChoices(item: Item, page: Item): boolean {
  const question = item.asMultipleChoiceItem();
  if (leadsRight(question, page)) return false;
  const { CONTINUE } = FormApp.PageNavigationType;
  question.setChoices([question.createChoice(no, CONTINUE), question.createChoice(yes, page.asPageBreakItem())]);
  return true;
}

/** Puts the beginning of a page right; returns true when it was changed. */
export function leadPage(key: PartKey, item: Item, help: string): boolean {
  const page = item.asPageBreakItem();
  const { CONTINUE, SUBMIT } = FormApp.PageNavigationType;
  // Whoever comes to this break has not chosen «Có»: the form ends there.
  const move = key === 'signs' ? SUBMIT : CONTINUE;
  const isLed = String(page.getPageNavigationType() ?? CONTINUE) === String(move);
  if (!isLed) page.setGoToPage(move);
  // What to do at signs of an attack is not for people to word; the rest they may explain better than we do.
  const isHelped = key === 'signs' ? page.getHelpText() === help : page.getHelpText() !== '';
  if (!isHelped) page.setHelpText(help);
  return !isLed || !isHelped;
}

/** Writes into the form whom to call, unless it was written before. @param openForm opens the form, only when there is something to write */
export function showContact(contact: string, openForm: () => Form | undefined): void {
  if (readProperty('form.contact') === `:${contact}`) return;
  const id = itemIds().signs;
  const item = id === undefined ? null : (openForm()?.getItemById(id) ?? null);
  // Set-up makes the page in forms of older versions.
  if (!item) return;
  const { help } = formParts({ contact, collectsEmail: false }).find(({ key }) => key === 'signs')!;
  leadPage('signs', item, help);
  rememberContact(contact);
}

/** Remembers which contact stands in the form. */
export const rememberContact = (contact: string): void => writeProperty('form.contact', `:${contact}`);
