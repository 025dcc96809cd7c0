// Words of the card (thông tin sự cố).
export const cardTexts = {
  plan: (version: number) => (version > 1 ? `Phương án, dự toán (lần ${version})` : 'Phương án, dự toán'),
  pdf: (label: string) => `${label}, bản PDF lưu`,
  attached: 'Đã gắn',
  number: (number: string, day: string) => `${number} ngày ${day}`,
  notYours: (step: string) => `Sự cố đang ở bước “${step}”. Bước này không phải phần việc của anh/chị.`,
  closed: 'Sự cố đã kết thúc, không còn việc cần làm.',
  ended: (at: string) => `Kết thúc lúc ${at}`,
  noLimit: 'Bước này không có hạn riêng',
  overdue: (due: string) => `Quá hạn từ ${due}`,
  due: (due: string, left: string) => `Hạn ${due}, còn ${left}`,
  late: 'quá hạn',
  left: (span: string) => `còn ${span}`,
  securityClocks: (since: string, day: string, threeDays: string) =>
    `Phát hiện lúc ${since}. Sự cố nghiêm trọng: thông báo lần đầu trước ${day}, báo cáo trước ${threeDays}. Lộ dữ liệu cá nhân: thông báo trước ${threeDays}.`,
};
