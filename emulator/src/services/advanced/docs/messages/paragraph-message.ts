// A paragraph as documents.get answers it: its text by style, its own style, its bullet.

import type { docs_v1 } from '@googleapis/docs';
import type { Attributes, ParagraphNode, Picture, Run } from '../../../documents/content/model';
import { isObject, sameStyle } from '../../../documents/content/runs';
import type { FieldMask, Fields } from '../../field-mask';
import { endStyleOf } from '../paragraph-text';
import { widthOf } from '../segments';
import { paragraphFields, styleMessage, textFields, typeOfHeading } from '../style-fields';
import { asked } from './asked';
import type { Lists } from './list-message';

/** @param start its index */
export function paragraphMessage(lists: Lists, node: ParagraphNode, start: number, mask: FieldMask): object {
  return asked<docs_v1.Schema$Paragraph>(mask, {
    elements: (inner) => elementsOf(node, start).map((fields) => asked<docs_v1.Schema$ParagraphElement>(inner, fields)),
    paragraphStyle: (inner) =>
      styleMessage(
        inner,
        paragraphFields,
        { DIRECTION: 'LEFT_TO_RIGHT', ...node.attributes },
        {
          headingId: () => node.headingId,
          namedStyleType: () => typeOfHeading(node.heading),
        },
      ),
    bullet: (inner) =>
      node.type === 'LIST_ITEM'
        ? asked<docs_v1.Schema$Bullet>(inner, {
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
  const joinsEnd = last !== undefined && !isObject(last) && !node.inline && sameStyle(last.style, end);
  for (const run of node.runs) {
    const newline = run === last && joinsEnd ? '\n' : '';
    if (run.field) add(1, 'autoText', (mask) => autoText(mask, run));
    else if (run.image) add(1, 'inlineObjectElement', (mask) => inlineObjectElement(mask, run.image!, run.style));
    // DocumentApp keeps a line break within a paragraph as a newline.
    else add(widthOf(run) + newline.length, 'textRun', (mask) => textRun(mask, run.text.replace(/\n/g, '\v') + newline, run.style));
  }
  if (node.inline) add(1, node.inline === 'PAGE_BREAK' ? 'pageBreak' : 'horizontalRule', pageBreak);
  if (!joinsEnd) add(1, 'textRun', (mask) => textRun(mask, '\n', end));
  return elements;
}

const textRun = (mask: FieldMask, content: string, style: Attributes): object =>
  asked<docs_v1.Schema$TextRun>(mask, {
    content: () => content,
    textStyle: (inner) => textStyleMessage(inner, style),
    ...noSuggestions,
  });

const autoText = (mask: FieldMask, { field, style }: Run): object =>
  asked<docs_v1.Schema$AutoText>(mask, {
    type: () => field,
    textStyle: (inner) => textStyleMessage(inner, style),
    ...noSuggestions,
  });

const inlineObjectElement = (mask: FieldMask, { id, linkUrl }: Picture, { LINK_URL: _none, ...style }: Attributes): object =>
  asked<docs_v1.Schema$InlineObjectElement>(mask, {
    inlineObjectId: () => id,
    textStyle: (inner) => textStyleMessage(inner, linkUrl === undefined ? style : { ...style, LINK_URL: linkUrl }),
    ...noSuggestions,
  });

/** A rule has the same fields. */
const pageBreak = (mask: FieldMask): object =>
  asked<docs_v1.Schema$PageBreak>(mask, { textStyle: (inner) => textStyleMessage(inner, {}), ...noSuggestions });

const noSuggestions = {
  suggestedDeletionIds: 'absent',
  suggestedInsertionIds: 'absent',
  suggestedTextStyleChanges: 'absent',
} as const;

const absent: Omit<Element, 'startIndex' | 'endIndex'> = {
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

const textStyleMessage = (mask: FieldMask, style: Attributes): object => styleMessage(mask, textFields, style);

const index = (value: number) => () => value;
