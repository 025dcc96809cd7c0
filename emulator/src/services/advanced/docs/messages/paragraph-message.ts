// A paragraph as documents.get answers it: its text by style, its own style, its bullet.

import type { docs_v1 } from '@googleapis/docs';
import type { Attributes, ParagraphNode, Run } from '../../../documents/model';
import { sameStyle } from '../../../documents/runs';
import { type FieldMask, type Fields, pick } from '../../field-mask';
import { endStyleOf } from '../paragraph-text';
import { widthOf } from '../segments';
import { paragraphFields, styleMessage, textFields, typeOfHeading } from '../style-fields';
import type { Lists } from './list-message';

/** @param start its index */
export function paragraphMessage(lists: Lists, node: ParagraphNode, start: number, mask: FieldMask): object {
  return pick<docs_v1.Schema$Paragraph>(mask, 'paragraph', {
    elements: (inner) =>
      elementsOf(node, start).map((fields) => pick<docs_v1.Schema$ParagraphElement>(inner, 'paragraph.elements', fields)),
    paragraphStyle: (inner) =>
      styleMessage(
        inner,
        'paragraph.paragraphStyle',
        paragraphFields,
        { DIRECTION: 'LEFT_TO_RIGHT', ...node.attributes },
        {
          headingId: () => node.headingId,
          namedStyleType: () => typeOfHeading(node.heading),
        },
      ),
    bullet: (inner) =>
      node.type === 'LIST_ITEM'
        ? pick<docs_v1.Schema$Bullet>(inner, 'paragraph.bullet', {
            listId: () => lists.idOf(node),
            nestingLevel: () => node.attributes.NESTING_LEVEL,
            textStyle: (fields) => textStyleMessage(fields, endStyleOf(node)),
          })
        : undefined,
    positionedObjectIds: 'absent',
    suggestedBulletChanges: 'absent',
    suggestedParagraphStyleChanges: 'absent',
    suggestedPositionedObjectIds: 'absent',
  });
}

type Element = Fields<docs_v1.Schema$ParagraphElement>;

/** The newline belongs to the last text, when it has its style. */
function elementsOf(node: ParagraphNode, begin: number): Element[] {
  const elements: Element[] = [];
  let at = begin;
  const add = (width: number, kind: keyof Element, make: (mask: FieldMask) => object): void => {
    elements.push({ ...absent, startIndex: index(at), endIndex: index(at + width), [kind]: make });
    at += width;
  };
  const end = endStyleOf(node);
  const last = node.runs[node.runs.length - 1];
  const joinsEnd = last !== undefined && !last.field && !node.inline && sameStyle(last.style, end);
  for (const run of node.runs) {
    const newline = run === last && joinsEnd ? '\n' : '';
    if (run.field) add(1, 'autoText', (mask) => autoText(mask, run));
    // DocumentApp keeps a line break within a paragraph as a newline.
    else add(widthOf(run) + newline.length, 'textRun', (mask) => textRun(mask, run.text.replace(/\n/g, '\v') + newline, run.style));
  }
  if (node.inline) add(1, node.inline === 'PAGE_BREAK' ? 'pageBreak' : 'horizontalRule', pageBreak);
  if (!joinsEnd) add(1, 'textRun', (mask) => textRun(mask, '\n', end));
  return elements;
}

const textRun = (mask: FieldMask, content: string, style: Attributes): object =>
  pick<docs_v1.Schema$TextRun>(mask, 'textRun', {
    content: () => content,
    textStyle: (inner) => textStyleMessage(inner, style),
    ...noSuggestions,
  });

const autoText = (mask: FieldMask, { field, style }: Run): object =>
  pick<docs_v1.Schema$AutoText>(mask, 'autoText', {
    type: () => field,
    textStyle: (inner) => textStyleMessage(inner, style),
    ...noSuggestions,
  });

/** A rule has the same fields. */
const pageBreak = (mask: FieldMask): object =>
  pick<docs_v1.Schema$PageBreak>(mask, 'pageBreak', { textStyle: (inner) => textStyleMessage(inner, {}), ...noSuggestions });

const noSuggestions = {
  suggestedDeletionIds: 'absent',
  suggestedInsertionIds: 'absent',
  suggestedTextStyleChanges: 'absent',
} as const;

const absent: Element = {
  startIndex: 'absent',
  endIndex: 'absent',
  textRun: 'absent',
  autoText: 'absent',
  pageBreak: 'absent',
  horizontalRule: 'absent',
  columnBreak: 'absent',
  dateElement: 'absent',
  equation: 'absent',
  footnoteReference: 'absent',
  inlineObjectElement: 'absent',
  person: 'absent',
  richLink: 'absent',
};

const textStyleMessage = (mask: FieldMask, style: Attributes): object => styleMessage(mask, 'textStyle', textFields, style);

const index = (value: number) => () => value;
