// «In trọn bộ hồ sơ» in a real browser: papers are fetched one by one, put together, numbered, and listed in front.

import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import type { FilePages, PrintedPart, WholeFileModel } from '../../src/actions/page-models';
import { pdfPages } from '../support/pdf-pages';
import { inBrowser, show } from './stage';

const part = (id: string, label: string, more: Partial<WholeFileModel['parts'][number]> = {}) => ({
  id,
  label,
  note: 'tài liệu đã gắn',
  isChosen: true,
  isOutside: false,
  url: `https://drive.google.com/file/d/${id}/view`,
  ...more,
});
const model: WholeFileModel = {
  kind: 'wholeFile',
  code: 'SC-2026-0001',
  title: 'In trọn bộ hồ sơ',
  subject: 'SC-2026-0001 · Máy in · Văn phòng',
  intro: 'Ghép thành một tệp.',
  parts: [
    part('bm01', 'BM.01 Phiếu đề nghị', { isChosen: false, note: 'đã có bản ký, không cần in' }),
    part('bm03', 'BM.03 Đề nghị phê duyệt (lần 2)'),
    part('photo', 'Giấy tờ khác: ảnh.png'),
    part('bill', 'Hóa đơn: hóa đơn.pdf'),
    part('far', 'Báo giá: https://x.example', { isChosen: false, isOutside: true }),
  ],
  lacking: 'Còn thiếu: phiếu bảo hành.',
  submit: 'Ghép thành một tệp PDF',
  fileName: 'SC-2026-0001 – hồ sơ.pdf',
};

async function paper(...pages: string[]): Promise<FilePages> {
  const made = await PDFDocument.create();
  for (const text of pages) made.addPage([595, 842]).drawText(text, { x: 60, y: 700 });
  return { ok: true, mimeType: 'application/pdf', base64: await made.saveAsBase64() };
}

async function locked(): Promise<FilePages> {
  const made = await PDFDocument.create();
  made.addPage();
  made.encrypt({ userPassword: 'x', ownerPassword: 'y' });
  return { ok: true, mimeType: 'application/pdf', base64: await made.saveAsBase64() };
}

/** A picture of one grey point. */
function photo(): FilePages {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { ok: true, mimeType: 'image/png', base64: png.toString('base64') };
}

function crc(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const start = (page: Page) => page.getByRole('button', { name: model.submit }).click();
/** The text of the pages of the file that is saved. */
async function saved(page: Page): Promise<{ name: string; pages: string[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải về máy' }).click()]);
  return { name: download.suggestedFilename(), pages: pdfPages(readFileSync((await download.path())!)) };
}

inBrowser('the page of “In trọn bộ hồ sơ”', (browser) => {
  test('makes one PDF of the chosen papers in their order, each page with its number, and the list in front', async () => {
    const papers: Record<string, FilePages | Promise<FilePages>> = {
      bm03: paper('to trinh, trang mot', 'to trinh, trang hai'),
      photo: photo(),
      bill: paper('hoa don'),
    };
    const listed: PrintedPart[][] = [];
    const { page, calls } = await show(browser(), 'wholeFile', model, {
      answers: {
        loadFilePages: (_code, id) => papers[id],
        loadContents: (_code, printed) => {
          listed.push(printed);
          return paper('muc luc');
        },
      },
    });
    await start(page);
    await page.getByRole('heading', { name: 'Đã ghép 3 văn bản, tài liệu (4 trang) và thêm trang mục lục.' }).waitFor();
    expect(calls.map(({ args }) => args[1])).toEqual(['bm03', 'photo', 'bill', listed[0]]);
    expect(listed).toEqual([
      [
        { id: 'bm03', pages: 2 },
        { id: 'photo', pages: 1 },
        { id: 'bill', pages: 1 },
      ],
    ]);
    const file = await saved(page);
    expect(file.name).toBe(model.fileName);
    expect(file.pages.map((text) => text.trim())).toEqual([
      'muc luc',
      'to trinh, trang mot 1/4',
      'to trinh, trang hai 2/4',
      '3/4',
      'hoa don 4/4',
    ]);
  });

  test('a paper that cannot be put in is told under its name, the others are printed, and the list knows', async () => {
    const papers: Record<string, FilePages | Promise<FilePages>> = {
      bm01: locked(),
      bm03: { ok: false, message: 'BM.03: tệp đã bị xóa.' },
      photo: { ok: true, mimeType: 'image/png', base64: Buffer.from('không phải ảnh').toString('base64') },
      bill: paper('hoa don'),
    };
    const { page, calls } = await show(browser(), 'wholeFile', model, {
      answers: { loadFilePages: (_code, id) => papers[id], loadContents: () => paper('muc luc') },
    });
    await page.getByRole('checkbox', { name: 'BM.01' }).check();
    await start(page);
    await page.getByText('3 văn bản chưa ghép được').waitFor();
    const lines = page.getByRole('listitem');
    expect(await lines.nth(0).innerText()).toContain('BM.01 Phiếu đề nghị – tệp PDF có mật khẩu');
    expect(await lines.nth(1).innerText()).toContain('BM.03: tệp đã bị xóa.');
    expect(await lines.nth(2).innerText()).toContain('Giấy tờ khác: ảnh.png – tệp bị hỏng hoặc không đúng định dạng');
    expect(await lines.nth(3).innerText()).toContain('1 trang');
    expect(calls.at(-1)).toEqual({ name: 'loadContents', args: [model.code, [{ id: 'bill', pages: 1 }]] });
    expect((await saved(page)).pages).toHaveLength(2);
  });

  test('without the list there is still the file; a lost connection is told; nothing chosen asks for one', async () => {
    const { page } = await show(browser(), 'wholeFile', model, {
      answers: { loadFilePages: (_code, id) => (id === 'bill' ? paper('hoa don') : undefined) },
    });
    for (const label of ['BM.03', 'Giấy tờ khác', 'Hóa đơn']) await page.getByRole('checkbox', { name: label }).uncheck();
    await start(page);
    await page.getByText('Chưa chọn văn bản nào').waitFor();
    await page.getByRole('checkbox', { name: 'Hóa đơn' }).check();
    await start(page);
    await page.getByText('Chưa lập được trang mục lục').waitFor();
    expect((await saved(page)).pages).toEqual(['hoa don 1/1']);
    const lost = await show(browser(), 'wholeFile', model);
    await start(lost.page);
    await lost.page.getByText('Chưa ghép được văn bản nào').waitFor();
    expect(await lost.page.getByRole('listitem').nth(1).innerText()).toContain('Google không trả lời');
    expect(await lost.page.getByRole('link', { name: 'Tải về máy' }).count()).toBe(0);
    expect(await lost.page.getByRole('button', { name: model.submit }).isEnabled()).toBe(true);
  });
});
