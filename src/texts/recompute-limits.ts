// Words for limits counted anew and for days off that are proposed.
export const recomputeTexts = {
  reason: 'Giờ làm việc, ngày nghỉ hoặc thời hạn các bước thay đổi',
  moved: (count: number) =>
    count ? `Đã tính lại hạn của ${count} sự cố đang xử lý theo lịch mới.` : 'Lịch đã đổi; không có hạn nào thay đổi.',
  proposed: (years: number[]) =>
    `Đã thêm ngày nghỉ dự kiến của năm ${years.join(', ')} theo luật và âm lịch. Khi có thông báo, hãy sửa lại ở trang «Ngày nghỉ» và ghi «đã xác nhận».`,
};
