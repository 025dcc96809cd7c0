// Words of «Thư đi»: the states of a mail, and why one is not sent yet.
import { momentPhrase } from '../moments';

export const outboxTexts = {
  waiting: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  undeliverable: 'Địa chỉ sai',
  wrongAddress: 'Địa chỉ e-mail không đúng. Hãy sửa ở trang “Phân quyền”, hoặc hỏi lại người báo.',
  altered: 'Không gửi',
  alteredReason: 'Thư bị sửa tay sau khi lập nên không được gửi. Bộ phận CNTT xem việc ở “Sổ sự cố” và tự báo cho người nhận.',
  unknownState:
    'Trạng thái hoặc giờ gửi bị sửa tay; không biết thư đã được gửi chưa. Bộ phận CNTT xem việc ở “Sổ sự cố” và tự báo cho người nhận.',
  statesPutBack: (count: number): string =>
    `Trạng thái của ${count} thư ở “Thư đi” bị sửa tay, đã được ghi lại. Thư chưa gửi sẽ được gửi; thư không rõ đã gửi chưa có ghi chú ở cột “Lý do chưa gửi”.`,
  alteredRecord: 'Dòng này bị sửa tay sau khi thư được gửi. Nội dung đúng ở hộp thư của người nhận.',
  alteredRecords: (count: number): string =>
    `${count} thư đã gửi ở “Thư đi” bị sửa tay. Sổ ghi ở cột “Lý do chưa gửi” của các dòng đó; nội dung đúng ở hộp thư của người nhận, hoặc ở lịch sử phiên bản của bảng tính.`,
  /** What hands wrote is not passed on. */
  alteredRow: (row: number, at: number): string => `Dòng ${row}, lập lúc ${momentPhrase(at)}`,
  quotaGone: 'Hết số thư được gửi trong ngày; sẽ gửi lại tự động.',
};
