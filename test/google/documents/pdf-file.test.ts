// The PDF file of each form, as a person prints it: what it says, in which order, and on which page the signatures are.
import { openWorkspace, type Workspace } from 'apps-script-emulator';
import type { Browser } from 'playwright-core';
import { formFields } from '../../../src/forms/printed-forms';
import type { FormCode, Incident } from '../../../src/procedure/incident';
import { agency, context, deputy, printer } from '../../forms/printer';
import { commands, type Story, technician as someone } from '../../procedure/office';
import { inBrowser, STEP_MS } from '../../support/browser';
import { partScript } from '../../support/part-script';
import { pdfPages } from '../../support/pdf-pages';
import { someOf } from '../../support/some-of';

const technician = { ...someone, name: 'Nguyễn Thị Huệ' };
const at = '2026-11-26T08:05:00+07:00';
const owner = 'cntt@xa.example';
let folder: string;

beforeAll(async () => {
  folder = await partScript('test/google/documents/documents-script.ts');
});

/** About 3,000 characters in some paragraphs, as people paste them. */
const longText = (word: string) =>
  Array.from({ length: 12 }, (_, index) =>
    `${word} ${index + 1}: ${'máy in kẹt giấy, bản in có sọc đen dọc trang; '.repeat(5)}`.trim(),
  ).join('\n');

const costLines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    content: `Linh kiện ${index + 1}`,
    unit: 'cái',
    quantity: 1,
    unitPrice: 45_000,
    vatPercent: [0, 8, 10][index % 3]!,
    note: '',
  }));

const planned = (more: object) => printer.received().tell('23/11/2026 14:10', technician, commands.plan(more));
const submitted = (story: Story, necessity: string) =>
  story.tell('23/11/2026 15:30', technician, { type: 'submit', planHash: 'hash-1', necessity });
const fortyLines = () =>
  submitted(
    planned({ lines: costLines(40), vendor: 'Công ty A', text: longText('Việc'), requirements: longText('Yêu cầu') }),
    longText('Lý do'),
  );
const failedTrial = () =>
  printer
    .approved()
    .tell('25/11/2026 16:00', technician, commands.carryOut('25/11/2026 15:30', { trial: 'failed', failReason: longText('Lỗi') }));

interface Printed {
  form: FormCode;
  incident: () => Incident;
  agency?: Partial<typeof agency>;
  /** What is read, in this order. */
  says: string[];
  /** Words that stand on one page, the signature among them. */
  together: string[][];
}

