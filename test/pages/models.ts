// Page models as the server sends them, for tests in a real browser.
import type {
  CardModel,
  DecisionBackground,
  DialogModel,
  Field,
  NoticeModel,
  ProgressModel,
  QueueModel,
  StepState,
} from '../../src/actions/page-models';

const printer = 'SC-2026-0001 · Máy in Canon LBP 2900 · Trung tâm Phục vụ hành chính công';

function dialog(model: Partial<DialogModel> & Pick<DialogModel, 'action' | 'title' | 'groups' | 'submit' | 'working'>): DialogModel {
  return { kind: 'dialog', key: 'key-1', code: 'SC-2026-0001', version: 3, subject: printer, details: [], hidden: {}, links: [], ...model };
}

export const reportDialog = dialog({
  action: 'report',
  code: '',
  version: 0,
  title: 'Ghi sự cố được báo trực tiếp hoặc qua điện thoại',
  subject: 'Ghi thay cho công chức đến báo hoặc gọi điện; số phiếu và thời hạn như khi gửi biểu mẫu.',
  submit: 'Ghi vào sổ',
  working: 'Đang ghi…',
  groups: [
    {
      heading: 'Người báo',
      fields: [
        {
          kind: 'radio',
          name: 'channel',
          label: 'Hình thức báo',
          value: 'phone',
          required: true,
          choices: [
            { value: 'inPerson', label: 'Trực tiếp' },
            { value: 'phone', label: 'Điện thoại' },
          ],
        },
        {
          kind: 'text',
          name: 'reporter',
          label: 'Họ và tên',
          value: '',
          required: true,
          suggestions: ['Nguyễn Thị Huệ', 'Trần Văn Bình', 'Lê Thị Hoà'],
        },
        { kind: 'text', name: 'position', label: 'Chức vụ', value: '' },
        {
          kind: 'select',
          name: 'department',
          label: 'Bộ phận công tác',
          value: '',
          required: true,
          choices: ['Trung tâm Phục vụ hành chính công', 'Phòng Kinh tế', 'Công an xã'].map((name) => ({ value: name, label: name })),
        },
        { kind: 'text', name: 'phone', label: 'Điện thoại', value: '', inputMode: 'tel' },
        { kind: 'moment', name: 'reportedAt', label: 'Lúc báo', value: '23/11/2026 09:20', required: true },
        { kind: 'moment', name: 'detectedAt', label: 'Lúc phát hiện', value: '', hint: 'Để trống nếu người báo không nhớ.' },
      ],
    },
    {
      heading: 'Sự cố',
      fields: [
        { kind: 'text', name: 'device', label: 'Thiết bị/hệ thống', value: '', required: true },
        { kind: 'text', name: 'assetCode', label: 'Mã tài sản', value: '' },
        { kind: 'area', name: 'description', label: 'Mô tả hiện tượng', value: '', required: true, maxLength: 200 },
        {
          kind: 'check',
          name: 'securitySigns',
          label: 'Có dấu hiệu mất an ninh mạng',
          value: '',
          hint: 'Mã độc, tài khoản bị chiếm, dữ liệu bị lộ hoặc bị mã hóa.',
        },
      ],
    },
  ],
});

