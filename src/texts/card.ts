// Words of the card and of the chairman's page.
export const cardTexts = {
  plan: (version: number) => (version > 1 ? `Phương án, dự toán (lần ${version})` : 'Phương án, dự toán'),
  notYours: (step: string) => `Sự cố đang ở bước «${step}». Tài khoản đang dùng không có việc ở bước này.`,
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

export const queueTexts = {
  greeting: (name: string, position: string) => (position ? `${name}, ${position}` : name),
  empty: 'Không có việc nào chờ duyệt.',
  emptyNext: (coming: number) =>
    coming
      ? `Không có việc nào chờ duyệt. ${coming} sự cố đang được lập phương án, sẽ trình trong thời gian tới.`
      : 'Không có việc nào chờ duyệt. Khi Bộ phận CNTT trình phương án, anh/chị nhận được thư.',
  noAccess: (email: string) =>
    `Trang này dành cho lãnh đạo. Tài khoản ${email || 'đang dùng'} không mở được sổ sự cố. Hãy đăng nhập bằng tài khoản có ở trang «Phân quyền», hoặc nhờ quản trị chia sẻ bảng tính.`,
  notLeader: (email: string) =>
    `Trang này dành cho lãnh đạo. Tài khoản ${email || 'đang dùng'} không có vai trò Chủ tịch hoặc Phó Chủ tịch ở trang «Phân quyền».`,
};
