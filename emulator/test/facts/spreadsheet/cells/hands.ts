// The work of people in a sheet, the events that triggers get, and the cells as people see them.
import { byHand, documented, type Fact } from '../../fact';
import { onSheet } from '../../own-files';

const events = 'Event Objects';
const people = 'observed by others';
const trang = 'Trang tính1';

export const hands: Fact[] = [
  byHand(
    'typed text fills the whole selection, and pasted text begins at its first cell',
    'observed',
    people,
    {
      grid: [
        ['1', '2', '3'],
        ['4', '', '6'],
        ['', 'x', 'x'],
      ],
      told: ['B2:C3', 'A1:C2'],
      chosen: [trang, ['A1:C2'], 'A1'],
    },
    'cài trigger sửa; bôi B2:C3, gõ x, Ctrl+Enter; chép 2 hàng 3 cột (1 2 3; 4, trống, 6) từ nơi khác, bôi A1:A2 rồi dán: xem lưới, vùng trigger được báo, vùng đang chọn',
  ),
  byHand(
    'the event of a one-cell edit has the old value and the new value as texts',
    'observed',
    people,
    [
      ['undefined', 'TRUE'],
      ['TRUE', '46307'],
      ['46307', '1.5'],
      ['1.5', 'chữ'],
      ['chữ', 'undefined'],
    ],
    'gõ lần lượt TRUE, 12/10/2026, 1,5, chữ vào A1 rồi xoá: xem oldValue và value của từng lần',
  ),
  byHand(
    'a paste beyond the last cell adds rows and columns to the sheet',
    'observed',
    people,
    [[[1000, 26], 'ab', 'cd'], [[1001, 26], 'ab', 'ab', 'cd'], [[1001, 27], 'ab', 'aab', 'ccd'], true],
    'dán 2 × 2 ô (a b; c d) vào Y999, rồi Y1000, rồi Z1000: xem số hàng, số cột và các hàng từ 999; bảo vệ trang chỉ cho chủ tệp, người thứ hai dán 4 hàng vào A1001: bị từ chối',
  ),
  byHand(
    'a row action of a person fires a change event of its kind and no edit event',
    'documented',
    events,
    {
      rows: ['', 'd', 'a', 'c'],
      first: ['', 'a', 'd'],
      rowEvents: ['INSERT_ROW', 'REMOVE_ROW', 'OTHER', 'REMOVE_ROW', 'INSERT_ROW'],
      typed: ['onEdit', 'edited', 'EDIT'],
    },
    'A1:A4 là b, d, a, c; người thứ hai chèn hai hàng trên hàng 2, xoá hàng 1 và 2, sắp xếp theo cột A, xoá hàng 2, chèn một hàng trên hàng 1, rồi gõ một ô: xem trigger nào chạy',
  ),
  byHand(
    'a person sorts the rows below the frozen rows by any column, up or down',
    'observed',
    people,
    [
      ['c4', 'a3', 'd2', 'b1', '0'],
      ['a3', 'b1', 'c4', 'd2', '0'],
      ['0', 'b1', 'd2', 'a3', 'c4'],
      ['0', 'b1', 'd2', 'c4', 'a3'],
      ['0', 'b1', 'd2', 'c4', 'a3'],
    ],
    'A1:B4 là b 1, d 2, a 3, c 4, B6 là 0; sắp xếp cả trang theo cột B giảm, cột A tăng, cột B tăng; cố định 2 hàng, theo cột A giảm; cố định 7 hàng, theo cột A tăng',
  ),
  byHand(
    'a person cannot delete or sort rows with a protected cell, or insert rows into a protected sheet',
    'documented',
    'Protect, hide & edit sheets',
    {
      closed: [true, true, true, false, false],
      below: [true, false],
      sheet: true,
      rows: ['b', 'd', 'a', 'c'],
    },
    'A1:B4 là b 1, d 2, a 3, c 4, ô B3 chỉ cho chủ tệp; người thứ hai sắp xếp, xoá hàng 3, xoá hàng 2 và 3, chèn trên hàng 3, xoá hàng mới; cố định 2 rồi 3 hàng, sắp xếp; bảo vệ cả trang, chèn hàng',
  ),
  byHand(
    'a viewer sees everything and changes nothing',
    'documented',
    'Share files from Google Drive',
    {
      refused: [true, true, true, true],
      grid: [
        ['b', '1'],
        ['d', '2'],
        ['a', '3'],
        ['c', '4'],
      ],
      guard: 'refused',
      told: [],
    },
    'chia sẻ tệp cho một người chỉ xem; người đó gõ, xoá hàng, chèn hàng, sắp xếp',
  ),
  byHand(
    'a person sees the note, choices, help text and protection of a cell',
    'observed',
    'observed by others',
    {
      cells: [
        ['ghi chú', null, ''],
        ['', null, ''],
        ['', ['Cao', 'Thấp'], 'Cao hoặc Thấp'],
        ['', ['1,5', 'Phòng A'], ''],
        ['', null, 'Trên một'],
      ],
      editor: ['none', 'none', 'warning', 'warning', 'none', 'none', 'none', 'refused', 'none'],
      owner: ['none', 'none', 'warning', 'warning', 'none', 'none', 'none', 'none', 'none'],
    },
    'chạy furnishCells; chọn A1, A3, B1, C1, D1: xem ghi chú, danh sách, câu giúp; hai người thử gõ vào A1, D1, D2, D3, D4, C2, D5, B6, C6: được, bị hỏi lại hay bị từ chối',
  ),
  byHand(
    'spilled results of a formula are shown, and other formulas read them',
    'documented',
    'SEQUENCE function',
    [
      [
        ['', '', '', '21'],
        ['', '1', '2', '3'],
        ['', '4', '5', '6'],
        ['1', '4', '', ''],
        ['2', '5', '', ''],
        ['3', '6', '', ''],
      ],
      ['#REF!', ['', '#REF!', '', ''], ['', '', 'chắn', '']],
    ],
    'B2 là =SEQUENCE(2;3), A4 là =TRANSPOSE(B2:D3), D1 là =SUM(B2:D3); rồi gõ «chắn» vào C3',
  ),
  byHand(
    'each person has their own selection, at first A1 of the first visible tab',
    'observed',
    'observed by others',
    [
      [
        [trang, ['A1'], 'A1'],
        [trang, ['A1'], 'A1'],
      ],
      [
        [trang, ['A3:Z3'], 'A3'],
        [trang, ['A1'], 'A1'],
      ],
      [
        [trang, ['A3:Z3'], 'A3'],
        ['Hai', ['A2:Z2', 'A4:Z4'], 'A4'],
      ],
      [
        [trang, ['B2:C4'], 'B2'],
        ['Hai', ['D5'], 'D5'],
      ],
      [
        [null, null, null, 'A1'],
        ['D5', 1, 'D5', 'D5'],
        [null, null, null, 'A1'],
      ],
      [
        ['Ba', ['E6'], 'E6'],
        ['Hai', ['D5'], 'D5'],
      ],
      [
        ['Ba', ['E6'], 'E6'],
        ['Ba', ['A1'], 'A1'],
      ],
    ],
    'ba trang; hai người cùng mở tệp; chủ tệp chọn hàng 3 của trang đầu, người thứ hai hàng 2 và 4 của «Hai»; chủ tệp chọn B2:C4, người thứ hai chạy choose D5; chủ tệp gõ vào E6 của «Ba»; chủ tệp xoá «Hai», ẩn trang đầu: sau mỗi bước cả hai chạy selected',
  ),
  documented(
    'setCurrentCell keeps a selection around the cell, or selects the cell alone',
    'Class Sheet: setCurrentCell',
    [
      ['B2:C3', 'C3'],
      ['C3', 'C3'],
      ['C3', 'C3'],
    ],
    () =>
      onSheet((sheet, book) => {
        const other = book.insertSheet();
        sheet.setActiveRange(sheet.getRange('B2:C3'));
        return [sheet, other, sheet].map((one) => {
          one.setCurrentCell(one.getRange('C3'));
          const selection = one.getSelection();
          return [selection.getActiveRange()!.getA1Notation(), selection.getCurrentCell()!.getA1Notation()];
        });
      }),
  ),
  byHand(
    'a person sees the tabs in their order, without hidden tabs',
    'observed',
    'observed by others',
    [
      [trang, 1000, 26],
      ['Ba', 1000, 26],
    ],
    'thêm hai trang, ẩn trang thứ hai: xem các thẻ và số hàng, số cột',
  ),
];
