// The Docs API: errors of calls: what a request may look like, who may call, and how often.
import { byHand, documented, type Fact, observed, unproved } from '../../fact';
import { once } from '../../own-files';
import { api, bodyText, errorOf, insert, onPaper, read, write } from './calls';

const refused = once(() =>
  onPaper('một', (id) => {
    const batch = (body: object) => errorOf(() => api().batchUpdate(body as never, id))!;
    const text = (...requests: object[]) => batch({ requests })[3];
    return {
      place: batch({ requests: [insert(1, 'a'), insert(1, 'b'), insert(99, 'c')] }),
      unchanged: bodyText(id),
      unknown: [
        text({ insertText: { location: { index: 1 }, tekst: 'x' } }),
        text({ khongCo: {} }),
        batch({ requests: [], khongCo: 1 })[3],
        text({ updateTextStyle: { textStyle: { boldd: true }, fields: 'bold' } }),
      ],
      kinds: [
        text({ insertText: { location: { index: 'a' }, text: 'x' } }),
        text({ insertText: { location: { index: 1.5 }, text: 'x' } }),
        text({ insertText: { location: { index: 1 }, text: 5 } }),
        text({ insertText: 'x' }),
        text({ updateTextStyle: { textStyle: { bold: 'x' } } }),
      ],
      choice: text({ updateParagraphStyle: { paragraphStyle: { namedStyleType: 'BOGUS' } } }),
      two: [text({ insertText: {}, deleteContentRange: {} }), text({ insertText: { location: {}, endOfSegmentLocation: {} } })],
      many: text({ insertText: { a: 1 } }, { insertText: { location: { index: 'b' } } }),
      none: [text({}), batch({})[3]],
      forms: [write(id, { insert_text: { location: { index: '1' }, text: 'số ', end_of_segment_location: null } }).length, bodyText(id)],
      missing: errorOf(() => api().get('1khongCoTaiLieuNaoNhuTheNay0000000000000000')),
      view: errorOf(() => read(id, { suggestionsViewMode: 'KHONG_CO' }))![3],
    };
  }),
);

