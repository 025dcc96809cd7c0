// Menus, dialogs and questions of every kind, and the answers of a web app.
import { refusal } from '../seen';

const ui = () => SpreadsheetApp.getUi();
const page = () => HtmlService.createHtmlOutput('<p>x').setTitle('Trang');

/** Adds a menu twice: the second replaces the first. */
export const showMenus = () => {
  ui().createMenu('Sổ').addItem('Cũ', 'quota').addToUi();
  const within = ui().createMenu('Trong').addItem('C', 'who').addSeparator().addItem('D', 'plain');
  ui().createMenu('Sổ').addItem('A', 'ask').addSeparator().addSubMenu(within).addItem('B', 'quota').addToUi();
  ui().createMenu('Khác').addItem('E', 'who').addToUi();
  SpreadsheetApp.getActiveSpreadsheet().addMenu('Của tệp', [
    { name: 'G', functionName: 'quota' },
    null,
    { name: 'H', functionName: 'who' },
  ]);
};
export const showPages = () => {
  ui().showModalDialog(page().setWidth(500).setHeight(300), 'Một');
  ui().showModelessDialog(page().setWidth(200).setHeight(100), 'Hai');
  ui().showSidebar(page());
};
/** Asks with and without title and with each set of buttons; returns the pressed buttons and the texts. */
export const askEverything = () => {
  const { OK, OK_CANCEL, YES_NO, YES_NO_CANCEL } = ui().ButtonSet;
  const pressed = [
    ui().alert('Một'),
    ui().alert('Hai', OK_CANCEL),
    ui().alert('Ba', 'Tiếp?', YES_NO),
    ui().alert('Bốn', YES_NO_CANCEL),
    ui().alert('Năm', OK),
  ];
  const written = [ui().prompt('Sáu', 'Ai?', OK_CANCEL), ui().prompt('Bảy', YES_NO), ui().prompt('Tám')];
  return [...pressed.map(String), ...written.map((one) => `${String(one.getSelectedButton())}:${one.getResponseText()}`)];
};
export const askInOlderBoxes = () => {
  const { OK, OK_CANCEL, YES_NO, YES_NO_CANCEL } = Browser.Buttons;
  return [
    Browser.msgBox('Một'),
    Browser.msgBox('Hai', YES_NO),
    Browser.msgBox('Ba', 'Tiếp?', YES_NO_CANCEL),
    Browser.msgBox('Bốn', OK_CANCEL),
    Browser.inputBox('Năm', 'Ai?', OK_CANCEL),
    Browser.inputBox('Sáu', OK),
    Browser.inputBox('Bảy', OK_CANCEL),
    Browser.inputBox('Tám', OK_CANCEL),
  ];
};
/** How each box is refused where no person looks at the screen. */
export const boxesRefused = () =>
  [() => ui(), () => Browser.msgBox('x'), () => Browser.inputBox('x'), () => DocumentApp.getUi(), () => FormApp.getUi()].map(refusal);

/** The content of a page of the project. */
export const readPages = () => [
  HtmlService.createHtmlOutputFromFile('Trang').getContent(),
  HtmlService.createTemplateFromFile('Trang').getRawContent(),
  HtmlService.createTemplateFromFile('Trang').evaluate().getContent(),
];
export const webAddress = () => {
  const service = ScriptApp.getService();
  return [/^https:\/\/script\.google\.com\/.+\/(exec|dev)$/.test(service.getUrl() ?? ''), service.isEnabled()];
};

/** Answers by the parameter «answer» of a web address; the name of a content type gives an answer of that type. */
export const webAnswer = (answer?: string): unknown => {
  if (!answer) return undefined;
  const type = ContentService.MimeType as unknown as Record<string, GoogleAppsScript.Content.MimeType>;
  if (type[answer]) return ContentService.createTextOutput('x').setMimeType(type[answer]);
  if (answer === 'page') return HtmlService.createHtmlOutput("it's").setTitle('Trang');
  if (answer === 'boxes') return ContentService.createTextOutput(JSON.stringify(boxesRefused()));
  if (answer === 'stores') {
    const stores = [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()];
    return ContentService.createTextOutput(JSON.stringify(stores.map((store) => store !== null)));
  }
  return answer;
};