export const receiveDialog = dialog({
  action: 'receive',
  title: 'Tiếp nhận, phân loại sự cố',
  warning:
    'Người báo cho biết có dấu hiệu mất an ninh mạng. Ngắt kết nối mạng; không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng.',
  submit: 'Tiếp nhận',
  working: 'Đang tiếp nhận…',
  details: [
    { label: 'Người báo', value: 'Nguyễn Thị Huệ, 0912 345 678' },
    { label: 'Hiện tượng', value: 'Máy in kẹt giấy liên tục, in ra bị sọc đen dọc trang.' },
    { label: 'Báo lúc', value: '09:20 ngày 23/11/2026' },
  ],
  groups: [
    {
      fields: [
        {
          kind: 'select',
          name: 'group',
          label: 'Nhóm sự cố',
          value: 'MI',
          required: true,
          choices: [
            { value: 'PC', label: 'Phần cứng máy tính' },
            { value: 'MI', label: 'Máy in, máy quét, ngoại vi' },
          ],
        },
        {
          kind: 'select',
          name: 'assignee',
          label: 'Người phụ trách',
          value: 'Trần Văn Bình',
          required: true,
          choices: [{ value: 'Trần Văn Bình', label: 'Trần Văn Bình' }],
        },
        {
          kind: 'radio',
          name: 'priority',
          label: 'Mức độ ưu tiên',
          value: '',
          required: true,
          choices: [
            { value: 'urgent', label: 'Khẩn cấp', hint: 'Toàn cơ quan hoặc bộ phận một cửa ngừng việc.' },
            { value: 'high', label: 'Cao', hint: 'Cả bộ phận ngừng việc, công dân đang chờ.' },
            { value: 'medium', label: 'Trung bình', hint: 'Một người, còn cách làm khác.' },
            { value: 'low', label: 'Thấp', hint: 'Hỗ trợ thông thường.' },
          ],
        },
        {
          kind: 'radio',
          name: 'direction',
          label: 'Hướng xử lý',
          value: 'survey',
          required: true,
          choices: [
            { value: 'survey', label: 'Khảo sát, lập phương án' },
            { value: 'onTheSpot', label: 'Xử lý ngay tại chỗ' },
            { value: 'transfer', label: 'Chuyển đơn vị bảo hành' },
          ],
        },
        {
          kind: 'text',
          name: 'reason',
          label: 'Lý do xử lý tại chỗ, hoặc đơn vị được chuyển',
          value: '',
          required: true,
          showWhen: { field: 'direction', isOneOf: ['onTheSpot', 'transfer'] },
        },
      ],
    },
  ],
});

const costLines: Field = {
  kind: 'table',
  name: 'lines',
  label: 'Dự toán kinh phí',
  addLabel: 'Thêm dòng',
  totals: 'estimate',
  atLeastOne: true,
  showWhen: { field: 'noCost', isOneOf: [''] },
  columns: [
    { name: 'content', label: 'Nội dung', kind: 'text', width: 34, required: true, suggestions: ['Gạt mực', 'Trục sấy Canon LBP 2900'] },
    { name: 'unit', label: 'ĐVT', kind: 'text', width: 9, required: true, suggestions: ['cái', 'bộ', 'lần'] },
    { name: 'quantity', label: 'Số lượng', kind: 'number', width: 10, required: true, initial: '1' },
    { name: 'unitPrice', label: 'Đơn giá', kind: 'money', width: 15, required: true },
    {
      name: 'vatPercent',
      label: 'Thuế',
      kind: 'select',
      width: 11,
      initial: '8',
      choices: ['0', '5', '8', '10'].map((value) => ({ value, label: `${value}%` })),
    },
    { name: 'note', label: 'Ghi chú', kind: 'text', width: 16 },
  ],
  value: [
    { content: 'Trục sấy Canon LBP 2900', unit: 'cái', quantity: '1', unitPrice: '450000', vatPercent: '8', note: '' },
    { content: 'Gạt mực', unit: 'cái', quantity: '1', unitPrice: '80000', vatPercent: '8', note: '' },
    { content: 'Công thay thế, vệ sinh', unit: 'lần', quantity: '1', unitPrice: '150000', vatPercent: '8', note: '' },
  ],
};

