// The questions of the intake form: found by id or by title, and put right; questions that people added stay.
import type { Group } from '../../actions/ports';
import { sameName } from '../../procedure/vietnamese-text';
import { intakeFormTexts, type Question, type QuestionKey, questions, retiredTitle } from '../../texts/intake-form';
import { setupTexts } from '../../texts/setup';
import { firstListTexts } from '../../texts/sheets/first-lists';
import { readProperty, writeProperty } from '../platform/properties';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type OwnItem = GoogleAppsScript.Forms.TextItem | GoogleAppsScript.Forms.ParagraphTextItem | GoogleAppsScript.Forms.DateTimeItem;

export interface Lists {
  departments: string[];
  groups: Group[];
}

/** Ids of the questions; people may reword the titles. */
export const itemIds = (): Partial<Record<QuestionKey, number>> => JSON.parse(readProperty('form.items') || '{}');

/** Ids of questions that were replaced: responses of that time have their answers there. */
export const earlierIds = (): Partial<Record<QuestionKey, number[]>> => JSON.parse(readProperty('form.earlier') || '{}');

export const hasTitle = (item: Item, title: string): boolean => sameName(item.getTitle(), title);

/** With more responses than this, a surplus question counts as answered: reading them all would take minutes. */
const READABLE_RESPONSES = 300;

/**
 * Puts the questions right: each once, of its kind, with its title, its choices, required or not, in their order.
 * @returns a sentence for each kind of change
 */
export function putQuestionsRight(form: Form, lists: Lists): string[] {
  clearUntitled(form);
  const items = form.getItems();
  const own = ownQuestions(items);
  const { removed, retired } = dropSurplus(form, items, own);
  const added = addMissing(form, own);
  const changed = questions.filter((question) => putRight(own.get(question.key)!, question, lists) && !added.includes(question.title));
  const isMoved = putInOrder(form, own);
  writeProperty('form.items', JSON.stringify(Object.fromEntries([...own].map(([key, item]) => [key, item.getId()]))));
  writeProperty('form.adding', '');
  return [
    added.length ? setupTexts.questionsAdded(added) : '',
    changed.length ? setupTexts.questionsRight(changed.map(({ title }) => title)) : '',
    removed.length ? setupTexts.questionsRemoved(removed) : '',
    retired.length ? setupTexts.questionsRetired(retired) : '',
    isMoved && !added.length ? setupTexts.questionsInOrder : '',
  ].filter(Boolean);
}

/** Returns the titles of the questions that the form lacks. */
export function missingQuestions(form: Form): string[] {
  const own = ownQuestions(form.getItems());
  return questions.flatMap(({ key, title }) => (own.has(key) ? [] : [title]));
}

/** Offers the departments and groups of the lists; returns true when the form was changed. */
export function offerChoices(form: Form, lists: Lists): boolean {
  const own = ownQuestions(form.getItems());
  const changed = questions.filter(({ key }) => {
    const item = own.get(key);
    return (key === 'department' || key === 'group') && item && setChoices(item, key, lists);
  });
  return changed.length > 0;
}

/** Returns the item of each question: by its id, otherwise by title, and of its kind. */
function ownQuestions(items: Item[]): Map<QuestionKey, Item> {
  const ids = itemIds();
  const own = new Map<QuestionKey, Item>();
  const take = (question: Question, isIt: (item: Item) => boolean) => {
    if (own.has(question.key)) return;
    const item = items.find((one) => isIt(one) && isOfKind(one, question) && ![...own.values()].includes(one));
    if (item) own.set(question.key, item);
  };
  for (const question of questions) take(question, (item) => item.getId() === ids[question.key]);
  for (const question of questions) take(question, (item) => hasTitle(item, question.title));
  return own;
}

function isOfKind(item: Item, { kind }: Question): boolean {
  const { ItemType } = FormApp;
  return item.getType() === { text: ItemType.TEXT, area: ItemType.PARAGRAPH_TEXT, list: ItemType.LIST, moment: ItemType.DATETIME }[kind];
}

