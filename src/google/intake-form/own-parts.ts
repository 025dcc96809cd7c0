// Which items of the form are ours: found by id, otherwise by title, and of their kind.

import type { OfficeSettings } from '../../actions/ports';
import { sameName } from '../../procedure/vietnamese-text';
import { type FormPart, formParts, type PageKey, type Question, type QuestionKey } from '../../texts/intake-form';
import { readProperty } from '../platform/properties';

export type Form = GoogleAppsScript.Forms.Form;
export type Item = GoogleAppsScript.Forms.Item;
type OwnItem = GoogleAppsScript.Forms.TextItem | GoogleAppsScript.Forms.ParagraphTextItem | GoogleAppsScript.Forms.DateTimeItem;

export type PartKey = QuestionKey | PageKey;

/** What the form shows of the settings. */
export type FormSettings = Pick<OfficeSettings, 'departments' | 'groups' | 'itContact'>;

/** Ids of the parts; people may reword the titles. */
export const itemIds = (): Partial<Record<PartKey, number>> => JSON.parse(readProperty('form.items') || '{}');

/** Ids of questions that were replaced: responses of that time have their answers there. */
export const earlierIds = (): Partial<Record<PartKey, number[]>> => JSON.parse(readProperty('form.earlier') || '{}');

export const hasTitle = (item: Item, title: string): boolean => sameName(item.getTitle(), title);

/** Returns the parts that this form has to have. @param contact how to reach the IT unit; it is not part of what is found */
export const partsOf = (form: Form, contact = ''): FormPart[] => formParts({ contact, collectsEmail: form.collectsEmail() });

/** Returns the item of each part. */
export function ownItems(items: Item[], parts: FormPart[]): Map<PartKey, Item> {
  const ids = itemIds();
  const own = new Map<PartKey, Item>();
  const take = (part: FormPart, isIt: (item: Item) => boolean) => {
    if (own.has(part.key)) return;
    const item = items.find((one) => isIt(one) && isOfKind(one, part.kind) && ![...own.values()].includes(one));
    if (item) own.set(part.key, item);
  };
  for (const part of parts) take(part, (item) => item.getId() === ids[part.key]);
  for (const part of parts) take(part, (item) => hasTitle(item, part.title));
  return own;
}

/** The parts that a form has to have, its items in their order, and which of them is which part. */
export interface FormAsIs {
  parts: FormPart[];
  items: Item[];
  own: ReadonlyMap<PartKey, Item>;
}

/** Looks at a form once: each item is asked many things. */
export function formAsIs(form: Form): FormAsIs {
  const parts = partsOf(form);
  const items = form.getItems();
  return { parts, items, own: ownItems(items, parts) };
}

/** Returns the titles of the parts that the form lacks. */
export const missingParts = ({ parts, own }: FormAsIs): string[] => parts.flatMap(({ key, title }) => (own.has(key) ? [] : [title]));

export function isOfKind(item: Item, kind: FormPart['kind']): boolean {
  const { ItemType } = FormApp;
  const types: Record<FormPart['kind'], GoogleAppsScript.Forms.ItemType> = {
    text: ItemType.TEXT,
    area: ItemType.PARAGRAPH_TEXT,
    list: ItemType.LIST,
    radio: ItemType.MULTIPLE_CHOICE,
    moment: ItemType.DATETIME,
    page: ItemType.PAGE_BREAK,
  };
  return item.getType() === types[kind];
}

/** Returns whether the item is a question that older versions asked in the place of this one. */
export const isReplaced = (item: Item, { formerly }: Pick<Question, 'formerly'>): boolean =>
  formerly !== undefined && isOfKind(item, formerly);

/** Returns an item as the class that its type has; undefined for what asks nothing. */
export function asQuestion(item: Item): OwnItem | undefined {
  const { ItemType } = FormApp;
  switch (item.getType()) {
    case ItemType.TEXT:
      return item.asTextItem();
    case ItemType.PARAGRAPH_TEXT:
      return item.asParagraphTextItem();
    case ItemType.LIST:
      return item.asListItem() as unknown as OwnItem;
    case ItemType.MULTIPLE_CHOICE:
      return item.asMultipleChoiceItem() as unknown as OwnItem;
    case ItemType.CHECKBOX:
      return item.asCheckboxItem() as unknown as OwnItem;
    case ItemType.DATE:
      return item.asDateItem() as unknown as OwnItem;
    case ItemType.DATETIME:
      return item.asDateTimeItem();
    case ItemType.TIME:
      return item.asTimeItem() as unknown as OwnItem;
    case ItemType.SCALE:
      return item.asScaleItem() as unknown as OwnItem;
    default:
      return undefined;
  }
}
