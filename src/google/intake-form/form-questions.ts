// The parts of the intake form put right: each once, of its kind, in its order; questions that people added stay.
import {
  type FormPart,
  intakeFormTexts,
  type Page,
  type Question,
  type QuestionKey,
  questions,
  retiredTitle,
} from '../../texts/intake-form';
import { setupTexts } from '../../texts/setup';
import { firstListTexts } from '../../texts/sheets/first-lists';
import { readProperty, writeProperty } from '../platform/properties';
import { leadChoices, leadPage, rememberContact } from './form-pages';
import {
  asQuestion,
  earlierIds,
  type Form,
  type FormSettings,
  hasTitle,
  type Item,
  isOfKind,
  isReplaced,
  itemIds,
  ownItems,
  type PartKey,
  partsOf,
} from './own-parts';
import { replaceQuestion } from './replaced-question';
import { rememberAgain } from './report-again';

/** With more responses than this, a surplus question counts as answered: reading them all would take minutes. */
const READABLE_RESPONSES = 300;

/**
 * Puts the parts right: each once, of its kind, with its title, its choices, required or not, in their order.
 * @returns a sentence for each kind of change
 */
export function putQuestionsRight(form: Form, settings: FormSettings): string[] {
  clearUntitled(form);
  const items = form.getItems();
  const parts = partsOf(form, settings.itContact);
  const own = ownItems(items, parts);
  const { removed, retired } = dropSurplus(form, items, own);
  const added = addMissing(form, parts, own);
  // Pages come first: choices lead to them.
  const pagesFirst = [...parts].sort((one, other) => Number(other.kind === 'page') - Number(one.kind === 'page'));
  const wrong = pagesFirst.filter((part) => putRight(own.get(part.key)!, part, own, settings));
  const changed = parts.filter((part) => wrong.includes(part) && !added.includes(part.title));
  const isMoved = putInOrder(form, parts, own);
  writeProperty('form.items', JSON.stringify(Object.fromEntries([...own].map(([key, item]) => [key, item.getId()]))));
  writeProperty('form.adding', '');
  rememberContact(settings.itContact);
  rememberAgain(form, own);
  return [
    added.length ? setupTexts.questionsAdded(added) : '',
    changed.length ? setupTexts.questionsRight(changed.map(({ title }) => title)) : '',
    removed.length ? setupTexts.questionsRemoved(removed) : '',
    retired.length ? setupTexts.questionsRetired(retired) : '',
    isMoved && !added.length ? setupTexts.questionsInOrder : '',
  ].filter(Boolean);
}

/** Offers the departments and groups of the lists; returns true when the form was changed. */
export function offerChoices(form: Form, settings: FormSettings): boolean {
  const own = ownItems(form.getItems(), partsOf(form));
  const changed = questions.filter(({ key, kind }) => {
    const item = own.get(key);
    return kind === 'list' && item && setChoices(item, key, settings);
  });
  return changed.length > 0;
}

/** Deletes the questions that a killed run added and did not live to name; `form.adding` has the ids of those from before. */
function clearUntitled(form: Form): void {
  const before = readProperty('form.adding');
  if (!before) return;
  const known = JSON.parse(before) as number[];
  for (const item of form.getItems()) if (item.getTitle() === '' && !known.includes(item.getId())) form.deleteItem(item);
}

/**
 * Takes away what asks the same as one of ours: a question doubled, or retyped by hand, or not asked any more. One that people have answered
 * stays with its answers, under another title and not required, before the page that only some people see.
 */
function dropSurplus(form: Form, items: Item[], own: Map<PartKey, Item>): { removed: string[]; retired: string[] } {
  const ids = itemIds();
  const taken = [...own.values()];
  const pages = partsOf(form).filter((part): part is Page => part.kind === 'page');
  const isSurplus = (item: Item, { key, title }: Question | Page) =>
    !taken.includes(item) && (item.getId() === ids[key] || hasTitle(item, title));
  const doubled = pages.flatMap((page) =>
    items.filter((item) => isOfKind(item, 'page') && isSurplus(item, page)).map((item) => ({ ...page, item })),
  );
  for (const { item } of doubled) form.deleteItem(item);
  const all = questions.flatMap((question) =>
    items.filter((item) => asQuestion(item) && isSurplus(item, question)).map((item) => ({ ...question, item })),
  );
  const replaced = all.filter((one) => isReplaced(one.item, one));
  for (const { item } of replaced) replaceQuestion(form, item);
  const surplus = all.filter((one) => !replaced.includes(one));
  if (!surplus.length) return { removed: doubled.map(({ title }) => title), retired: [] };
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
    form.moveItem(item, lastPlaceOfAll(form, item, own.get('signs')));
  }
  const titles = (of: typeof surplus) => [...new Set(of.map(({ title }) => title))];
  const gone = surplus.filter((one) => !retired.includes(one));
  return { removed: [...doubled.map(({ title }) => title), ...titles(gone)], retired: titles(retired) };
}

