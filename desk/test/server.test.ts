// The desk's server: only its own page has access, nothing is done twice, a script may wait for an answer.
import { request } from 'node:http';
import { pdfPages } from '../../test/support/pdf-pages';
import type { Notice, Reply } from '../protocol';
import { type Started, start, stop } from './harness';

const owner = 'hethong.cntt@sontay.example';

describe('the server of the desk', () => {
  let desk: Started;
  let next = 1;
  beforeAll(async () => {
    desk = await start('desk/test/fixture', { at: '2026-11-21T09:55+07:00', prepare: false });
  });
  afterAll(() => stop(desk));

  /** Posts as the page does; `headers` override the page's own. */
  const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<{ status: number; reply: Reply }> =>
    new Promise((resolve, reject) => {
      const sent = request(
        `${desk.url.slice(0, -1)}${path}`,
        { method: 'POST', headers: { 'content-type': 'application/json', 'x-desk-token': desk.token, ...headers } },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => {
            text += chunk.toString();
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, reply: JSON.parse(text) as Reply }));
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify(body));
    });
  const ask = (command: string, takes: object, id = `id-${next++}`) => post('/do', { id, as: owner, command, takes });
  const cell = async (a1: string) => {
    const { reply } = await ask('run', { functionName: 'readCell', args: [a1], from: 'dialog' });
    return reply.ok ? (reply.gives as { value: unknown }).value : reply.message;
  };

  test('a foreign page is refused: wrong host, wrong origin, no token', async () => {
    const look = { id: 'x', as: owner, command: 'look', takes: {} };
    expect((await post('/do', look, { host: `evil.example:${desk.port}` })).status).toBe(421);
    expect((await post('/do', look, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/do', look, { origin: 'null' })).status).toBe(403);
    expect((await post('/do', look, { 'x-desk-token': 'guess' })).status).toBe(403);
    expect((await post('/do', look, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post('/do', look)).status).toBe(200);
  });

  test('a request that comes twice is done once and answered twice', async () => {
    await ask('type', { sheet: 'Trang tính1', a1: 'D1', text: '5' });
    const once = { functionName: 'addOne', args: [], from: 'dialog' };
    const [first, second] = await Promise.all([ask('run', once, 'the-same'), ask('run', once, 'the-same')]);
    const third = await ask('run', once, 'the-same');
    expect([first, second, third].map(({ reply }) => reply.ok && reply.gives)).toEqual(Array(3).fill({ value: { count: 6, row: 1 } }));
    expect(await cell('D1')).toBe(6);
  });

  test('a page of the script that asks for a PDF gets it printed', async () => {
    const { reply } = await ask('run', { functionName: 'printedPaper', args: [], from: 'dialog' });
    const { base64 } = (reply.ok ? (reply.gives as { value: unknown }).value : {}) as { base64: string };
    expect(pdfPages(Buffer.from(base64, 'base64')).map((text) => text.trim())).toEqual(['Phiếu đề nghị']);
  });

  test('a script waits for an answer, other requests learn of it, and the script continues with the answer', async () => {
    const notices = await listen();
    const asked = ask('menu', { functionName: 'askThings', selection: { sheet: 'Trang tính1', cells: 'B3' } });
    const alert = await notices.next('question');
    expect(alert.question).toMatchObject({ kind: 'alert', title: 'Ghi ngày?', buttons: ['YES', 'NO'] });
    const refused = await ask('look', {});
    expect(refused.status).toBe(409);
    expect(refused.reply).toMatchObject({ ok: false, waiting: true, message: expect.stringContaining('Đang chờ') });
    await post('/answer', { questionId: alert.question.id, answer: { button: 'YES' } });
    const prompt = await notices.next('question');
    expect(prompt.question.kind).toBe('prompt');
    await post('/answer', { questionId: prompt.question.id, answer: { button: 'OK', text: 'Thử' } });
    expect((await asked).reply.ok).toBe(true);
    expect(await cell('B3')).toBe('Thử');
    notices.close();
  });

  test('an error of the script reaches the person with its own message', async () => {
    const { reply } = await ask('menu', { functionName: 'fail' });
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining('Chủ ý gây lỗi.') });
  });

  test('the clock only moves forward; a fresh start sets it again', async () => {
    const to = Date.parse('2026-11-23T09:20+07:00');
    const moved = await ask('advance', { to });
    expect(moved.reply.ok && moved.reply.status.now).toBe(to);
    const back = await ask('advance', { to: to - 1 });
    expect(back.reply).toMatchObject({ ok: false, message: expect.stringContaining('Bắt đầu lại') });
    await post('/restart', { at: '2026-02-02T07:30+07:00' });
    const { reply } = await ask('look', {});
    expect(reply.ok && reply.status.now).toBe(Date.parse('2026-02-02T07:30+07:00'));
  });

  /** Listens as a page does. */
  function listen(): Promise<{ next<Kind extends Notice['kind']>(kind: Kind): Promise<Notice & { kind: Kind }>; close(): void }> {
    return new Promise((resolve) => {
      const heard: Notice[] = [];
      let wake = () => {};
      const sent = request(`${desk.url}events`, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          const lines = text.split('\n\n');
          text = lines.pop()!;
          for (const line of lines) if (line.startsWith('data: ')) heard.push(JSON.parse(line.slice(6)) as Notice);
          wake();
        });
        resolve({
          async next(kind) {
            for (;;) {
              const index = heard.findIndex((notice) => notice.kind === kind);
              if (index >= 0) return heard.splice(index, 1)[0] as never;
              await new Promise<void>((done) => {
                wake = done;
              });
            }
          },
          close: () => sent.destroy(),
        });
      });
      sent.end();
    });
  }
});
