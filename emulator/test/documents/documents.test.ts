// DocumentApp for scripts: elements, styles, search, and the working copy that others see when it is saved.
import { openDocuments, other, owner } from './harness';

const made = (work: (document: GoogleAppsScript.Document.Document, app: GoogleAppsScript.Document.DocumentApp) => void) => {
  const office = openDocuments();
  const id = office.run(() => {
    const document = office.app.create('Phiếu');
    work(document, office.app);
    return document.getId();
  });
  return { ...office, id };
};

/** Runs `work` on a new paragraph of this text. */
const onParagraph = (text: string, work: (paragraph: GoogleAppsScript.Document.Paragraph) => void) =>
  made((document) => work(document.getBody().appendParagraph(text)));

describe('saving', () => {
  test('other runs see edits after saveAndClose, which refuses more edits', () => {
    const { run, app, id, documents, savedText } = made(() => undefined);
    run(() => {
      const document = app.openById(id);
      document.getBody().appendParagraph('Đã lập');
      expect(documents.model(id).body.children).toHaveLength(1);
      expect(app.openById(id).getBody().getText()).toBe('\nĐã lập');
      expect(savedText(id)).toBe('');
      document.saveAndClose();
      expect(documents.paper(id)).toContain('Đã lập');
      expect(() => document.getBody().appendParagraph('nữa')).toThrow('Document is closed, its contents cannot be updated.');
    });
  });

  test('a run saves its open documents at its end, a killed run does not', () => {
    const { run, app, id, savedText, runtime } = made((document) => document.getBody().setText('một'));
    expect(savedText(id)).toBe('một');
    runtime.fault({ functionName: 'run', atCall: 4, effect: 'kill' });
    expect(() =>
      run(() => {
        app.openById(id).getBody().setText('hai');
        app.openById(id);
      }),
    ).toThrow('The run was ended');
    expect(savedText(id)).toBe('một');
  });

  test('a run that only reads does not overwrite what another run saved', () => {
    const { run, app, id, savedText } = made(() => undefined);
    run(() => {
      app.openById(id).getBody().getText();
      run(() => app.openById(id).getBody().setText('của người khác'));
    });
    expect(savedText(id)).toBe('của người khác');
  });

  test('a copy in Drive has the saved content and changes independently', () => {
    const { run, app, driveApp, id, savedText, runtime } = made((document) => document.getBody().setText('mẫu'));
    const copy = run(() => {
      app.openById(id).getBody().setText('chưa lưu');
      return driveApp.getFileById(id).makeCopy('Bản sao').getId();
    });
    expect(savedText(copy)).toBe('mẫu');
    expect(savedText(id)).toBe('chưa lưu');
    expect(runtime.meters.reduce((sum, { documents }) => sum + documents, 0)).toBe(2);
  });

  test('people without access cannot open a document, viewers cannot change it', () => {
    const { run, app, drive, id } = made(() => undefined);
    expect(() => run(() => app.openById(id), other)).toThrow();
    drive.share(id, owner, other, 'viewer');
    expect(run(() => app.openById(id).getName(), other)).toBe('Phiếu');
    expect(() => run(() => app.openById(id).getBody().appendParagraph('x'), other)).toThrow();
  });

  test('creating a document throws when the quota of the day is used up', () => {
    const { run, app, runtime } = made(() => undefined);
    runtime.fault({ atCall: 1, effect: { quota: 'document' } });
    expect(() => run(() => app.create('Thêm'))).toThrow('Service invoked too many times for one day: documents create.');
  });
});

describe('sections', () => {
  test('body, header and footer are separate, also through the tab', () => {
    made((document) => {
      const tab = document.getTabs()[0]!.asDocumentTab();
      expect(tab.getFooter()).toBeNull();
      document.addFooter().appendParagraph('chân trang');
      expect(tab.getFooter().getText()).toBe('\nchân trang');
      expect(tab.getBody().getText()).toBe('');
      expect(() => document.addFooter()).toThrow();
      document.getFooter().removeFromParent();
      expect(document.getFooter()).toBeNull();
    });
  });

  test('the last paragraph cannot be removed, and an attached element cannot be inserted again', () => {
    made((document) => {
      const body = document.getBody();
      const only = body.getChild(0).asParagraph();
      expect(() => only.removeFromParent()).toThrow("Can't remove the last paragraph in a document section.");
      expect(() => body.appendParagraph(only)).toThrow('Element must be detached.');
      body.appendParagraph('sau');
      expect(only.removeFromParent().getParent()).toBeNull();
      body.insertParagraph(1, only);
      expect(body.getText()).toBe('sau\n');
      expect(() => body.getChild(7)).toThrow('Child index (7) must be less than the number of child elements (2).');
    });
  });

  test('a table gets an empty paragraph behind it, which the next appended paragraph leaves', () => {
    made((document) => {
      const body = document.getBody();
      body.appendTable([['a', 'b']]);
      expect(body.getNumChildren()).toBe(3);
      body.appendParagraph('sau bảng');
      expect(body.getText()).toBe('\na\nb\n\nsau bảng');
      expect(body.getTables()).toHaveLength(1);
    });
  });

  test('members that are not implemented throw an error', () => {
    made((document) => {
      expect(() => document.addBookmark(document.newPosition(document.getBody(), 0))).toThrow('not emulated: Document.newPosition');
      expect(() => document.getBody().getFootnotes()).toThrow('not emulated: Body.getFootnotes');
    });
  });
});

