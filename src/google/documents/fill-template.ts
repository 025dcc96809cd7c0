// Fills a section of a document in place, so that the formatting that staff gave the template stays.
import type { FormFields } from '../../forms/fields';
import {
  type Edit,
  hasPlaceholders,
  placeholderEdits,
  repeatedList,
  type Scope,
  siblingsToRemove,
  textAfterEdits,
} from '../../forms/placeholders';

type Element = GoogleAppsScript.Document.Element;
type Paragraph = GoogleAppsScript.Document.Paragraph;
type Line = Paragraph | GoogleAppsScript.Document.ListItem;
type TableRow = GoogleAppsScript.Document.TableRow;
type Section = GoogleAppsScript.Document.Body | GoogleAppsScript.Document.HeaderSection | GoogleAppsScript.Document.FooterSection;
type Container = Section | GoogleAppsScript.Document.TableCell;

/**
 * Fills placeholders, rows and blocks. Each text is read once, before anything is written into it, so a person's text is never
 * searched for placeholders.
 * @returns the placeholders that stay as typed because the form does not know them
 */
export function fillSection(section: Section, fields: FormFields): string[] {
  const unknown: string[] = [];
  fillChildren(section, { fields }, unknown);
  return unknown;
}

function fillChildren(container: Container, scope: Scope, unknown: string[]): void {
  const children = readChildren(container);
  const inRemovedBlock = siblingsToRemove(
    children.map(({ text }) => text),
    scope.fields.blocks,
  );
  const removed: Element[] = [];
  children.forEach(({ element, table, line, text = '' }, index) => {
    if (inRemovedBlock.has(index)) removed.push(element);
    else if (table) fillTable(table, scope, unknown);
    else if (line && hasPlaceholders(text)) {
      for (const { copy, itemScope } of repeatLine(container, line, text, scope)) {
        if (!itemScope || fillLine(copy, text, itemScope, unknown)) removed.push(copy);
      }
    }
  });
  for (const element of removed.reverse()) remove(container, element);
}

/** A child of a section or cell, read once because each read is a call to the platform. */
interface Child {
  element: Element;
  table?: GoogleAppsScript.Document.Table;
  line?: Line;
  /** Only for a line. */
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

/** Copies a line that names a list for each item. A line without a scope is to be removed: its list has no items. */
function repeatLine(container: Container, line: Line, text: string, scope: Scope): { copy: Line; itemScope?: Scope }[] {
  const list = repeatedList(text, scope);
  if (list === undefined) return [{ copy: line, itemScope: scope }];
  const [first, ...others] = scope.fields.rows[list]!.map((item) => ({ ...scope, item, list }));
  if (!first) return [{ copy: line }];
  const index = container.getChildIndex(line);
  const copies = others.map((itemScope, further) => ({ copy: insertCopy(container, index + 1 + further, line), itemScope }));
  return [{ copy: line, itemScope: first }, ...copies];
}

function insertCopy(container: Container, index: number, line: Line): Line {
  const copy = line.copy();
  return copy.getType() === DocumentApp.ElementType.LIST_ITEM
    ? container.insertListItem(index, copy as GoogleAppsScript.Document.ListItem)
    : container.insertParagraph(index, copy as Paragraph);
}

function fillTable(table: GoogleAppsScript.Document.Table, scope: Scope, unknown: string[]): void {
  // From the last row up, so that added and removed rows do not change the indices above.
  for (let index = table.getNumRows() - 1; index >= 0; index--) {
    const row = table.getRow(index);
    const text = row.getText();
    if (!hasPlaceholders(text)) continue;
    const list = repeatedList(text, scope);
    if (list === undefined) {
      fillRow(row, scope, unknown);
      continue;
    }
    const items = scope.fields.rows[list]!;
    if (!items.length) row.removeFromParent();
    // Copies are made from the unfilled row, so the row itself is filled last.
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

/** @returns true when the line is empty because a block was removed */
function fillLine(line: Line, text: string, scope: Scope, unknown: string[]): boolean {
  const whole = placeholderEdits(text, scope);
  if (textAfterEdits(text, whole.edits).trim() === '') {
    unknown.push(...whole.unknown);
    // Deleting all characters of a paragraph does not always work; clearing it does.
    line.clear();
    return whole.hasBlock;
  }
  let hasLineBreak = false;
  for (const part of textsOf(line, text)) {
    const { edits, unknown: unknownInPart } = placeholderEdits(part.text, scope);
    unknown.push(...unknownInPart);
    applyEdits(part.element, edits);
    hasLineBreak ||= edits.some(({ value }) => value.includes('\n'));
  }
  // In a justified line, the last words before a line break would be stretched over the whole width.
  if (hasLineBreak && line.getAlignment() === DocumentApp.HorizontalAlignment.JUSTIFY)
    line.setAlignment(DocumentApp.HorizontalAlignment.LEFT);
  return false;
}

/** Returns the text elements of a line; there are several when staff put a picture or a chip between them. */
function textsOf(line: Line, text: string): { element: GoogleAppsScript.Document.Text; text: string }[] {
  if (line.getNumChildren() === 1) return [{ element: line.editAsText(), text }];
  return childrenOf(line)
    .filter((child) => child.getType() === DocumentApp.ElementType.TEXT)
    .map((child) => ({ element: child.asText(), text: child.asText().getText() }));
}

/**
 * Edits from the end to the start, so that positions in the text as read stay right. A value is inserted behind the placeholder's
 * first brace, which is deleted last: so it gets the placeholder's style, whether the platform takes the style of the character
 * before or of the stretch of text.
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

/** Removes a child; the last paragraph of a section or cell cannot be removed, so it is emptied. */
function remove(container: Container, element: Element): void {
  const isLast = container.getChildIndex(element) === container.getNumChildren() - 1;
  if (!isLast) element.removeFromParent();
  else if (element.getType() === DocumentApp.ElementType.PARAGRAPH) element.asParagraph().clear();
}

function childrenOf(container: Container | Line): Element[] {
  return Array.from({ length: container.getNumChildren() }, (_, index) => container.getChild(index));
}
