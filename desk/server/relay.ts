// Runs the workspace in a thread of its own: passes requests, replies and notices, and a person's answer to a waiting script.
import { rmSync } from 'node:fs';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Shown } from 'apps-script-emulator';
import type { AnswerToQuestion, DeskStatus, Notice, Progress, Reply, Request } from '../protocol';
import { words } from '../words';
import type { FromWorker, OpenOptions, ToWorker } from '../worker/messages';

export class Relay {
  private worker!: Worker;
  private answers!: MessagePort;
  private wake!: Int32Array;
  private generation = 0;
  private readonly waiting = new Map<string, (reply: Reply) => void>();
  /** Replies by request id: a request that comes twice is done once and answered twice. */
  private readonly given = new Map<string, Promise<Reply>>();
  private question?: Shown;
  private progress?: Progress;
  private status?: DeskStatus;

  /**
   * @param program the bundled worker
   * @param tell sends a notice to every page that listens
   */
  constructor(
    private readonly program: string,
    private options: OpenOptions,
    private readonly tell: (notice: Notice) => void,
  ) {
    this.start();
  }

  /** Returns the notices that a newly opened page needs. */
  missed(): Notice[] {
    return [
      ...(this.status ? [{ kind: 'status', status: this.status } as const] : []),
      ...(this.progress?.state === 'running' ? [{ kind: 'progress', progress: this.progress } as const] : []),
      ...(this.question ? [{ kind: 'question', question: this.question } as const] : []),
    ];
  }

  request(request: Request): Promise<Reply> {
    const known = this.given.get(request.id);
    if (known) return known;
    if (this.question) return Promise.resolve({ ok: false, waiting: true, message: words.waitingForAnswer(this.question.for) });
    const answer = new Promise<Reply>((resolve) => {
      this.waiting.set(request.id, resolve);
      this.worker.postMessage({ kind: 'request', request } satisfies ToWorker);
    });
    this.given.set(request.id, answer);
    if (this.given.size > 500) this.given.delete(this.given.keys().next().value!);
    return answer;
  }

  /** Gives a script the answer that it waits for; returns false when it waits for none or for another one. */
  answer({ questionId, answer }: AnswerToQuestion): boolean {
    if (this.question?.id !== questionId) return false;
    this.question = undefined;
    this.answers.postMessage({ questionId, answer });
    Atomics.store(this.wake, 0, 1);
    Atomics.notify(this.wake, 0);
    this.tell({ kind: 'answered', id: questionId });
    return true;
  }

  /** Deletes the stored state and starts again: an empty office at an instant, or the played week. */
  async restart(from: { at: string } | { week: string }): Promise<void> {
    await this.close();
    rmSync(this.options.dir, { recursive: true, force: true });
    this.options = { ...this.options, week: undefined, ...from };
    this.start();
    this.tell({ kind: 'restarted' });
  }

  async close(): Promise<void> {
    this.generation++;
    for (const resolve of this.waiting.values()) resolve({ ok: false, message: words.restarted });
    this.waiting.clear();
    this.given.clear();
    this.question = undefined;
    this.progress = undefined;
    this.status = undefined;
    await this.worker.terminate();
  }

  private start(): void {
    const generation = ++this.generation;
    const channel = new MessageChannel();
    const shared = new SharedArrayBuffer(4);
    this.answers = channel.port1;
    this.wake = new Int32Array(shared);
    this.worker = new Worker(this.program, {
      workerData: { options: this.options, answers: channel.port2, wake: shared },
      transferList: [channel.port2],
    });
    this.worker.on('message', (message: FromWorker) => {
      if (generation === this.generation) this.hear(message);
    });
    this.worker.on('error', (error) => {
      if (generation === this.generation) this.fail(error);
    });
  }

  private hear(message: FromWorker): void {
    if (message.kind === 'reply') {
      if (message.reply.status) this.status = message.reply.status;
      this.waiting.get(message.id)?.(message.reply);
      this.waiting.delete(message.id);
      return;
    }
    const { notice } = message;
    if (notice.kind === 'question') this.question = notice.question;
    if (notice.kind === 'progress') this.progress = notice.progress;
    if (notice.kind === 'status') this.status = notice.status;
    this.tell(notice);
  }

  private fail(error: unknown): void {
    console.error(error);
    const steps = [{ label: words.workspaceStopped, state: 'failed' as const, message: String(error) }];
    this.progress = { title: words.workspaceStopped, steps, state: 'failed' };
    this.tell({ kind: 'progress', progress: this.progress });
    for (const resolve of this.waiting.values()) resolve({ ok: false, message: words.workspaceStopped });
    this.waiting.clear();
  }
}
