// The Docs API: requests that are refused for the place or the text that they name.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once } from '../../own-files';
import { bodyText, grid, insert, onPaper, refusalOf, remove, shape, style, write } from './calls';

const deleteRange = 'Docs API: DeleteContentRangeRequest';

const texts = once(() =>
  onPaper('a😀b́\nhai', (id) => {
    const [, header] = write(id, grid(10, 1, 2), { createHeader: { type: 'DEFAULT' } }, style(1, 2, { bold: true }));
    const segmentId = (header!.createHeader as { headerId: string }).headerId;
    // Text 1-6, hai 7-9, table 11-18, the last newline at 18.
    const start = bodyText(id);
    return {
      start,
      index: refusalOf(id, insert(99, 'x')),
      end: refusalOf(id, insert(19, 'x')),
      range: refusalOf(id, remove(1, 21)),
      before: refusalOf(id, insert(0, 'x')),
      table: [refusalOf(id, insert(11, 'x')), refusalOf(id, insert(12, 'x')), refusalOf(id, grid(13, 1, 1))],
      within: [refusalOf(id, insert(3, 'x')), refusalOf(id, insert(5, 'x'))],
      half: [refusalOf(id, remove(2, 3)), refusalOf(id, remove(4, 5))],
      empty: [
        refusalOf(id, remove(2, 2)),
        refusalOf(id, style(4, 2, { bold: true })),
        refusalOf(id, shape(19, 19, { alignment: 'CENTER' })),
      ],
      last: [refusalOf(id, remove(1, 19)), refusalOf(id, remove(14, 15))],
      newline: [refusalOf(id, remove(10, 11)), refusalOf(id, remove(7, 11))],
      parts: [
        refusalOf(id, remove(11, 12)),
        refusalOf(id, remove(8, 13)),
        refusalOf(id, remove(13, 16)),
        refusalOf(id, remove(14, 17)),
        refusalOf(id, remove(16, 19)),
      ],
      segment: refusalOf(id, insert(0, 'x', 'kix.khongco')),
      noText: refusalOf(id, insert(1, '')),
      nowhere: refusalOf(id, { insertText: { text: 'x' } }),
      noRange: [
        refusalOf(id, { deleteContentRange: {} }),
        refusalOf(id, { deleteContentRange: { range: { startIndex: 1 } } }),
        refusalOf(id, { deleteContentRange: { range: { endIndex: 2 } } }),
      ],
      tab: refusalOf(id, { insertText: { location: { index: 1, tabId: 't.khongco' }, text: 'x' } }),
      tabs: refusalOf(id, { replaceAllText: { containsText: { text: 'a' }, replaceText: 'b', tabsCriteria: { tabIds: ['t.khongco'] } } }),
      header: [refusalOf(id, { createHeader: { type: 'DEFAULT' } }), refusalOf(id, { createFooter: {} })],
      unknown: [
        refusalOf(id, { deleteHeader: { headerId: 'kix.khongco' } }),
        refusalOf(id, { deleteNamedRange: { namedRangeId: 'kix.khongco' } }),
        refusalOf(id, { replaceNamedRangeContent: { namedRangeId: 'kix.khongco', text: 'x' } }),
      ],
      names: [
        refusalOf(id, { deleteNamedRange: {} }),
        refusalOf(id, { createNamedRange: { name: '', range: { startIndex: 1, endIndex: 2 } } }),
        refusalOf(id, { createNamedRange: { name: 'x'.repeat(257), range: { startIndex: 1, endIndex: 2 } } }),
      ],
      find: refusalOf(id, { replaceAllText: { containsText: { text: '' }, replaceText: 'x' } }),
      preset: refusalOf(id, { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 } } }),
      breaks: [
        refusalOf(id, { insertPageBreak: { location: { index: 14 } } }),
        refusalOf(id, { insertPageBreak: { endOfSegmentLocation: { segmentId } } }),
      ],
      footer: refusalOf(id, { deleteFooter: { footerId: segmentId } }),
      break: refusalOf(id, { createFooter: { type: 'DEFAULT', sectionBreakLocation: { index: 5 } } }),
      unchanged: bodyText(id) === start,
    };
  }),
);

const isTold = (refusal: unknown): boolean => typeof refusal === 'string' && refusal !== '';
/** Ids differ from document to document. */
const withoutId = (refusal: unknown): string => String(refusal).replace(/kix\.\w+/g, '…');

