// What a sweep by hand found.
import { rowsText } from './mails/notices';

export const reconcileTexts = {
  result: (takenIn: string[], restored: string[], spoilt: number[]): string => {
    const found = [
      spoilt.length
        ? `Nhật ký không còn như lúc sổ ghi, ở ${rowsText(spoilt)}: có người đã sửa, xóa hoặc sắp xếp. Hãy khôi phục trang «Nhật ký» từ lịch sử phiên bản của bảng tính, rồi đối soát lại.`
        : '',
      takenIn.length ? `Đã ghi nhận thêm ${takenIn.join(', ')} từ biểu mẫu.` : '',
      restored.length ? `Đã khôi phục ${restored.join(', ')} từ nhật ký.` : '',
    ].filter(Boolean);
    return found.length ? found.join(' ') : 'Sổ khớp với nhật ký và biểu mẫu, không thiếu dòng nào.';
  },
};
