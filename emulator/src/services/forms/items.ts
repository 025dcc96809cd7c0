// Questions of a form, as scripts build and read them.

import type { PlatformClasses } from '../../platform/classes';
import { constant } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import type { All } from '../../platform/imitates';
import { reveal } from '../../platform/views';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { ShownFormItem } from '../../workspace/contract';
import type { Links } from '../../workspace/links';
import { answerOf, itemResponse } from './item-response';
import type { KeptForm, KeptItem } from './store';
import { ruleOf } from './validation';

type Kind = ShownFormItem['kind'];

/** The published class and item type of each kind. */
const classes = {
  text: { type: 'Forms.TextItem', itemType: 'TEXT' },
  paragraph: { type: 'Forms.ParagraphTextItem', itemType: 'PARAGRAPH_TEXT' },
  list: { type: 'Forms.ListItem', itemType: 'LIST' },
  radio: { type: 'Forms.MultipleChoiceItem', itemType: 'MULTIPLE_CHOICE' },
  checkbox: { type: 'Forms.CheckboxItem', itemType: 'CHECKBOX' },
  date: { type: 'Forms.DateItem', itemType: 'DATE' },
  dateTime: { type: 'Forms.DateTimeItem', itemType: 'DATETIME' },
  time: { type: 'Forms.TimeItem', itemType: 'TIME' },
  scale: { type: 'Forms.ScaleItem', itemType: 'SCALE' },
  grid: { type: 'Forms.GridItem', itemType: 'GRID' },
  checkboxGrid: { type: 'Forms.CheckboxGridItem', itemType: 'CHECKBOX_GRID' },
  sectionHeader: { type: 'Forms.SectionHeaderItem', itemType: 'SECTION_HEADER' },
  pageBreak: { type: 'Forms.PageBreakItem', itemType: 'PAGE_BREAK' },
} as const satisfies Record<Kind, { type: keyof PlatformClasses; itemType: string }>;

type ItemOf<K extends Kind> = PlatformClasses[(typeof classes)[K]['type']];
type EveryItem = All<ItemOf<Kind>>;
type Change = (more: Partial<KeptItem>) => EveryItem;

export const itemTypeName = (kind: Kind): string => classes[kind].itemType;

export function newItem(form: KeptForm, kind: Kind): KeptItem {
  const item: KeptItem = { id: form.nextItemId++, kind, title: '', help: '', required: false };
  if (kind === 'list' || kind === 'radio' || kind === 'checkbox') item.choices = [''];
  if (kind === 'grid' || kind === 'checkboxGrid') Object.assign(item, { rows: [''], columns: [''] });
  if (kind === 'scale') item.scale = { lower: 1, upper: 5, left: '', right: '' };
  form.items.push(item);
  return item;
}

/** Returns the plain Item that getItems gives. */
export function plainItem(links: Links, form: KeptForm, item: KeptItem): GoogleAppsScript.Forms.Item {
  const as = <K extends Kind>(kind: K) => {
    if (kind !== item.kind) throw new PlatformError(`Invalid conversion for item type: ${itemTypeName(item.kind)}.`);
    return ownItem(links, form, item, kind);
  };
  const view: GoogleAppsScript.Forms.Item = emulate(links.runtime, 'Forms.Item', {
    ...common(form, item, () => view),
    asTextItem: () => as('text'),
    asParagraphTextItem: () => as('paragraph'),
    asListItem: () => as('list'),
    asMultipleChoiceItem: () => as('radio'),
    asCheckboxItem: () => as('checkbox'),
    asDateItem: () => as('date'),
    asDateTimeItem: () => as('dateTime'),
    asTimeItem: () => as('time'),
    asScaleItem: () => as('scale'),
    asGridItem: () => as('grid'),
    asCheckboxGridItem: () => as('checkboxGrid'),
    asSectionHeaderItem: () => as('sectionHeader'),
    asPageBreakItem: () => as('pageBreak'),
  });
  return view;
}

/** Returns an item as its own class. The classes share one implementation; a script sees only the members of its class. */
export function ownItem<K extends Kind>(links: Links, form: KeptForm, item: KeptItem, kind: K): ItemOf<K> {
  const self = () => view as EveryItem;
  const change = (more: Partial<KeptItem>) => {
    Object.assign(item, more);
    return self();
  };
  const view: ItemOf<Kind> = emulate(links.runtime, classes[kind as Kind].type, {
    ...common(form, item, self),
    isRequired: () => item.required,
    setRequired: (required: boolean) => change({ required }),
    setValidation: (validation: object) => change({ validation: ruleOf(reveal(validation)) }),
    clearValidation: () => change({ validation: undefined }),
    createResponse: (...given: unknown[]) => itemResponse(links, () => plainItem(links, form, item), answerOf(item, given[0])),
    ...(item.rows && gridMethods(item, change)),
    ...(item.choices && choiceMethods(links, item, change)),
    ...(item.scale && scaleMethods(item.scale, change)),
  });
  return view as ItemOf<K>;
}

function common<Self>(form: KeptForm, item: KeptItem, self: () => Self) {
  return {
    getId: () => item.id,
    getIndex: () => form.items.indexOf(item),
    getType: () => constant('Forms.ItemType', itemTypeName(item.kind)),
    getTitle: () => item.title,
    setTitle(title: string) {
      item.title = title;
      return self();
    },
    getHelpText: () => item.help,
    setHelpText(help: string) {
      item.help = help;
      return self();
    },
  };
}

function choiceMethods({ runtime }: Links, item: KeptItem, change: Change) {
  const choice = (value: string) => emulate(runtime, 'Forms.Choice', { getValue: () => value });
  const createChoice = (value: string, more?: unknown) => {
    if (more !== undefined) throw new NotEmulated('createChoice that is right, or leads to a page');
    return choice(value);
  };
  const setChoiceValues = (values: string[]) => {
    if (!values.length) throw new PlatformError('Invalid data updating form.');
    if (new Set(values).size < values.length) throw new PlatformError('Questions cannot have duplicate choice values.');
    return change({ choices: [...values] });
  };
  return {
    setChoiceValues,
    getChoices: () => item.choices!.map(choice),
    setChoices: (choices: GoogleAppsScript.Forms.Choice[]) => setChoiceValues(choices.map((one) => reveal(one).getValue())),
    createChoice,
    showOtherOption: (hasOther: boolean) => change({ hasOther }),
    hasOtherOption: () => item.hasOther === true,
  };
}

function gridMethods(item: KeptItem, change: Change) {
  const lines = (texts: string[]): string[] => {
    if (!texts.length) throw new PlatformError('Invalid data updating form.');
    return [...texts];
  };
  return {
    getRows: () => [...item.rows!],
    setRows: (rows: string[]) => change({ rows: lines(rows) }),
    getColumns: () => [...item.columns!],
    setColumns: (columns: string[]) => change({ columns: lines(columns) }),
  };
}

function scaleMethods(scale: NonNullable<KeptItem['scale']>, change: Change) {
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