describe('text', () => {
  test('inserted text takes the style before it, at the start the style after it', () => {
    onParagraph('đậm nhạt', (paragraph) => {
      const text = paragraph.editAsText().setBold(0, 2, true);
      text.insertText(3, '!').insertText(0, '«');
      expect(text.getText()).toBe('«đậm! nhạt');
      expect([text.isBold(0), text.isBold(4), text.isBold(5)]).toEqual([true, true, null]);
      expect(text.isBold()).toBeNull();
      expect(text.getTextAttributeIndices()).toEqual([0, 5]);
    });
  });

  test('a paragraph inserts text by child index, and does not append a Text', () => {
    onParagraph('giữa', (paragraph) => {
      paragraph.insertText(0, 'đầu ');
      paragraph.insertText(1, ' cuối');
      expect(paragraph.getText()).toBe('đầu giữa cuối');
      expect(() => paragraph.insertText(2, '!')).toThrow('Child index (2)');
      expect(() => paragraph.appendText(paragraph.editAsText())).toThrow('not emulated');
    });
  });

  test('a placeholder that is replaced from within keeps its style', () => {
    onParagraph('Kính gửi: {{TÊN}}.', (paragraph) => {
      const text = paragraph.editAsText().setItalic(10, 16, true).setFontSize(13);
      text.deleteText(11, 16);
      text.insertText(11, 'Chủ tịch');
      text.deleteText(10, 10);
      expect(text.getText()).toBe('Kính gửi: Chủ tịch.');
      expect([text.isItalic(9), text.isItalic(10), text.isItalic(17), text.isItalic(18)]).toEqual([null, true, true, null]);
      expect(text.getFontSize()).toBe(13);
    });
  });

  test('replaceText matches within one paragraph and inserts the replacement unchanged', () => {
    made((document) => {
      const body = document.getBody();
      body.setText('{{A}} và {{A}}\n{{\nA}}');
      body.replaceText('\\{\\{A\\}\\}', '$1 $&');
      expect(body.getText()).toBe('$1 $& và $1 $&\n{{\nA}}');
    });
  });

  test('an option of the workspace makes $1 a group', () => {
    const { runtime, app, run } = openDocuments();
    runtime.part<Record<string, boolean>>('options', () => ({})).replacementIsSpecial = true;
    run(() => {
      const body = app.create('Thử').getBody();
      body.setText('{{A}}');
      body.replaceText('{{(\\w)}}', '<$1>');
      expect(body.getText()).toBe('<A>');
    });
  });

  test.each(['a(?=b)', 'a(?!b)', '(?<=a)b', '(?<!a)b', '(a)\\1', 'a(', '[a'])('replaceText refuses %s, as RE2 does', (pattern) => {
    made((document) => {
      expect(() => document.getBody().replaceText(pattern, '')).toThrow('Invalid regular expression pattern');
    });
  });

  test.each([
    ['{{MÃ}}', 'x {{MÃ}}', 'x _'],
    ['(?i)máy', 'Máy in', '_ in'],
    ['\\pL+', 'Đồng 5', '_ 5'],
    ['[[:digit:]]{2,}', '1 23 456', '1 _ _'],
    ['\\Q(1)\\E', 'a (1)', 'a _'],
    ['^\\s*\\S+', '  đầu cuối', '_ cuối'],
  ])('replaceText finds %s as RE2 does', (pattern, text, result) => {
    onParagraph(text, (paragraph) => {
      paragraph.replaceText(pattern, '_');
      expect(paragraph.getText()).toBe(result);
    });
  });

  test('findText continues behind the previous match', () => {
    made((document) => {
      const body = document.getBody();
      body.setText('số 1\nsố 2 và số 3');
      const places: string[] = [];
      for (let found = body.findText('số \\d'); found; found = body.findText('số \\d', found)) {
        places.push(`${found.getElement().asText().getText()}@${found.getStartOffset()}-${found.getEndOffsetInclusive()}`);
      }
      expect(places).toEqual(['số 1@0-3', 'số 2 và số 3@0-3', 'số 2 và số 3@8-11']);
    });
  });
});

