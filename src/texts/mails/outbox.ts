// Words of «Thư đi»: the states of a mail, and why one is not sent yet.
import { momentPhrase } from '../moments';
import { rowsText } from '../sheets/journal';

export const outboxTexts = {
  waiting: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  undeliverable: 'Địa chỉ sai',
  wrongAddress:
    'Địa chỉ thư điện tử không đúng nên thư không được gửi. Của người có tên ở trang “Phân quyền”: nhờ người quản trị sổ sửa ở trang đó. Của người báo: không sửa được trong sổ; Bộ phận CNTT gọi điện báo nội dung thư.',
  altered: 'Không gửi',
  alteredReason: 'Thư bị sửa trực tiếp sau khi lập nên không gửi. Bộ phận CNTT xem sự cố ở “Sổ sự cố” và tự báo cho người nhận.',
  unknownState:
    'Trạng thái hoặc giờ gửi bị sửa trực tiếp nên không rõ thư đã gửi chưa. Bộ phận CNTT xem sự cố ở “Sổ sự cố” và tự báo cho người nhận.',
  statesPutBack: (count: number): string =>
    `Trạng thái của ${count} thư ở trang “Thư đi” bị sửa trực tiếp, đã được ghi lại. Thư chưa gửi sẽ được gửi; thư không rõ đã gửi chưa thì có ghi chú ở cột “Lý do chưa gửi”.`,
  alteredRecord: 'Dòng này bị sửa trực tiếp sau khi gửi thư. Xem nội dung đúng trong hộp thư của người nhận.',
  alteredRecords: (rows: number[]): string =>
    `${rows.length} thư đã gửi (${rowsText(rows)}) ở trang “Thư đi” bị sửa trực tiếp, có ghi chú ở cột “Lý do chưa gửi”. Xem nội dung đúng trong hộp thư của người nhận, hoặc ở Tệp ▸ Nhật ký phiên bản.`,
  /** What hands wrote is not passed on. */
  alteredRow: (row: number, at: number): string => `Dòng ${row}, lập lúc ${momentPhrase(at)}`,
  quotaGone: 'Hôm nay đã hết số thư Google cho phép gửi; thư sẽ được gửi tự động vào ngày sau.',
};
