// A pool of two processes that try mutants; it replaces a process that hangs or is spoilt.
import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Order, TestId } from './worker';

export interface Trial {
  mutant: string;
  tests: TestId[];
  /** How often the tests pass the mutant when it is off; many more passes show an endless loop. */
  hits: number;
  /** The time of all the tests when it is off. */
  milliseconds: number;
}

const WORKERS = 2;
/** Then the pool replaces a process, because the engine does not free its memory. */
const TRIALS_OF_A_PROCESS = 150;

/** The time limit in ms; a busy machine and the switches slow tests down. */
const patience = ({ milliseconds }: Trial) => 8_000 + 4 * milliseconds;

export class Pool {
  constructor(private readonly command: [file: string, ...args: string[]]) {}

  private start(): ChildProcess {
    const [file, ...args] = this.command;
    return fork(file, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  }

  async measure(): Promise<Answer | undefined> {
    const worker = this.start();
    const answer = await ask(worker, { measure: true }, 600_000);
    worker.kill();
    return answer;
  }

  /**
   * Tries all mutants.
   * @param trialOf called when a process is free
   * @param told called after each trial with the test that noticed the mutant, if one did
   */
  async run<M>(all: M[], trialOf: (one: M) => Trial, told: (one: M, killedBy: string | undefined) => void): Promise<void> {
    const waiting = [...all];
    const work = async () => {
      let worker = this.start();
      let carried = 0;
      const renew = () => {
        worker.kill('SIGKILL');
        worker = this.start();
        carried = 0;
      };
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const trial = trialOf(one);
        if (++carried > TRIALS_OF_A_PROCESS) renew();
        let answer = await ask(worker, trial, patience(trial));
        if (answer && 'spoilt' in answer) {
          renew();
          answer = await ask(worker, trial, patience(trial));
        }
        if (!answer) renew();
        told(one, answer ? ('killedBy' in answer ? answer.killedBy : undefined) : 'it hangs');
      }
      worker.kill();
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
  }
}

/** @returns the worker's answer, or undefined when it died or took more time */
function ask(worker: ChildProcess, order: Order, milliseconds: number): Promise<Answer | undefined> {
  return new Promise((done) => {
    const finish = (answer?: Answer) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      done(answer);
    };
    const timer = setTimeout(finish, milliseconds);
    worker.on('message', (answer: Answer) => finish(answer));
    worker.on('exit', () => finish());
    worker.send(order);
  });
}