const papers: Record<string, Printed> = {
  'BM.01 received': {
    form: 'BM.01',
    incident: () => printer.received().now(),
    says: ['CỘNG HÒA XÃ HỘI', 'PHIẾU ĐỀ NGHỊ', 'I. THÔNG TIN', 'II. NỘI DUNG', 'III. TIẾP NHẬN', 'NGƯỜI ĐỀ NGHỊ', 'Nguyễn Thị Huệ'],
    together: [['Hạn hoàn thành', 'NGƯỜI TIẾP NHẬN', 'Nguyễn Thị Huệ']],
  },
  'BM.02 with long texts and a partner': {
    form: 'BM.02',
    incident: () => planned({ vendor: 'Công ty A', cause: longText('Nguyên nhân'), text: longText('Việc') }).now(),
    says: ['BIÊN BẢN', 'I. HIỆN TRẠNG', 'II. NGUYÊN NHÂN', 'III. DỮ LIỆU', 'IV. PHƯƠNG ÁN', 'NGƯỜI LẬP BIÊN BẢN', 'ĐƠN VỊ SỬA CHỮA'],
    together: [['thống nhất và ký tên', 'NGƯỜI LẬP BIÊN BẢN', 'ĐƠN VỊ SỬA CHỮA', 'Nguyễn Thị Huệ']],
  },
  'BM.03 of forty lines and three rates, approved by a delegate': {
    form: 'BM.03',
    incident: () => fortyLines().tell('25/11/2026 08:05', deputy, { type: 'approve', planHash: 'hash-1', reason: '' }).now(),
    says: [
      'GIẤY ĐỀ NGHỊ',
      '1. Sự cần thiết',
      '2. Phương án',
      '3. Dự toán',
      'Linh kiện 1',
      'Linh kiện 40',
      'TỔNG CỘNG',
      'Bằng chữ',
      '4. Nguồn',
      'Nơi nhận',
      'Ý KIẾN PHÊ DUYỆT',
      'Nguyễn Thanh Thiết',
    ],
    together: [
      ['Kính đề nghị', 'Nơi nhận', 'Nguyễn Thị Huệ'],
      ['Ý KIẾN PHÊ DUYỆT', 'KT. CHỦ TỊCH', 'Nguyễn Thanh Thiết'],
    ],
  },
  'BM.03 without cost, returned': {
    form: 'BM.03',
    incident: () =>
      submitted(planned({ noCost: true, lines: [] }), 'Máy in hỏng.')
        .tell(
          '25/11/2026 08:05',
          { ...deputy, name: 'Cao Văn Đức', position: 'Chủ tịch', roles: ['chairman'] },
          { type: 'return', planHash: 'hash-1', reason: longText('Ý kiến') },
        )
        .now(),
    says: ['GIẤY ĐỀ NGHỊ', 'Không phát sinh kinh phí', 'Ý KIẾN PHÊ DUYỆT', '☒ Trả lại', 'Ý kiến 12', 'Cao Văn Đức'],
    together: [['Ý kiến 12', 'CHỦ TỊCH', 'Cao Văn Đức']],
  },
  'a tờ trình, whose ruling is another paper': {
    form: 'BM.03',
    agency: { submissionTitle: 'TỜ TRÌNH' },
    incident: () => fortyLines().now(),
    says: ['Số:', 'TỜ TRÌNH', '1. Sự cần thiết', 'TỔNG CỘNG', 'Nơi nhận', 'Nguyễn Thị Huệ'],
    together: [['Kính đề nghị', 'Nơi nhận', 'Nguyễn Thị Huệ']],
  },
  'the ruling on it': {
    form: 'BM.03A',
    agency: { submissionTitle: 'TỜ TRÌNH' },
    incident: () => printer.approved(deputy).now(),
    says: ['Tờ trình ngày', '☒ Phê duyệt phương án', 'KT. CHỦ TỊCH', 'Nguyễn Thanh Thiết'],
    together: [['☒ Phê duyệt phương án', 'KT. CHỦ TỊCH', 'Nguyễn Thanh Thiết']],
  },
  'BM.04 late, with long texts': {
    form: 'BM.04',
    incident: () => {
      const incident = printer.repaired('27/11/2026 15:30').now();
      return {
        ...incident,
        repairs: incident.repairs.map((repair) => ({ ...repair, text: longText('Việc'), recommendation: longText('Nên') })),
      };
    },
    says: ['PHIẾU HOÀN THÀNH', 'Trục sấy Canon', 'Quá hạn', 'Nên 12', 'NGƯỜI THỰC HIỆN'],
    together: [['10. Ý kiến', 'NGƯỜI THỰC HIỆN', 'BỘ PHẬN CNTT']],
  },
  'BM.04A of a failed trial': {
    form: 'BM.04A',
    incident: () => failedTrial().now(),
    says: ['Không đạt', 'Lỗi 12', 'BỘ PHẬN CNTT', 'Nguyễn Thị Huệ'],
    together: [['cùng ký tên', 'BỘ PHẬN CNTT', 'Nguyễn Thị Huệ']],
  },
  'BM.05 of three parties': {
    form: 'BM.05',
    incident: () => printer.handedOver().now(),
    says: ['BIÊN BẢN', 'Nghiệm thu, bàn giao', 'BÊN GIAO', '1. Nội dung', '6. Ý kiến', 'lập thành 03 bản', 'BÊN NHẬN', 'Trần Thị Lan'],
    together: [['lập thành 03 bản', 'Lê Văn Bảy', 'Trần Thị Lan']],
  },
};

type Tab = Awaited<ReturnType<Browser['newPage']>>;

/** The number at the head of each page, and the form at its foot. */
const headsAndFeet = (page: Tab): Promise<string[][]> =>
  page
    .locator('.page')
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector('.head')?.textContent?.trim() ?? '',
        /^[^/]*/.exec(one.querySelector('.foot')?.textContent?.trim() ?? '')![0],
      ]),
    );