/** Returns an item as the class that its type has; undefined for what asks nothing. */
function asQuestion(item: Item): OwnItem | undefined {
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

/** Deletes the questions that a killed run added and did not live to name; `form.adding` has the ids of those from before. */
function clearUntitled(form: Form): void {
  const before = readProperty('form.adding');
  if (!before) return;
  const known = JSON.parse(before) as number[];
  for (const item of form.getItems()) if (item.getTitle() === '' && !known.includes(item.getId())) form.deleteItem(item);
}

/**
 * Takes away what asks the same as one of ours: a question doubled, or retyped by hand. One that people have answered stays with its
 * answers, under another title and not required.
 */
function dropSurplus(form: Form, items: Item[], own: Map<QuestionKey, Item>): { removed: string[]; retired: string[] } {
  const ids = itemIds();
  const taken = [...own.values()];
  const surplus = questions.flatMap(({ key, title }) =>
    items
      .filter((item) => !taken.includes(item) && asQuestion(item) && (item.getId() === ids[key] || hasTitle(item, title)))
      .map((item) => ({ key, title, item })),
  );
  if (!surplus.length) return { removed: [], retired: [] };
  const responses = form.getResponses();
  const isAnswered = (item: Item) =>
    responses.length > READABLE_RESPONSES || responses.some((response) => response.getResponseForItem(item) !== null);
  const retired = surplus.filter(({ item }) => isAnswered(item));
  const earlier = earlierIds();
  for (const { key, item } of retired) earlier[key] = [...new Set([...(earlier[key] ?? []), item.getId()])];
  // Remembered first: the answers are then found whatever the title is.
  if (retired.length) writeProperty('form.earlier', JSON.stringify(earlier));
  for (const { title, item } of surplus) {
    if (!retired.some((one) => one.item === item)) {
      form.deleteItem(item);
      continue;
    }
    asQuestion(item)!.setRequired(false);
    item.setTitle(retiredTitle(title));
    form.moveItem(item, form.getItems().length - 1);
  }
  const titles = (of: typeof surplus) => [...new Set(of.map(({ title }) => title))];
  return { removed: titles(surplus.filter((one) => !retired.includes(one))), retired: titles(retired) };
}

/** Adds the questions that are missing; returns their titles. */
function addMissing(form: Form, own: Map<QuestionKey, Item>): string[] {
  const missing = questions.filter(({ key }) => !own.has(key));
  if (missing.length && !readProperty('form.adding'))
    writeProperty('form.adding', JSON.stringify(form.getItems().map((item) => item.getId())));
  for (const { key, title, kind } of missing) {
    const item = {
      text: () => form.addTextItem(),
      area: () => form.addParagraphTextItem(),
      list: () => form.addListItem(),
      moment: () => form.addDateTimeItem(),
    }[kind]();
    item.setTitle(title);
    own.set(key, form.getItemById(item.getId()));
  }
  return missing.map(({ title }) => title);
}

/** Returns true when the question was changed. */
function putRight(item: Item, { key, title, help, required }: Question, lists: Lists): boolean {
  let isChanged = false;
  const put = (isWrong: boolean, mend: () => void) => {
    if (!isWrong) return;
    mend();
    isChanged = true;
  };
  const asked = asQuestion(item)!;
  put(item.getTitle() !== title, () => item.setTitle(title));
  // People may explain a question better than we do.
  put(help !== '' && item.getHelpText() === '', () => item.setHelpText(help));
  put(asked.isRequired() !== required, () => asked.setRequired(required));
  if (setChoices(item, key, lists)) isChanged = true;
  // No method reads the rule of a question.
  if (key === 'email')
    item.asTextItem().setValidation(FormApp.createTextValidation().requireTextIsEmail().setHelpText(intakeFormTexts.wrongEmail).build());
  return isChanged;
}

/** Returns true when the choices were changed. */
function setChoices(item: Item, key: QuestionKey, lists: Lists): boolean {
  const wanted = choicesOf(key, lists);
  if (!wanted.length) return false;
  const list = item.asListItem();
  const present = list.getChoices().map((choice) => choice.getValue());
  if (present.join('\n') === wanted.join('\n')) return false;
  list.setChoiceValues(wanted);
  return true;
}

/** An empty list would leave people nothing to choose: the first lists stand in. Equal choices are refused by the platform. */
export function choicesOf(key: QuestionKey, { departments, groups }: Lists): string[] {
  if (key === 'department') return departments.length ? departments : firstListTexts.departments;
  if (key === 'group') return groups.length ? groups.map(({ code, name }) => `${code} – ${name}`) : firstListTexts.groups;
  return key === 'security' ? intakeFormTexts.securityChoices : [];
}

/** Puts our questions into their order at the places that they take up; what people added keeps its place. Returns true when something moved. */
function putInOrder(form: Form, own: Map<QuestionKey, Item>): boolean {
  const order = questions.map(({ key }) => own.get(key)!.getId());
  const present = form.getItems().map((item) => item.getId());
  const isOwn = (id: number) => order.includes(id);
  const before = readProperty('form.adding');
  const known = before ? (JSON.parse(before) as number[]) : present;
  // A new question comes behind the one before it, not where the platform put it.
  const settled = present.filter((id) => !isOwn(id) || known.includes(id));
  const settledOrder = order.filter((id) => settled.includes(id));
  const wanted = settled.map((id) => (isOwn(id) ? settledOrder.shift()! : id));
  for (const [index, id] of order.entries())
    if (!wanted.includes(id)) wanted.splice(index === 0 ? 0 : wanted.indexOf(order[index - 1]!) + 1, 0, id);
  let isMoved = false;
  for (const [index, id] of wanted.entries()) {
    if (present[index] === id) continue;
    form.moveItem(form.getItemById(id), index);
    present.splice(index, 0, ...present.splice(present.indexOf(id), 1));
    isMoved = true;
  }
  return isMoved;
}