describe('paragraphs', () => {
  test('they keep alignment, spacing and heading, and return constants', () => {
    made((document, { HorizontalAlignment, Attribute, ParagraphHeading }) => {
      const paragraph = document.getBody().appendParagraph('QUYẾT ĐỊNH');
      paragraph.setAttributes({
        [String(Attribute.HORIZONTAL_ALIGNMENT)]: HorizontalAlignment.CENTER,
        [String(Attribute.BOLD)]: true,
        [String(Attribute.SPACING_AFTER)]: 6,
      });
      paragraph.setHeading(ParagraphHeading.HEADING4).setLineSpacing(1.1);
      expect(paragraph.getAlignment()).toBe(HorizontalAlignment.CENTER);
      expect(paragraph.getHeading()).toBe(ParagraphHeading.HEADING4);
      expect([paragraph.getSpacingAfter(), paragraph.getLineSpacing(), paragraph.editAsText().isBold()]).toEqual([6, 1.1, true]);
      expect(paragraph.getAttributes()).toMatchObject({ HORIZONTAL_ALIGNMENT: HorizontalAlignment.CENTER, BOLD: true });
    });
  });

  test('they have siblings, and can be merged and copied', () => {
    made((document) => {
      const body = document.getBody();
      body.setText('một\nhai\nba');
      const second = body.getChild(0).getNextSibling()!.asParagraph();
      expect(second.getText()).toBe('hai');
      expect(body.getChildIndex(second)).toBe(1);
      const copy = second.copy();
      expect(second.merge().getText()).toBe('mộthai');
      body.insertParagraph(0, copy);
      expect(body.getText()).toBe('hai\nmộthai\nba');
      expect(body.getChild(2).isAtDocumentEnd()).toBe(true);
    });
  });

  test('list items have a glyph and a level', () => {
    made((document, { GlyphType, ElementType }) => {
      const item = document.getBody().appendListItem('việc').setGlyphType(GlyphType.NUMBER).setNestingLevel(1);
      expect([item.getGlyphType(), item.getNestingLevel(), item.getType()]).toEqual([GlyphType.NUMBER, 1, ElementType.LIST_ITEM]);
      expect(() => item.asTable()).toThrow();
    });
  });
});

describe('tables', () => {
  test('a row is copied with its styles and inserted at an index', () => {
    made((document) => {
      const table = document.getBody().appendTable([
        ['STT', 'Tên'],
        ['{{#}}', '{{Tên}}'],
      ]);
      table.getCell(1, 1).getChild(0).asParagraph().editAsText().setBold(true);
      const copy = table.insertTableRow(2, table.getRow(1).copy());
      copy.getCell(1).getChild(0).asParagraph().setText('Máy in');
      expect(copy.getCell(1).getChild(0).asParagraph().editAsText().isBold()).toBe(true);
      expect(table.getText()).toBe('STT\nTên\n{{#}}\n{{Tên}}\n{{#}}\nMáy in');
      expect(() => table.appendTableRow(copy)).toThrow('Element must be detached.');
      table.removeRow(1);
      expect(table.getNumRows()).toBe(2);
    });
  });

  test('cells have width, padding, background and alignment', () => {
    made((document, { VerticalAlignment }) => {
      const table = document
        .getBody()
        .appendTable([['a', 'b']])
        .setBorderWidth(0)
        .setColumnWidth(1, 120);
      const cell = table.getCell(0, 1).setPaddingLeft(3).setBackgroundColor('#eeeeee').setVerticalAlignment(VerticalAlignment.CENTER);
      expect([cell.getWidth(), cell.getPaddingLeft(), cell.getBackgroundColor()]).toEqual([120, 3, '#eeeeee']);
      expect(cell.getVerticalAlignment()).toBe(VerticalAlignment.CENTER);
      expect(cell.getParentRow().getParentTable().getNumRows()).toBe(1);
      cell.appendParagraph('dưới');
      expect(cell.getText()).toBe('b\ndưới');
    });
  });
});
