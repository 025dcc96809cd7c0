// The desk's server: loopback only; pages, requests to the workspace, live notices, PDF.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnswerToQuestion, Reply, Request } from '../protocol';
import { words } from '../words';
import type { OpenOptions } from '../worker/messages';
import { refusal } from './access';
import { paperAsPdf } from './document-pdf';
import { Listeners } from './listeners';
import { Relay } from './relay';
import { sendFile } from './static-files';

export interface DeskOptions extends OpenOptions {
  /** 0: any free port. */
  port: number;
  /** Folder of the built page. */
  page: string;
  /** The bundled worker. */
  worker: string;
  /** Folder that keeps the played week. */
  keptWeeks: string;
}

export interface RunningDesk {
  url: string;
  port: number;
  token: string;
  close(): Promise<void>;
}

/** Starts the desk; uses the next port when one is taken. */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const token = randomBytes(24).toString('hex');
  const listeners = new Listeners();
  const server = createServer();
  const port = await listen(server, options.port);
  const relay = new Relay(options.worker, options, (notice) => listeners.tell(notice));
  server.on('request', (request, response) => {
    const refused = refusal(request, port, token);
    if (refused) return send(response, refused.status, { ok: false, message: refused.reason });
    route(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) send(response, 500, { ok: false, message: String(error) });
    });
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const what = `${request.method} ${pathname}`;
    if (what === 'GET /events') return listeners.add(response, relay.missed());
    if (what === 'POST /do') return reply(response, await relay.request((await bodyOf(request)) as Request));
    if (what === 'POST /answer') {
      const isTaken = relay.answer((await bodyOf(request)) as AnswerToQuestion);
      return send(response, 200, { ok: isTaken });
    }
    if (what === 'POST /restart') {
      const { at } = (await bodyOf(request)) as { at?: string };
      if (at !== undefined && Number.isNaN(Date.parse(at))) return send(response, 400, { ok: false, message: words.unknownCommand });
      await relay.restart(at === undefined ? { week: options.keptWeeks } : { at });
      return send(response, 200, { ok: true });
    }
    if (what === 'POST /pdf') return pdf(response, (await bodyOf(request)) as Request);
    if (request.method === 'GET' && sendFile(response, options.page, pathname, token)) return undefined;
    return send(response, 404, { ok: false, message: words.unknownCommand });
  }

  async function pdf(response: ServerResponse, request: Request): Promise<void> {
    const answer = await relay.request(request);
    if (!answer.ok) return reply(response, answer);
    const bytes = await paperAsPdf((answer.gives as { html: string }).html);
    if (!bytes) return send(response, 200, { ok: false, message: words.noPdf });
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes.length });
    response.end(bytes);
  }

  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    token,
    async close() {
      listeners.close();
      await relay.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number, triesLeft = 20): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || triesLeft === 0) return reject(error);
      resolve(listen(server, port + 1, triesLeft - 1));
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Sends bytes as bytes, everything else as JSON. */
function reply(response: ServerResponse, answer: Reply): void {
  if (answer.ok && answer.gives instanceof Uint8Array) {
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'x-revision': String(answer.status.revision) });
    response.end(answer.gives);
  } else send(response, !answer.ok && answer.waiting ? 409 : 200, answer);
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 16_000_000) throw new Error('Too much in one request');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
