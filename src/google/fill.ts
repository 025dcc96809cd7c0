// Fills a section of a document in place, so that whatever staff set on the template's text stays as they set it.
import type { FormFields } from '../forms/fields';
import { blockedSiblings, type Edit, edited, editsOf, hasMarks, listOf, type Scope } from '../forms/marks';

type Element = GoogleAppsScript.Document.Element;
type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;
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
  const children = childrenOf(container);
  const texts = children.map((child) => (isTable(child) ? undefined : lineOf(child)?.getText()));
  const gone = blockedSiblings(texts, scope.fields.blocks);
  const removed: Element[] = [];
  children.forEach((child, index) => {
    const text = texts[index];
    if (gone.has(index)) removed.push(child);
    else if (text === undefined) {
      if (isTable(child)) fillTable(child.asTable(), scope, unknown);
    } else if (hasMarks(text)) {
      const line = lineOf(child)!;
      for (const { copy, of } of repeated(container, line, text, scope)) {
        if (!of || fillLine(copy, text, of, unknown)) removed.push(copy);
      }
    }
  });
  for (const child of removed.reverse()) remove(container, child);
}

/** A line that names a list stands once for each item; without items it goes. */
function repeated(
  container: Container,
  line: Paragraph | ListItem,
  text: string,
  scope: Scope,
): { copy: Paragraph | ListItem; of?: Scope }[] {
  const list = listOf(text, scope);
  if (list === undefined) return [{ copy: line, of: scope }];
  const [first, ...others] = scope.fields.rows[list]!.map((item) => ({ ...scope, item, list }));
  if (!first) return [{ copy: line }];
  const index = container.getChildIndex(line);
  const copies = others.map((of, further) => ({ copy: insertCopy(container, index + 1 + further, line), of }));
  return [{ copy: line, of: first }, ...copies];
}

function insertCopy(container: Container, index: number, line: Paragraph | ListItem): Paragraph | ListItem {
  const copy = line.copy();
  return copy.getType() === DocumentApp.ElementType.LIST_ITEM
    ? container.insertListItem(index, copy as ListItem)
    : container.insertParagraph(index, copy as Paragraph);
}

function fillTable(table: GoogleAppsScript.Document.Table, scope: Scope, unknown: string[]): void {
  // From the last row up: rows that come or go leave the indices above as they are.
  for (let index = table.getNumRows() - 1; index >= 0; index--) {
    const row = table.getRow(index);
    const text = row.getText();
    if (!hasMarks(text)) continue;
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
    if (hasMarks(cell.getText())) fillChildren(cell, scope, unknown);
  }
}

/** @returns true when nothing is left of the line because a block was taken out */
function fillLine(line: Paragraph | ListItem, text: string, scope: Scope, unknown: string[]): boolean {
  const whole = editsOf(text, scope);
  if (edited(text, whole.edits).trim() === '') {
    unknown.push(...whole.unknown);
    // A paragraph cannot always be left without text by taking out its characters; clearing it always works.
    line.clear();
    return whole.hasBlock;
  }
  let hasLineBreak = false;
  for (const child of childrenOf(line)) {
    if (child.getType() !== DocumentApp.ElementType.TEXT) continue;
    const part = child.asText();
    const { edits, unknown: left } = editsOf(part.getText(), scope);
    unknown.push(...left);
    applyEdits(part, edits);
    hasLineBreak ||= edits.some(({ value }) => value.includes('\n'));
  }
  // Justified, the last words before a line break would be drawn out over the whole line.
  if (hasLineBreak && line.getAlignment() === DocumentApp.HorizontalAlignment.JUSTIFY)
    line.setAlignment(DocumentApp.HorizontalAlignment.LEFT);
  return false;
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
function remove(container: Container, child: Element): void {
  const isLast = container.getChildIndex(child) === container.getNumChildren() - 1;
  if (!isLast) child.removeFromParent();
  else lineOf(child)?.clear();
}

function childrenOf(container: Container | Paragraph | ListItem): Element[] {
  return Array.from({ length: container.getNumChildren() }, (_, index) => container.getChild(index));
}

const isTable = (element: Element): boolean => element.getType() === DocumentApp.ElementType.TABLE;

function lineOf(element: Element): Paragraph | ListItem | undefined {
  const type = element.getType();
  if (type === DocumentApp.ElementType.PARAGRAPH) return element.asParagraph();
  if (type === DocumentApp.ElementType.LIST_ITEM) return element.asListItem();
  return undefined;
}