export const docsRefusals: Fact[] = [
  observed(
    'an index behind the end of a segment is refused with the end',
    [
      'Index 99 must be less than the end index of the referenced segment, 19.',
      'Index 19 must be less than the end index of the referenced segment, 19.',
    ],
    () => [texts().index, texts().end],
  ),
  unproved(
    'a range that ends behind the end of a segment is refused with its last index',
    'Index 20 must be less than the end index of the referenced segment, 19.',
    () => texts().range,
  ),
  documented(
    'text and tables cannot go in at the start of a table or in its frame',
    'Docs API: InsertTextRequest',
    [
      'The insertion index must be inside the bounds of an existing paragraph.',
      'The insertion index must be inside the bounds of an existing paragraph.',
      'The insertion index must be inside the bounds of an existing paragraph.',
    ],
    () => texts().table,
  ),
  documented('text cannot go in before the body', 'Docs API: Document structure', true, () => isTold(texts().before)),
  observed(
    'text cannot go in within what is seen as one character',
    ['The insertion index cannot be within a grapheme cluster.', 'The insertion index cannot be within a grapheme cluster.'],
    () => texts().within,
  ),
  documented('half of a surrogate pair cannot be deleted', deleteRange, true, () => isTold(texts().half[0])),
  unproved('a letter cannot be deleted without its mark', true, () => isTold(texts().half[1])),
  observed(
    'an empty range is refused, and one that begins at the end of the segment for its index',
    [
      'The range should not be empty.',
      'The range should not be empty.',
      'Index 19 must be less than the end index of the referenced segment, 19.',
    ],
    () => texts().empty,
  ),
  documented(
    'the last newline of a body or of a cell cannot be deleted',
    deleteRange,
    [
      'The range cannot include the newline character at the end of the segment.',
      'The range cannot include the newline character at the end of the segment.',
    ],
    () => texts().last,
  ),
  documented(
    'the newline before a table cannot be deleted without the table',
    deleteRange,
    ['Invalid deletion range. Cannot delete the requested range.', 'Invalid deletion range. Cannot delete the requested range.'],
    () => texts().newline,
  ),
  documented('a part of a table, or a cell, cannot be deleted', deleteRange, Array(5).fill(true), () => texts().parts.map(isTold)),
  observed(
    'an unknown segment is refused by its id',
    'Segment with ID kix.khongco was not found. If a segment ID is provided, it must be a header, footer or footnote ID.',
    () => texts().segment,
  ),
  observed('an empty text, and a text without a place, are refused', [true, true], () => [isTold(texts().noText), isTold(texts().nowhere)]),
  observed('a range needs a start and an end', Array(3).fill('Invalid range: must contain a start and end index'), () => texts().noRange),
  documented('a tab that is not there is refused', 'Docs API: Location', [true, true], () => [isTold(texts().tab), isTold(texts().tabs)]),
  documented('a second header is refused', 'Docs API: CreateHeaderRequest', true, () => isTold(texts().header[0])),
  unproved('a footer without a type is refused', true, () => isTold(texts().header[1])),
  documented('an unknown named range cannot be replaced by its id', 'Docs API: ReplaceNamedRangeContentRequest', true, () =>
    isTold(texts().unknown[2]),
  ),
  unproved('an unknown header or named range cannot be deleted by its id', [true, true], () => texts().unknown.slice(0, 2).map(isTold)),
  observed(
    'a named range to delete must be named, and a name has 1 to 256 characters',
    ['ID or name for named range must be set', true, true],
    () => [texts().names[0], ...texts().names.slice(1).map(isTold)],
  ),
  unproved('an empty text cannot be replaced', true, () => isTold(texts().find)),
  unproved('bullets need a preset', true, () => isTold(texts().preset)),
  documented('page breaks cannot go into a table or a header', 'Docs API: InsertPageBreakRequest', [true, true], () =>
    texts().breaks.map(isTold),
  ),
  documented('a refused request changes nothing', 'Docs API: documents.batchUpdate', true, () => texts().unchanged),
  unproved(
    'the Docs API refuses texts and places with these messages',
    [
      'Index 0 must be greater than or equal to the start index of the referenced segment, 1.',
      'The range cannot split a grapheme cluster.',
      'The range cannot split a grapheme cluster.',
      'Invalid deletion range. Cannot delete the requested range.',
      'Invalid deletion range. Cannot delete the requested range.',
      'Invalid deletion range. Cannot delete the requested range.',
      'Invalid deletion range. Cannot delete the requested range.',
      'The range cannot include the newline character at the end of the segment.',
      'The footer with ID … was not found.',
      'The section break location must refer to a section break.',
      'Insert text requests must specify text to insert.',
      'Insert text requests must specify an insertion location.',
      'No tab found with ID: t.khongco',
      'Default header already exists.',
      'The type must be specified.',
      'The header with ID … was not found.',
      'The named range with ID … was not found.',
      'The named range with ID … was not found.',
      'The name must be at least 1 character and no more than 256 characters.',
      'The name must be at least 1 character and no more than 256 characters.',
      'The text to search for must not be empty.',
      'The bullet preset must be specified.',
      'Page breaks cannot be inserted inside a table.',
      'Page breaks cannot be inserted inside a header, footer or footnote.',
    ],
    () => {
      const { before, half, parts, footer, break: broken, noText, nowhere, tab, header, unknown, names, find, preset, breaks } = texts();
      return ([before] as unknown[])
        .concat(half, parts, footer, broken, noText, nowhere, tab, header, unknown, names.slice(1), find, preset, breaks)
        .map(withoutId);
    },
  ),
];
