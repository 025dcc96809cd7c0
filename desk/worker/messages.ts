// The messages between the server's thread and the workspace's thread.
import type { MessagePort } from 'node:worker_threads';
import type { AnswerToQuestion, Notice, Reply, Request } from '../protocol';

/** How a workspace is opened. */
export interface OpenOptions {
  /** Folder of the stored state. */
  dir: string;
  /** Folder of the script. */
  script: string;
  /** The clock's first time when there is no stored state. */
  at: string;
  /** The clock runs with real time. */
  ticking: boolean;
  /** Runs the set-up when there is no stored state. */
  prepare: boolean;
  /** Starts with the played week when there is no stored state: the folder that keeps the week once it is played. */
  week?: string;
}

export interface WorkerData {
  options: OpenOptions;
  /** Answers come through here while the thread is blocked. */
  answers: MessagePort;
  /** One cell: 0 while no answer has come. */
  wake: SharedArrayBuffer;
}

export type ToWorker = { kind: 'request'; request: Request };

export type FromWorker = { kind: 'reply'; id: string; reply: Reply } | { kind: 'notice'; notice: Notice };

export type AnswerMessage = AnswerToQuestion;
