// A form without an incident, to be filled in by hand (power cut, no network).
import type { FormCode, Incident } from '../procedure/incident';
import type { FormFields } from './fields';
import type { FormContext } from './form-context';
import { checkbox, dayOrDots, dots, hourByPen, shortDots } from './form-text';
import { formFields } from './printed-forms';

/** Returns the fields of a form that nobody has filled in: letterhead and addressee stand, all else is room for the pen. */
export function blankFields(form: FormCode, context: FormContext): FormFields {
  const { placeholders, rows, blocks } = formFields(form, nothing, { ...context, repairHistory: () => [] });
  return {
    placeholders: Object.fromEntries(Object.entries(placeholders).map(([name, value]) => [name, blankValue(form, name, value)])),
    rows: Object.fromEntries(Object.entries(rows).map(([name, items]) => [name, blankRows(name, items)])),
    blocks: Object.fromEntries(Object.keys(blocks).map((name) => [name, isPrinted(name, blocks[name]!)])),
  };
}

const emptyReport = {
  position: '',
  department: '',
  phone: '',
  email: '',
  assetCode: '',
  serial: '',
  location: '',
  user: '',
  group: '',
  description: '',
  impact: '',
  request: '',
};
const nobody = { email: '', name: '', position: '', roles: [] };

const nothing: Incident = {
  code: 'SC-………-…………',
  version: 0,
  status: 'open',
  step: 'B1',
  report: { ...emptyReport, channel: 'form', reporter: '', device: '', securitySigns: false, reportedAt: 0 },
  recordedAt: 0,
  recordedBy: nobody,
  note: '',
  plans: [],
  decisions: [],
  numbers: [],
  questions: [],
  extensions: [],
  repairs: [],
  handovers: [],
  steps: [],
  documents: [],
  attachments: [],
  pendingDocuments: [],
  keys: [],
};

/** Known without an incident: the agency, the code's place, who signs. */
const known =
  /^(CO_QUAN|DIA_PHUONG|CO_QUAN_CHU_QUAN|BO_PHAN_CNTT|TEN_BO_PHAN_CNTT|VIET_TAT_CNTT|DIA_DANH|MA_SU_CO|MA_QUY_TRINH|LAN_BAN_HANH|NGAY_BAN_HANH|TEN_VAN_BAN|TEN_VAN_BAN_TRINH|TEN_VAN_BAN_DUYET|TEN_PHIEU|KY_HIEU|KINH_GUI|CHUC_DANH_TRINH|CHUC_DANH_DUYET|KY_DUYET|NGUON_KINH_PHI)$/;
const days = /^(NGAY_|.*_NGAY$)/;
const moments =
  /^(PHAT_HIEN_LUC|BAO_LUC|GHI_LUC|TIEP_NHAN_LUC|HAN_HOAN_THANH|THOI_GIAN|LAP_XONG|TU|DEN|VAN_HANH_(TU|DEN)|HAN(_DAU)?|HOAN_THANH_LUC|HOM_NAY)$/;
/** A figure or a number. */
const short = /^(PHIEN_BAN|LAN|HOA_DON|SO_BAN)$/;
/** Answers of several lines, where the form leaves room for them on its page. */
const long = /^(MO_TA|ANH_HUONG|NGUYEN_NHAN|PHUONG_AN|NOI_DUNG|SU_CAN_THIET)$/;
const wholeLine = '…'.repeat(30);

function blankValue(form: FormCode, name: string, value: string): string {
  if (known.test(name)) return value;
  if (name.startsWith('O_')) return checkbox(false);
  if (days.test(name)) return dayOrDots(undefined);
  if (moments.test(name)) return hourByPen(undefined);
  if (name.startsWith('KY_')) return '';
  if (name === 'TRICH_YEU') return `${value.trim()} ${dots}`;
  // Cells of a table are room enough; BM.03A has the sum in a sentence.
  if (form !== 'BM.03A' && (name === 'CONG' || name === 'TONG_CONG')) return '';
  if (short.test(name)) return shortDots;
  return long.test(name) && !/^BM\.0[45]/.test(form) ? `${'…'.repeat(20)}\n${wholeLine}` : dots;
}

/** Lists of the agency stay; the others have rows for the pen. */
function blankRows(name: string, items: Record<string, string>[]): Record<string, string>[] {
  if (name === 'CAN_CU') return items;
  if (name === 'LICH_SU') return [{ NOI_DUNG: dots }];
  if (name === 'THUE') return [{ THUE_SUAT: '…', TIEN_THUE: '', CO_SO_THUE: '', TREN_CO_SO: '' }];
  const columns = ['TT', 'TEN', 'MA_SERI', 'NAM', 'BAO_HANH', 'TINH_TRANG', 'NOI_DUNG', 'DVT', 'SO_LUONG', 'DON_GIA', 'THANH_TIEN'];
  const row = Object.fromEntries([...columns, 'THUE_DONG', 'GHI_CHU', 'SERI'].map((column) => [column, '']));
  return (name === 'LINH_KIEN' || name === 'BAN_GIAO' ? ['1', '2'] : ['1', '2', '3']).map((TT) => ({ ...row, TT }));
}

const ofTheOffice = ['CO_BAN_HANH', 'LA_TO_TRINH', 'LA_GIAY_DE_NGHI', 'CHUA_CO_SO', 'CO_KE_TOAN', 'KT', 'KHONG_KT', 'CO_UY_QUYEN'];
const forThePen = [
  ...['CO_KINH_PHI', 'CO_LINH_KIEN', 'DON_VI', 'DON_VI_LAM', 'BA_BEN', 'CO_VAN_BAN_DUYET'],
  ...['CO_LY_DO', 'CO_LY_DO_LUA_CHON', 'CO_YEU_CAU', 'CO_THOI_GIAN', 'CO_CAN_CU_GIA'],
];

/** What a person may have to fill in is printed; what only follows from an answer is not. */
const isPrinted = (name: string, isUsual: boolean): boolean => (ofTheOffice.includes(name) ? isUsual : forThePen.includes(name));
