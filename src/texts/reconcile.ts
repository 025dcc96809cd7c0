// What a reconciliation (đối soát) from the menu found.
import { rowsText } from './sheets/journal';

export const reconcileTexts = {
  paused: (row: number) => `Nhật ký dài, mới kiểm tra đến dòng ${row}; phần còn lại được kiểm tra tiếp trong các lần đối soát sau.`,
  /**
   * @param takenIn codes of incidents from responses that were not in the register
   * @param restored codes of rows written again from the journal
   * @param spoilt rows of the journal that are not as they were written
   */
  result: (takenIn: string[], restored: string[], spoilt: number[]): string => {
    const found = [
      spoilt.length
        ? `Nhật ký không còn như lúc sổ ghi, ở ${rowsText(spoilt)}: có người đã sửa, xóa hoặc sắp xếp. Hãy khôi phục trang “Nhật ký” từ lịch sử phiên bản của bảng tính, rồi đối soát lại.`
        : '',
      takenIn.length ? `Đã ghi nhận thêm ${takenIn.join(', ')} từ biểu mẫu.` : '',
      restored.length ? `Đã khôi phục ${restored.join(', ')} từ nhật ký.` : '',
    ].filter(Boolean);
    return found.length ? found.join(' ') : 'Sổ khớp với nhật ký và biểu mẫu, không thiếu dòng nào.';
  },
};
