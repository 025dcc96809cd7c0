// Strikes on acts: every call of every act, by each kind of fault; and every pair of acts at every remote call.

import type { Fault } from 'apps-script-emulator';
import { isRemote } from '../bench/cost-model';
import type { Act, Answer } from './acts';
import { type Call, changes, isApi, type Struck, struckCalls } from './calls';
import { differences, type Ending, endingOf, faultyTexts, probe, setUpAgain, sideBySide, sweepTwice, textsOf } from './ending';
import { KnownEndings } from './known-endings';
import { type Offices, type OpenOffice, open } from './office';
import type { Point } from './point';

type Effect = Fault['effect'];

/**
 * The kinds of fault at a call, and at which calls they can come. Between two changes a run may die anywhere and leaves the same, and what
 * is not applied of a call that only reads is a plain error: these points are struck once.
 */
const kinds: { kind: string; at: (call: Call, struck: Struck) => boolean; effect: (office: OpenOffice) => Effect }[] = [
  { kind: 'killed', at: (_call, { endsAnew }) => endsAnew, effect: () => 'kill' },
  {
    // An API answers with a status, see below.
    kind: 'error of a service',
    at: ({ method }) => isRemote(method) && !isApi(method),
    effect: () => ({ error: 'Service error: try again later' }),
  },
  { kind: 'API unavailable', at: ({ method }) => isApi(method), effect: () => ({ response: 503 }) },
  { kind: 'applied but failed', at: (call) => isApi(call.method) && changes(call), effect: () => ({ response: 503, applied: true }) },
  {
    kind: 'applied but failed',
    at: (call) => isRemote(call.method) && !isApi(call.method) && changes(call),
    effect: () => ({ error: 'Service error: try again later', applied: true }),
  },
  // Of a call that changes nothing a lost answer is as good as none.
  { kind: 'answer lost', at: (call) => isApi(call.method) && changes(call), effect: () => ({ response: 'empty', applied: true }) },
  // The same call is made again, wherever it stands.
  { kind: 'too many calls', at: ({ method }, { isFirst }) => isApi(method) && isFirst, effect: () => ({ response: 429 }) },
  // A service is switched off as a whole.
  {
    kind: 'API not enabled',
    at: ({ method }, { isFirstOfService }) => isApi(method) && isFirstOfService,
    effect: () => ({ response: 403 }),
  },
  {
    kind: 'six minutes over',
    at: ({ method }, { endsAnew }) => isRemote(method) && endsAnew,
    effect: ({ workspace }) => ({ interleave: () => workspace.skipTo(workspace.now() + 361_000) }),
  },
];

/** What is said of a typed cell that is not there any more. */
const GONE = /^Nội dung “.*” vừa nhập ở dòng \d+ không còn ở đó/;

const MOST_MEETINGS = 2;

/** Returns at most so many of the numbers, evenly from the first to the last. */
const spread = (numbers: number[], most: number): number[] =>
  numbers.length <= most
    ? numbers
    : Array.from({ length: most }, (_, index) => numbers[Math.round((index * (numbers.length - 1)) / (most - 1))]!);

export class Strikes {
  private readonly calls = new Map<Act, Call[]>();
  /** How the office ends after one act alone, and after none. */
  private readonly alone = new Map<string, Ending>();
  private readonly known = new KnownEndings();
  private readonly references = new Map<string, { ending: Ending; late?: Ending; office: OpenOffice }>();

  constructor(private readonly offices: Offices) {}

  open({ start }: Pick<Act, 'start'>): OpenOffice {
    return open(this.offices[start]);
  }

  /** Returns the calls of an act that nothing disturbs. */
  callsOf(act: Act): Call[] {
    const known = this.calls.get(act) ?? this.undisturbed(act);
    this.calls.set(act, known);
    return known;
  }

  private undisturbed(act: Act): Call[] {
    const office = this.open(act);
    const press = act.prepare(office);
    const calls: Call[] = [];
    office.onCall = (method, functionName) => calls.push({ method, functionName });
    const { isDone, text } = press();
    if (!isDone) throw new Error(`“${act.name}” is not done undisturbed: ${text}`);
    return calls;
  }

  /** Every call of an act × every kind of fault. */
  ofAct(act: Act): Point[] {
    const calls = this.callsOf(act);
    const points = struckCalls(calls).flatMap((struck) => {
      const { number } = struck;
      const call = calls[number - 1]!;
      return kinds
        .filter(({ at }) => at(call, struck))
        .map(
          ({ kind, effect }): Point => ({
            kind,
            name: `${act.name}, call ${number} (${call.functionName}, ${call.method}): ${kind}`,
            run: () => this.strike(act, number, effect),
          }),
        );
    });
    const quotas = (['mail', 'document', 'storage'] as const).map(
      (quota): Point => ({
        kind: `${quota} quota gone`,
        name: `${act.name}, from its first call: ${quota} quota gone`,
        run: () => this.strike(act, 1, () => ({ quota }), 1440),
      }),
    );
    // An act without a run of its own would be struck a day later, in a sweep.
    return calls.length ? [...points, ...quotas] : points;
  }

