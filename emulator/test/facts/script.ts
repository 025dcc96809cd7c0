// The script of the facts that need a person: handlers remember their events, other functions prepare the files.

import { readApi } from './apis/apis.script';
import { webAnswer } from './html/screen.script';
import { withoutConsent } from './runs/consent.script';
import { isRefused } from './seen';

export * from './apis/apis.script';
export * from './apis/drive/drive.script';
export { drawCharts } from './apis/sheets/rules/charts.script';
export * from './apis/sheets/structure/guards.script';
export * from './apis/sheets/writes.script';
export * from './drive/drive.script';
export * from './forms/forms.script';
export * from './html/screen.script';
export * from './mail/mail.script';
export { askForMail, refusalOf, withoutConsent } from './runs/consent.script';
export * from './spreadsheet/cells/hands.script';
export * from './spreadsheet/looks/looks.script';
export * from './spreadsheet/looks/rules.script';
export * from './spreadsheet/rights/protections.script';
export * from './stores/stores.script';
export * from './triggers/clock.script';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const store = () => PropertiesService.getScriptProperties();
const remember = (what: unknown) => store().setProperty('seen', JSON.stringify([...seen(), what]));
export const seen = (): unknown[] => JSON.parse(store().getProperty('seen') ?? '[]') as unknown[];
/** Sets how handlers behave. */
export const tell = (name: string, value: string) => {
  store().setProperty(name, value);
};
const sheet = () => SpreadsheetApp.getActiveSheet();
const people = () => [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
const text = (value: unknown) => (value === undefined ? 'undefined' : value);

export const onOpen = () => {
  if (store().getProperty('reads API')) tell('API', JSON.stringify(readApi()));
  if (store().getProperty('refused')) {
    remember({ on: 'refused', calls: withoutConsent() });
    return;
  }
  SpreadsheetApp.getUi().createMenu('Đối chiếu').addToUi();
  remember({
    mail: isRefused(() => MailApp.sendEmail('an@co-quan.example', 'x', 'x')),
    other: isRefused(() => SpreadsheetApp.openById(store().getProperty('other') ?? '')),
  });
};
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => {
  remember({ on: 'onEdit', mode: String(event.authMode), a1: event.range.getA1Notation() });
  if (!store().getProperty('slow')) return;
  Utilities.sleep(31_000);
  event.range.getSheet().getRange('D4').setValue('xong');
};
export const edited = (event: GoogleAppsScript.Events.SheetsOnEdit) => {
  remember({
    on: 'edited',
    mode: String(ScriptApp.AuthMode.FULL),
    a1: event.range.getA1Notation(),
    value: text(event.value),
    oldValue: text(event.oldValue),
    type: typeof event.value,
    user: event.user.getEmail(),
    people: people(),
  });
};
export const writesBack = () => {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!.getRange('A1').setValue('đã ghi');
};
export const makesFile = () => remember({ owner: DriveApp.createFile('a.txt', 'x').getOwner().getEmail() });
export const mails = () => MailApp.sendEmail('an@co-quan.example', 'x', 'x');
export const changed = (event: GoogleAppsScript.Events.SheetsOnChange) => remember({ on: 'changed', type: String(event.changeType) });
export const formSubmitted = (event: GoogleAppsScript.Events.FormsOnFormSubmit) => {
  // The event may have no response.
  const response = event.response as typeof event.response | undefined;
  const [first] = response?.getItemResponses() ?? [];
  remember({
    on: 'form',
    id: response?.getId(),
    answer: first?.getResponse(),
    ui: isRefused(() => SpreadsheetApp.getUi()),
    mode: String(event.authMode),
    source: event.source.getTitle(),
  });
};
export const rowSubmitted = (event: GoogleAppsScript.Events.SheetsOnFormSubmit) =>
  remember({
    on: 'row',
    named: event.namedValues['Họ tên'],
    numbers: event.namedValues.Số,
    second: event.values[1],
    values: event.values,
    all: event.namedValues,
    row: event.range.getRow(),
    lastRow: event.range.getSheet().getLastRow(),
    a1: event.range.getA1Notation(),
    mode: String(event.authMode),
  });
export const ticked = () => {
  const now = Utilities.formatDate(new Date() as unknown as GoogleAppsScript.Base.Date, 'Asia/Ho_Chi_Minh', 'H:mm');
  remember({ ui: isRefused(() => SpreadsheetApp.getUi()), people: people(), now });
};

export const onSheetEdit = (handler: string) => {
  ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
};
export const onSheetChange = () => {
  ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onChange().create();
};
export const daily = (hour: number, minute: number) => {
  const day = ScriptApp.newTrigger('ticked').timeBased().everyDays(1).atHour(hour);
  (minute < 0 ? day : day.nearMinute(minute)).create();
};
export const triggers = () => ScriptApp.getProjectTriggers().length;

export const link = (id: string) => {
  FormApp.openById(id).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
};
/** Makes a form of two texts and a date with time, which may write to the spreadsheet. */
export const makeForm = (isLinked = true) => {
  const form = FormApp.create('Biểu mẫu thử').setTitle('Biểu mẫu thử');
  form.addTextItem().setTitle('Họ tên');
  form.addTextItem().setTitle('Số');
  form.addDateTimeItem().setTitle('Lúc');
  if (isLinked) link(form.getId());
  (form as unknown as { setPublished(published: boolean): void }).setPublished(true);
  ScriptApp.newTrigger('formSubmitted').forForm(form).onFormSubmit().create();
  ScriptApp.newTrigger('rowSubmitted').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
  return form.getId();
};
export const responses = (id: string) =>
  FormApp.openById(id)
    .getResponses()
    .map((one) => one.getItemResponses().map((item) => [item.getItem().getTitle(), item.getResponse()]));
export const allowEdits = (id: string) => {
  FormApp.openById(id).setAllowResponseEdits(true);
};
const clockOf = (date: unknown) => Utilities.formatDate(date as GoogleAppsScript.Base.Date, 'Asia/Ho_Chi_Minh', 'HH:mm');
/** The time of the first response, in the form and in the tab of responses. */
export const responseMoments = (id: string) => [
  clockOf(FormApp.openById(id).getResponses()[0]!.getTimestamp()),
  clockOf(sheetOfResponses().getRange('A2').getValue()),
];
const sheetOfResponses = () =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((one) => one.getFormUrl())[0]!;
/** The answers to the first two questions, row by row. */
export const responseRows = () => {
  const tab = sheetOfResponses();
  return tab.getRange(2, 2, tab.getLastRow() - 1, 2).getValues();
};
/** The name of the tab of responses, its number of responses, and its second row. */
export const responseTab = () => {
  const linked = sheetOfResponses();
  const row = linked.getRange(2, 2, 1, 2);
  return { name: linked.getName(), rows: linked.getLastRow() - 1, values: row.getValues()[0], formulas: row.getFormulas()[0] };
};

export const put = (a1: string, value: unknown) => {
  sheet().getRange(a1).setValue(value);
};
export const read = (a1: string) => sheet().getRange(a1).getValue();
export const rules = (a1: string, formulas: [formula: string, ground: string][]) => {
  const made: Rule[] = formulas.map(([formula, ground]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(ground)
      .setRanges([sheet().getRange(a1)])
      .build(),
  );
  sheet().setConditionalFormatRules(made);
};
export const deadline = () => {
  SpreadsheetApp.getActiveSpreadsheet().setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
  sheet()
    .getRange('A9')
    .setValue(new Date(Date.now() + 5 * 60_000));
};
export const strictList = (a1: string) => {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Cao', 'Thấp']).setAllowInvalid(false).build();
  sheet().getRange(a1).setDataValidation(rule);
};
export const protectFromOthers = (a1: string) => {
  const made = sheet().getRange(a1).protect();
  made.removeEditors(made.getEditors());
};

/** Lets everybody with the link edit the spreadsheet. */
export const openToAll = () => {
  DriveApp.getFileById(SpreadsheetApp.getActiveSpreadsheet().getId()).setSharing(
    DriveApp.Access.ANYONE_WITH_LINK,
    DriveApp.Permission.EDIT,
  );
};
export const copyOfBook = () => SpreadsheetApp.getActiveSpreadsheet().copy('Bản sao').getId();
export const readProperty = (name: string) => store().getProperty(name);

/** Copies this spreadsheet; returns the editors of the copies, and how many others their protections allow. */
export const copyBook = () => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.getSheets()[0]!.getRange('A1').protect();
  const copies = [book.copy('Bản sao'), SpreadsheetApp.open(DriveApp.getFileById(book.getId()).makeCopy('Bản sao'))];
  const editors = copies.flatMap((copy) => copy.getEditors().map((user) => user.getEmail()));
  const letIn = copies
    .flatMap((copy) => copy.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    .flatMap((one) => one.getEditors().map((user) => user.getEmail()));
  return [editors.filter((email, at) => editors.indexOf(email) === at), letIn.filter((email) => email !== people()[1]).length];
};

export const makeDocuments = (count: number) =>
  isRefused(() => {
    for (let made = 0; made < count; made++) DocumentApp.create('x').saveAndClose();
  });
export const readProperties = (count: number) =>
  isRefused(() => {
    for (let read = 0; read < count; read++) store().getProperty('x');
  });
export const restful = () => {
  store().setProperty('rested', String(Number(store().getProperty('rested')) + 1));
  Utilities.sleep(300000);
};
export const rested = () => Number(store().getProperty('rested'));
export const quota = () => MailApp.getRemainingDailyQuota();
export const mailTo = (count: number) =>
  isRefused(() => MailApp.sendEmail(Array.from({ length: count }, (_, at) => `a${at}@co-quan.example`).join(','), 'x', 'x'));

let count = 0;
export const countOnce = () => ++count;
export const who = () => people()[0];
export const whoIsActive = () => Session.getActiveUser().getEmail();
export const ask = () => {
  const ui = SpreadsheetApp.getUi();
  return String(ui.alert('Sổ', 'Tiếp tục?', ui.ButtonSet.YES_NO));
};
export const askBetween = () => {
  const before = Date.now();
  SpreadsheetApp.getUi().alert('Tiếp tục?');
  return Date.now() - before >= 60_000;
};
export const askName = () => {
  const answer = SpreadsheetApp.getUi().prompt('Tên?');
  return [String(answer.getSelectedButton()), answer.getResponseText()];
};
export const showDialog = () => {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x').setWidth(600).setHeight(400), 'Hộp thoại');
};
export const plain = () => ({ a: [1, 'x', null] });
export const dated = () => ({ a: new Date() });
export const take = (value: unknown) => value;
export const hidden_ = () => 1;

const lock = () => LockService.getScriptLock();
/** Takes the lock and does not release it; another run can start at the calls after it. */
export const hold = () => {
  const taken = lock().tryLock(100);
  SpreadsheetApp.flush();
  return taken;
};
export const tryIt = () => lock().tryLock(100);
export const waitIt = () => isRefused(() => lock().waitLock(1000));
export const writeAndFlush = () => {
  sheet().getRange('A1').setValue('một');
  Utilities.getUuid();
  SpreadsheetApp.flush();
  Utilities.getUuid();
};
export const sleepLong = () => {
  Utilities.sleep(240_000);
  Utilities.sleep(240_000);
  Utilities.getUuid();
};
export const writeAndThrow = () => {
  sheet().getRange('A1').setValue('một');
  throw new Error('lỗi của hàm');
};

export const doGet = (event: GoogleAppsScript.Events.DoGet) => {
  const asked = webAnswer(event.parameter.answer);
  if (asked) return asked;
  const ui = isRefused(() => SpreadsheetApp.getUi());
  return HtmlService.createHtmlOutput(
    JSON.stringify({ people: people(), ui, active: SpreadsheetApp.getActiveSpreadsheet(), lock: LockService.getDocumentLock(), event }),
  );
};
export const doPost = (event: GoogleAppsScript.Events.DoPost) =>
  webAnswer(event.parameter.answer) ?? ContentService.createTextOutput(JSON.stringify(event));
