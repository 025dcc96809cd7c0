// BM.03A Phiếu ý kiến phê duyệt: the leader's decision on a tờ trình, as a paper of its own.
import type { NamesInHead } from '../fields';
import { communeHead, footer, line, prose, type Template, title } from './page-parts';
import { ruling } from './ruling';

/** Returns the template of BM.03A as set-up first makes it. */
export function bm03aTemplate(agency: NamesInHead): Template {
  return {
    name: 'BM.03A – Phiếu ý kiến phê duyệt',
    footer: footer('BM.03A'),
    body: [
      communeHead(agency),
      ...title('PHIẾU Ý KIẾN PHÊ DUYỆT', 'Phương án khắc phục sự cố công nghệ thông tin'),
      prose('{{TEN_VAN_BAN_TRINH}} {{NGAY_TRINH}} của {{TEN_BO_PHAN_CNTT}} {{TRICH_YEU}}.'),
      line('{{?PHUONG_AN_DIEU_CHINH}}(Phương án lần {{PHIEN_BAN}}, đã điều chỉnh.){{/PHUONG_AN_DIEU_CHINH}}', { italic: true }),
      prose('Phương án: {{PHUONG_AN}}'),
      prose(
        'Kinh phí: {{?CO_KINH_PHI}}{{TONG_CONG}} (bằng chữ: {{BANG_CHU}}).{{/CO_KINH_PHI}}{{?KHONG_KINH_PHI}}Không phát sinh kinh phí.{{/KHONG_KINH_PHI}}',
        { withNext: true },
      ),
      prose('Ý kiến của lãnh đạo Ủy ban nhân dân xã:', { withNext: true }),
      ...ruling('commune'),
    ],
  };
}
