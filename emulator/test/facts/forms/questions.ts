// Questions of forms: every kind, their order, choices and bounds.
import { documented, type Fact, observed } from '../fact';
import { onForm } from '../own-files';
import { isRefused, refusal } from '../seen';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type Kinds = Record<string, () => { setTitle(title: string): unknown }>;

const kinds: [className: string, type: string][] = [
  ['TextItem', 'TEXT'],
  ['ParagraphTextItem', 'PARAGRAPH_TEXT'],
  ['ListItem', 'LIST'],
  ['MultipleChoiceItem', 'MULTIPLE_CHOICE'],
  ['CheckboxItem', 'CHECKBOX'],
  ['DateItem', 'DATE'],
  ['DateTimeItem', 'DATETIME'],
  ['TimeItem', 'TIME'],
  ['ScaleItem', 'SCALE'],
  ['SectionHeaderItem', 'SECTION_HEADER'],
  ['PageBreakItem', 'PAGE_BREAK'],
];

/** Adds one item of each kind, titled by its class. */
function addAll(form: Form): void {
  for (const [name] of kinds) (form as unknown as Kinds)[`add${name}`]!().setTitle(name);
}

const titles = (form: Form) => form.getItems().map((item) => item.getTitle());

/** Four questions: A, B, C, D. */
const onFour = <T>(see: (form: Form, items: Item[]) => T): T =>
  onForm((form) => {
    for (const title of 'ABCD') form.addTextItem().setTitle(title);
    return see(form, form.getItems());
  });

const bounds: [lower: number, upper: number, isTaken: boolean][] = [
  [0, 3, true],
  [1, 10, true],
  [2, 5, false],
  [-1, 5, false],
  [0, 2, false],
  [1, 11, false],
  [1, 2, false],
];

