// Looks of cells, lines and tabs as people see them.
import { byHand, type Fact } from '../../fact';

const range = 'Class Range';
const sheet = 'Class Sheet';
const usual = ['Arial', 10];

/** In vi_VN: a format, a value as a script sets it, and how it reads. A day and a time of day are numbers. */
export const formatted: [format: string, value: string | number | boolean, seen: string][] = [
  ['#,##0', 1234.6, '1.235'],
  ['0.00%', 0.256, '25,60%'],
  ['dd/MM/yyyy HH:mm', 46349 + 11.5 / 24, '23/11/2026 11:30'],
  ['dd/MM/yyyy', 46349, '23/11/2026'],
  ['dd/MM/yyyy', 'chưa rõ', 'chưa rõ'],
  ['dd/MM/yyyy', 46349.75, '23/11/2026'],
  ['H:mm:ss', 0.5 + 7 / 86400, '12:00:07'],
  ['"Ngày DD" d', 46349, 'Ngày DD 23'],
  ['hh:mm am/pm', 46349.75, '06:00 PM'],
  ['#,##0 "₫"', 15500000, '15.500.000 ₫'],
  ['#,##0 [$₫]', 15500, '15.500 ₫'],
  ['[$€-407]0', 7, '€7'],
  ['0 [$VND]', 5, '5 VND'],
  ['0.0', 7.26, '7,3'],
  ['@', '007', '007'],
  ['@', 'chữ', 'chữ'],
  ['', "'=5", '=5'],
  ['', true, 'TRUE'],
  ['', false, 'FALSE'],
  ['', 2.5, '2,5'],
  ['', -3, '-3'],
  ['', '15.500', '15.500'],
  ['', '12/10/2026', '12/10/2026'],
  ['', '25,5%', '25,50%'],
];

export const looksSeen: Fact[] = [
  byHand(
    'people see the style that a script gave a cell, and else the default style',
    'documented',
    `${range}: setFontFamily`,
    [
      ['#ff0000', '#00ff00', 'bold italic underline', 'Times New Roman', 12, 'center', 'center', 'WRAP'],
      ['', '', 'strike', 'Arial', 18, 'right', 'top', ''],
      ['', '', '', ...usual, '', '', ''],
      ['', '', '', ...usual, 'left', '', 'WRAP'],
      ['', '', '', ...usual, '', '', ''],
      ['', '', 'underline', ...usual, '', '', 'CLIP'],
      ['', '', 'italic', 'Roboto', 30, '', '', ''],
    ],
    'chạy dressCells, xem A1:A7: nền, màu chữ, đậm nghiêng gạch, phông, cỡ, canh ngang, canh dọc, chữ dài xuống dòng (WRAP) hay cắt (CLIP) («» là như ô mới)',
  ),
  byHand(
    'people see the background of a column also below its content, and none beside the column',
    'documented',
    `${range}: setBackground`,
    ['#0000ff', '#0000ff', '#0000ff', '', '', '', '#123456'],
    'chạy dressCells, xem nền của C1, C7, C20, B7, D7, E19, E20',
  ),
  byHand(
    'people see borders on their sides, with colour and kind',
    'documented',
    `${range}: setBorder`,
    [
      ['top dotted #ff0000'],
      ['left mediumdashed #00ff00'],
      ['bottom thin #0000ff'],
      ['right medium #111111'],
      ['bottom thick #222222', 'top thick #222222'],
      ['left double #333333', 'right double #333333'],
      ['bottom thin #000000', 'left thin #000000', 'right thin #000000', 'top thin #000000'],
    ],
    'chạy drawBorders, xem viền của B2, D2, F2, H2, B4, D4, F4: phía, kiểu (dotted chấm, mediumdashed gạch, thin mảnh, medium vừa, thick dày, double đôi), màu',
  ),
  byHand(
    'people see values in their formats',
    'documented',
    'Date and number formats',
    formatted,
    'chạy showFormatted với định dạng và giá trị của từng dòng, xem A1 trở xuống',
  ),
  byHand(
    'people see rows and columns in their set sizes, but not hidden ones; frozen ones stay in view',
    'documented',
    `${sheet}: setColumnWidths`,
    {
      widths: [100, 250, 100, 60, 60, 100, 0, 0, 100, 33],
      heights: [21, 50, 21, 21, 0, 0, 0, 21, 40, 40, 21],
      frozen: [1, 2],
    },
    'chạy sizeLines, xem bề rộng cột A đến I và Z, chiều cao hàng 1 đến 11 (0 là ẩn), số hàng và cột đứng yên khi cuộn',
  ),
  byHand(
    'people see tabs with their colours, the first visible tab in front, and the gridlines of sheets',
    'documented',
    `${sheet}: setTabColor`,
    {
      tabs: [
        ['Trang tính1', 'hidden', '#123456'],
        ['Hai', 'visible', ''],
        ['Ba', 'visible', ''],
        ['Bốn', 'hidden', '#ff0000'],
      ],
      grid: [true, false, true, true],
      front: 'Hai',
      chosen: [1, 1, 1, 1],
    },
    'chạy dressTabs, mở lại sổ: xem thẻ nào còn, màu thẻ, trang nào ở trước, trang nào không có đường lưới, ô nào đang chọn (A1: hàng 1, cột 1)',
  ),
  byHand(
    'a person who edits a cell sees its formula, its number in the locale, or an apostrophe before a formula-like text',
    'observed',
    'observed by others',
    ['=1+2', '2,5', "'=5", 'TRUE'],
    'A1:A4 là công thức =1+2, số 2,5, chữ =5, TRUE: chọn từng ô, xem thanh công thức',
  ),
  byHand(
    'people see the results of formulas, dates as dates, and a name in a formula means its range',
    'documented',
    'Google Sheets function list',
    ['12,25', '#ERROR!', '24/11/2026', '25/11/2026', '08:00', '7,25', '6!', 'có', '5', ['Ten', 'Kia']],
    'lúc 8 giờ ngày 24/11/2026 chạy writeFormulas, xem A1:A8 và ô A1 của Sheet1, rồi Dữ liệu ▸ Dải ô được đặt tên',
  ),
];
