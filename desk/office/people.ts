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
  staff('motcua', 'Trung tâm Phục vụ hành chính công'),
  staff('taichinh', 'Phòng Kinh tế'),
  staff('congan', 'Công an xã'),
  staff('vanhoa', 'Phòng Văn hóa – Xã hội'),
  staff('vanphong', 'Văn phòng HĐND và UBND'),
  staff('tramyte', 'Trạm Y tế'),
  staff('quansu', 'Ban Chỉ huy Quân sự xã'),
  { email: 'cntt@sontay.example', name: 'Cán bộ CNTT', position: 'Cán bộ phụ trách CNTT', department: 'Bộ phận CNTT', role: 'it' },
  {
    email: 'hue.nguyen@sontay.example',
    name: 'Nguyễn Thị Huệ',
    position: 'Công chức Phòng Văn hóa – Xã hội',
    department: 'Phòng Văn hóa – Xã hội',
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
    position: 'Người quản trị sổ',
    department: 'UBND xã Sơn Tây',
    role: 'system',
  },
];

/** The role mailbox, which owns the file and runs the set-up. */
export const owner = people[people.length - 1]!;

export const personOf = (email: string): DeskPerson | undefined => people.find((person) => person.email === email);
