// Words on rights: whose a function is, and the table that the guide shows.
import type { Role } from '../procedure/incident';
import { roleLabels } from './labels';
import { menuTexts } from './menus';

type RightHolder = Role | 'keeper' | 'delegate';

const leaders: RightHolder[] = ['chairman', 'viceChairman', 'delegate'];

/** Those who may have a right: the roles, the keeper's account, a vice chairman with a delegation in force. */
export const holderLabels: Record<RightHolder, string> = {
  ...roleLabels,
  it: 'Bộ phận CNTT',
  admin: 'người có vai trò Quản trị',
  keeper: 'người quản trị sổ',
  delegate: 'Phó Chủ tịch đang được ủy quyền',
};

export const rightTexts = {
  oneOf: (holders: string[]): string =>
    holders.length < 2 ? holders.join('') : `${holders.slice(0, -1).join(', ')} hoặc ${holders[holders.length - 1]}`,
  /** What only leaders decide nobody is told to have given to them. */
  ofOthers: (holders: readonly RightHolder[]): string =>
    holders.every((holder) => leaders.includes(holder))
      ? 'đây là việc của Chủ tịch, hoặc Phó Chủ tịch đang được ủy quyền. Trình lãnh đạo quyết định.'
      : `đây là việc của ${rightTexts.oneOf(holders.map((holder) => holderLabels[holder]))}. Giao hoặc nhờ người có vai trò đó; cần làm việc này thường xuyên thì báo người quản trị sổ bổ sung vai trò ở trang “Phân quyền”.`,
  notYours: (holders: readonly RightHolder[]): string => `Chưa thực hiện được: ${rightTexts.ofOthers(holders)}`,
  /** A menu item that is asked for where there is no menu, as on the leaders' page. */
  noScreen: 'Chưa mở được: trình đơn chỉ có trên bảng tính. Mở bảng tính bằng máy tính rồi chọn lại.',
};

/** The words of the guide's table; the build prints it, the product itself shows none of them. */
export const rightsGuide = {
  task: 'Việc',
  way: 'Làm ở đâu',
  people: {
    unlisted: 'Người không có ở “Phân quyền”',
    staff: 'Có ở “Phân quyền”, không có vai trò',
    it: 'Bộ phận CNTT',
    chairman: 'Chủ tịch',
    delegate: 'Phó Chủ tịch, đang được ủy quyền',
    viceChairman: 'Phó Chủ tịch, không có ủy quyền',
    admin: 'Vai trò Quản trị',
    keeper: 'Người quản trị sổ',
  },
  ways: {
    menu: 'trình đơn',
    page: 'cửa sổ đang mở',
    webPage: 'liên kết trong thư',
    event: 'tự động',
    timer: 'tự động theo lịch',
    sheet: 'nhập vào ô',
  },
  yes: 'có',
  no: '–',
  /** Names of what no menu item names. */
  names: {
    onOpen: 'Hiện trình đơn khi mở bảng tính',
    onFormSubmitted: 'Nhận thông báo sự cố từ biểu mẫu báo sự cố',
    onSheetEdited: 'Xử lý ô vừa nhập trực tiếp',
    onSheetChanged: 'Khôi phục dòng vừa bị xóa',
    onSweep: 'Việc tự động mười phút một lần: nhắc việc, làm nốt việc còn sót; mỗi giờ đối chiếu một lần',
    answer: 'Bấm nút trong cửa sổ, mở cửa sổ từ “Thông tin sự cố”',
    byTask: 'theo việc',
    reclassify: 'Sửa “Nhóm”, “Mức độ”, “Phụ trách”, “Ghi chú” ở “Sổ sự cố”',
    makeDocument: 'Lập biểu mẫu ngay sau khi ghi',
    sendMails: 'Gửi thư ngay sau khi ghi',
    cureCheck: `Các nút khắc phục ở “${menuTexts.check}”`,
    doGet: 'Mở trang phê duyệt trên điện thoại',
  },
};
