// Forms that people fill, and what scripts then read of them.

import { isRefused, refusal, told } from '../seen';
import { boxes, boxRules, paragraphRules, type RuleTried, textRules } from './form-rules';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextValidation = GoogleAppsScript.Forms.TextValidation;
/** A builder whose methods are called by name. */
type Asked<V> = { setHelpText(help: string): Asked<V>; build(): V } & Record<string, (...limits: unknown[]) => Asked<V>>;

function made(add: (form: Form) => void): string {
  const form = FormApp.create('Biểu mẫu thử').setTitle('Biểu mẫu thử');
  add(form);
  (form as unknown as { setPublished(published: boolean): void }).setPublished(true);
  return form.getId();
}
const asked = <V>(builder: unknown, { rule, limits }: Pick<RuleTried, 'rule' | 'limits'>): V =>
  (builder as Asked<V>).setHelpText(`sai ${rule}`)[rule]!(...limits).build();

/** Makes a form with a question for each rule, titled by it. */
export const textForm = () =>
  made((form) => {
    for (const one of textRules)
      form.addTextItem().setTitle(one.rule).setValidation(asked<TextValidation>(FormApp.createTextValidation(), one));
  });
/** Makes a form of three pages; the question on the first one leads on, to the third or to the end. */
export const pagesForm = () =>
  made((form) => {
    const question = form.addMultipleChoiceItem().setTitle('Đi đâu').setRequired(true);
    form.addPageBreakItem().setTitle('Trang hai');
    form.addTextItem().setTitle('hai').setRequired(true);
    const third = form.addPageBreakItem().setTitle('Trang ba');
    form.addTextItem().setTitle('ba').setRequired(true);
    const { CONTINUE, SUBMIT } = FormApp.PageNavigationType;
    question.setChoices([
      question.createChoice('tiếp', CONTINUE),
      question.createChoice('đến ba', third),
      question.createChoice('gửi', SUBMIT),
    ]);
  });
export const paragraphForm = () =>
  made((form) => {
    for (const one of paragraphRules)
      form
        .addParagraphTextItem()
        .setTitle(one.rule)
        .setValidation(asked<GoogleAppsScript.Forms.ParagraphTextValidation>(FormApp.createParagraphTextValidation(), one));
  });
export const boxForm = () =>
  made((form) => {
    for (const [rule, limit] of boxRules)
      form
        .addCheckboxItem()
        .setTitle(rule)
        .setChoiceValues(boxes)
        .setValidation(asked<GoogleAppsScript.Forms.CheckboxValidation>(FormApp.createCheckboxValidation(), { rule, limits: [limit] }));
  });
/** Makes a form that uses one builder twice, with a removed rule, a rule without a check, and one without help. */
export const builtForm = () =>
  made((form) => {
    const builder = FormApp.createTextValidation().requireNumber().setHelpText('số');
    form.addTextItem().setTitle('một').setValidation(builder.build());
    builder.requireTextIsUrl().setHelpText('địa chỉ');
    form.addTextItem().setTitle('hai').setValidation(builder.build());
    form.addTextItem().setTitle('ba').setValidation(builder.build()).clearValidation();
    form.addTextItem().setTitle('bốn').setValidation(FormApp.createTextValidation().setHelpText('x').build());
    form.addTextItem().setTitle('năm').setValidation(FormApp.createTextValidation().requireNumber().build());
  });
/** Makes a form with one question of each kind, and with headings and page breaks. */
export const kindsForm = () =>
  made((form) => {
    form.setTitle('Góp ý').setDescription('Báo ngay').setConfirmationMessage('Đã nhận');
    form.addTextItem().setTitle('Tên').setHelpText('Họ và tên').setRequired(true);
    form.addSectionHeaderItem().setTitle('Thêm').setHelpText('Nếu biết');
    form.addParagraphTextItem().setTitle('Kể');
    form.addListItem().setTitle('Nhóm').setChoiceValues(['Phần cứng', 'Mạng']).setRequired(true);
    form.addMultipleChoiceItem().setTitle('Máy').setChoiceValues(['A']).showOtherOption(true);
    form.addPageBreakItem().setTitle('Trang hai');
    form.addCheckboxItem().setTitle('Hỏng').setChoiceValues(['A', 'B']).showOtherOption(true);
    form.addScaleItem().setTitle('Gấp').setBounds(0, 3).setLabels('ít', 'nhiều');
    form.addDateItem().setTitle('Ngày');
    form.addTimeItem().setTitle('Giờ');
    form.addDateTimeItem().setTitle('Lúc');
  });

/** Calls a method of a form, to change its settings between two responses. */
export const tellForm = (id: string, method: string, value: unknown) => {
  (FormApp.openById(id) as unknown as Record<string, (value: unknown) => void>)[method]!(value);
};
export const activeForm = () => FormApp.getActiveForm()?.getTitle() ?? null;
export const formMenu = () => {
  FormApp.getUi().createMenu('Việc').addItem('Xem', 'activeForm').addToUi();
};
export const makeDocument = (title: string) => DocumentApp.create(title).getId();
/** Returns the form's title, or how opening it is refused. */
export const openedForm = (id: string) => {
  let title = '';
  const said = refusal(() => {
    title = FormApp.openById(id).getTitle();
  });
  return title || (said.indexOf('No item with the given ID') === 0 ? 'not found' : 'refused');
};

