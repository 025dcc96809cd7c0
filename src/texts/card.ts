// Words of the card (thẻ sự cố).
export const cardTexts = {
  plan: (version: number) => (version > 1 ? `Phương án, dự toán (lần ${version})` : 'Phương án, dự toán'),
  pdf: (label: string) => `${label}, bản PDF lưu`,
  attached: 'Đã gắn',
  number: (number: string, day: string) => `${number} ngày ${day}`,
  notYours: (step: string) => `Sự cố đang ở bước “${step}”. Tài khoản đang dùng không có việc ở bước này.`,
  closed: 'Sự cố đã kết thúc, không còn việc phải làm.',
  ended: (at: string) => `Kết thúc lúc ${at}`,
  noLimit: 'Bước này không có hạn',
  overdue: (due: string, late: string) => `Quá hạn ${late} (hạn ${due})`,
  due: (due: string, left: string) => `Hạn ${due}, còn ${left}`,
  late: 'quá hạn',
  left: (span: string) => `còn ${span.replace(' làm việc', '')}`,
  securityClocks: (since: string, day: string, threeDays: string) =>
    `Phát hiện ${since}; báo lần đầu trước ${day}, báo cáo trước ${threeDays}.`,
};
