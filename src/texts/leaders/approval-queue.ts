// Words of the approval queue (việc chờ phê duyệt), the leaders' page.
export const queueTexts = {
  greeting: (name: string, position: string) => (position ? `${name}, ${position}` : name),
  emptyNext: (coming: number) =>
    coming
      ? `Không có việc nào chờ phê duyệt. Có ${coming} sự cố đang lập phương án.`
      : 'Không có việc nào chờ phê duyệt. Khi Bộ phận CNTT trình phương án, đồng chí nhận được thư.',
  /** What is to be decided of an incident in the list. */
  matters: {
    approve: () => 'Phê duyệt phương án',
    grantExtension: (step: string, workingDays: number) => `Gia hạn bước ${step} thêm ${workingDays} ngày làm việc`,
    confirmCost: () => 'Xác nhận kinh phí thực tế',
  },
  /** The link of a mail: what it asked for has been decided, or is another's by now. */
  notWaiting: (code: string) => `Sự cố ${code} không còn chờ đồng chí quyết định.`,
  notLeader: (email: string) =>
    `Chưa mở được trang phê duyệt: tài khoản ${email || 'đang dùng'} không có vai trò Chủ tịch hoặc Phó Chủ tịch. Điện thoại có nhiều tài khoản thì chọn tài khoản cơ quan cấp. Việc của Bộ phận CNTT làm trong bảng tính, trình đơn “Sự cố CNTT”.`,
};
