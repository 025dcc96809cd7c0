// QT.VHTT.01 as issued on 08/11/2023: the first values of «Quy trình», «Giờ làm việc» and «Ngày nghỉ».

import type { ProcedureSettings } from './settings';
import type { CalendarSettings } from './time/calendar';
import { defaultHours, vietnamDays } from './time/public-holidays';

/** B2 to B6 add up to 3.5 days, but the whole has «03 ngày làm việc»: the 3 days run from the end of B2 (row 1 of the decisions). */
export const defaultProcedure: ProcedureSettings = {
  steps: [
    {
      step: 'B1',
      name: 'Thông báo sự cố công nghệ thông tin',
      responsible: 'Công chức có sự cố xảy ra',
      result: 'Trực tiếp hoặc điện thoại',
    },
    {
      step: 'B2',
      name: 'Tiếp nhận, phân loại đề nghị xử lý sự cố của các bộ phận',
      responsible: 'Bộ phận CNTT',
      workingDays: 0.5,
      result: 'Phiếu KP sự cố CNTT',
    },
    {
      step: 'B3',
      name: 'Khảo sát chi tiết tình trạng sự cố, lập phương án xử lý và dự toán kinh phí',
      responsible: 'Bộ phận CNTT',
      workingDays: 0.5,
      // Empty in the procedure as issued; row 3 of the decisions gives the step its form.
      result: 'Biên bản kiểm tra tình trạng, dự toán',
    },
    {
      step: 'B4',
      name: 'Trình Chủ tịch hoặc Phó chủ tịch được ủy quyền phê duyệt phương án sửa chữa, khắc phục sự cố',
      responsible: 'Bộ phận CNTT',
      workingDays: 0.5,
      result: 'Báo cáo; văn bản đề nghị sửa chữa, thay thế',
    },
    {
      step: 'B5',
      name: 'Phê duyệt',
      // Empty in the procedure as issued; row 6 of the decisions.
      responsible: 'Lãnh đạo UBND xã',
      workingDays: 1,
      result: 'Văn bản đề nghị sửa chữa, thay thế được phê duyệt',
    },
    {
      step: 'B6',
      name: 'Thực hiện, kiểm tra, vận hành thử',
      responsible: 'Bộ phận CNTT; Đơn vị sửa chữa',
      workingDays: 1,
      result: 'Phiếu hoàn thành khắc phục sự cố CNTT',
    },
    {
      step: 'B7',
      name: 'Bàn giao ba bên',
      responsible: 'Bộ phận CNTT; Bộ phận đề nghị',
      result: 'Hóa đơn, chứng từ (nếu có)',
    },
  ],
  overallWorkingDays: 3,
  overallFrom: 'received',
  onTheSpotAllowed: true,
  costMarginPercent: 0,
  rulingOnOwnPaper: false,
};

/** Five days a week, limits rounded up to the end of the session, no cut-off hour. */
export const defaultCalendar: CalendarSettings = {
  hours: [...defaultHours],
  specialDays: [...vietnamDays],
  weeklyRest: [0, 6],
  roundUpToSession: true,
};