export const planDialog = dialog({
  action: 'plan',
  title: 'Lập phương án và dự toán',
  submit: 'Lưu phương án',
  working: 'Đang lưu…',
  groups: [
    {
      heading: 'Hiện trạng',
      fields: [
        {
          kind: 'table',
          name: 'items',
          label: 'Thiết bị được kiểm tra',
          addLabel: 'Thêm thiết bị',
          atLeastOne: true,
          value: [
            {
              name: 'Máy in Canon LBP 2900',
              identity: 'MI-03 / L11121E',
              yearInUse: '2019',
              warranty: 'Hết',
              condition: 'Kẹt giấy, bản in bị sọc',
            },
          ],
          columns: [
            { name: 'name', label: 'Thiết bị', kind: 'text', width: 30, required: true },
            { name: 'identity', label: 'Mã tài sản, số sê-ri', kind: 'text', width: 20 },
            { name: 'yearInUse', label: 'Năm sử dụng', kind: 'text', width: 12 },
            { name: 'warranty', label: 'Bảo hành', kind: 'text', width: 12 },
            { name: 'condition', label: 'Tình trạng', kind: 'text', width: 26, required: true },
          ],
        },
        { kind: 'area', name: 'cause', label: 'Nguyên nhân', value: 'Trục sấy mòn, gạt mực rách', required: true, rows: 2 },
      ],
    },
    {
      heading: 'Phương án và kinh phí',
      fields: [
        {
          kind: 'radio',
          name: 'kind',
          label: 'Loại phương án',
          value: 'hiredRepair',
          required: true,
          choices: [
            { value: 'selfRepair', label: 'Tự khắc phục' },
            { value: 'hiredRepair', label: 'Thuê sửa chữa' },
            { value: 'replacement', label: 'Thay thế' },
            { value: 'warranty', label: 'Bảo hành' },
          ],
        },
        {
          kind: 'area',
          name: 'text',
          label: 'Nội dung phương án',
          value: 'Thay trục sấy, gạt mực và vệ sinh máy',
          required: true,
          rows: 2,
        },
        { kind: 'check', name: 'noCost', label: 'Không phát sinh kinh phí', value: '' },
        costLines,
        { kind: 'text', name: 'vendor', label: 'Đơn vị đối tác', value: 'Đơn vị đối tác A' },
        { kind: 'text', name: 'funding', label: 'Nguồn kinh phí', value: 'Chi thường xuyên năm 2026' },
        { kind: 'text', name: 'duration', label: 'Thời gian thực hiện', value: '01 ngày làm việc' },
      ],
    },
  ],
});

export const decisionDialog = dialog({
  action: 'approve',
  title: 'Phê duyệt phương án và kinh phí',
  submit: 'Phê duyệt',
  working: 'Đang phê duyệt…',
  confirm: 'Phê duyệt phương án sửa máy in Canon LBP 2900 với kinh phí 734.400 đồng?',
  hidden: { planHash: 'a1b2' },
  otherSubmit: {
    action: 'return',
    label: 'Trả lại để điều chỉnh',
    working: 'Đang trả lại…',
    requires: ['reason'],
    lacking: 'Chưa nhập lý do trả lại.',
    confirm: 'Trả lại phương án của sự cố SC-2026-0001 để điều chỉnh?',
  },
  links: [{ text: 'Tờ trình BM.03', url: 'https://docs.google.com/document/d/1' }],
  details: [
    { label: 'Người trình', value: 'Trần Văn Bình, 15:40 ngày 24/11/2026' },
    { label: 'Nguyên nhân', value: 'Trục sấy mòn, gạt mực rách' },
    { label: 'Phương án', value: 'Thuê sửa chữa: thay trục sấy, gạt mực và vệ sinh máy' },
    { label: 'Nguồn kinh phí', value: 'Chi thường xuyên năm 2026' },
  ],
  estimate: {
    rows: [
      { content: 'Trục sấy Canon LBP 2900', unit: 'cái', quantity: '1', unitPrice: '450.000', amount: '450.000', note: '' },
      { content: 'Gạt mực', unit: 'cái', quantity: '1', unitPrice: '80.000', amount: '80.000', note: 'Loại chính hãng' },
      { content: 'Công thay thế, vệ sinh', unit: 'lần', quantity: '1', unitPrice: '150.000', amount: '150.000', note: '' },
    ],
    subtotal: '680.000',
    vat: '54.400',
    total: '734.400',
    inWords: 'Bảy trăm ba mươi tư nghìn bốn trăm đồng',
  },
  groups: [
    {
      fields: [
        {
          kind: 'area',
          name: 'reason',
          label: 'Ý kiến',
          value: '',
          hint: 'Cần ghi rõ nội dung phải điều chỉnh khi trả lại.',
          maxLength: 500,
        },
      ],
    },
  ],
});

