// The first rows of «Phân quyền» and «Danh mục», which set-up writes and people edit afterwards.
export const firstListTexts = {
  people: [
    ['Cao Văn Đức', 'Chủ tịch UBND xã', 'Lãnh đạo UBND xã', '', 'Chủ tịch'],
    ['Nguyễn Thanh Thiết', 'Phó Chủ tịch UBND xã', 'Lãnh đạo UBND xã', '', 'Phó Chủ tịch'],
    ['Nguyễn Thị Huệ', 'Công chức Phòng Văn hóa – Xã hội', 'Phòng Văn hóa – Xã hội', '', 'CNTT'],
  ],
  // The units of a commune since 07/2025 (NĐ 150/2025); those of the procedure's year are gone.
  departments: [
    'Văn phòng HĐND và UBND',
    'Phòng Kinh tế',
    'Phòng Văn hóa – Xã hội',
    'Trung tâm Phục vụ hành chính công',
    'Công an xã',
    'Ban Chỉ huy Quân sự xã',
    'Trạm Y tế',
    'Lãnh đạo UBND xã',
  ],
  groups: [
    'PC – Phần cứng máy tính',
    'MI – Máy in, máy quét, ngoại vi',
    'MG – Mạng LAN/Wi-Fi/Internet',
    'PM – Phần mềm, hệ điều hành',
    'DC – Phần mềm dùng chung (một cửa, quản lý văn bản)',
    'TK – Tài khoản, chữ ký số',
    'DL – Dữ liệu',
    'HH – Hội nghị trực tuyến, camera, truyền thanh',
    'DN – Nguồn điện, UPS',
    'AN – An ninh mạng, mã độc',
    'KH – Khác',
  ],
  legalBases: [
    'Quy trình khắc phục sự cố công nghệ thông tin của Ủy ban nhân dân xã Sơn Tây (mã hiệu QT.VHTT.01, ban hành lần 01 ngày 08/11/2023)',
  ],
};
