// The people of the desk: staff of the commune by post, the partner, and the mailbox that owns the file.

export type DeskRole = 'staff' | 'it' | 'chairman' | 'viceChairman' | 'vendor' | 'system';

export interface DeskPerson {
  email: string;
  name: string;
  position: string;
  department: string;
  role: DeskRole;
}

const staff = (mailbox: string, department: string): DeskPerson => ({
  email: `${mailbox}@sontay.example`,
  // The samples name reporters by post, so that they contain no real person.
  name: `Công chức ${department}`,
  position: 'Công chức',
  department,
  role: 'staff',
});

/** Names and posts are the first values of QT.VHTT.01; all others are named by post. */
export const people: DeskPerson[] = [
  staff('motcua', 'Bộ phận Tiếp nhận và Trả kết quả'),
  staff('taichinh', 'Tài chính – Kế toán'),
  staff('congan', 'Công an xã'),
  staff('vanhoa', 'Văn hóa – Xã hội'),
  staff('vanphong', 'Văn phòng – Thống kê'),
  staff('diachinh', 'Địa chính – Xây dựng – Môi trường'),
  staff('tramyte', 'Trạm Y tế'),
  staff('tuphap', 'Tư pháp – Hộ tịch'),
  staff('truyenthanh', 'Đài Truyền thanh'),
  staff('quansu', 'Ban Chỉ huy Quân sự'),
  { email: 'cntt@sontay.example', name: 'Cán bộ CNTT', position: 'Cán bộ phụ trách CNTT', department: 'Bộ phận CNTT', role: 'it' },
  {
    email: 'hue.nguyen@sontay.example',
    name: 'Nguyễn Thị Huệ',
    position: 'Công chức Văn hóa – Xã hội',
    department: 'Văn hóa – Xã hội',
    role: 'it',
  },
  {
    email: 'chutich@sontay.example',
    name: 'Cao Văn Đức',
    position: 'Chủ tịch UBND xã',
    department: 'Lãnh đạo UBND xã',
    role: 'chairman',
  },
  {
    email: 'phochutich@sontay.example',
    name: 'Nguyễn Thanh Thiết',
    position: 'Phó Chủ tịch UBND xã',
    department: 'Lãnh đạo UBND xã',
    role: 'viceChairman',
  },
  {
    email: 'doitac@suachua.example',
    name: 'Đơn vị đối tác A',
    position: 'Đơn vị đối tác',
    department: 'Đơn vị đối tác A',
    role: 'vendor',
  },
  {
    email: 'hethong.cntt@sontay.example',
    name: 'Hộp thư hệ thống',
    position: 'Chủ sở hữu tệp, quản trị',
    department: 'UBND xã Sơn Tây',
    role: 'system',
  },
];

/** The role mailbox, which owns the file and runs the set-up. */
export const owner = people[people.length - 1]!;

export const personOf = (email: string): DeskPerson | undefined => people.find((person) => person.email === email);