  /** An act × every act that writes, at remote calls: one by turns; those that meet every other at two, when the act leaves something behind. */
  pairsOf(act: Act, others: Act[], isFirstToRun: (functionName: string) => boolean): Point[] {
    const calls = this.callsOf(act);
    const remote = struckCalls(calls)
      .map(({ number }) => number)
      .filter((number) => {
        const { method, functionName } = calls[number - 1]!;
        return isRemote(method) && (!/^(makeDocument|sendMails)$/.test(functionName) || isFirstToRun(functionName));
      });
    if (!remote.length) return [];
    // Four reports at once have more right orders than are worth playing, and so has what falls between two: forms meet one by one.
    const met = others.filter((other) => !act.otherwise || (other !== act && !other.movesLimits));
    const meetings = met.flatMap((other) => (other.onAny && act.code ? [{ other, code: act.code }] : []).concat([{ other, code: '' }]));
    return meetings.flatMap(({ other, code }, turn) =>
      (other.meetsAll && calls.some(changes) ? spread(remote, MOST_MEETINGS) : [remote[turn % remote.length]!]).map((number): Point => {
        const { functionName, method } = calls[number - 1]!;
        return {
          kind: 'two acts at once',
          name: `${act.name} meets ${other.name}${code && ` on ${code}`}, call ${number} (${functionName}, ${method})`,
          run: () => this.meet(act, other, number, code || undefined),
        };
      }),
    );
  }

  /** @param lasts minutes until the fault is over; who was refused presses again then */
  private strike(act: Act, number: number, effect: (office: OpenOffice) => Effect, lasts = 0): string[] {
    const office = this.open(act);
    const mails = office.workspace.mails().length;
    const press = act.prepare(office);
    const planned = plan(office, number, () => effect(office));
    const answers = pressed(act, press);
    pass(office, lasts);
    const isLeft = lasts > 0 && !answers.at(-1)!.isDone && act.again;
    if (isLeft) answers.push(attempted(press));
    const inOrder = (way: Act) => (reference: OpenOffice) => {
      const pressWay = way.prepare(reference);
      if (isLeft) pass(reference, lasts);
      pressed(way, pressWay);
      if (!isLeft) pass(reference, lasts);
    };
    const right = waysOf(act).map((way) => () => this.reference(`${way.name} ${lasts} ${isLeft}`, act.start, inOrder(way)));
    return this.judge(office, planned, answers, mails, act.start, right);
  }

  private meet(act: Act, other: Act, number: number, code?: string): string[] {
    const office = this.open(act);
    const mails = office.workspace.mails().length;
    const pressOther = other.prepare(office, code);
    const press = act.prepare(office);
    let met: Answer | undefined;
    const planned = interleave(office, number, () => {
      met = attempted(pressOther);
    });
    const answers = pressed(act, press);
    if (met && !met.isDone && other.again) answers.push(met, attempted(pressOther));
    const inTurn = (one: Act, then: Act, first: 'act' | 'other') =>
      this.reference(`${one.name} ${then.name} ${code} ${first}`, act.start, (reference) => {
        const presses = { other: then.prepare(reference, code), act: one.prepare(reference) };
        const acts = { act: one, other: then };
        for (const turn of first === 'act' ? (['act', 'other'] as const) : (['other', 'act'] as const)) pressed(acts[turn], presses[turn]);
      });
    const turns = waysOf(act).flatMap((one) =>
      waysOf(other).flatMap((then) => (['act', 'other'] as const).map((first) => ({ one, then, first }))),
    );
    const inEitherTurn = turns.map(
      ({ one, then, first }) =>
        () =>
          inTurn(one, then, first),
    );
    if (other.cutsJournal) inEitherTurn.push(() => this.betweenRuns(act, other, number, code));
    const alone = (one: Act, incident?: string) => () =>
      this.reference(`${one.name} ${incident} alone`, act.start, (reference) => pressed(one, one.prepare(reference, incident)));
    // A hand finds nothing to do where the row is not there for a moment.
    if (met && !met.isDone && !other.again) inEitherTurn.push(alone(act));
    // What a hand has typed goes with the row that another deletes meanwhile; who typed it is told.
    if (!act.again && office.shown.some(({ content }) => GONE.test(content))) inEitherTurn.push(alone(other, code));
    return this.judge(office, planned, answers, mails, act.start, inEitherTurn, () => this.bothAlone(act, other, code));
  }

  /**
   * The ending when the other act falls just before the run of the first one to which a call belongs. When it is met there itself, only the
   * order of the file and the texts are judged.
   */
  private betweenRuns(act: Act, other: Act, number: number, code?: string) {
    const calls = this.callsOf(act);
    let first = number;
    while (first > 1 && calls[first - 2]!.functionName === calls[number - 1]!.functionName) first -= 1;
    return this.reference(`${act.name} around ${other.name} ${code} ${first}`, act.start, (reference) => {
      const pressOther = other.prepare(reference, code);
      const press = act.prepare(reference);
      interleave(reference, first, pressOther);
      pressed(act, press);
    });
  }

