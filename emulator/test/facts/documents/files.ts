// Documents as files: opening by id and address, tabs, sections, saving and closing.
import { documented, type Fact, observed } from '../fact';
import { once, onDocument } from '../own-files';
import { isRefused, refusal } from '../seen';

const absent = 'khong-co-tep-nay-0000000000000000000000000000';
const firstPage = [
  'getFirstPageHeader',
  'addFirstPageHeader',
  'addFirstPageFooter',
  'setUseFirstPageHeaderFooter',
  'setDifferentFirstPage',
];

const closed = once(() =>
  onDocument((document) => {
    const body = document.getBody().setText('một\nhai');
    const table = body.appendTable([['a']]);
    document.addHeader();
    document.saveAndClose();
    const paragraph = body.getChild(0).asParagraph();
    const edits = [
      () => document.addFooter(),
      () => document.setName('khác'),
      () => body.setText('x'),
      () => body.setMarginTop(1),
      () => body.appendTable([['x']]),
      () => body.appendListItem('x'),
      () => body.appendPageBreak(),
      () => body.replaceText('một', 'x'),
      () => body.clear(),
      () => paragraph.setText('x'),
      () => paragraph.removeFromParent(),
      () => paragraph.setSpacingAfter(1),
      () => paragraph.editAsText().setBold(true),
      () => paragraph.editAsText().deleteText(0, 0),
      () => paragraph.appendText('x'),
      () => table.appendTableRow(),
      () => table.setBorderWidth(3),
      () => table.getRow(0).appendTableCell('x'),
      () => table.getCell(0, 0).setBackgroundColor('#ff0000'),
    ].map(refusal);
    const again = DocumentApp.openById(document.getId());
    return { edits, left: [again.getBody().getText().trim(), again.getFooter(), again.getName() === 'khác'] };
  }),
);

export const documentFiles: Fact[] = [
  documented('a document is opened by its id and by its address', 'Class DocumentApp: openByUrl', [true, true, true, true], () =>
    onDocument((document) => {
      const id = document.getId();
      return [
        document.getUrl().indexOf(id) > 0,
        DocumentApp.openById(id).getId() === id,
        DocumentApp.openByUrl(document.getUrl()).getId() === id,
        DocumentApp.openByUrl(`https://docs.google.com/document/d/${id}/edit`).getId() === id,
      ];
    }),
  ),
  observed('openById and openByUrl refuse everything that is not a document', [true, true, 'Invalid argument: url', true], () => [
    isRefused(() => DocumentApp.openById(absent)),
    isRefused(() => DocumentApp.openByUrl(`https://docs.google.com/document/d/${absent}/edit`)),
    refusal(() => DocumentApp.openByUrl('không phải địa chỉ')),
    isRefused(() => DocumentApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId())),
  ]),
  observed('a document that is opened again in the same run has its unsaved changes', ['một', 'một\nhai', true], () =>
    onDocument((document) => {
      document.getBody().setText('một');
      const again = DocumentApp.openById(document.getId()).getBody();
      const seen = again.getText();
      again.appendParagraph('hai');
      document.saveAndClose();
      return [seen, DocumentApp.openById(document.getId()).getBody().getText(), isRefused(() => again.setText('x'))];
    }),
  ),
  documented('a document has the name of its file', 'Class Document: setName', ['Một', 'Một', 'Hai', 'Hai'], () =>
    onDocument((document) => {
      const file = DriveApp.getFileById(document.getId());
      const named = document.setName('Một').getName();
      const seen = [named, file.getName()];
      file.setName('Hai');
      return [...seen, document.getName(), DocumentApp.openById(document.getId()).getName()];
    }),
  ),
  observed('a document that a script creates has one tab', [1, true, null, 0, 'DOCUMENT_TAB', 0, null], () =>
    onDocument((document) => {
      const tabs = document.getTabs();
      const tab = document.getTab(tabs[0]!.getId());
      return [
        tabs.length,
        tab.getId() === tabs[0]!.getId(),
        document.getTab('t.khong-co'),
        tab.getIndex(),
        String(tab.getType()),
        tab.getChildTabs().length,
        // Only a script that is bound to the document gets the person's active tab.
        document.getActiveTab(),
      ];
    }),
  ),
  documented(
    'header and footer are added, read and removed through the document or its tab',
    'Class Document: addHeader',
    {
      none: [null, null, null, null],
      texts: ['đầu', 'chân', 'đầu', 'chân'],
      types: ['HEADER_SECTION', 'FOOTER_SECTION'],
      removed: [null, 'chân', null, ''],
      again: '',
    },
    () =>
      onDocument((document) => {
        const tab = document.getTabs()[0]!.asDocumentTab();
        const none = [document.getHeader(), document.getFooter(), tab.getHeader(), tab.getFooter()];
        const header = document.addHeader().setText('đầu');
        const footer = tab.addFooter().setText('chân');
        const texts = [document.getHeader(), document.getFooter(), tab.getHeader(), tab.getFooter()].map((section) => section.getText());
        const types = [header, footer].map((section) => String(section.getType()));
        header.removeFromParent();
        const removed: unknown[] = [document.getHeader(), document.getFooter().getText()];
        const again = document.addHeader().getText();
        footer.removeFromParent();
        removed.push(tab.getFooter(), tab.getHeader().getText());
        return { none, texts, types, removed, again };
      }),
  ),
  observed(
    'a second header or footer is refused',
    ['Document tab already contains a header.', 'Document tab already contains a footer.'],
    () =>
      onDocument((document) => {
        document.addHeader();
        document.addFooter();
        return [refusal(() => document.addHeader()), refusal(() => document.addFooter())];
      }),
  ),
  observed(
    'a script has no method that makes the first page different',
    firstPage.map(() => 'undefined'),
    () =>
      onDocument((document) => {
        const parts = [document, document.getBody(), document.addHeader()] as unknown as Record<string, unknown>[];
        return firstPage.map((name) => parts.map((part) => typeof part[name]).find((type) => type !== 'undefined') || 'undefined');
      }),
  ),
  observed(
    'every edit of a closed document is refused with the same message',
    Array.from({ length: 19 }, () => 'Document is closed, its contents cannot be updated.'),
    () => closed().edits,
  ),
  documented(
    'a closed document does not keep refused edits',
    'Class Document: saveAndClose',
    ['một\nhai\na', null, false],
    () => closed().left,
  ),
  observed('getAs gives the document as a PDF file with its name', ['application/pdf', 'Phiếu.pdf', '%PDF', true], () =>
    onDocument((document) => {
      document.setName('Phiếu').getBody().setText('một');
      document.saveAndClose();
      const again = DocumentApp.openById(document.getId());
      const blob = again.getAs('application/pdf');
      const begin = String.fromCharCode(...blob.getBytes().slice(0, 4));
      return [blob.getContentType(), blob.getName(), begin, again.getBlob().getContentType() === blob.getContentType()];
    }),
  ),
  observed('the editors and the viewers of a document begin with its owner', [[true], [true], 0], () =>
    onDocument((document) => {
      const me = Session.getEffectiveUser().getEmail();
      const isMe = (people: GoogleAppsScript.Base.User[]) => people.map((one) => one.getEmail() === me);
      return [isMe(document.getEditors()), isMe(document.getViewers()), DriveApp.getFileById(document.getId()).getEditors().length];
    }),
  ),
];
