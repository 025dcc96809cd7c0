// Fills a section of a document in place, so that whatever staff set on the template's text stays as they set it.
import type { FormFields } from '../../forms/fields';
import { blockedSiblings, type Edit, edited, editsOf, hasPlaceholders, listOf, type Scope } from '../../forms/placeholders';

type Element = GoogleAppsScript.Document.Element;
type Paragraph = GoogleAppsScript.Document.Paragraph;
type Line = Paragraph | GoogleAppsScript.Document.ListItem;
type TableRow = GoogleAppsScript.Document.TableRow;
type Section = GoogleAppsScript.Document.Body | GoogleAppsScript.Document.HeaderSection | GoogleAppsScript.Document.FooterSection;
type Container = Section | GoogleAppsScript.Document.TableCell;

/**
 * Fills marks, rows and blocks. Each text is read once, before anything is written into it: what a person wrote is never looked
 * through for marks.
 * @returns the marks that stay as typed because the form does not know them
 */
export function fillSection(section: Section, fields: FormFields): string[] {
  const unknown: string[] = [];
  fillChildren(section, { fields }, unknown);
  return unknown;
}

function fillChildren(container: Container, scope: Scope, unknown: string[]): void {
  const children = readChildren(container);
  const gone = blockedSiblings(
    children.map(({ text }) => text),
    scope.fields.blocks,
  );
  const removed: Element[] = [];
  children.forEach(({ element, table, line, text = '' }, index) => {
    if (gone.has(index)) removed.push(element);
    else if (table) fillTable(table, scope, unknown);
    else if (line && hasPlaceholders(text)) {
      for (const { copy, of } of repeated(container, line, text, scope)) {
        if (!of || fillLine(copy, text, of, unknown)) removed.push(copy);
      }
    }
  });
  for (const element of removed.reverse()) remove(container, element);
}

/** A child of a section or cell, read once: each question to the platform is a call. */
interface Child {
  element: Element;
  table?: GoogleAppsScript.Document.Table;
  line?: Line;
  /** Of a line only. */
  text?: string;
}

function readChildren(container: Container): Child[] {
  const { TABLE, PARAGRAPH, LIST_ITEM } = DocumentApp.ElementType;
  return childrenOf(container).map((element) => {
    const type = element.getType();
    if (type === TABLE) return { element, table: element.asTable() };
    const line = type === PARAGRAPH ? element.asParagraph() : type === LIST_ITEM ? element.asListItem() : undefined;
    return line ? { element, line, text: line.getText() } : { element };
  });
}

/** A line that names a list stands once for each item; without items it goes. */
function repeated(container: Container, line: Line, text: string, scope: Scope): { copy: Line; of?: Scope }[] {
  const list = listOf(text, scope);
  if (list === undefined) return [{ copy: line, of: scope }];
  const [first, ...others] = scope.fields.rows[list]!.map((item) => ({ ...scope, item, list }));
  if (!first) return [{ copy: line }];
  const index = container.getChildIndex(line);
  const copies = others.map((of, further) => ({ copy: insertCopy(container, index + 1 + further, line), of }));
  return [{ copy: line, of: first }, ...copies];
}

function insertCopy(container: Container, index: number, line: Line): Line {
  const copy = line.copy();
  return copy.getType() === DocumentApp.ElementType.LIST_ITEM
    ? container.insertListItem(index, copy as GoogleAppsScript.Document.ListItem)
    : container.insertParagraph(index, copy as Paragraph);
}

function fillTable(table: GoogleAppsScript.Document.Table, scope: Scope, unknown: string[]): void {
  // From the last row up: rows that come or go leave the indices above as they are.
  for (let index = table.getNumRows() - 1; index >= 0; index--) {
    const row = table.getRow(index);
    const text = row.getText();
    if (!hasPlaceholders(text)) continue;
    const list = listOf(text, scope);
    if (list === undefined) {
      fillRow(row, scope, unknown);
      continue;
    }
    const items = scope.fields.rows[list]!;
    if (!items.length) row.removeFromParent();
    // Copies are made of the row as it is in the template, so the row itself is filled last.
    for (let further = items.length - 1; further >= 0; further--) {
      const target = further === 0 ? row : table.insertTableRow(index + 1, row.copy());
      fillRow(target, { ...scope, item: items[further], list }, unknown);
    }
  }
}

function fillRow(row: TableRow, scope: Scope, unknown: string[]): void {
  const cells = row.getNumCells();
  for (let index = 0; index < cells; index++) {
    const cell = row.getCell(index);
    if (hasPlaceholders(cell.getText())) fillChildren(cell, scope, unknown);
  }
}

/** @returns true when nothing is left of the line because a block was taken out */
function fillLine(line: Line, text: string, scope: Scope, unknown: string[]): boolean {
  const whole = editsOf(text, scope);
  if (edited(text, whole.edits).trim() === '') {
    unknown.push(...whole.unknown);
    // A paragraph cannot always be left without text by taking out its characters; clearing it always works.
    line.clear();
    return whole.hasBlock;
  }
  let hasLineBreak = false;
  for (const part of textsOf(line, text)) {
    const { edits, unknown: left } = editsOf(part.text, scope);
    unknown.push(...left);
    applyEdits(part.element, edits);
    hasLineBreak ||= edits.some(({ value }) => value.includes('\n'));
  }
  // Justified, the last words before a line break would be drawn out over the whole line.
  if (hasLineBreak && line.getAlignment() === DocumentApp.HorizontalAlignment.JUSTIFY)
    line.setAlignment(DocumentApp.HorizontalAlignment.LEFT);
  return false;
}

/** The stretches of text of a line; more than one where staff put a picture or a chip between them. */
function textsOf(line: Line, text: string): { element: GoogleAppsScript.Document.Text; text: string }[] {
  if (line.getNumChildren() === 1) return [{ element: line.editAsText(), text }];
  return childrenOf(line)
    .filter((child) => child.getType() === DocumentApp.ElementType.TEXT)
    .map((child) => ({ element: child.asText(), text: child.asText().getText() }));
}

/**
 * From the end to the start, so that places found in the text as read stay right. A value goes in behind the mark's first brace: it
 * takes the mark's style whether the platform looks at the character before or at the run, and the brace goes last.
 */
function applyEdits(text: GoogleAppsScript.Document.Text, edits: Edit[]): void {
  for (const { from, to, value } of [...edits].reverse()) {
    if (value === '') text.deleteText(from, to - 1);
    else {
      text.deleteText(from + 1, to - 1);
      text.insertText(from + 1, value);
      text.deleteText(from, from);
    }
  }
}

/** The last paragraph of a section or cell cannot be removed; it is emptied. */
function remove(container: Container, element: Element): void {
  const isLast = container.getChildIndex(element) === container.getNumChildren() - 1;
  if (!isLast) element.removeFromParent();
  else if (element.getType() === DocumentApp.ElementType.PARAGRAPH) element.asParagraph().clear();
}

function childrenOf(container: Container | Line): Element[] {
  return Array.from({ length: container.getNumChildren() }, (_, index) => container.getChild(index));
}
