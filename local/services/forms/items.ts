// Questions of a form, as scripts build and read them.
import { constant } from '../../constants';
import { emulate, reveal } from '../../emulate';
import type { Links } from '../../links';
import type { ShownFormItem } from '../../workspace';
import type { KeptForm, KeptItem } from './store';

type Kind = ShownFormItem['kind'];

/** The published class and item type of each kind. */
const classes: Record<Kind, { type: string; itemType: string }> = {
  text: { type: 'Forms.TextItem', itemType: 'TEXT' },
  paragraph: { type: 'Forms.ParagraphTextItem', itemType: 'PARAGRAPH_TEXT' },
  list: { type: 'Forms.ListItem', itemType: 'LIST' },
  radio: { type: 'Forms.MultipleChoiceItem', itemType: 'MULTIPLE_CHOICE' },
  checkbox: { type: 'Forms.CheckboxItem', itemType: 'CHECKBOX' },
  date: { type: 'Forms.DateItem', itemType: 'DATE' },
  dateTime: { type: 'Forms.DateTimeItem', itemType: 'DATETIME' },
  time: { type: 'Forms.TimeItem', itemType: 'TIME' },
  scale: { type: 'Forms.ScaleItem', itemType: 'SCALE' },
  sectionHeader: { type: 'Forms.SectionHeaderItem', itemType: 'SECTION_HEADER' },
  pageBreak: { type: 'Forms.PageBreakItem', itemType: 'PAGE_BREAK' },
};

export const itemTypeName = (kind: Kind): string => classes[kind].itemType;

/** An item as its own class, or as the plain Item that getItems gives (`isPlain`). */
export function itemView(links: Links, form: KeptForm, item: KeptItem, isPlain = false): object {
  const { runtime } = links;
  const chained = (work: () => void) => {
    work();
    return view;
  };
  const common: Record<string, unknown> = {
    getId: () => item.id,
    getIndex: () => form.items.indexOf(item),
    getType: () => constant('Forms.ItemType', classes[item.kind].itemType),
    getTitle: () => item.title,
    setTitle: (title: string) =>
      chained(() => {
        item.title = title;
      }),
    getHelpText: () => item.help,
    setHelpText: (help: string) =>
      chained(() => {
        item.help = help;
      }),
  };
  const asOwn = Object.fromEntries(
    Object.entries(classes).map(([kind, { type }]) => [
      `as${type.replace('Forms.', '')}`,
      () => {
        if (kind !== item.kind) throw new Error(`Invalid conversion for item type: ${classes[item.kind].itemType}.`);
        return itemView(links, form, item);
      },
    ]),
  );
  const own: Record<string, unknown> = {
    isRequired: () => item.required,
    setRequired: (required: boolean) =>
      chained(() => {
        item.required = required;
      }),
    setValidation: (validation: object) =>
      chained(() => {
        item.validation = (reveal(validation) as { rule: KeptItem['validation'] }).rule;
      }),
    clearValidation: () =>
      chained(() => {
        item.validation = undefined;
      }),
    ...(item.choices
      ? {
          setChoiceValues: (values: string[]) =>
            chained(() => {
              item.choices = [...values];
            }),
          getChoices: () => item.choices!.map((value) => choiceView(links, value)),
          setChoices: (choices: object[]) =>
            chained(() => {
              item.choices = choices.map((choice) => (reveal(choice) as { getValue(): string }).getValue());
            }),
          createChoice: (value: string) => choiceView(links, value),
          showOtherOption: (has: boolean) =>
            chained(() => {
              item.hasOther = has;
            }),
        }
      : {}),
  };
  const view: object = emulate(
    runtime,
    isPlain ? 'Forms.Item' : classes[item.kind].type,
    isPlain ? { ...common, ...asOwn } : { ...common, ...own },
  );
  return view;
}

const choiceView = (links: Links, value: string) => emulate(links.runtime, 'Forms.Choice', { getValue: () => value });
