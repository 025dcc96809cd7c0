// Creates one object of every class that the emulator implements; run by coverage.ts.

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Survey').addItem('Take', 'takeSheets').addToUi();
}

function takeSheets() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  const range = sheet.getRange('A1:C3');
  range.setValues([['a', 1, true], ['b', 2, false], ['c', 3, true]]);
  sheet.getRangeList(['A1', 'B2']);
  range.getBackgroundObject().asRgbColor();
  SpreadsheetApp.newColor().setRgbColor('#ff0000').build();
  const style = SpreadsheetApp.newTextStyle().setBold(true).build();
  range.getCell(1, 1).setRichTextValue(SpreadsheetApp.newRichTextValue().setText('rich').setTextStyle(0, 2, style).build());
  range.getCell(1, 1).getRichTextValue().getRuns();
  range.getCell(1, 1).getTextStyle();
  range.getCell(1, 1).getTextRotation();
  range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(true).build());
  range.getDataValidation();
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBackground('#ff0000').setRanges([range]).build(),
  ]);
  sheet.getConditionalFormatRules()[0].getBooleanCondition();
  const gradient = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#ff0000').setRanges([range]).build();
  gradient.getGradientCondition();
  sheet.getRange('H1:I3').applyRowBanding();
  sheet.getRange('4:5').shiftRowGroupDepth(1);
  sheet.getRowGroup(4, 1).expand();
  range.createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenTextContains('a').build());
  range.getFilter().getColumnFilterCriteria(1);
  range.protect().setDescription('p');
  sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors();
  book.setNamedRange('name', range);
  book.getNamedRanges();
  range.createTextFinder('a').findNext();
  sheet.addDeveloperMetadata('key', 'value');
  sheet.createDeveloperMetadataFinder().find()[0].getLocation();
  book.getSelection();
  const chart = sheet.newChart().asPieChart().addRange(range).setPosition(5, 5, 0, 0).build();
  sheet.insertChart(chart);
  for (const kind of ['asAreaChart', 'asBarChart', 'asColumnChart', 'asLineChart', 'asComboChart', 'asHistogramChart', 'asScatterChart', 'asTableChart'])
    attempt(() => sheet.newChart()[kind]());
  sheet.getCharts()[0].getContainerInfo();
  sheet.getCharts()[0].getOptions();
}

function takeForms() {
  const form = FormApp.create('Survey').setCollectEmail(true);
  const book = SpreadsheetApp.getActive();
  form.addGridItem().setTitle('grid').setValidation(FormApp.createGridValidation().requireLimitOneResponsePerColumn().build());
  form.addCheckboxGridItem().setTitle('boxes').setValidation(FormApp.createCheckboxGridValidation().requireLimitOneResponsePerColumn().build());
  form.createResponse();
  const text = FormApp.createTextValidation().requireNumber().build();
  form.addTextItem().setTitle('text').setValidation(text);
  form.addParagraphTextItem().setTitle('paragraph').setValidation(FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(9).build());
  form.addCheckboxItem().setTitle('checkbox').setChoiceValues(['a']).setValidation(FormApp.createCheckboxValidation().requireSelectAtLeast(1).build());
  form.addListItem().setTitle('list').setChoiceValues(['a']).getChoices();
  form.addMultipleChoiceItem().setTitle('radio').setChoiceValues(['a']);
  for (const kind of ['Date', 'DateTime', 'Time', 'Scale', 'SectionHeader', 'PageBreak']) form[`add${kind}Item`]().setTitle(kind);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  form.setPublished(true);
  form.getItems();
  ScriptApp.newTrigger('takeResponse').forForm(form).onFormSubmit().create();
  ScriptApp.newTrigger('takeResponse').forSpreadsheet(book).onEdit().create();
  ScriptApp.newTrigger('takeResponse').timeBased().everyDays(1).create();
  ScriptApp.getService();
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return form.getId();
}

function takeResponse(event) {
  if (event.response) event.response.getItemResponses()[0].getItem();
}

function takeDocuments() {
  const document = DocumentApp.create('Survey');
  const body = document.getBody();
  document.addHeader();
  document.addFooter();
  document.getTabs()[0].asDocumentTab();
  body.appendParagraph('text').editAsText();
  body.findText('text');
  body.appendListItem('item');
  body.appendTable([['cell']]).getRow(0).getCell(0);
  body.appendPageBreak();
  body.appendHorizontalRule();
  body.appendImage(Utilities.newBlob(Utilities.base64Decode('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), 'image/gif'));
  body.findElement(DocumentApp.ElementType.TABLE);
  return document.getId();
}

function takePageNumbers(id) {
  DocumentApp.openById(id).getHeader().getParagraphs()[0].getChild(0);
}

function takeFiles() {
  const folder = DriveApp.createFolder('Survey');
  const file = folder.createFile('a.txt', 'a');
  folder.getFiles();
  folder.getFolders();
  file.getBlob();
  file.getOwner();
  GmailApp.createDraft('an@example.com', 's', 'b', { attachments: [file] }).getMessage().getAttachments();
}

function takeTheRest() {
  SpreadsheetApp.getUi().prompt('?');
  PropertiesService.getScriptProperties();
  CacheService.getScriptCache();
  LockService.getScriptLock();
  Session.getActiveUser();
  ContentService.createTextOutput('a');
  HtmlService.createHtmlOutput('a').addMetaTag('viewport', 'a').getMetaTags();
  Logger.log('a');
  Utilities.newBlob('a');
  MailApp.getRemainingDailyQuota();
}

/** Ignores missing members: the survey reports them. */
function attempt(work) {
  try {
    work();
  } catch (error) {
    if (!/not emulated/.test(String(error))) Logger.log(error);
  }
}
