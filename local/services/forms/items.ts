// Questions of a form, as scripts build and read them.
import { constant } from '../../constants';
import { emulate, reveal } from '../../emulate';
import type { Links } from '../../links';
import { PlatformError } from '../../runtime';
import type { ShownFormItem } from '../../workspace';
import type { KeptForm, KeptItem } from './store';
import { ruleOf } from './validation';

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

/** `addTextItem` and its kind, by method name. */
export const adders: [method: string, kind: Kind][] = (Object.keys(classes) as Kind[]).map((kind) => [
  `add${classes[kind].type.replace('Forms.', '')}`,
  kind,
]);

export function newItem(form: KeptForm, kind: Kind): KeptItem {
  const item: KeptItem = { id: form.nextItemId++, kind, title: '', help: '', required: false };
  if (kind === 'list' || kind === 'radio' || kind === 'checkbox') item.choices = [];
  if (kind === 'scale') item.scale = { lower: 1, upper: 5, left: '', right: '' };
  form.items.push(item);
  return item;
}

/** An item as its own class, or as the plain Item that getItems gives (`isPlain`). */
export function itemView(links: Links, form: KeptForm, item: KeptItem, isPlain = false): object {
  const change = (more: Partial<KeptItem>) => {
    Object.assign(item, more);
    return view;
  };
  const common = {
    getId: () => item.id,
    getIndex: () => form.items.indexOf(item),
    getType: () => constant('Forms.ItemType', classes[item.kind].itemType),
    getTitle: () => item.title,
    setTitle: (title: string) => change({ title }),
    getHelpText: () => item.help,
    setHelpText: (help: string) => change({ help }),
  };
  const view: object = isPlain
    ? emulate(links.runtime, 'Forms.Item', { ...common, ...casts(links, form, item) })
    : emulate(links.runtime, classes[item.kind].type, {
        ...common,
        isRequired: () => item.required,
        setRequired: (required: boolean) => change({ required }),
        setValidation: (validation: object) => change({ validation: ruleOf(reveal(validation)) }),
        clearValidation: () => change({ validation: undefined }),
        ...(item.choices && choiceMethods(links, item, change)),
        ...(item.scale && scaleMethods(item.scale, change)),
      });
  return view;
}

/** asTextItem() and its kind; only the item's own class is given. */
function casts(links: Links, form: KeptForm, item: KeptItem): Record<string, () => object> {
  return Object.fromEntries(
    Object.entries(classes).map(([kind, { type }]) => [
      `as${type.replace('Forms.', '')}`,
      () => {
        if (kind !== item.kind) throw new PlatformError(`Invalid conversion for item type: ${classes[item.kind].itemType}.`);
        return itemView(links, form, item);
      },
    ]),
  );
}

function choiceMethods({ runtime }: Links, item: KeptItem, change: (more: Partial<KeptItem>) => object) {
  const choice = (value: string) => emulate(runtime, 'Forms.Choice', { getValue: () => value });
  const setChoiceValues = (values: string[]) => {
    if (!values.length) throw new PlatformError('Invalid data updating form.');
    if (new Set(values).size < values.length) throw new PlatformError('Questions cannot have duplicate choice values.');
    return change({ choices: [...values] });
  };
  return {
    setChoiceValues,
    getChoices: () => item.choices!.map(choice),
    setChoices: (choices: object[]) => setChoiceValues(choices.map((one) => (reveal(one) as { getValue(): string }).getValue())),
    createChoice: choice,
    showOtherOption: (hasOther: boolean) => change({ hasOther }),
    hasOtherOption: () => item.hasOther === true,
  };
}

function scaleMethods(scale: NonNullable<KeptItem['scale']>, change: (more: Partial<KeptItem>) => object) {
  return {
    setBounds(lower: number, upper: number) {
      if ((lower !== 0 && lower !== 1) || upper < 3 || upper > 10) throw new PlatformError('Invalid argument: bounds');
      return change({ scale: Object.assign(scale, { lower, upper }) });
    },
    setLabels: (left: string, right: string) => change({ scale: Object.assign(scale, { left, right }) }),
    getLowerBound: () => scale.lower,
    getUpperBound: () => scale.upper,
    getLeftLabel: () => scale.left,
    getRightLabel: () => scale.right,
  };
}
