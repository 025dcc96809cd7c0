// Words on recomputed limits and on proposed days off.
export const recomputeTexts = {
  reason: 'Giờ làm việc, ngày nghỉ hoặc thời hạn các bước thay đổi',
  moved: (count: number) =>
    count ? `Đã tính lại hạn của ${count} sự cố đang xử lý theo lịch mới.` : 'Lịch đã đổi; không có hạn nào thay đổi.',
};
