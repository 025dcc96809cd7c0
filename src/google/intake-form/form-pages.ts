// The way through the form: «Có» to the question on security leads to its own page and from there to the end, everything else past it.

import { formParts, intakeFormTexts } from '../../texts/intake-form';
import { readProperty, writeProperty } from '../platform/properties';
import { type Form, type FormAsIs, type Item, itemIds, type PartKey } from './own-parts';

const { securityNo: no, securityYes: yes } = intakeFormTexts;

/** Returns whether the choices of the question on security lead where they should. @param page the one on what to do at once */
function leadsRight(question: GoogleAppsScript.Forms.MultipleChoiceItem, page: Item): boolean {
  const wanted = [`${no} ${FormApp.PageNavigationType.CONTINUE}`, `${yes} ${page.getId()}`];
  const present = question
    .getChoices()
    .map((choice) => `${choice.getValue()} ${choice.getGotoPage()?.getId() ?? choice.getPageNavigationType() ?? ''}`);
  return present.join('\n') === wanted.join('\n');
}

/**
 * Returns the titles of our parts that stand on the wrong side of the page on signs of an attack: what is behind it is asked only of whoever
 * saw signs, what is before it of everybody.
 */
export function strayParts({ parts, items, own }: FormAsIs): string[] {
  const placeOf = (key: PartKey) => items.indexOf(own.get(key)!);
  const page = placeOf('signs');
  if (page < 0) return [];
  const behind = parts.findIndex(({ key }) => key === 'signs');
  return parts.flatMap(({ key, title }, index) =>
    key !== 'signs' && own.has(key) && placeOf(key) > page !== index > behind ? [title] : [],
  );
}

/** Returns whether «Có» leads to the page on what to do at once, and nobody else comes to it; true where one of both is missing. */
export function isSignsPageLed({ own }: FormAsIs): boolean {
  const [question, page] = [own.get('security'), own.get('signs')];
  if (!question || !page) return true;
  return leadsRight(question.asMultipleChoiceItem(), page) && isLed('signs', page.asPageBreakItem());
}

/** Whoever comes to the break before the page on signs has not chosen «Có»: the form ends there. */
const moveAt = (key: PartKey) => FormApp.PageNavigationType[key === 'signs' ? 'SUBMIT' : 'CONTINUE'];

const isLed = (key: PartKey, page: GoogleAppsScript.Forms.PageBreakItem): boolean =>
  String(page.getPageNavigationType() ?? FormApp.PageNavigationType.CONTINUE) === String(moveAt(key));

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
  const wasLed = isLed(key, page);
  if (!wasLed) page.setGoToPage(moveAt(key));
  // What to do at signs of an attack is not for people to word; the rest they may explain better than we do.
  const isHelped = key === 'signs' ? page.getHelpText() === help : page.getHelpText() !== '';
  if (!isHelped) page.setHelpText(help);
  return !wasLed || !isHelped;
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