inBrowser('the PDF file', (browser) => {
  const open = (answers: Parameters<typeof openWorkspace>[0]['answers'] = {}) => {
    const workspace = openWorkspace({ at, owner, answers });
    workspace.load(folder);
    return { workspace, drive: workspace.call('makeFolder', 'Sự cố') as string };
  };
  const made = ({ workspace, drive }: { workspace: Workspace; drive: string }, { form, incident, agency: own }: Printed): string => {
    const office = { ...agency, ...own };
    const template = workspace.call('makeTemplate', form, office, drive) as string;
    const fields = formFields(form, incident(), context({ agency: office }));
    return (workspace.call('makeForm', template, fields, `SC-2026-0001 ${form}`, drive, form) as { fileId: string }).fileId;
  };

  /** Its pages as the browser shows them, in one page of the browser for all tests. */
  const shown = async (office: ReturnType<typeof open>, paper: Printed) => {
    tab ??= await browser().newPage();
    tab.setDefaultTimeout(STEP_MS);
    await tab.setContent(office.workspace.paper(made(office, paper)));
    await tab.waitForSelector('.page');
    return tab;
  };
  let tab: Tab | undefined;
  let office: ReturnType<typeof open>;
  beforeAll(() => {
    office = open();
  });

  it.each(Object.entries(papers))('%s is read in order, and who signs has a text above the name', async (_, paper) => {
    const page = await shown(office, paper);
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    // A page has its footer at least, and from the second on its number: one without more is blank.
    expect(pages.map((text) => text.replace(/^\s*\d+ |BM\.0\d.*/g, '').trim() !== '')).toEqual(pages.map(() => true));
    expect(await headsAndFeet(page)).toEqual(pages.map((_text, index) => [index ? String(index + 1) : '', paper.form]));
    const all = pages.join(' ');
    const places: number[] = [];
    for (const words of paper.says) places.push(all.indexOf(words, places[places.length - 1] ?? 0));
    expect(places.map((place, index) => (place < 0 ? paper.says[index] : ''))).toEqual(places.map(() => ''));
    for (const words of paper.together) {
      const holding = pages.filter((text) => words.every((one) => text.includes(one)));
      expect([words, holding.length]).toEqual([words, 1]);
    }
  });

  it.each([
    ['a number has become text: no page has one', { wordFieldsStay: false }, ['', '', '']],
    ['the first page is as the others: it has a number too', { wordFirstPageStays: false }, ['1', '2', '3']],
    ['both are lost', { wordFieldsStay: false, wordFirstPageStays: false }, ['', '', '']],
  ])('has the form on each page where %s', async (_, answers, numbers) => {
    const page = await shown(open(answers), papers['BM.02 with long texts and a partner']!);
    expect(await headsAndFeet(page)).toEqual(numbers.map((number) => [number, 'BM.02']));
  });

  it.each(['Trần Thị Lan', 'Nguyễn Thị Thanh Huyền', 'Công chức Trung tâm Phục vụ hành chính công'])(
    'BM.01 of %s has no blank page, whether it is one page or two',
    async (reporter) => {
      const bm01 = open();
      const counts = new Set<number>();
      for (const lines of [1, 2, 3, 4]) {
        const description = new Array<string>(lines).fill('Máy in kẹt giấy.').join('\n');
        const incident = () => {
          const received = printer.received().now();
          return { ...received, report: { ...received.report, reporter, description } };
        };
        const page = await shown(bm01, { form: 'BM.01', incident, says: [], together: [] });
        const pages = await page.locator('.page .content').allTextContents();
        expect([lines, pages.map((text) => text.trim() !== '')]).toEqual([lines, pages.map(() => true)]);
        counts.add(pages.length);
      }
      expect([...counts]).toEqual([1, 2]);
    },
  );

  it('keeps two lines of the estimate with the sums, where Docs keeps rows together', async () => {
    const keeping = open({ rowsStayWithNext: true });
    const pagesOf = new Set<number>();
    for (const count of someOf([6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34], 6)) {
      const incident = () => submitted(planned({ lines: costLines(count), vendor: 'Công ty A' }), 'Máy in hỏng.').now();
      const page = await shown(keeping, { form: 'BM.03', incident, says: [], together: [] });
      const pages = await page.locator('.page .content').allTextContents();
      const total = pages.findIndex((text) => text.includes('TỔNG CỘNG'));
      pagesOf.add(total);
      for (const words of [`Linh kiện ${count}`, `Linh kiện ${count - 1}`, 'Thuế GTGT 10%']) expect(pages[total]).toContain(words);
    }
    expect(pagesOf.size).toBeGreaterThan(1);
  });
});
