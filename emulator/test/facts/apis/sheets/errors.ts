// The Sheets API: where a call is refused, and with which error.
import { byHand, documented, type Fact, observed, unproved } from '../../fact';
import { once } from '../../own-files';
import { api, errorOf, furnished, textOf } from './calls';

const refused = once(() =>
  furnished((book) => {
    const id = book.getId();
    const values = api().Values!;
    return {
      whole: errorOf(() => values.batchGet(id, { ranges: ['Không có!A1'] } as never)),
      one: textOf(() => values.get(id, 'A1:B2:C3')),
      beyond: [
        textOf(() => values.get(id, 'Sheet1!A1001:B')),
        textOf(() => values.get(id, 'Sheet1!AA1:AB2')),
        textOf(() => values.get(id, 'Sheet1!A1:B1001')),
      ],
      option: textOf(() => values.get(id, 'Sheet1!A1', { valueRenderOption: 'RAW' } as never)),
      fields: textOf(() => api().get(id, { fields: 'sheets.tenKhongCo' } as never)),
      missing: errorOf(() => api().get('1khongCoBangTinhNaoNhuTheNay000000000000000')),
      grid: textOf(() => values.batchGetByDataFilter({ dataFilters: [{ gridRange: { sheetId: 999 } }] } as never, id)),
      places: textOf(() => (values.batchGet as (...args: unknown[]) => unknown)()),
      unknown: textOf(() => values.batchGetByDataFilter({ dataFilters: [], khongCo: 1 } as never, id)),
    };
  }),
);

export const sheetsErrors: Fact[] = [
  documented(
    'an error of an API is a GoogleJsonResponseException with a code',
    'Advanced Google services',
    ['GoogleJsonResponseException', 'API call to sheets.spreadsheets.values.batchGet', 400, 'Unable to parse range: Không có!A1'],
    () => refused().whole,
  ),
  observed('a text that is no range is named in the error', 'Unable to parse range: A1:B2:C3', () => refused().one),
  observed(
    'a range beyond the grid is refused with the size of the grid',
    [
      'Range (Sheet1!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26',
      'Range (Sheet1!AA1:AB2) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    () => refused().beyond.slice(0, 2),
  ),
  unproved(
    'a range that begins within the grid and ends beyond it is refused too',
    'Range (Sheet1!A1:B1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    () => refused().beyond[2],
  ),
  observed(
    'an unknown option is refused with its type',
    `Invalid value at 'value_render_option' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "RAW"`,
    () => refused().option,
  ),
  unproved('an unknown field in a mask is refused', 'Request contains an invalid argument.', () => refused().fields),
  observed(
    'an unknown spreadsheet id gives 404',
    ['GoogleJsonResponseException', 'API call to sheets.spreadsheets.get', 404, 'Requested entity was not found.'],
    () => refused().missing,
  ),
  observed('a call with too few arguments is refused', 'Invalid number of arguments provided. Expected 1-2 only', () => refused().places),
  documented('a method that an API lacks is undefined', 'Advanced Google services', ['undefined', 'undefined'], () => [
    typeof (api() as unknown as Record<string, unknown>).khongCo,
    typeof (Sheets as unknown as Record<string, unknown>).KhongCo,
  ]),
  observed('an unknown sheet id is named in the error', true, () => String(refused().grid).indexOf('No grid with id: 999') >= 0),
  observed(
    'an unknown field of a body is named in the error',
    `Invalid JSON payload received. Unknown name "khongCo": Cannot find field.`,
    () => refused().unknown,
  ),

  byHand(
    'an API is defined only when the manifest enables it',
    'documented',
    'Advanced Google services',
    ['undefined', 'object'],
    'xoá dịch vụ Sheets trong trình soạn, chạy typeOfSheets',
  ),
  byHand(
    'a person reads at most 60 times a minute',
    'documented',
    'Sheets API: Usage limits',
    [
      [60, 429, true],
      [60, 429, true],
      [60, 429, true],
    ],
    'chạy readUntilRefused; người thứ hai chạy ngay sau đó; một phút sau chạy lại',
  ),
  byHand(
    'a person without access to a spreadsheet gets 403',
    'observed',
    'observed by others',
    [403, 'The caller does not have permission'],
    'người thứ ba chạy readOther với mã của bảng tính không chia sẻ cho mình',
  ),
  byHand(
    'a call of an API in a simple trigger is refused',
    'unproved',
    'nobody is sure',
    [401, 'Login Required.'],
    'chạy tell với «reads API», mở lại bảng tính, chạy readProperty với «API»',
  ),
  byHand(
    'an API refuses each call when the manifest lacks its scope',
    'observed',
    'observed by others',
    [403, 'Request had insufficient authentication scopes.'],
    'bỏ các dòng spreadsheets và drive trong oauthScopes, chạy readOther với mã bất kỳ',
  ),
  byHand(
    'an API may fail for a moment; a later call succeeds',
    'observed',
    'observed by others',
    [
      [503, 'The service is currently unavailable.'],
      [null, 'Empty response'],
      [429, true],
      [403, true],
      [200, ''],
    ],
    'không tự gây ra được: đọc nhật ký khi API lỗi',
  ),
];
