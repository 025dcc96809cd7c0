// The thread of the workspace, which blocks while a script waits for a person.

import { join } from 'node:path';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type Answer, type Shown, withGoogleScript } from 'apps-script-emulator';
import { openOffice } from '../office/open-office';
import { people } from '../office/people';
import { isOld, isSetUp, prepare, upgrade } from '../office/set-up';
import type { CommandName, Notice, Progress, Reply, Request } from '../protocol';
import { playStories } from '../samples/play-all';
import { words } from '../words';
import { byScript, carryOut, type Desk, looking } from './commands';
import { DocumentScript } from './documents/document-script';
import type { AnswerMessage, FromWorker, ToWorker, WorkerData } from './messages';
import { KeptDesk } from './read-mails';
import { asTheSheetSays } from './sheet-messages';
import { StatusBoard } from './status-board';
import { readWeek, stateOfWeek } from './week-scene';

const { options, answers, wake } = workerData as WorkerData;
const awake = new Int32Array(wake);
const port = parentPort!;

const post = (message: FromWorker) => port.postMessage(message);
const tell = (notice: Notice) => post({ kind: 'notice', notice });

/** Adds google.script to a page, which the desk shows in a frame. */
const forFrame = (shown: Shown): Shown =>
  ['modal', 'modeless', 'sidebar'].includes(shown.kind) ? { ...shown, content: withGoogleScript(shown.content, 'dialog') } : shown;

let isPlaying = false;
const week = options.week && weekBefore(options.week);
const workspace = openOffice({
  script: options.script,
  at: options.at,
  dir: join(options.dir, 'workspace'),
  ticking: options.ticking,
  ...(week ? { state: week } : {}),
  // All that people do while a clock stands still would count as one minute.
  minuteQuotas: options.ticking,
  onQuestion: ask,
  // While the samples play, the player presses the buttons, so the desk does not show their dialogs.
  onShown: (shown) => isPlaying || tell({ kind: 'shown', shown: forFrame(shown) }),
});
const desk: Desk = {
  workspace,
  kept: new KeptDesk(options.dir),
  documentScript: new DocumentScript(join(options.dir, 'document-script'), options.script),
};
if (week) readWeek(workspace, desk.kept);
const board = new StatusBoard(workspace, desk.kept);

const setUp = !isSetUp(workspace) ? prepare : isOld(workspace) ? upgrade : undefined;
if (options.prepare && setUp) {
  board.measured(words.settingUp, () => {
    try {
      setUp(workspace, (progress: Progress) => tell({ kind: 'progress', progress }));
    } catch (error) {
      // The page shows the step that failed. The Sheet stays as it is, and a person can run «Cài đặt» again from the menu.
      console.error(error);
    }
  });
}
tell({ kind: 'status', status: board.status() });

port.on('message', ({ request }: ToWorker) => {
  post({ kind: 'reply', id: request.id, reply: answerTo(request) });
});

if (options.ticking) {
  setInterval(() => {
    if (board.letTimePass()) tell({ kind: 'status', status: board.status() });
  }, 20_000);
}

/** The state in which the week was played; without it the desk opens on an empty office. */
function weekBefore(folder: string): string | undefined {
  try {
    return stateOfWeek({ ...options, week: folder }, (progress) => tell({ kind: 'progress', progress }));
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Blocks until the person has answered. */
function ask(question: Shown): Answer {
  Atomics.store(awake, 0, 0);
  tell({ kind: 'question', question });
  for (;;) {
    Atomics.wait(awake, 0, 0);
    const received = receiveMessageOnPort(answers) as { message: AnswerMessage } | undefined;
    if (received?.message.questionId === question.id) return received.message.answer;
    Atomics.store(awake, 0, 0);
  }
}

function answerTo({ command, as, takes }: Request): Reply {
  try {
    const gives = execute(command, takes, as);
    return { ok: true, gives, status: board.status() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message: byScript.includes(command) ? message : asTheSheetSays(message), status: board.status() };
  }
}

function execute(command: CommandName, takes: object, email: string): unknown {
  if (!people.some((person) => person.email === email)) throw new Error(words.unknownCommand);
  workspace.as(email);
  if (command === 'playSamples') {
    isPlaying = true;
    try {
      return playStories(desk, board, tell);
    } finally {
      isPlaying = false;
    }
  }
  const run = carryOut[command] as ((desk: Desk, takes: object, email: string) => unknown) | undefined;
  if (!run) throw new Error(words.unknownCommand);
  if (looking.includes(command)) return run(desk, takes, email);
  const what = words.done[command as keyof typeof words.done] ?? '';
  return board.measured(what, () => run(desk, takes, email), byScript.includes(command));
}
