// The first rows of «Phân quyền» and «Danh mục», which set-up writes and people edit afterwards.
export const firstListTexts = {
  people: [
    ['Cao Văn Đức', 'Chủ tịch UBND xã', 'Lãnh đạo UBND xã', '', 'Chủ tịch'],
    ['Nguyễn Thanh Thiết', 'Phó Chủ tịch UBND xã', 'Lãnh đạo UBND xã', '', 'Phó Chủ tịch'],
    ['Nguyễn Thị Huệ', 'Công chức Văn hóa – Xã hội', 'Văn hóa – Xã hội', '', 'CNTT'],
  ],
  departments: [
    'Văn phòng – Thống kê',
    'Tài chính – Kế toán',
    'Tư pháp – Hộ tịch',
    'Văn hóa – Xã hội',
    'Địa chính – Xây dựng – Môi trường',
    'Bộ phận Tiếp nhận và Trả kết quả',
    'Công an xã',
    'Ban Chỉ huy Quân sự',
    'Trạm Y tế',
    'Đài Truyền thanh',
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
