// What a reconciliation (đối chiếu) from the menu found.
import { menuTexts } from './menus';
import { rowsText } from './sheets/journal';
import { lookAtVersions } from './workbook';

export const reconcileTexts = {
  paused: (row: number) => `Nhật ký dài nên mới kiểm tra đến dòng ${row}; phần còn lại được kiểm tra trong các lần đối chiếu sau.`,
  /**
   * @param takenIn codes of incidents from responses that were not in the register
   * @param restored codes of rows written again from the journal
   * @param spoilt rows of the journal that are not as they were written
   */
  result: (takenIn: string[], restored: string[], spoilt: number[]): string => {
    const found = [
      spoilt.length
        ? `Trang “Nhật ký” đã khác so với lúc ghi, tại ${rowsText(spoilt)}: có người đã sửa, xóa hoặc sắp xếp. Việc cần làm: người quản trị sổ chọn “${menuTexts.restoreJournal}”, rồi đối chiếu lại. Chỗ chưa có bản lưu: ${lookAtVersions}`
        : '',
      takenIn.length ? `Đã ghi nhận thêm ${takenIn.join(', ')} từ biểu mẫu báo sự cố.` : '',
      restored.length ? `Đã khôi phục ${restored.join(', ')} theo nhật ký.` : '',
    ].filter(Boolean);
    return found.length ? found.join(' ') : 'Sổ sự cố khớp với nhật ký và biểu mẫu báo sự cố, không thiếu dòng nào.';
  },
};
