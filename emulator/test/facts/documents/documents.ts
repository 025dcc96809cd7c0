// Documents as scripts write them: sections, paragraphs, tables, and when they are saved.
import { byHand, documented, type Fact, observed, unproved } from '../fact';
import { onBody, onDocument } from '../own-files';
import { isRefused } from '../seen';

type Body = GoogleAppsScript.Document.Body;

const withTable = <T>(see: (table: GoogleAppsScript.Document.Table, body: Body) => T) =>
  onBody((body) =>
    see(
      body.appendTable([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      body,
    ),
  );

export const documents: Fact[] = [
  observed('a new document holds one empty paragraph', [1, 'PARAGRAPH', ''], () =>
    onBody((body) => [body.getNumChildren(), String(body.getChild(0).getType()), body.getText()]),
  ),
  documented('paragraphs are appended at the end', 'Class Body: appendParagraph', '\nmột\nhai', () =>
    onBody((body) => {
      body.appendParagraph('một');
      body.appendParagraph('hai');
      return body.getText();
    }),
  ),
  documented('a paragraph is inserted by the index of its place', 'Class Body: insertParagraph', ['trước', 1], () =>
    onBody((body) => {
      body.insertParagraph(0, 'trước');
      return [body.getChild(0).asParagraph().getText(), body.getChildIndex(body.getChild(1))];
    }),
  ),
  observed('the last paragraph of a section cannot be removed', true, () =>
    onBody((body) => isRefused(() => body.getChild(body.getNumChildren() - 1).removeFromParent())),
  ),
  documented('the last paragraph can be cleared', 'Class Paragraph: clear', '', () =>
    onBody((body) => {
      const last = body.getChild(0).asParagraph();
      last.setText('x');
      return last.clear().getText();
    }),
  ),
  documented('a copy of an element is detached', 'Class Paragraph: copy', [null, 'một'], () =>
    onBody((body) => {
      const copy = body.appendParagraph('một').copy();
      return [copy.getParent(), copy.getText()];
    }),
  ),
  observed('a paragraph of a document cannot be appended again unless it is detached', true, () =>
    onBody((body) => {
      const paragraph = body.appendParagraph('một');
      return isRefused(() => body.appendParagraph(paragraph));
    }),
  ),
  observed('a child that is not there is refused', true, () => onBody((body) => isRefused(() => body.getChild(99)))),
  documented('a removed paragraph has no parent', 'Class Paragraph: removeFromParent', [null, 'sau'], () =>
    onBody((body) => {
      body.appendParagraph('sau');
      const gone = body.getChild(0).removeFromParent();
      return [gone.getParent(), body.getText()];
    }),
  ),
  documented('siblings are found', 'Class Paragraph: getNextSibling', ['hai', null], () =>
    onBody((body) => {
      const one = body.appendParagraph('một');
      const two = body.appendParagraph('hai');
      return [one.getNextSibling()!.asParagraph().getText(), two.getNextSibling()];
    }),
  ),
  documented('alignment, heading and spacing are read back', 'Class Paragraph: setAlignment', ['CENTER', 'HEADING1', 6, 1.5], () =>
    onBody((body) => {
      const { HorizontalAlignment, ParagraphHeading } = DocumentApp;
      const paragraph = body.appendParagraph('một').setAlignment(HorizontalAlignment.CENTER).setHeading(ParagraphHeading.HEADING1);
      paragraph.setSpacingAfter(6).setLineSpacing(1.5);
      return [String(paragraph.getAlignment()), String(paragraph.getHeading()), paragraph.getSpacingAfter(), paragraph.getLineSpacing()];
    }),
  ),
  documented('margins are in points', 'Class Body: setMarginTop', 54, () => onBody((body) => body.setMarginTop(54).getMarginTop())),
  documented('the size of the page is in points', 'Class Body: setPageWidth', [595, 842], () =>
    onBody((body) => {
      body.setPageWidth(595).setPageHeight(842);
      return [body.getPageWidth(), body.getPageHeight()];
    }),
  ),

  documented(
    'an empty paragraph stands behind an appended table, also when more is appended',
    'Class Body: appendTable',
    ['PARAGRAPH', 'TABLE', 'PARAGRAPH', 'PARAGRAPH', '\na\n\nsau'],
    () =>
      onBody((body) => {
        body.appendTable([['a']]);
        body.appendParagraph('sau');
        return [...Array.from({ length: body.getNumChildren() }, (_, at) => String(body.getChild(at).getType())), body.getText()];
      }),
  ),
  documented('a table is made of rows of texts', 'Class Body: appendTable', [2, 2, 'd'], () =>
    withTable((table) => [table.getNumRows(), table.getRow(0).getNumCells(), table.getCell(1, 1).getText()]),
  ),
  documented('a row is copied with its cells and inserted', 'Class Table: insertTableRow', ['a', 'a', 3], () =>
    withTable((table) => {
      const row = table.insertTableRow(1, table.getRow(0).copy());
      return [row.getCell(0).getText(), table.getCell(0, 0).getText(), table.getNumRows()];
    }),
  ),
  documented('a row is removed', 'Class Table: removeRow', [1, 'c'], () =>
    withTable((table) => {
      table.removeRow(0);
      return [table.getNumRows(), table.getCell(0, 0).getText()];
    }),
  ),
  observed('the text of a cell has line breaks between its paragraphs', 'a\nx', () =>
    withTable((table) => {
      const cell = table.getCell(0, 0);
      cell.appendParagraph('x');
      return cell.getText();
    }),
  ),
  documented('setText of a cell replaces all of it', 'Class TableCell: setText', 'x', () =>
    withTable((table) => {
      const cell = table.getCell(0, 0);
      cell.appendParagraph('thêm');
      return cell.setText('x').getText();
    }),
  ),
  observed('the last paragraph of a cell cannot be removed', true, () =>
    withTable((table) => isRefused(() => table.getCell(0, 0).getChild(0).removeFromParent())),
  ),
  observed('a paragraph follows a table at the end', 'PARAGRAPH', () =>
    withTable((_table, body) => String(body.getChild(body.getNumChildren() - 1).getType())),
  ),
  documented('a column has a width in points', 'Class Table: setColumnWidth', 120, () =>
    withTable((table) => table.setColumnWidth(0, 120).getColumnWidth(0)),
  ),
  documented('tables of the body are listed', 'Class Body: getTables', 1, () => withTable((_table, body) => body.getTables().length)),
  documented('list items are elements of their own', 'Class Body: appendListItem', ['LIST_ITEM', 'một'], () =>
    onBody((body) => {
      const item = body.appendListItem('một');
      return [String(item.getType()), item.getText()];
    }),
  ),
  observed('a document has no header or footer at first', [null, null], () =>
    onDocument((document) => [document.getHeader(), document.getFooter()]),
  ),
  observed('a second footer is refused', true, () =>
    onDocument((document) => {
      document.addFooter();
      return isRefused(() => document.addFooter());
    }),
  ),
  observed('an edit of the body does not change the footer', ['{{A}}', true], () =>
    onDocument((document) => {
      const footer = document.addFooter();
      footer.appendParagraph('{{A}}');
      document.getBody().replaceText('\\{\\{A\\}\\}', 'x');
      return [footer.getText().trim(), document.getBody().getText().indexOf('{{A}}') < 0];
    }),
  ),
  documented('a footer has no method that inserts a page number', 'Class FooterSection', ['undefined', 'undefined'], () =>
    onDocument((document) => {
      const footer = document.addFooter() as unknown as Record<string, unknown>;
      return [typeof footer.appendPageNumber, typeof footer.insertPageNumber];
    }),
  ),
  documented('the first tab holds the body', 'Class DocumentTab: getBody', ['một', 'một'], () =>
    onDocument((document) => {
      document.getBody().setText('một');
      const body = document.getTabs()[0]!.asDocumentTab().getBody();
      return [body.getText(), document.getBody().getText()];
    }),
  ),

  documented('a closed document refuses edits', 'Class Document: saveAndClose', true, () =>
    onDocument((document) => {
      document.saveAndClose();
      return isRefused(() => document.getBody().appendParagraph('x'));
    }),
  ),
  documented('a closed document has its changes when it is opened again', 'Class Document: saveAndClose', 'một', () =>
    onDocument((document) => {
      document.getBody().setText('một');
      document.saveAndClose();
      return DocumentApp.openById(document.getId()).getBody().getText();
    }),
  ),
  observed('a copy in Drive has the saved changes with their style', ['một', true], () =>
    onDocument((document) => {
      document.getBody().setText('một').editAsText().setBold(true);
      document.saveAndClose();
      const copy = DriveApp.getFileById(document.getId()).makeCopy('Đối chiếu (bản sao)');
      const text = DocumentApp.openById(copy.getId()).getBody().editAsText();
      const seen = [text.getText(), text.isBold(0)];
      copy.setTrashed(true);
      return seen;
    }),
  ),
  unproved('a copy in Drive does not have unsaved changes', '', () =>
    onDocument((document) => {
      document.getBody().setText('chưa đóng');
      const copy = DriveApp.getFileById(document.getId()).makeCopy('Đối chiếu (bản sao)');
      const text = DocumentApp.openById(copy.getId()).getBody().getText();
      copy.setTrashed(true);
      return text;
    }),
  ),
  byHand('a Gmail account makes 250 documents a day', 'documented', 'Quotas for Google Services', true, 'tạo tài liệu đến khi bị từ chối'),
];
