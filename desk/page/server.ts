// The page's connection to the desk's server: requests with an id each, and incoming notices.
import type { AnswerToQuestion, CommandName, Commands, DeskStatus, Notice, Reply } from '../protocol';
import { setClock } from './moment';
import { words } from './words';

const token = document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? '';
let hearStatus: (status: DeskStatus) => void = () => undefined;

/** The workspace or the script has refused a request. */
export class Refused extends Error {}

/** Sends a command as a person. Rejects with `Refused` when the workspace refuses it. */
export async function ask<Name extends CommandName>(
  as: string,
  command: Name,
  takes: Commands[Name]['takes'],
): Promise<Commands[Name]['gives']> {
  const response = await post('/do', { id: crypto.randomUUID(), as, command, takes });
  if (response.headers.get('content-type') === 'application/octet-stream') {
    return new Uint8Array(await response.arrayBuffer()) as Commands[Name]['gives'];
  }
  const reply = (await response.json()) as Reply;
  if (reply.status) take(reply.status);
  if (!reply.ok) throw new Refused(reply.message);
  return reply.gives as Commands[Name]['gives'];
}

export const answerQuestion = (answer: AnswerToQuestion) => post('/answer', answer);

/** Wipes everything; an empty office at an instant, or the played week. */
export const restart = (at?: string) => post('/restart', { at });

/** Returns the paper as a PDF file; rejects with a message when the machine cannot make one. */
export async function fetchPdf(as: string, id: string): Promise<Blob> {
  const response = await post('/pdf', { id: crypto.randomUUID(), as, command: 'paper', takes: { id } });
  if (response.headers.get('content-type') === 'application/pdf') return response.blob();
  throw new Refused(((await response.json()) as { message: string }).message);
}

/** Listens until the page is closed; the browser reconnects by itself. */
export function listen(hear: (notice: Notice) => void, onStatus: (status: DeskStatus) => void, onLost: (isLost: boolean) => void): void {
  hearStatus = onStatus;
  const events = new EventSource('/events');
  events.onopen = () => onLost(false);
  events.onerror = () => onLost(true);
  events.onmessage = ({ data }: MessageEvent<string>) => {
    const notice = JSON.parse(data) as Notice;
    if (notice.kind === 'status') take(notice.status);
    else hear(notice);
  };
}

function take(status: DeskStatus): void {
  setClock(status.now);
  hearStatus(status);
}

/** Sends again once when the connection breaks: the server does nothing twice under one id. */
async function post(path: string, body: object): Promise<Response> {
  const send = () =>
    fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', 'x-desk-token': token }, body: JSON.stringify(body) });
  let response: Response;
  try {
    response = await send().catch(send);
  } catch {
    throw new Refused(words.noServer);
  }
  // Another desk runs at this address now: this page has the token of the old one.
  if (response.status === 403) throw new Refused(words.stalePage);
  return response;
}