export const handoverDialog = dialog({
  action: 'handOver',
  title: 'Bàn giao sau khắc phục',
  submit: 'Lập biên bản bàn giao',
  working: 'Đang lập biên bản…',
  groups: [
    {
      fields: [
        { kind: 'moment', name: 'at', label: 'Bàn giao lúc', value: '27/11/2026 10:00', required: true },
        { kind: 'text', name: 'place', label: 'Tại', value: 'Trung tâm Phục vụ hành chính công', required: true },
        { kind: 'check', name: 'hasVendor', label: 'Có đơn vị đối tác cùng bàn giao', value: '' },
      ],
    },
    {
      heading: 'Đơn vị đối tác',
      fields: (
        [
          ['unit', 'Đơn vị'],
          ['address', 'Địa chỉ'],
          ['taxCode', 'Mã số thuế'],
          ['representative', 'Đại diện'],
        ] as const
      ).map(([name, label]) => ({
        kind: 'text' as const,
        name,
        label,
        value: '',
        required: name === 'unit',
        showWhen: { field: 'hasVendor', isOneOf: ['yes'] },
      })),
    },
    {
      heading: 'Kết quả',
      fields: [
        { kind: 'money', name: 'actualCost', label: 'Kinh phí thực tế', value: '734400' },
        {
          kind: 'area',
          name: 'costReason',
          label: 'Lý do vượt',
          value: '',
          required: true,
          showWhen: { field: 'actualCost', isAbove: 734_400 },
        },
        { kind: 'number', name: 'hours', label: 'Thời gian chạy thử', value: '2.5', unit: 'giờ' },
        { kind: 'day', name: 'warrantyUntil', label: 'Bảo hành đến', value: '' },
      ],
    },
  ],
});

export const noticeModel: NoticeModel = {
  kind: 'notice',
  title: 'Chưa trình được phương án',
  message: 'Chưa trình được phương án: phương án chưa có dự toán. Mở “Lập phương án” để nhập, hoặc chọn “Không phát sinh kinh phí”.',
  links: [{ text: 'Hướng dẫn lập phương án', url: 'https://docs.google.com/document/d/2' }],
};

export const keeperDialog: DialogModel = {
  kind: 'dialog',
  action: 'agreeKeeper',
  key: 'key-keeper',
  code: '',
  version: 0,
  title: 'Xác nhận người quản trị sổ',
  subject: 'Cán bộ CNTT đề nghị nhận quản trị sổ',
  details: [{ label: 'Tài khoản', value: 'cntt@sontay.example' }],
  groups: [{ fields: [{ kind: 'area', name: 'reason', label: 'Lý do (khi không đồng ý)', value: '', rows: 2 }] }],
  submit: 'Đồng ý',
  working: 'Đang ghi…',
  otherSubmit: {
    action: 'refuseKeeper',
    label: 'Không đồng ý',
    working: 'Đang ghi…',
    requires: ['reason'],
    confirm: 'Trả lời không đồng ý để Cán bộ CNTT nhận quản trị sổ?',
  },
  confirm: 'Đồng ý để Cán bộ CNTT nhận quản trị sổ?',
  hidden: { request: 'x 1' },
  links: [],
};

export const progressModel: ProgressModel = {
  kind: 'progress',
  title: 'Cài đặt sổ sự cố',
  intro: 'Tạo các trang, biểu mẫu, thư mục hồ sơ và lịch chạy tự động. Làm lại nhiều lần không làm mất dữ liệu.',
  steps: [
    { id: 'sheets', label: 'Tạo các trang của sổ', needs: [] },
    { id: 'folders', label: 'Tạo thư mục hồ sơ', needs: [] },
    { id: 'templates', label: 'Tạo mẫu in', needs: ['folders'] },
    { id: 'triggers', label: 'Đặt lịch tự động', needs: ['sheets'] },
  ],
};

export const steps: StepState[] = [
  { step: 'B1', name: 'Thông báo', state: 'done', caption: '23/11', returns: 0, tone: 'doneInTime' },
  { step: 'B2', name: 'Tiếp nhận, phân loại', state: 'done', caption: '23/11', returns: 0, tone: 'doneLate' },
  { step: 'B3', name: 'Khảo sát, lập phương án', state: 'done', caption: '25/11', returns: 1, tone: 'doneInTime' },
  { step: 'B4', name: 'Trình phê duyệt', state: 'done', caption: '25/11', returns: 1, tone: 'doneInTime' },
  { step: 'B5', name: 'Phê duyệt', state: 'current', caption: 'còn 3 giờ 20 phút', returns: 0, tone: 'soon' },
  { step: 'B6', name: 'Thực hiện', state: 'toCome', caption: '', returns: 0, tone: 'within' },
  { step: 'B7', name: 'Bàn giao', state: 'toCome', caption: '', returns: 0, tone: 'within' },
];

