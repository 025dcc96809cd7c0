// The placeholders without which a printed form says nothing: a template that staff have edited must still have them.
import type { FormCode } from '../../procedure/incident';

export const requiredPlaceholders: Record<FormCode, readonly string[]> = {
  'BM.01': ['MA_SU_CO', 'HO_TEN', 'THIET_BI', 'MO_TA', 'NHOM', 'HAN_HOAN_THANH'],
  'BM.02': ['MA_SU_CO', 'HIEN_TRANG', 'TEN', 'TINH_TRANG', 'NGUYEN_NHAN', 'PHUONG_AN'],
  'BM.03': ['MA_SU_CO', 'SU_CAN_THIET', 'PHUONG_AN', 'DU_TOAN', 'THANH_TIEN', 'TONG_CONG', 'BANG_CHU'],
  'BM.03A': ['MA_SU_CO', 'PHUONG_AN', 'TONG_CONG', 'BANG_CHU', 'O_DUYET', 'O_TRA_LAI', 'KY_DUYET'],
  'BM.04A': ['MA_SU_CO', 'THIET_BI', 'NOI_DUNG', 'LY_DO_KHONG_DAT'],
  'BM.04': ['MA_SU_CO', 'THIET_BI', 'NOI_DUNG', 'O_DAT', 'O_KHONG_DAT', 'KINH_PHI', 'BANG_CHU'],
  'BM.05': ['MA_SU_CO', 'THIET_BI', 'BAN_GIAO', 'KET_QUA', 'NHAN_DAI_DIEN', 'Y_KIEN'],
};
