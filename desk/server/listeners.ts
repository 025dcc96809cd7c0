// Pages that listen for notices, over Server-Sent Events.
import type { ServerResponse } from 'node:http';
import type { Notice } from '../protocol';

export class Listeners {
  private readonly open = new Set<ServerResponse>();

  add(response: ServerResponse, missed: Notice[]): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    for (const notice of missed) response.write(line(notice));
    this.open.add(response);
    response.on('close', () => this.open.delete(response));
  }

  tell(notice: Notice): void {
    for (const response of this.open) response.write(line(notice));
  }

  close(): void {
    for (const response of this.open) response.end();
  }
}

const line = (notice: Notice) => `data: ${JSON.stringify(notice)}\n\n`;
