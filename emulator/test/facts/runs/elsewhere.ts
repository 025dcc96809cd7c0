// Facts about phones, strangers with the link, many calls at once, and the scripts of copied files.
import { byHand, type Fact, observed } from '../fact';
import { onForm, onSheet, withCopy } from '../own-files';

const observedByOthers = ['observed', 'observed by others'] as const;

export const elsewhere: Fact[] = [
  byHand(
    'a script has no menus on a phone, but edits there fire its triggers',
    'documented',
    'Custom menus',
    [[], ['A1']],
    'mở bảng tính trong ứng dụng trên điện thoại, tìm menu «Đối chiếu», rồi gõ vào ô A1',
  ),
  byHand(
    'the script of a file does not run for a viewer, who sees no menus',
    'documented',
    'Simple triggers: restrictions',
    [[], []],
    'chia sẻ bảng tính cho người thứ hai với quyền xem; người ấy mở bảng tính, tìm menu «Đối chiếu»',
  ),
  byHand(
    'a person who edits by link without an account counts as the owner of the trigger',
    ...observedByOthers,
    ['chủ tệp', 'chủ tệp'],
    'chạy openToAll, mở địa chỉ bảng tính trong cửa sổ ẩn danh rồi gõ vào một ô',
  ),
  byHand(
    'two more edits wait while a simple trigger runs, and further edits are lost',
    'documented',
    'Simple triggers: onEdit',
    ['A1', 'A2', 'A3'],
    'đặt thuộc tính «slow» là 1 rồi gõ thật nhanh vào năm ô A1:A5',
  ),
  byHand(
    'calls that a page makes at the same time arrive in any order',
    'documented',
    'HTML Service: communicate with server functions',
    false,
    'trang gọi take mười lần liền với số thứ tự, vài lượt: có lượt không theo thứ tự',
  ),
  byHand(
    'the script of a copied file has no triggers and no properties',
    ...observedByOthers,
    { before: [1, 'xanh'], after: [0, null] },
    'cài một trigger, đặt thuộc tính «màu» là «xanh», tạo bản sao bằng Tệp ▸ Tạo bản sao; trong tập lệnh của bản sao chạy triggers và readProperty',
  ),
  observed('a copied spreadsheet has a copy of its form, which writes into the copy', [true, true, true], () =>
    onSheet((_sheet, book) =>
      onForm((form) => {
        form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
        SpreadsheetApp.flush();
        return withCopy(book.copy('Bản sao'), (copy) => {
          const url = copy.getFormUrl();
          if (!url) return [false];
          const copied = FormApp.openByUrl(url);
          const seen = [true, copied.getId() !== form.getId(), copied.getDestinationId() === copy.getId()];
          DriveApp.getFileById(copied.getId()).setTrashed(true);
          return seen;
        });
      }),
    ),
  ),
];