/** Reads a form's two responses; the first answers the first question only, the second another one too. */
export const readBack = (id: string, sent: string[]) => {
  const form = FormApp.openById(id);
  const responses = form.getResponses();
  const [first, second] = sent.map((one) => form.getResponse(one)) as [
    GoogleAppsScript.Forms.FormResponse,
    GoogleAppsScript.Forms.FormResponse,
  ];
  const question = form.getItems()[1]!;
  const answer = second.getResponseForItem(question);
  return {
    order: responses.map((one) => sent.indexOf(one.getId())),
    since: form.getResponses(second.getTimestamp() as unknown as Date).map((one) => sent.indexOf(one.getId())),
    found: sent.indexOf(second.getId()),
    addresses: responses.map((one) => one.getRespondentEmail()),
    answers: [first.getResponseForItem(question), answer.getResponse(), answer.getItem().getTitle()],
    isPlain: (answer.getItem() as unknown as { isRequired: unknown }).isRequired === undefined,
    edit: second.getEditResponseUrl().indexOf(`edit2=${sent[1]}`) > 0,
    start: sent.map((one) => one.slice(0, 8)),
  };
};
/** Deletes one response, then all. */
export const throwAway = (id: string, response: string) => {
  const form = FormApp.openById(id);
  form.deleteResponse(response);
  const left = form.getResponses().map((one) => one.getId() === response);
  const refused = [isRefused(() => form.getResponse(response)), isRefused(() => form.deleteResponse(response))];
  return [left, refused, form.deleteAllResponses().getResponses().length];
};
export const requireAll = (id: string) => {
  for (const item of FormApp.openById(id).getItems(FormApp.ItemType.TEXT)) item.asTextItem().setRequired(true);
};
export const addressOf = (id: string, response: string) => FormApp.openById(id).getResponse(response).getRespondentEmail();

const responseSheet = (): Sheet =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((one) => one.getFormUrl() !== null)[0]!;
/** The tab of responses without the column of timestamps. */
export const responseGrid = () => {
  const rows = responseSheet().getDataRange().getValues();
  const moments = rows[0]!.indexOf('Dấu thời gian');
  return rows.map((row) => row.filter((_value, at) => at !== moments).map(told));
};
export const firstHeadings = () => responseSheet().getRange('A1:B1').getValues()[0];
/** Adds a column, a tab and items, changes a heading, moves columns and questions, and renames a question. */
export const rearrange = (id: string) => {
  const tab = responseSheet();
  tab.getRange('B1').setValue('Người báo');
  tab.getRange('E1').setValue('Người xử lý');
  tab.moveColumns(tab.getRange('C:C'), 1);
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Trước', 0);
  const form = FormApp.openById(id);
  form.moveItem(2, 0).setTitle('Thời điểm');
  form.addTextItem().setTitle('Mới');
  form.addSectionHeaderItem().setTitle('Phần một');
  form.moveItem(4, 0);
};
export const columnsOfResponses = () => responseSheet().getMaxColumns();
export const moveColumn = () => responseSheet().moveColumns(responseSheet().getRange('C:C'), 1);
export const deleteColumn = () => {
  responseSheet().deleteColumn(2);
};
export const sameName = (id: string) => {
  FormApp.openById(id).addTextItem().setTitle('Họ tên');
};
/** Leaves only the rows and columns that the tab needs for one response. */
export const shrink = () => {
  const tab = responseSheet();
  tab.deleteRows(3, tab.getMaxRows() - 2);
  if (tab.getMaxColumns() > 4) tab.deleteColumns(5, tab.getMaxColumns() - 4);
};
/** Makes a form of three text questions, whose columns have no format, the format of texts, and one for numbers. */
export const formattedForm = () => {
  const id = made((form) => {
    for (const title of 'abc') form.addTextItem().setTitle(title);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
  });
  SpreadsheetApp.flush();
  responseSheet().getRange('C:C').setNumberFormat('@');
  responseSheet().getRange('D:D').setNumberFormat('0.0');
  return id;
};
/** Reads the values, displayed texts and formulas of each response. */
export const readResponses = () => {
  const tab = responseSheet();
  const range = tab.getRange(2, 2, tab.getLastRow() - 1, 3);
  const shown = range.getDisplayValues();
  const formulas = range.getFormulas();
  return range.getValues().map((row, at) => [told(row[0]), told(row[1]), shown[at]![2], formulas[at]!.join('')]);
};

/** Makes a form with a grid and a grid of checkboxes, where each column may be chosen once, that writes to the spreadsheet. */
export const makeGrids = () =>
  made((form) => {
    form.addGridItem().setTitle('Chỗ nào').setRows(['sáng', 'chiều']).setColumns(['nhà', 'trường']);
    const once = FormApp.createCheckboxGridValidation().setHelpText('một lần').requireLimitOneResponsePerColumn().build();
    form.addCheckboxGridItem().setTitle('Việc').setRows(['a', 'b']).setColumns(['x', 'y']).setValidation(once);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
  });
/** Takes away the rule, and asks for an answer in each row of the grid. */
export const changeGrids = (id: string) => {
  const [grid, boxes] = FormApp.openById(id).getItems();
  grid!.asGridItem().setRequired(true);
  boxes!.asCheckboxGridItem().clearValidation();
};
export const easeGrids = (id: string) => {
  FormApp.openById(id).getItems()[0]!.asGridItem().setRequired(false);
};
