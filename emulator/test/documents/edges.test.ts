// Documents where the emulator itself decides: refused members, quotas, and the document that a script is bound to.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../src/workspace/open-workspace';
import { openDocuments, other, owner } from './harness';

type Document = GoogleAppsScript.Document.Document;

const made = (work: (document: Document) => void = () => undefined) => {
  const office = openDocuments();
  const id = office.run(() => {
    const document = office.app.create('Phiếu');
    work(document);
    return document.getId();
  });
  return { ...office, id };
};
const kinds = (body: GoogleAppsScript.Document.Body) =>
  Array.from({ length: body.getNumChildren() }, (_, at) => String(body.getChild(at).getType()));

describe('calls that are not implemented throw with their name', () => {
  test.each<[string, (document: Document) => unknown]>([
    ['Text.setText over more than one paragraph', (document) => document.getBody().editAsText().setText('x')],
    ['Text.deleteText over more than one paragraph', (document) => document.getBody().editAsText().deleteText(1, 4)],
    ['findText from a found element', (document) => document.getBody().findText('a', document.getBody().findElement(paragraphs()))],
    [
      'findElement from where a text was found',
      (document) => document.getBody().findElement(paragraphs(), document.getBody().findText('một')),
    ],
    [
      'TableCell.merge',
      (document) =>
        document
          .getBody()
          .appendTable([['a']])
          .getCell(0, 0)
          .merge(),
    ],
    [
      'TableRow.merge',
      (document) =>
        document
          .getBody()
          .appendTable([['a']])
          .getRow(0)
          .merge(),
    ],
    ['flags of a group in the pattern (?i:a)', (document) => document.getBody().findText('(?i:a)')],
    ['flags of a group in the pattern x(?is-U:a)', (document) => document.getBody().findText('x(?is-U:a)')],
    ['flags in the middle of the pattern a(?i)b', (document) => document.getBody().findText('a(?i)b')],
    [
      'more than one break or rule in a paragraph',
      (document) => document.getBody().appendPageBreak().getParent().asParagraph().appendHorizontalRule(),
    ],
    ['a document as application/rtf', (document) => document.getAs('application/rtf')],
  ])('%s', (words, work) => {
    made((document) => {
      document.getBody().setText('một\nhai');
      expect(() => work(document)).toThrow(`not emulated: ${words}`);
    });
  });

  const paragraphs = () => openDocuments().app.ElementType.PARAGRAPH;
});

describe('paragraphs behind tables', () => {
  test('a table gets an empty paragraph behind it at the end and before another table', () => {
    made((document) => {
      const body = document.getBody();
      body.appendTable([['a']]);
      body.appendTable([['b']]);
      expect(kinds(body)).toEqual(['PARAGRAPH', 'TABLE', 'PARAGRAPH', 'TABLE', 'PARAGRAPH']);
      body.insertTable(0, [['c']]);
      expect(kinds(body).slice(0, 3)).toEqual(['TABLE', 'PARAGRAPH', 'TABLE']);
      body.appendListItem('mục');
      body.insertTable(5, [['d']]);
      expect(kinds(body)).toEqual(['TABLE', 'PARAGRAPH', 'TABLE', 'PARAGRAPH', 'TABLE', 'TABLE', 'PARAGRAPH', 'LIST_ITEM']);
    });
  });

  test('the empty paragraph stays when more is appended', () => {
    made((document) => {
      const body = document.getBody();
      const paragraph = body.appendParagraph('một');
      const table = body.appendTable([['a']]);
      expect(() => body.appendParagraph(paragraph)).toThrow('Element must be detached.');
      expect(kinds(body)).toEqual(['PARAGRAPH', 'PARAGRAPH', 'TABLE', 'PARAGRAPH']);
      const behind = table.getNextSibling().asParagraph();
      behind.appendText('viết');
      body.appendParagraph('sau');
      expect(body.getText()).toBe('\nmột\na\nviết\nsau');
      const last = body
        .appendTable([['b']])
        .getNextSibling()
        .asParagraph();
      last.appendPageBreak();
      body.appendParagraph(paragraph.copy());
      expect(body.getText()).toBe('\nmột\na\nviết\nsau\nb\n\nmột');
      const kept = body.appendTable([['c']]).getNextSibling();
      body.appendPageBreak();
      expect(kept.getNextSibling()).not.toBeNull();
    });
  });
});