export const docsErrors: Fact[] = [
  documented(
    'a refused request is named by its place, and no request of its batch is applied',
    'Docs API: documents.batchUpdate',
    [
      [
        'GoogleJsonResponseException',
        'API call to docs.documents.batchUpdate',
        400,
        'Invalid requests[2].insertText: Index 99 must be less than the end index of the referenced segment, 7.',
      ],
      'một\n',
    ],
    () => [refused().place, refused().unchanged],
  ),
  observed(
    'an unknown field of a request is refused by its name and its place',
    [
      'Invalid JSON payload received. Unknown name "tekst" at \'requests[0].insert_text\': Cannot find field.',
      'Invalid JSON payload received. Unknown name "khongCo" at \'requests[0]\': Cannot find field.',
      'Invalid JSON payload received. Unknown name "khongCo": Cannot find field.',
      'Invalid JSON payload received. Unknown name "boldd" at \'requests[0].update_text_style.text_style\': Cannot find field.',
    ],
    () => refused().unknown,
  ),
  observed(
    'a value of another kind is refused by its place and the kind',
    [
      'Invalid value at \'requests[0].insert_text.location.index\' (TYPE_INT32), "a"',
      "Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), 1.5",
      "Invalid value at 'requests[0].insert_text.text' (TYPE_STRING), 5",
      'Invalid value at \'requests[0].insert_text\' (type.googleapis.com/google.apps.docs.v1.InsertTextRequest), "x"',
      'Invalid value at \'requests[0].update_text_style.text_style.bold\' (TYPE_BOOL), "x"',
    ],
    () => refused().kinds,
  ),
  observed(
    'a value outside of its list is refused with the name of the list',
    'Invalid value at \'requests[0].update_paragraph_style.paragraph_style.named_style_type\' (type.googleapis.com/google.apps.docs.v1.NamedStyleType), "BOGUS"',
    () => refused().choice,
  ),
  observed(
    'a request has one kind, and one place',
    [
      "Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. Cannot set 'deleteContentRange'",
      "Invalid value at 'requests[0].insert_text' (oneof), oneof field 'insertion_location' is already set. Cannot set 'endOfSegmentLocation'",
    ],
    () => refused().two,
  ),
  unproved(
    'all the mistakes in the form of a batch are told, one a line',
    'Invalid JSON payload received. Unknown name "a" at \'requests[0].insert_text\': Cannot find field.\nInvalid value at \'requests[1].insert_text.location.index\' (TYPE_INT32), "b"',
    () => refused().many,
  ),
  observed('a request for a document without a kind is refused', 'Invalid requests[0]: No request set.', () => refused().none[0]),
  unproved('a batch for a document without requests is refused', 'Must specify at least one request.', () => refused().none[1]),
  observed('names may be written with underscores, and numbers as texts; null is nothing', [1, 'số một\n'], () => refused().forms),
  observed(
    'an unknown document is refused with 404',
    ['GoogleJsonResponseException', 'API call to docs.documents.get', 404, 'Requested entity was not found.'],
    () => refused().missing,
  ),
  unproved(
    'an unknown view of suggestions is refused',
    'Invalid value at \'suggestions_view_mode\' (type.googleapis.com/google.apps.docs.v1.SuggestionsViewMode), "KHONG_CO"',
    () => refused().view,
  ),
  byHand(
    'a person writes at most 60 times a minute by the Docs API',
    'documented',
    'Docs API: Usage limits',
    [60, 429, true],
    'chạy writeUntilRefused với mã của một tài liệu của mình',
  ),
  byHand(
    'who may only view a document reads it without a revision and cannot write it',
    'documented',
    'Docs API: Document',
    [
      [200, 'PREVIEW_WITHOUT_SUGGESTIONS', false],
      [403, 'The caller does not have permission'],
      [403, 'The caller does not have permission'],
    ],
    'chia sẻ một tài liệu cho người thứ hai xem; người ấy chạy readDocument, rồi writeDocument; người thứ ba chạy readDocument',
  ),
  byHand(
    'a revision holds for one person only',
    'documented',
    'Docs API: Document',
    [400, true],
    'chia sẻ một tài liệu cho người thứ hai sửa; chạy revisionOf, người ấy chạy writeRevision với mã bản ấy',
  ),
  byHand(
    'a revision holds for a day',
    'documented',
    'Docs API: Document',
    [200, false],
    'chạy revisionOf với mã của một tài liệu của mình; 23 giờ sau chạy writeRevision với mã bản ấy',
  ),
  byHand(
    'a revision of three days ago is refused',
    'unproved',
    'nobody is sure',
    [400, true],
    'chạy revisionOf với mã của một tài liệu của mình; ba ngày sau chạy writeRevision với mã bản ấy',
  ),
  byHand(
    'page numbers of a person are fields, which a copy keeps and DocumentApp does not support',
    'documented',
    'Docs API: AutoText',
    [
      [
        [1, 'PAGE_NUMBER'],
        [2, '/'],
        [3, 'PAGE_COUNT'],
        [4, '\n'],
      ],
      true,
      ['END', true],
      ['UNSUPPORTED', 'TEXT', 'UNSUPPORTED', '/'],
      'số /\n',
    ],
    'mở một tài liệu, Chèn ▸ Số trang ▸ đầu trang từ trang thứ hai, thêm «/» và Tổng số trang; chạy pageNumbers với mã của tài liệu',
  ),
  byHand(
    'the Docs API refuses each call when the manifest lacks its scope',
    'documented',
    'Docs API: documents.get',
    [403, 'Request had insufficient authentication scopes.'],
    'bỏ các dòng documents và drive trong oauthScopes, chạy readDocument với mã bất kỳ',
  ),
];