  /** Most pairs have nothing to do with each other: their ending is known from those of each alone. */
  private bothAlone(act: Act, other: Act, code?: string): Ending | undefined {
    const after = (name: string, run: (office: OpenOffice) => unknown): Ending => {
      const known = this.alone.get(name);
      if (known) return known;
      const office = this.open(act);
      run(office);
      settle(office, act.start);
      const ending = endingOf(office.workspace);
      this.alone.set(name, ending);
      return ending;
    };
    return sideBySide(
      after('', () => undefined),
      after(act.name, (office) => pressed(act, act.prepare(office))),
      after(`${other.name} ${code ?? other.code ?? ''}`, (office) => pressed(other, other.prepare(office, code))),
    );
  }

  private reference(name: string, start: Act['start'], run: (office: OpenOffice) => unknown) {
    const known = this.references.get(name);
    if (known) return known;
    const office = this.open({ start });
    run(office);
    settle(office, start);
    const made: { ending: Ending; late?: Ending; office: OpenOffice } = { ending: endingOf(office.workspace), office };
    // Pairs have a reference of their own each; the last few are asked again.
    if (this.references.size > 8) this.references.delete(this.references.keys().next().value!);
    this.references.set(name, made);
    return made;
  }

  /**
   * Compares with each ending that is right, the likely one first; what does not agree soon has to agree after «Cài đặt…» and an hour.
   * An office in a state whose ending is known is not left to itself once more.
   */
  private judge(
    office: OpenOffice,
    planned: Planned,
    answers: Answer[],
    mailsBefore: number,
    start: Act['start'],
    right: (() => { ending: Ending; late?: Ending; office: OpenOffice })[],
    likely: () => Ending | undefined = () => undefined,
  ): string[] {
    const { workspace } = office;
    // A fault that is still to come belongs to no state.
    const key = planned.isOver ? this.known.keyOf(workspace, start) : '';
    const known = this.known.of(key);
    if (!known) settle(office, start);
    const ended = known ?? endingOf(workspace);
    if (key && !known) this.known.keep(key, ended);
    const found: string[] = [];
    const said: string[] = [];
    const isSame = (ending: Ending | undefined) => ending !== undefined && differences(ended, ending).length === 0;
    const agrees = isSame(likely()) || right.some((one) => isSame(one().ending));
    if (!agrees) {
      if (known) settle(office, start);
      said.push(...setUpAgain(workspace));
      const late = endingOf(workspace);
      const all = right.map((one) => {
        const reference = one();
        if (!reference.late) {
          setUpAgain(reference.office.workspace);
          reference.late = endingOf(reference.office.workspace);
        }
        return differences(late, reference.late);
      });
      found.push(...all.reduce((best, one) => (one.length < best.length ? one : best)));
    }
    // An office that differs in nothing takes the next report like the undisturbed one.
    if (!agrees && start === 'office') found.push(...probe(workspace));
    const texts = [...answers.map(({ text }) => text), ...said, ...textsOf(office, mailsBefore)];
    return [...found, ...faultyTexts(texts, workspace.log())];
  }
}

/** Whether a planned fault has come. */
interface Planned {
  isOver: boolean;
}

/** Plans a fault at the so-manieth call from now on, whatever run it is in. */
function plan(office: OpenOffice, number: number, effect: () => Effect): Planned {
  const planned = { isOver: false };
  let count = 0;
  office.onCall = () => {
    if (++count !== number) return;
    office.onCall = () => undefined;
    planned.isOver = true;
    office.workspace.fault({ atCall: 1, effect: effect() });
  };
  return planned;
}

/** Plans that another person's press comes between, at the so-manieth call from now on. */
const interleave = (office: OpenOffice, number: number, press: () => unknown): Planned =>
  plan(office, number, () => ({
    interleave: () => {
      const { person } = office.workspace;
      press();
      office.workspace.as(person);
    },
  }));

const waysOf = (act: Act): Act[] => (act.otherwise ? [act, act.otherwise] : [act]);

function attempted(press: () => Answer): Answer {
  try {
    return press();
  } catch {
    // As on the platform, the page learns only that the server failed.
    return { isDone: false, text: '' };
  }
}

/** Presses, and once more when it was not done. */
function pressed({ again }: Act, press: () => Answer): Answer[] {
  const first = attempted(press);
  return first.isDone || !again ? [first] : [first, attempted(press)];
}

/** Lets the minutes of a fault pass. */
function pass({ workspace }: OpenOffice, minutes: number): void {
  if (!minutes) return;
  workspace.skipTo(workspace.now() + minutes * 60_000);
  // No day makes room in a Drive; people do.
  workspace.mend();
}

function settle({ workspace }: OpenOffice, start: Act['start']): void {
  if (start !== 'office') setUpAgain(workspace);
  else sweepTwice(workspace);
}