export const cardModel: CardModel = {
  kind: 'card',
  code: 'SC-2026-0001',
  version: 7,
  title: 'Máy in Canon LBP 2900',
  status: 'Chờ phê duyệt · sắp đến hạn',
  tone: 'soon',
  dueLine: 'Hạn phê duyệt: 17:00 ngày 26/11/2026',
  steps,
  details: [
    { label: 'Bộ phận', value: 'Trung tâm Phục vụ hành chính công' },
    { label: 'Người báo', value: 'Nguyễn Thị Huệ, 0912 345 678' },
    { label: 'Hiện tượng', value: 'Máy in kẹt giấy liên tục, in ra bị sọc đen dọc trang.' },
    { label: 'Hạn chung', value: '11:30 ngày 27/11/2026' },
  ],
  plan: {
    heading: 'Phương án, lần 2',
    details: [{ label: 'Nội dung', value: 'Thay trục sấy, gạt mực và vệ sinh máy' }],
    estimate: decisionDialog.estimate!,
  },
  history: [
    { at: '15:40 25/11/2026', who: 'Trần Văn Bình', what: 'Trình phương án lần 2' },
    { at: '10:05 25/11/2026', who: 'Cao Văn Đức', what: 'Trả lại để điều chỉnh: bổ sung báo giá thứ hai' },
    { at: '09:20 23/11/2026', who: 'Nguyễn Thị Huệ', what: 'Báo sự cố qua biểu mẫu' },
  ],
  documents: [
    { form: 'BM.01', label: 'Phiếu đề nghị khắc phục, xử lý sự cố', url: 'https://docs.google.com/document/d/3' },
    { form: 'BM.02', label: 'Biên bản kiểm tra tình trạng', url: 'https://docs.google.com/document/d/4' },
  ],
  folderUrl: 'https://drive.google.com/drive/folders/5',
  actions: [
    { action: 'withdraw', label: 'Rút lại để sửa phương án' },
    { action: 'makeForm', label: 'Lập lại biểu mẫu' },
  ],
  noActions: '',
};