/** The last place on the pages that everybody sees. */
function lastPlaceOfAll(form: Form, item: Item, signs: Item | undefined): number {
  if (!signs) return form.getItems().length - 1;
  return item.getIndex() < signs.getIndex() ? signs.getIndex() - 1 : signs.getIndex();
}

/** Adds the parts that are missing; returns their titles. */
function addMissing(form: Form, parts: FormPart[], own: Map<PartKey, Item>): string[] {
  const missing = parts.filter(({ key }) => !own.has(key));
  if (missing.length && !readProperty('form.adding'))
    writeProperty('form.adding', JSON.stringify(form.getItems().map((item) => item.getId())));
  for (const { key, title, kind } of missing) {
    const item = {
      text: () => form.addTextItem(),
      area: () => form.addParagraphTextItem(),
      list: () => form.addListItem(),
      radio: () => form.addMultipleChoiceItem(),
      moment: () => form.addDateTimeItem(),
      page: () => form.addPageBreakItem(),
    }[kind]();
    item.setTitle(title);
    own.set(key, form.getItemById(item.getId()));
  }
  return missing.map(({ title }) => title);
}

/** Returns true when the part was changed. */
function putRight(item: Item, part: FormPart, own: ReadonlyMap<PartKey, Item>, settings: FormSettings): boolean {
  let isChanged = false;
  const put = (isWrong: boolean, mend: () => void) => {
    if (!isWrong) return;
    mend();
    isChanged = true;
  };
  const { key, title, help } = part;
  put(item.getTitle() !== title, () => item.setTitle(title));
  if (part.kind === 'page') return leadPage(key, item, help) || isChanged;
  const asked = asQuestion(item)!;
  // People may explain a question better than we do.
  put(help !== '' && item.getHelpText() === '', () => item.setHelpText(help));
  put(asked.isRequired() !== part.required, () => asked.setRequired(part.required));
  if (part.kind === 'radio' ? leadChoices(item, own.get('signs')!) : setChoices(item, part.key, settings)) isChanged = true;
  // No method reads the rule of a question.
  if (key === 'email' || key === 'signsEmail')
    item.asTextItem().setValidation(FormApp.createTextValidation().requireTextIsEmail().setHelpText(intakeFormTexts.wrongEmail).build());
  return isChanged;
}

/** Returns true when the choices were changed. */
function setChoices(item: Item, key: QuestionKey, settings: FormSettings): boolean {
  const wanted = choicesOf(key, settings);
  if (!wanted.length) return false;
  const list = item.asListItem();
  const present = list.getChoices().map((choice) => choice.getValue());
  if (present.join('\n') === wanted.join('\n')) return false;
  list.setChoiceValues(wanted);
  return true;
}

/** An empty list would leave people nothing to choose: the first lists stand in. Equal choices are refused by the platform. */
export function choicesOf(key: QuestionKey, { departments, groups }: Pick<FormSettings, 'departments' | 'groups'>): string[] {
  if (key === 'department') return departments.length ? departments : firstListTexts.departments;
  if (key === 'group') return groups.length ? groups.map(({ code, name }) => `${code} – ${name}`) : firstListTexts.groups;
  return [];
}

/**
 * Puts our parts into their order at the places that they take up; what people added keeps its place. The page that only some people see
 * comes to the end, when it is new. Returns true when something moved.
 */
function putInOrder(form: Form, parts: FormPart[], own: Map<PartKey, Item>): boolean {
  const order = parts.map(({ key }) => own.get(key)!.getId());
  const present = form.getItems().map((item) => item.getId());
  const isOwn = (id: number) => order.includes(id);
  const before = readProperty('form.adding');
  const known = before ? (JSON.parse(before) as number[]) : present;
  // A new part comes behind the one before it, not where the platform put it.
  const settled = present.filter((id) => !isOwn(id) || known.includes(id));
  const settledOrder = order.filter((id) => settled.includes(id));
  const placed = settled.map((id) => (isOwn(id) ? settledOrder.shift()! : id));
  for (const [index, id] of order.entries())
    if (!placed.includes(id)) placed.splice(index === 0 ? 0 : placed.indexOf(order[index - 1]!) + 1, 0, id);
  const signs = own.get('signs')!.getId();
  const last = order.slice(order.indexOf(signs));
  const wanted = known.includes(signs) ? placed : [...placed.filter((id) => !last.includes(id)), ...last];
  let isMoved = false;
  for (const [index, id] of wanted.entries()) {
    if (present[index] === id) continue;
    form.moveItem(form.getItemById(id), index);
    present.splice(index, 0, ...present.splice(present.indexOf(id), 1));
    isMoved = true;
  }
  return isMoved;
}
