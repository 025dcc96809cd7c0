// The card, the approval queue on a phone, and the set-up, in a real browser.
import type { DialogAnswer, PageModel, SelectionMark } from '../../src/actions/page-models';
import {
  cardModel,
  decisionDialog,
  handoverDialog,
  keeperDialog,
  noticeModel,
  planDialog,
  progressModel,
  queueModel,
  receiveDialog,
  reportDialog,
} from './models';
import { inBrowser, show } from './stage';

const sidebar = { width: 300, height: 800 };
const phone = { width: 360, height: 740 };

inBrowser('card, queue and set-up in a real browser', (browser) => {
  describe('the card', () => {
    test('shows the state of each step, with words for every colour', async () => {
      const { page } = await show(browser(), 'card', cardModel, { size: sidebar });
      const marks = await page.getByRole('list', { name: 'Các bước của quy trình' }).getByRole('listitem').allTextContents();
      expect(marks).toHaveLength(7);
      expect(marks[1]).toContain('B2 Tiếp nhận, phân loại: đã xong, 23/11, quá hạn');
      expect(marks[2]).toContain('quay lại 1 lần');
      expect(marks[4]).toContain('B5 Phê duyệt: đang thực hiện, còn 3 giờ 20 phút');
      expect(marks[6]).toContain('chưa đến');
      await page.getByText('Chờ phê duyệt · sắp đến hạn').waitFor();
      await page.getByText('TỔNG CỘNG').waitFor();
    });

    test('opens the dialog of a button for this incident', async () => {
      const { page, calls } = await show(browser(), 'card', cardModel, { size: sidebar, answers: { openDialog: () => null } });
      await page.getByRole('button', { name: 'Rút lại để sửa phương án' }).click();
      await page.getByRole('button', { name: 'Rút lại để sửa phương án' }).waitFor();
      expect(calls.filter(({ name }) => name !== 'selectionMark')).toEqual([{ name: 'openDialog', args: ['withdraw', 'SC-2026-0001'] }]);
    });

    test('shows the selected row after «Làm mới»; after a lost connection it stays as it was', async () => {
      let next: PageModel | undefined = {
        ...cardModel,
        code: 'SC-2026-0002',
        title: 'Máy tính Dell OptiPlex 3050',
        actions: [],
        noActions: 'Đang chờ Chủ tịch phê duyệt.',
      };
      const loadCard = () => {
        if (next) return next;
        throw new Error('NetworkError');
      };
      const { page, calls } = await show(browser(), 'card', cardModel, { size: sidebar, answers: { loadCard } });
      await page.getByRole('button', { name: 'Làm mới' }).click();
      await page.getByRole('heading', { name: 'Máy tính Dell OptiPlex 3050' }).waitFor();
      await page.getByText('Đang chờ Chủ tịch phê duyệt.').waitFor();
      expect(calls.filter(({ name }) => name !== 'selectionMark')).toEqual([{ name: 'loadCard', args: [''] }]);
      next = undefined;
      await page.getByRole('button', { name: 'Làm mới' }).click();
      await page.getByText('Chưa tải được.').waitFor();
      expect(await page.getByRole('heading', { name: 'Máy tính Dell OptiPlex 3050' }).isVisible()).toBe(true);
    });

    describe('beside the selection', () => {
      const marked = (place: string, code: string, more = '', task = ''): SelectionMark => ({
        place,
        state: code && `${code} ${more}`,
        listed: place.startsWith('openWork') ? code : '',
        task,
      });
      const [first, second] = ['SC-2026-0001', 'SC-2026-0002'];
      /** Shows the card of the first incident, and what the server says of the selection by turns. */
      const beside = async (start: SelectionMark) => {
        const now = { mark: start, selected: second };
        const { page, calls } = await show(browser(), 'card', cardModel, {
          size: sidebar,
          answers: {
            loadCard: (code) => ({ ...cardModel, code: code || now.selected, title: `Thẻ ${code || 'của dòng chọn'}` }),
            selectionMark: () => now.mark,
            keepOnIncident: () => undefined,
          },
        });
        const asked = (name: string) => calls.filter((call) => call.name === name);
        const looks = async (times: number) => {
          const before = asked('selectionMark').length;
          while (asked('selectionMark').length < before + times) await page.waitForTimeout(50);
          await page.waitForTimeout(100);
        };
        // The first answer is what the card shows already.
        while (!asked('selectionMark').length) await page.waitForTimeout(50);
        await page.waitForTimeout(100);
        const says = (title: string) => page.getByRole('heading', { name: `Thẻ ${title}` }).waitFor();
        return { now, asked, looks, says };
      };

      test('it follows the selected row and what is recorded of it; on another sheet it stays as it is', async () => {
        const { now, asked, looks, says } = await beside(marked('register 2', first, '2-5'));
        now.mark = marked('register 2', first, '2-6');
        await says(first);
        now.mark = marked('', '');
        await looks(1);
        now.mark = marked('register 3', second, '7-9');
        await says('của dòng chọn');
        expect(asked('loadCard')).toHaveLength(2);
      });

      test('rows that move under the selection bring no other incident; the selection is asked to follow', async () => {
        const { now, asked, looks, says } = await beside(marked('openWork 3', first, 'Tiếp nhận'));
        now.mark = marked('openWork 3', second, 'Lập phương án');
        await says(first);
        expect(asked('keepOnIncident')).toEqual([{ name: 'keepOnIncident', args: [first] }]);
        // It is not listed any more: the selection did not follow, and the card stays until another row is selected.
        await looks(1);
        expect(asked('loadCard').map(({ args }) => args)).toEqual([[first]]);
        now.mark = marked('openWork 4', 'SC-2026-0003', 'Sửa chữa');
        await says('của dòng chọn');
      });

      test('after a task it shows the incident of the task, wherever the selection is; an earlier task brings nothing', async () => {
        const { now, asked, says } = await beside(marked('openWork 3', first, 'Tiếp nhận', `${second} a`));
        now.mark = marked('', '', '', `SC-2026-0009 b`);
        await says('SC-2026-0009');
        expect(asked('loadCard').map(({ args }) => args)).toEqual([['SC-2026-0009']]);
      });
    });
  });

  describe('the approval queue on a phone', () => {
    test('lets the chairman open an item, approve it, read the answer, and see the new list', async () => {
      const answers = {
        submitDialog: (answer: DialogAnswer) => ({ ok: true, message: `Đã phê duyệt phương án xử lý sự cố ${answer.code}.`, links: [] }),
        loadQueue: () => ({ ...queueModel, items: queueModel.items.slice(1) }),
      };
      const { page, calls } = await show(browser(), 'queue', queueModel, { size: phone, answers, host: false });
      await page.getByRole('heading', { name: '2 việc chờ phê duyệt' }).waitFor();
      // A tap anywhere on a card opens its incident, because the button of the title covers the card.
      await page.getByText('Trung tâm Phục vụ hành chính công').tap({ force: true });
      await page.getByRole('button', { name: 'Phê duyệt', exact: true }).tap();
      await page.getByRole('dialog').getByRole('button', { name: 'Phê duyệt' }).tap();
      await page.getByText('Đã phê duyệt phương án xử lý sự cố SC-2026-0001.').waitFor();
      await page.getByRole('button', { name: 'Về danh sách' }).tap();
      await page.getByRole('heading', { name: '1 việc chờ phê duyệt' }).waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['submitDialog', 'loadQueue']);
    });

    test('several plans are ticked, asked for once with devices and sums, and answered one by one', async () => {
      const second = structuredClone(queueModel.items[0]!);
      Object.assign(second, { code: 'SC-2026-0009', title: 'Máy chiếu Epson', total: '1.250.000 đồng' });
      const look = {
        ...second.decision.look!,
        marks: [
          { text: 'Sự cố an ninh mạng', kind: 'alert' as const },
          { text: 'Trình lần 2', kind: 'plain' as const },
        ],
      };
      Object.assign(second.decision, { code: 'SC-2026-0009', key: 'key-9', look });
      const model = { ...queueModel, items: [queueModel.items[0]!, second] };
      const { page, calls } = await show(browser(), 'queue', model, {
        size: phone,
        answers: {
          submitDialogs: (given) =>
            given.map(({ code }) =>
              code === 'SC-2026-0009'
                ? { ok: false, message: 'Chưa phê duyệt được phương án: phương án đã được sửa sau khi trình.', fields: {} }
                : {
                    ok: true,
                    message: `Đã phê duyệt phương án xử lý sự cố ${code}.`,
                    links: [],
                    toFollow: { code, forms: ['BM.03'], mails: [] },
                  },
            ),
          makeDocument: () => ({ message: '', links: [{ text: 'Mở BM.03', url: 'https://x.test/3' }] }),
          loadQueue: () => queueModel,
        },
      });
      expect(await page.getByRole('button', { name: /việc đã chọn/ }).count()).toBe(0);
      for (const box of await page.getByLabel('Chọn để phê duyệt cùng').all()) await box.check();
      await page.getByRole('button', { name: 'Phê duyệt 2 việc đã chọn' }).tap();
      const question = page.getByRole('dialog');
      expect(await question.textContent()).toContain('• Máy chiếu Epson (sự cố an ninh mạng): 1.250.000\u00a0đồng');
      expect(await question.textContent()).toContain('Tổng cộng: 1.984.400 đồng');
      expect(calls).toEqual([]);
      await question.getByRole('button', { name: 'Phê duyệt 2 việc đã chọn' }).tap();
      await page.getByText('Chưa phê duyệt được phương án: phương án đã được sửa sau khi trình.').waitFor();
      expect(await page.getByRole('link', { name: 'Mở BM.03' }).textContent()).toMatch(/^SC-2026-\d{4}: Mở BM\.03/);
      expect((calls[0]!.args[0] as DialogAnswer[]).map(({ action, key }) => [action, key])).toEqual([
        ['approve', queueModel.items[0]!.decision.key],
        ['approve', 'key-9'],
      ]);
      await page.getByRole('button', { name: 'Về danh sách' }).tap();
      await page.getByRole('heading', { name: '2 việc chờ phê duyệt' }).waitFor();
      expect(calls.map(({ name }) => name)).toEqual(['submitDialogs', 'makeDocument', 'loadQueue']);
    });

    test('lets the chairman agree to another keeper, above the list', async () => {
      const keeper = { title: 'Cán bộ CNTT đề nghị nhận quản trị sổ', open: 'Xem và quyết định', decision: keeperDialog };
      const answers = {
        submitDialog: () => ({ ok: true as const, message: 'Đã ghi đồng ý.', links: [] }),
        loadQueue: () => queueModel,
      };
      const { page, calls } = await show(browser(), 'queue', { ...queueModel, keeper }, { size: phone, answers, host: false });
      await page.getByRole('button', { name: 'Xem và quyết định' }).tap();
      await page.getByRole('button', { name: 'Đồng ý', exact: true }).tap();
      await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý' }).tap();
      await page.getByText('Đã ghi đồng ý.').waitFor();
      await page.getByRole('button', { name: 'Về danh sách' }).tap();
      await page.getByRole('heading', { name: '2 việc chờ phê duyệt' }).waitFor();
      expect(await page.getByText('đề nghị nhận quản trị sổ').count()).toBe(0);
      expect(calls.map(({ name }) => name)).toEqual(['submitDialog', 'loadQueue']);
      expect(calls[0]!.args[0]).toMatchObject({ action: 'agreeKeeper', code: '', hidden: { request: 'x 1' } });
    });

    test('switches the monthly page off with one press and the question', async () => {
      const decision = { ...keeperDialog, action: 'monthlyPage' as const, groups: [], details: [], otherSubmit: undefined };
      const monthly = {
        title: 'Thư tổng hợp hằng tháng',
        line: 'Đồng chí nhận thư về tháng trước.',
        decision: { ...decision, submit: 'Không gửi nữa', confirm: 'Không gửi nữa?', hidden: { wanted: 'no' } },
      };
      const answers = { submitDialog: () => ({ ok: true as const, message: 'Đã ghi: không gửi nữa.', links: [] }) };
      const { page, calls } = await show(browser(), 'queue', { ...queueModel, monthly }, { size: phone, answers, host: false });
      await page.getByRole('heading', { name: 'Thư tổng hợp hằng tháng' }).waitFor();
      await page.getByRole('button', { name: 'Không gửi nữa' }).tap();
      await page.getByRole('dialog').getByRole('button', { name: 'Không gửi nữa' }).tap();
      await page.getByText('Đã ghi: không gửi nữa.').waitFor();
      expect(calls.map(({ name, args }) => [name, (args[0] as { hidden: object }).hidden])).toEqual([['submitDialog', { wanted: 'no' }]]);
    });

    test('asks before it goes back when something was typed, and sends nothing', async () => {
      const { page, calls } = await show(browser(), 'queue', queueModel, { size: phone });
      await page.getByRole('button', { name: 'Sửa máy in Canon LBP 2900' }).tap();
      await page.getByLabel('Ý kiến').fill('Xem lại đơn giá');
      await page.getByRole('button', { name: 'Danh sách' }).tap();
      await page.getByRole('button', { name: 'Không ghi' }).tap();
      await page.getByRole('heading', { name: '2 việc chờ phê duyệt' }).waitFor();
      expect(calls).toEqual([]);
    });

    test('says that the list is empty and when the next item may come', async () => {
      const { page } = await show(browser(), 'queue', { ...queueModel, items: [] }, { size: phone });
      await page.getByText('Không có việc nào chờ phê duyệt. Có Sự cố SC-2026-0004').waitFor();
    });
  });

  describe('the set-up', () => {
    test('goes on after a failed step, says what waits for it, and runs only what is left again', async () => {
      let isFull = true;
      const runSetupStep = (id: string) =>
        id === 'folders' && isFull
          ? { ok: false, message: 'Tài khoản hết dung lượng. Xóa bớt tệp rồi chạy lại.', links: [] }
          : { ok: true, message: '', links: [{ text: `Mở ${id}`, url: `https://x.test/${id}` }] };
      const { page, calls } = await show(browser(), 'dialog', progressModel, { answers: { runSetupStep } });
      await page.getByText('Còn 2 trong 4 bước chưa xong.').waitFor();
      const left = page.getByRole('alert').getByRole('listitem');
      expect(await left.allInnerTexts()).toEqual([
        'Tạo thư mục hồ sơ\n\nTài khoản hết dung lượng. Xóa bớt tệp rồi chạy lại.',
        'Tạo mẫu in\n\nChờ bước “Tạo thư mục hồ sơ”.',
      ]);
      expect(calls.map(({ args }) => args[0])).toEqual(['sheets', 'folders', 'triggers']);
      isFull = false;
      await page.getByRole('button', { name: 'Làm lại các bước chưa xong' }).click();
      await page.getByText('Đã hoàn tất các bước').waitFor();
      expect(calls.slice(3).map(({ args }) => args[0])).toEqual(['folders', 'templates']);
      expect(await page.locator('.state').allInnerTexts()).toEqual(Array(4).fill(expect.stringMatching(/^xong · \d+,\d giây$/)));
      expect(await page.getByRole('link').count()).toBe(4);
      expect(await page.getByRole('alert').innerText()).toBe('');
    });

    test('steps that are to be begun wait for the button, get what was chosen, and say what only people can do', async () => {
      const model = {
        ...progressModel,
        begin: {
          label: 'Bắt đầu chuyển',
          choice: { label: 'Người nhận', options: ['an@x.vn', 'binh@x.vn'].map((value) => ({ value, label: value })) },
        },
        after: { heading: 'Việc chỉ làm được trên trang của Google', items: ['Chuyển quyền sở hữu.'] },
      };
      const runSetupStep = () => ({ ok: true, message: '', links: [] });
      const { page, calls } = await show(browser(), 'dialog', model, { answers: { runSetupStep } });
      await page.getByText('Chuyển quyền sở hữu.').waitFor();
      expect(calls).toEqual([]);
      await page.getByLabel('Người nhận').selectOption('binh@x.vn');
      await page.getByRole('button', { name: 'Bắt đầu chuyển' }).click();
      await page.getByText('Đã hoàn tất các bước').waitFor();
      expect(calls.map(({ args }) => args)).toEqual(model.steps.map(({ id }) => [id, 'binh@x.vn']));
      expect(await page.getByLabel('Người nhận').isDisabled()).toBe(true);
      expect(await page.getByRole('button', { name: 'Bắt đầu chuyển' }).count()).toBe(0);
    });

    test('a lost connection leaves the step to be run again', async () => {
      const { page } = await show(browser(), 'dialog', progressModel);
      await page.getByText('Còn 4 trong 4 bước chưa xong.').waitFor();
      expect(await page.getByText('Mất kết nối').count()).toBe(2);
    });
  });

  describe('every page', () => {
    const dialogs = { reportDialog, receiveDialog, planDialog, decisionDialog, handoverDialog, noticeModel, progressModel };
    test.each(Object.entries(dialogs))('%s fits widths of 360, 640 and 880 pixels', async (_, model) => {
      for (const width of [360, 640, 880]) {
        const { page } = await show(browser(), 'dialog', model, {
          size: { width, height: 700 },
          answers: { runSetupStep: () => ({ ok: true, message: '', links: [] }) },
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });

    test.each([
      ['card', cardModel, 300],
      ['queue', queueModel, 360],
    ] as const)('%s fits its width', async (name, model, width) => {
      const { page } = await show(browser(), name, model, { size: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

    test('has controls at least 44 pixels high on a phone', async () => {
      const { page } = await show(browser(), 'queue', queueModel, { size: phone });
      await page.getByRole('button', { name: 'Sửa máy in Canon LBP 2900' }).tap();
      const heights = await page
        .locator('button, input, select, textarea')
        .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    });

    test('loads nothing from other servers', async () => {
      const { page } = await show(browser(), 'queue', queueModel);
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(loaded).toEqual([]);
    });
  });
});
