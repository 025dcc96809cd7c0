// Words of the approval queue (việc chờ phê duyệt), the leaders' page.
export const queueTexts = {
  greeting: (name: string, position: string) => (position ? `${name}, ${position}` : name),
  emptyNext: (coming: number) =>
    coming
      ? `Không có việc nào chờ duyệt. ${coming} sự cố đang được lập phương án, sẽ trình trong thời gian tới.`
      : 'Không có việc nào chờ duyệt. Khi Bộ phận CNTT trình phương án, anh/chị nhận được thư.',
  notLeader: (email: string) =>
    `Trang này dành cho lãnh đạo. Tài khoản ${email || 'đang dùng'} không có vai trò Chủ tịch hoặc Phó Chủ tịch ở trang “Phân quyền”.`,
};
