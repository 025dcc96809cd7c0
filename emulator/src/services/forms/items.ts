// Questions of a form, as scripts build and read them.

import type { PlatformClasses } from '../../platform/classes';
import { constant, isConstant } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import type { All } from '../../platform/imitates';
import { refusalOf } from '../../platform/parameters';
import { reveal } from '../../platform/views';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { PageMove, ShownFormItem } from '../../workspace/contract';
import type { Links } from '../../workspace/links';
import { answerOf, itemResponse } from './item-response';
import { moveOf, navigationTypeOf } from './pages';
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
    ...(item.choices && choiceMethods(links, form, item, change)),
    ...(item.kind === 'pageBreak' && pageMethods(links, form, item, change)),
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

/** Where the choices lead that scripts have made and not set yet. */
const moves = new WeakMap<object, PageMove>();

function choiceMethods(links: Links, form: KeptForm, item: KeptItem, change: Change) {
  const choice = (value: string, move?: PageMove) => {
    const made = {
      getValue: () => value,
      getPageNavigationType: () => navigationTypeOf(move),
      getGotoPage: () => pageView(links, form, move),
    };
    if (move !== undefined) moves.set(made, move);
    return emulate(links.runtime, 'Forms.Choice', made);
  };
  const createChoice = (value: string, more?: unknown) => {
    if (more === undefined) return choice(value);
    if (typeof more === 'boolean') throw new NotEmulated('createChoice that is right');
    if (item.kind !== 'radio')
      throw new PlatformError(refusalOf([value, more], `FormApp.${classes[item.kind].type.slice(6)}.createChoice`));
    return choice(value, moveOf(form, isConstant(more) ? more : reveal(more as object)));
  };
  const setChoices = (values: string[], leadsTo?: PageMove[]) => {
    if (!values.length) throw new PlatformError('Invalid data updating form.');
    if (new Set(values).size < values.length) throw new PlatformError('Questions cannot have duplicate choice values.');
    return change({ choices: [...values], leadsTo });
  };
  return {
    setChoiceValues: (values: string[]) => setChoices(values),
    getChoices: () => item.choices!.map((value, index) => choice(value, item.leadsTo?.[index])),
    setChoices(given: GoogleAppsScript.Forms.Choice[]) {
      const choices = given.map((one) => reveal(one));
      const leadsTo = choices.flatMap((one) => moves.get(one) ?? []);
      if (leadsTo.length && leadsTo.length < choices.length) throw new PlatformError('Invalid data updating form.');
      return setChoices(
        choices.map((one) => one.getValue()),
        leadsTo.length ? leadsTo : undefined,
      );
    },
    createChoice,
    showOtherOption: (hasOther: boolean) => change({ hasOther }),
    hasOtherOption: () => item.hasOther === true,
  };
}

/** Returns the page break that a move leads to; null for every other move. */
function pageView(links: Links, form: KeptForm, move: PageMove | undefined): GoogleAppsScript.Forms.PageBreakItem | null {
  const page = form.items.find(({ id }) => id === move);
  return page ? ownItem(links, form, page, 'pageBreak') : null;
}

function pageMethods(links: Links, form: KeptForm, item: KeptItem, change: Change) {
  return {
    setGoToPage: (given: unknown) => change({ goTo: moveOf(form, isConstant(given) ? given : reveal(given as object)) }),
    getGoToPage: () => pageView(links, form, item.goTo),
    getPageNavigationType: () => navigationTypeOf(item.goTo ?? 'continue'),
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