export const formQuestions: Fact[] = [
  documented(
    'each kind of item has its type, and is cast to its own class only',
    'Class Item',
    kinds.map(([name, type]) => [name, type, [`as${name}`]]),
    () =>
      onForm((form) => {
        addAll(form);
        return form.getItems().map((item) => {
          const casts = kinds.map(([name]) => `as${name}`).filter((cast) => !isRefused(() => (item as unknown as Kinds)[cast]!()));
          return [item.getTitle(), String(item.getType()), casts];
        });
      }),
  ),
  observed('the error of a wrong cast names the type of the item', 'Invalid conversion for item type: DATETIME.', () =>
    onForm((form) => {
      form.addDateTimeItem();
      return refusal(() => form.getItems()[0]!.asDateItem());
    }),
  ),
  documented(
    'getItems finds the items of each type',
    'Class Form: getItems',
    kinds.map(([name]) => [name]),
    () =>
      onForm((form) => {
        addAll(form);
        const types = FormApp.ItemType as unknown as Record<string, GoogleAppsScript.Forms.ItemType>;
        return kinds.map(([, type]) => form.getItems(types[type]!).map((item) => item.getTitle()));
      }),
  ),
  observed('a new item has no title and no help text, and is not required', ['', '', false, 0], () =>
    onForm((form) => {
      const item = form.addParagraphTextItem();
      return [item.getTitle(), item.getHelpText(), item.isRequired(), item.getIndex()];
    }),
  ),
  documented('headings and page breaks have a title and help only', 'Class PageBreakItem', ['T', 'H', 'undefined', 'undefined'], () =>
    onForm((form) => {
      const page = form.addPageBreakItem().setTitle('T').setHelpText('H');
      const heading = form.addSectionHeaderItem() as unknown as { setRequired: unknown };
      return [
        page.getTitle(),
        page.getHelpText(),
        typeof (page as unknown as { setRequired: unknown }).setRequired,
        typeof heading.setRequired,
      ];
    }),
  ),
  observed('item ids are whole numbers above 0, different for each item', [true, 4], () =>
    onFour((_form, items) => {
      const ids = items.map((item) => item.getId());
      return [ids.every((id) => Math.floor(id) === id && id > 0), new Set(ids).size];
    }),
  ),
  observed('the id of an item may be given as text', 'C', () =>
    onFour((form, items) => form.getItemById(String(items[2]!.getId()) as unknown as number)!.getTitle()),
  ),
  documented('an item found by its id must be cast to its class', 'Class Form: getItemById', ['undefined', true], () =>
    onFour((form, items) => {
      const found = form.getItemById(items[1]!.getId())! as unknown as { isRequired: unknown };
      return [typeof found.isRequired, form.getItemById(items[1]!.getId())!.asTextItem().setRequired(true).isRequired()];
    }),
  ),
  documented('setTitle and setHelpText of an item need no cast', 'Class Item: setTitle', ['E', 'e', 'function'], () =>
    onFour((_form, items) => {
      const item = items[0]!.setTitle('E').setHelpText('e');
      return [item.getTitle(), item.getHelpText(), typeof item.asTextItem];
    }),
  ),
  documented(
    'moveItem moves an item, given by itself or by its index, forwards or backwards and returns it',
    'Class Form: moveItem',
    ['B 2', 'ACBD', 'D 0', 'DACB', 'A 3', 'DCBA'],
    () =>
      onFour((form, [, second, , last]) => {
        const moved = (item: Item) => [`${item.getTitle()} ${item.getIndex()}`, titles(form).join('')];
        return [...moved(form.moveItem(second!, 2)), ...moved(form.moveItem(last!, 0)), ...moved(form.moveItem(1, 3))];
      }),
  ),
  observed('moveItem refuses an index that is out of range', [true, true, true, 'ABCD'], () =>
    onFour((form) => [
      isRefused(() => form.moveItem(0, 4)),
      isRefused(() => form.moveItem(4, 0)),
      isRefused(() => form.moveItem(0, -1)),
      titles(form).join(''),
    ]),
  ),
  documented('deleteItem takes an item or its index', 'Class Form: deleteItem', ['ABD', 'BD', true, 'BD'], () =>
    onFour((form, [, , third]) => {
      const seen: unknown[] = [];
      form.deleteItem(third!);
      seen.push(titles(form).join(''));
      form.deleteItem(0);
      seen.push(titles(form).join(''));
      return [...seen, isRefused(() => form.deleteItem(2)), titles(form).join('')];
    }),
  ),
  documented('a deleted item is not found and cannot be moved', 'Class Form: deleteItem', [true, true], () =>
    onFour((form, [first]) => {
      const id = first!.getId();
      form.deleteItem(first!);
      return [form.getItemById(id) === null, isRefused(() => form.moveItem(first!, 1))];
    }),
  ),
  documented('the index of an item follows when another item is deleted', 'Class Item: getIndex', [3, 2], () =>
    onFour((form, [first, , , last]) => {
      const before = last!.getIndex();
      form.deleteItem(first!);
      return [before, last!.getIndex()];
    }),
  ),
  documented('lists, buttons and boxes take choices as objects or values', 'Class CheckboxItem: setChoices', ['a,b', 'b,c', 'c'], () =>
    onForm((form) => {
      const list = form.addListItem().setChoiceValues(['a', 'b']);
      const buttons = form.addMultipleChoiceItem().setChoiceValues(['a']);
      buttons.setChoices([buttons.createChoice('b'), buttons.createChoice('c')]);
      const boxes = form.addCheckboxItem().setChoiceValues(['a', 'b']);
      boxes.setChoices([boxes.createChoice('c')]);
      return [list, buttons, boxes].map((item) =>
        item
          .getChoices()
          .map((choice) => choice.getValue())
          .join(),
      );
    }),
  ),
  observed('refused choices leave the old choices', [true, 'Questions cannot have duplicate choice values.', 'a'], () =>
    onForm((form) => {
      const item = form.addCheckboxItem().setChoiceValues(['a']);
      const seen = [isRefused(() => item.setChoices([])), refusal(() => item.setChoiceValues(['b', 'c', 'b']))];
      return [
        ...seen,
        item
          .getChoices()
          .map((choice) => choice.getValue())
          .join(),
      ];
    }),
  ),
  documented('showOtherOption adds «Other» to checkboxes and removes it', 'Class CheckboxItem: showOtherOption', [false, true, false], () =>
    onForm((form) => {
      const item = form.addCheckboxItem().setChoiceValues(['a']);
      return [item.hasOtherOption(), item.showOtherOption(true).hasOtherOption(), item.showOtherOption(false).hasOtherOption()];
    }),
  ),
  documented('a list has no «Other», and a text has no choices', 'Class ListItem', ['undefined', 'undefined'], () =>
    onForm((form) => [
      typeof (form.addListItem() as unknown as { showOtherOption: unknown }).showOtherOption,
      typeof (form.addTextItem() as unknown as { setChoiceValues: unknown }).setChoiceValues,
    ]),
  ),
  documented('a new scale goes from 1 to 5 and has no labels', 'Class ScaleItem: setBounds', [1, 5, '', ''], () =>
    onForm((form) => {
      const item = form.addScaleItem();
      return [item.getLowerBound(), item.getUpperBound(), item.getLeftLabel(), item.getRightLabel()];
    }),
  ),
  documented(
    'a scale begins at 0 or 1 and ends between 3 and 10',
    'Class ScaleItem: setBounds',
    bounds.map(([lower, upper, isTaken]) => (isTaken ? [lower, upper] : [1, 5])),
    () =>
      onForm((form) =>
        bounds.map(([lower, upper]) => {
          const item = form.addScaleItem();
          isRefused(() => item.setBounds(lower, upper));
          return [item.getLowerBound(), item.getUpperBound()];
        }),
      ),
  ),
  documented('a rule for answers is set and removed', 'Class TextItem: clearValidation', ['?', 'Chọn', 'Đoạn'], () =>
    onForm((form) => {
      const number = FormApp.createTextValidation().setHelpText('Số thôi').requireNumberBetween(1, 9).build();
      const two = FormApp.createCheckboxValidation().requireSelectExactly(2).build();
      const short = FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(200).build();
      return [
        form.addTextItem().setTitle('?').setValidation(number).clearValidation().getTitle(),
        form.addCheckboxItem().setTitle('Chọn').setChoiceValues(['a', 'b', 'c']).setValidation(two).clearValidation().getTitle(),
        form.addParagraphTextItem().setTitle('Đoạn').setValidation(short).clearValidation().getTitle(),
      ];
    }),
  ),
];
