// What the server's thread and the workspace's thread say to each other.
import type { MessagePort } from 'node:worker_threads';
import type { AnswerToQuestion, Notice, Reply, Request } from '../protocol';

/** How a workspace is opened. */
export interface OpenOptions {
  /** Where the kept state is. */
  dir: string;
  /** Folder of the script. */
  script: string;
  /** Where the clock stands when there is no kept state. */
  at: string;
  /** The clock goes on by itself. */
  ticking: boolean;
  /** Set up by itself when nothing is kept. */
  prepare: boolean;
}

export interface WorkerData {
  options: OpenOptions;
  /** Answers come through here while the thread stands still. */
  answers: MessagePort;
  /** One cell: 0 while no answer has come. */
  wake: SharedArrayBuffer;
}

export type ToWorker = { kind: 'request'; request: Request };

export type FromWorker = { kind: 'reply'; id: string; reply: Reply } | { kind: 'notice'; notice: Notice };

export type AnswerMessage = AnswerToQuestion;