describe('attributes that are not set', () => {
  test('a new document has A4 pages and Arial 11, and returns them', () => {
    made((document) => {
      const body = document.getBody();
      expect([body.getPageWidth(), body.getPageHeight()]).toEqual([595.28, 841.89]);
      const { NORMAL, HEADING1 } = openDocuments().app.ParagraphHeading;
      expect(body.getHeadingAttributes(NORMAL)).toEqual({ FONT_FAMILY: 'Arial', FONT_SIZE: 11 });
      expect(body.getHeadingAttributes(HEADING1)).toEqual({});
      body.setHeadingAttributes(NORMAL, { FONT_SIZE: 13 }).setHeadingAttributes(HEADING1, { BOLD: true, SPACING_BEFORE: 6 });
      expect(body.getHeadingAttributes(NORMAL)).toEqual({ FONT_FAMILY: 'Arial', FONT_SIZE: 11 });
      expect(body.getHeadingAttributes(HEADING1)).toEqual({ SPACING_BEFORE: 6 });
      expect(document.addHeader().getAttributes()).toEqual({});
      expect(document.getTabs()[0]!.getTitle()).toBe('Thẻ 1');
    });
  });

  test('attributes that were never set are null, also those of a detached cell', () => {
    made((document) => {
      const table = document.getBody().appendTable([['a', 'b']]);
      const cell = table.getCell(0, 1);
      table.setColumnWidth(1, 50);
      expect([table.getColumnWidth(0), table.getColumnWidth(1), cell.getWidth()]).toEqual([null, 50, 50]);
      const copy = cell.copy();
      expect([copy.getParentTable(), copy.getParentRow(), copy.getWidth()]).toEqual([null, null, null]);
      expect(copy.setWidth(10).getWidth()).toBeNull();
      expect(
        cell
          .setBackgroundColor('#ff0000')
          .setBackgroundColor(null as unknown as string)
          .getBackgroundColor(),
      ).toBeNull();
    });
  });

  test('setText keeps the style of the first character', () => {
    made((document) => {
      const text = document.getBody().appendParagraph('một').editAsText().setBold(true);
      expect([text.setText('hai').isBold(), text.getText()]).toEqual([true, 'hai']);
      expect(text.setText('').getText()).toBe('');
      expect(text.setText('ba').isBold()).toBeNull();
    });
  });

  test('replaceText finds a bell character by its escape', () => {
    made((document) => {
      const body = document.getBody().setText('a\u0007b');
      body.replaceText('\\a', '_');
      body.replaceText('(?is)A_', '-');
      expect(body.getText()).toBe('-b');
    });
  });
});

describe('quotas and rights', () => {
  test('an account makes at most 250 documents in 24 hours, copies included; other accounts have their own quota', () => {
    const { app, driveApp, run, runtime } = made();
    const refused = 'Service invoked too many times for one day: documents create.';
    run(() => {
      for (let count = 1; count < 249; count++) app.create('x');
    });
    runtime.clock.advanceBy(60_000);
    const last = run(() => app.create('x').getId());
    expect(() => run(() => app.create('x'))).toThrow(refused);
    expect(() => run(() => driveApp.getFileById(last).makeCopy())).toThrow(refused);
    expect(run(() => app.create('y').getName(), other)).toBe('y');
    runtime.clock.advanceBy(86_400_000 - 60_000 - 1);
    expect(() => run(() => app.create('x'))).toThrow(refused);
    runtime.clock.advanceBy(1);
    expect(run(() => app.create('z').getName())).toBe('z');
  });

  test('a simple trigger may neither create nor open a document', () => {
    const { app, run, id } = made();
    const address = 'Required permissions: https://www.googleapis.com/auth/documents';
    for (const [method, use] of [
      ['create', () => app.create('x')],
      ['openById', () => app.openById(id)],
      ['openByUrl', () => app.openByUrl(`https://docs.google.com/document/d/${id}/edit`)],
    ] as [string, () => unknown][])
      expect(() => run(use, owner, 'LIMITED')).toThrow(`You do not have permission to call DocumentApp.${method}. ${address}`);
  });

  test('opening a missing document throws, and so does a wrong argument', () => {
    const { app, run } = made();
    const missing = "Document is missing (perhaps it was deleted, or you don't have read access?)";
    expect(() => run(() => app.openById('khong-co'))).toThrow(missing);
    expect(() => run(() => app.openById(undefined as unknown as string))).toThrow('Invalid argument: id');
    expect(() => run(() => app.openByUrl('https://docs.google.com/d/'))).toThrow('Invalid argument: url');
  });

  test('the last saved change sets the update time of the file', () => {
    const { app, driveApp, run, id, runtime } = made();
    const before = run(() => driveApp.getFileById(id).getLastUpdated().getTime());
    runtime.clock.advanceBy(5000);
    run(() => app.openById(id).getBody().getText());
    expect(run(() => driveApp.getFileById(id).getLastUpdated().getTime())).toBe(before);
    run(() => app.openById(id).getBody().setText('x'));
    expect(run(() => driveApp.getFileById(id).getLastUpdated().getTime())).toBe(before + 5000);
  });

  test('a copy has the name of its file', () => {
    const { app, driveApp, run, id } = made((document) => document.getBody().setText('mẫu'));
    const copy = run(() => driveApp.getFileById(id).makeCopy('Bản sao').getId());
    expect(run(() => app.openById(copy).getName())).toBe('Bản sao');
    run(() => driveApp.getFileById(copy).setName('Tên khác'));
    expect(run(() => [app.openById(copy).getName(), app.openById(id).getName()])).toEqual(['Tên khác', 'Phiếu']);
  });
});

describe('a script that is bound to a document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  writeFileSync(
    join(folder, 'Code.gs'),
    `const active = () => DocumentApp.getActiveDocument();
    function make() { return DocumentApp.create('Phiếu').getId(); }
    function write() {
      active().getBody().setText('một');
      active().getBody().appendParagraph(active().getActiveTab().asDocumentTab().getBody().getText());
      return [active().getBody().getText(), active().getId()];
    }
    function again() { active().saveAndClose(); return active().getBody().getText(); }
    function has() { return active() !== null; }
    function tabOf(id) { return DocumentApp.openById(id).getActiveTab(); }
    function doGet() { return ContentService.createTextOutput(String(has())); }`,
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  test('it has an active document and tab in every run; other scripts and web apps have none', () => {
    const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner });
    workspace.load(folder);
    expect(workspace.call('has')).toBe(false);
    const id = workspace.call('make') as string;
    expect(workspace.call('tabOf', id)).toBeNull();
    workspace.load(folder, id);
    expect(workspace.call('write')).toEqual(['một\nmột', id]);
    expect(workspace.call('again')).toBe('một\nmột');
    expect(workspace.get().content).toBe('false');
    workspace.load(folder, null);
    expect(workspace.call('has')).toBe(false);
  });
});
