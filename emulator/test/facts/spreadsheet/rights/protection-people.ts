// Protections for a second person: who may change which cells and sheets, and who decides it.
import { byHand, type Fact } from '../../fact';

const source = 'Class Protection';
const spaced = (places: string) => places.split(' ');

export const protectionPeople: Fact[] = [
  byHand(
    'a protected range is closed to another editor up to its edges, and open to the owner',
    'documented',
    'Class Range: canEdit',
    [spaced('A1:A9 B1:C1 D1:D9 B4:C4 F1'), spaced('B2 C3 A1:B2 C3:D4 A2:E2 C1:C5 A1:Z1000 A1:A9 B1:C1 D1:D9 B4:C4 F1')],
    'chủ tệp bảo vệ B2:C3 chỉ cho mình, F1:F9 cho mọi người sửa; người thứ hai thử sửa từng vùng trong danh sách',
  ),
  byHand(
    'each of many protections can refuse, and a protection of a named range follows the name',
    'documented',
    `${source}: setRangeName`,
    [spaced('A1 D4 E1 E4 E7 E8 H1 Z1000'), spaced('A1 D4 E1 E4 E5 E8 H1 Z1000')],
    'bảo vệ B2:C3 và vùng tên «Ten» (E5:E6) chỉ cho chủ tệp, A1:B2 cho mọi người sửa, H1 chỉ cảnh báo; người thứ hai thử; chèn một hàng trên hàng 5 rồi thử lại',
  ),
  byHand(
    'every change of a protected cell is refused, and the cells around it are open',
    'documented',
    'Protect, hide & edit sheets',
    [
      spaced('setValue setBackground setNote clearContent setFormula copyTo'),
      [
        ['', '', ''],
        ['', '', ''],
        ['z', 'z', 'y'],
        ['z', 'z', ''],
      ],
    ],
    'bảo vệ A1:B2 chỉ cho chủ tệp; người thứ hai chạy tryCells',
  ),
  byHand(
    'rows and columns that a protection crosses cannot be deleted or moved, but others can',
    'observed',
    'observed by others',
    [
      ['rows 4 and 5 deleted', 'row 6 deleted', 'column B deleted', 'columns C and D deleted', 'row 6 moved', 'columns A and B moved'],
      'C5:D7',
    ],
    'bảo vệ B5:C6 chỉ cho chủ tệp; người thứ hai chạy tryLines: xoá và dời hàng, cột cắt qua vùng đó thì bị từ chối, hàng cột khác thì được, chèn một hàng vào giữa cũng được',
  ),
  byHand(
    'an edit in a protected sheet must be wholly in its open ranges, and may cross two of them',
    'observed',
    'observed by others',
    [spaced('B2:D4 C3 C3:E4 D3:F4 D4:D6 D3:F6 E3:E6 H5 H:H J2:J5 J2:M2 M2:M5 J5:M5'), [false, true], ['A1', 'K3']],
    'bảo vệ cả trang trừ B2:D4, E3:F6, D5:D6, H:H, J2:M5, thêm một bảo vệ trên K3:L4, đều chỉ cho chủ tệp; người thứ hai thử từng vùng, gõ vào C3 và A1',
  ),
  byHand(
    'a protected sheet refuses changes of its structure, unless all editors may edit it',
    'documented',
    'Protect, hide & edit sheets',
    [
      [
        spaced(
          'setName setTabColor insertRowAfter insertColumnBefore deleteColumn moveRows setConditionalFormatRules clearContents appendRow sort hideSheet deleteSheet',
        ),
        [],
      ],
      ['Trang tính1'],
    ],
    'bảo vệ trang thứ nhất chỉ cho chủ tệp, trang thứ hai cho mọi người sửa; người thứ hai đổi tên, màu, hàng, cột, ẩn, xoá từng trang',
  ),
  byHand(
    'an excluded editor reads the description and range of a protection, but not its editors, and cannot change it',
    'documented',
    `${source}: getEditors`,
    [
      [false, 'mã', 'A1', spaced('getEditors addEditor removeEditor setDescription setRange setWarningOnly remove')],
      [true, 'mã', 'A1', []],
    ],
    'bảo vệ A1 với mô tả «mã» chỉ cho chủ tệp; người thứ hai rồi chủ tệp chạy tryProtection',
  ),
  byHand(
    'editors are added and removed by address or as users, except the owner and the person who asks',
    'documented',
    `${source}: removeEditors`,
    [
      [
        ['', ['chủ tệp', 'người thứ hai', 'người thứ ba']],
        ['removeEditor', ['chủ tệp', 'người thứ ba']],
        ['addEditor', ['chủ tệp', 'người thứ ba', 'người thứ hai']],
        ['removeEditor', ['chủ tệp', 'người thứ ba']],
        ['addEditors', ['chủ tệp', 'người thứ ba', 'người thứ hai']],
        ['removeEditors', ['chủ tệp']],
      ],
      ['chủ tệp', 'người thứ hai'],
      ['chủ tệp'],
    ],
    'chia sẻ tệp cho hai người sửa; chủ tệp chạy editorsBySteps với địa chỉ của họ, rồi người thứ hai và chủ tệp chạy takeAllOut',
  ),
  byHand(
    'a warning-only protection warns everyone, lets everyone write and has no editors',
    'documented',
    `${source}: setWarningOnly`,
    {
      refused: [['refused', 'none'], true],
      warned: [[true, []], ['warning', 'warning'], false],
      again: [[false, ['chủ tệp']], true],
    },
    'bảo vệ cả trang trừ B2 chỉ cho chủ tệp, rồi chỉ cảnh báo, rồi lại như trước: xem A1 bằng cả hai tài khoản, người thứ hai gõ vào A1',
  ),
  byHand(
    'the open ranges of a sheet protection that only warns are free of its warning',
    'unproved',
    `${source}: setUnprotectedRanges`,
    [
      ['warning', 'none'],
      ['warning', 'none'],
    ],
    'bảo vệ cả trang trừ B2, chỉ cảnh báo: xem A1 và B2 bằng cả hai tài khoản',
  ),
  byHand(
    'setDomainEdit lets in the domain of the owner',
    'documented',
    `${source}: setDomainEdit`,
    [
      [
        [false, true],
        [['A1'], []],
      ],
      [
        [true, false],
        [[], []],
      ],
    ],
    'tài khoản Workspace: cho cả miền sửa trang được bảo vệ, rồi thôi; người cùng miền và người sửa ngoài miền thử ô A1',
  ),
];