/** A decision with all that a leader sees, on a plan that was returned once. */
export const wholeDecision: DialogModel = {
  ...decisionDialog,
  askSubmit: {
    action: 'ask',
    label: 'Hỏi lại',
    working: 'Đang gửi câu hỏi…',
    requires: ['reason'],
    lacking: 'Chưa nhập câu hỏi.',
    confirm: 'Gửi câu hỏi cho Bộ phận CNTT? Hạn giữ nguyên.',
  },
  details: Array.from({ length: 8 }, (_, index) => ({ label: `Mục ${index + 1}`, value: 'Trục sấy mòn, gạt mực rách' })),
  look: {
    marks: [
      { text: 'Sự cố an ninh mạng', kind: 'alert' },
      { text: 'Mức khẩn cấp', kind: 'alert' },
      { text: 'Trình lần 2', kind: 'plain' },
    ],
    dueLine: 'Hạn 17:00 ngày 25/11/2026, còn 1 ngày 3 giờ làm việc',
    tone: 'soon',
    device: 'Máy in đa chức năng Canon imageCLASS MF3010 của bộ phận một cửa',
    place: 'MI-03 · Bộ phận Tiếp nhận và Trả kết quả',
    sum: { label: 'Dự toán', text: '12.734.400 đồng' },
    matter: {
      label: 'Phương án: thuê sửa chữa',
      text: 'Thay trục sấy, gạt mực và vệ sinh máy; kiểm tra bo nguồn, thay quạt tản nhiệt, cài lại trình điều khiển, in thử 50 trang; bàn giao trong ngày.',
    },
    isChanged: false,
    steps,
    questions: [
      {
        asked: 'Chủ tịch UBND xã Cao Văn Đức hỏi lúc 09:20 ngày 24/11/2026',
        question: 'Trục sấy còn bảo hành không?',
        answered: 'Nguyễn Thị Huệ trả lời lúc 10:00 ngày 24/11/2026',
        answer: 'Đã hết bảo hành.',
      },
    ],
    returned: [
      {
        heading: 'Lần 1, trả lại lúc 08:00 ngày 24/11/2026',
        reason: 'Chủ tịch UBND xã Cao Văn Đức: Xem lại đơn giá.',
        versions: { before: 'Lần 1', now: 'Lần 2' },
        changes: [
          { what: 'Dự toán: Trục sấy', before: '1 cái × 950.000 = 950.000 đồng, thuế 8%', now: '1 cái × 750.000 = 750.000 đồng, thuế 8%' },
          { what: 'Tổng cộng', before: '1.274.400 đồng', now: '1.036.800 đồng', isSum: true },
        ],
        rest: '2 dòng dự toán giữ nguyên.',
      },
    ],
    papers: [{ text: 'Mở BM.03 – Đề nghị phê duyệt phương án và kinh phí', url: 'https://docs.google.com/document/d/3' }],
    noPapers: '',
    right: 'Đồng chí quyết định với tư cách Chủ tịch UBND xã.',
  },
  groups: [
    {
      fields: [
        {
          kind: 'area',
          name: 'reason',
          label: 'Ý kiến (bắt buộc khi trả lại, hỏi lại)',
          value: '',
          rows: 2,
          maxLength: 500,
          phrases: [
            { heading: 'Lý do trả lại thường dùng', phrases: ['Bổ sung báo giá.', 'Xem lại đơn giá.'] },
            { heading: 'Câu hỏi thường dùng', phrases: ['Còn bảo hành không?'] },
          ],
        },
      ],
    },
  ],
};

export const decisionBackground: DecisionBackground = {
  kind: 'background',
  remarks: ['Kể cả lần này, thiết bị hỏng 3 lần trong 12 tháng.'],
  history: {
    entries: [
      {
        code: 'SC-2026-0007',
        when: '02/03/2026',
        what: 'Thay trục sấy',
        cost: '450.000 đồng',
        warranties: ['Trục sấy: còn bảo hành đến 02/03/2027'],
      },
    ],
    summary: 'Thiết bị MI-03: 1 lần trước đây, tổng 450.000 đồng.',
  },
  budget: [{ label: 'Kinh phí sửa chữa năm 2026', value: '50.000.000 đồng; kinh phí thực tế đã ghi 450.000 đồng.' }],
};

export const queueModel: QueueModel = {
  kind: 'queue',
  greeting: 'Ông Cao Văn Đức, Chủ tịch',
  empty: 'Không có việc nào chờ phê duyệt. Có Sự cố SC-2026-0004 có thể được trình trong ngày 27/11/2026.',
  items: [
    {
      code: 'SC-2026-0001',
      title: 'Sửa máy in Canon LBP 2900',
      department: 'Trung tâm Phục vụ hành chính công',
      matter: 'Phê duyệt phương án',
      total: '734.400 đồng',
      dueLine: 'Còn 3 giờ 20 phút',
      tone: 'soon',
      steps,
      decision: decisionDialog,
    },
    {
      code: 'SC-2026-0002',
      title: 'Thay máy tính Dell OptiPlex 3050 của Phòng Kế toán',
      department: 'Phòng Kinh tế',
      matter: 'Phê duyệt phương án',
      total: '15.930.000 đồng',
      dueLine: 'Quá hạn 2 giờ',
      tone: 'overdue',
      steps: steps.map((mark) =>
        mark.state === 'current' ? { ...mark, tone: 'overdue', caption: 'quá hạn 2 giờ' } : { ...mark, returns: 0 },
      ),
      decision: {
        ...decisionDialog,
        code: 'SC-2026-0002',
        key: 'key-2',
        subject: 'SC-2026-0002 · Máy tính Dell OptiPlex 3050 · Phòng Kinh tế',
      },
    },
  ],
};
