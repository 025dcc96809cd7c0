// Every global × every person × every way in does what the table of rights says; what is refused changes nothing and says why.
import type { Workspace } from 'apps-script-emulator';
import { lastPage } from '../../desk/samples/dialogs';
import { globalsOfBundle } from '../../faults/acts';
import { codes, type OpenOffice } from '../../faults/office';
import { type GlobalName, type GlobalRight, globalRights, type Holder, stepRights } from '../../src/actions/global-rights';
import type { ActionName, DialogAnswer, DialogResult, FollowUpResult, PageModel } from '../../src/actions/page-models';
import { commandsOf } from '../../src/actions/tasks/task-list';
import type * as main from '../../src/main';
import { commandTable } from '../../src/procedure/procedure-table';
import { askSteps, passOnSteps, takeOverSteps } from '../../src/texts/keeper';
import { menuTexts } from '../../src/texts/menus';
import { closeYearSteps } from '../../src/texts/records/year-end';
import { setupSteps } from '../../src/texts/setup';
import { changedParts, type Matrix, makeMatrix, people, type Standing, selectRow, stateOf } from './people';

/** Does not compile while main.ts has a global without its line, or the table a line without its global. */
const lines: Record<keyof typeof main, GlobalRight> = globalRights satisfies Record<
  GlobalName,
  (typeof main)[GlobalName] extends unknown ? GlobalRight : never
>;

test('each global of the bundle has its line in the table', () => {
  expect(Object.keys(lines).sort()).toEqual(globalsOfBundle().sort());
});

let matrix: Matrix;
beforeAll(() => {
  matrix = makeMatrix();
});

type Way = 'menu' | 'dialog' | 'webApp';

/** One call of a person. */
interface Call {
  name: GlobalName;
  way: Way;
  args: unknown[];
  /** The row that is selected before. */
  code?: string;
  /** Whether the table lets the person do it. */
  isTheirs: boolean;
  /** Nothing tells of it, as nobody sees a trigger's screen. */
  isSilent?: boolean;
}

/** The tables read in another way than the product reads them. */
const isOneOf = (holders: readonly Holder[], { roles, delegatedBy, isKeeper }: Standing): boolean =>
  holders.some((holder) =>
    holder === 'keeper' ? isKeeper : holder === 'delegate' ? delegatedBy : roles.includes(holder as (typeof roles)[number]),
  );

const mayDo = (task: ActionName, { roles, delegatedBy }: Standing): boolean =>
  commandsOf(task).some((command) => {
    const { roles: wanted, needsDelegation } = commandTable[command];
    return roles.some((role) => wanted.includes(role) && (!needsDelegation || role === 'chairman' || delegatedBy !== undefined));
  });

function mayCall(name: GlobalName, person: Standing): boolean {
  const { who }: GlobalRight = globalRights[name];
  if (who === 'everyone') return true;
  if (typeof who === 'string') throw new Error(`${name}: its argument decides`);
  return 'task' in who ? mayDo(who.task, person) : isOneOf(who, person);
}

/** The incident on which each task of the menus can be opened. */
const codeOf = (name: GlobalName) => matrix.answers.find(({ step }) => step.menu === name)?.step.code ?? codes.ended;

const entries = Object.entries(globalRights) as [GlobalName, GlobalRight][];
const pageWays: Way[] = ['dialog', 'webApp'];
/** Events as a page can make them up: all that JSON can hold. */
const forgedEvents: Partial<Record<GlobalName, unknown[]>> = {
  onFormSubmitted: [{ response: { id: 'x' }, authMode: 'FULL', triggerUid: '1' }],
  onSheetEdited: [{ range: { rowStart: 3 }, user: { email: 'chutich@sontay.example' }, value: 'x', authMode: 'FULL' }],
  onSheetChanged: [{ changeType: 'REMOVE_ROW', authMode: 'FULL', triggerUid: '1', user: { email: 'cntt@sontay.example' } }],
  onSweep: [{ triggerUid: '1', authMode: 'FULL' }],
};

/** The dialogs that are offered what was typed before. */
const suggesting: ActionName[] = ['report', 'receive', 'plan', 'carryOut', 'handOver'];

/** All that a person can call, with arguments as good as a page can have them. */
function callsOf(person: Standing): Call[] {
  const isKeeper = person.isKeeper === true;
  const mayOpen = person.file !== 'none';
  // The keeper has nothing to take over, and is told so.
  const may = (name: GlobalName) => mayOpen && mayCall(name, person) && !(isKeeper && name === 'menuTakeOver');
  // Each call comes by one of its ways, by turns: over all people every call comes by every way.
  let turn = people.indexOf(person);
  const oneOf = <T>(all: T[]): T[] => all.slice(turn++ % all.length).slice(0, 1);
  const onPage = (name: GlobalName, args: unknown[], isTheirs: boolean, more: Partial<Call> = {}): Call[] =>
    oneOf(mayOpen ? pageWays : pageWays.slice(1)).map((way) => ({ name, way, args, isTheirs, ...more }));
  const mayAnswer = ({ action }: DialogAnswer) => {
    if (action === 'report') return may('menuReport');
    if (action === 'delegate') return may('menuDelegate');
    if (action === 'monthlyPage') return person.roles.includes('chairman');
    if (action === 'exportReport') return may('menuReportPaper');
    if (action === 'agreeKeeper' || action === 'refuseKeeper') return may('menuAgreeKeeper');
    return mayOpen && mayDo(action, person);
  };
  const mayStep = (id: string) => {
    if (id === 'takeOver.ask') return mayOpen && isOneOf(stepRights.ask, person);
    // Nobody was chosen, and nobody's request was agreed to.
    return id !== 'takeOver.accept' && isOneOf(id.startsWith('passOn') ? stepRights.passOn : stepRights.setUp, person);
  };
  /** Set-up and check are pages of the Sheet: the leaders' page cannot ask for them. */
  const onSheet = (name: GlobalName, args: unknown[], isTheirs: boolean): Call[] =>
    onPage(name, args, isTheirs).map((call) => ({ ...call, isTheirs: isTheirs && call.way === 'dialog' }));
  const { code, forms, mails } = matrix.unfollowed;
  return [
    ...entries.flatMap(([name, { way }]): Call[] => {
      if (way === 'menu') {
        const asked = codeOf(name);
        // Whoever may only view the file has no menus, but a page that was opened for somebody else can be copied.
        const fromMenu: Call[] = person.file === 'editor' ? [{ name, way: 'menu', args: [], code: asked, isTheirs: may(name) }] : [];
        return oneOf<Call>([
          ...fromMenu,
          ...(mayOpen ? [{ name, way: 'dialog' as const, args: [], code: asked, isTheirs: may(name) }] : []),
          { name, way: 'webApp', args: [], isTheirs: false },
        ]);
      }
      if (way === 'event' || way === 'timer')
        return [[], forgedEvents[name]].flatMap((args) => (args ? onPage(name, args, may(name), { isSilent: true }) : []));
      return [];
    }),
    ...matrix.answers.flatMap(({ answer }) =>
      turn % 3 ? onPage('submitDialog', [answer], mayAnswer(answer)) : onPage('submitDialogs', [[answer]], mayAnswer(answer)),
    ),
    ...matrix.answers.flatMap(({ step, answer: { action } }) =>
      onPage('openDialog', [action, step.code], false).map((call) => ({
        ...call,
        isTheirs: call.way === 'dialog' && step.code !== '' && mayOpen && mayDo(action, person),
      })),
    ),
    ...matrix.answers.flatMap(({ step, answer: { action } }) =>
      suggesting.includes(action)
        ? onPage('loadSuggestions', [action, step.code], action === 'report' ? may('menuReport') : mayOpen && mayDo(action, person))
        : [],
    ),
    ...onPage('makeDocument', [code, forms[0]], may('makeDocument')),
    ...onPage('sendMails', [mails], may('sendMails')),
    ...onPage('loadCard', [codes.security], may('loadCard')),
    ...onSheet('keepOnIncident', [codes.security], may('keepOnIncident')),
    ...onSheet('openCard', [codes.security], may('openCard')),
    ...onSheet('openWholeFile', [codes.security], may('openWholeFile')),
    ...onPage('loadContents', [codes.security, []], may('loadContents')),
    ...onPage('loadQueue', [], may('loadQueue')),
    ...onPage('loadBackground', [codes.submitted], may('loadBackground')),
    ...onSheet('loadCheck', [['settings']], may('loadCheck')),
    ...['reconcile', 'names', 'trial'].flatMap((cure) => onSheet('cureCheck', [cure], may('cureCheck'))),
    ...onSheet('cureCheck', ['step looks'], isKeeper),
    ...[...setupSteps, ...closeYearSteps, ...passOnSteps, ...askSteps, ...takeOverSteps].flatMap(({ id }) =>
      onSheet('runSetupStep', [id, 'congan@sontay.example'], mayStep(id)),
    ),
    { name: 'doGet', way: 'webApp', args: [], isTheirs: may('doGet') },
  ];
}

/** What a call gave: whether it was done as asked, and the words that the person reads. */
interface Given {
  isDone: boolean;
  text: string;
}

function make(workspace: Workspace, { name, way, args, code = '' }: Call): Given {
  workspace.clearShown();
  if (code) selectRow(workspace, code);
  if (name === 'doGet') return ofPage(JSON.parse(modelIn(workspace.get().content)) as PageModel);
  const result = way === 'menu' ? workspace.call(name, ...args) : workspace.runFromPage(name, args, way);
  if (typeof result === 'string') return { isDone: false, text: result };
  if (Array.isArray(result)) return ofResult((result as DialogResult[])[0]!);
  if (result && typeof result === 'object') {
    if ('base64' in result) return { isDone: true, text: '' };
    if ('kind' in result) return ofPage(result as PageModel);
    if ('ok' in result) return ofResult(result as DialogResult);
    return { isDone: true, text: (result as FollowUpResult).message ?? '' };
  }
  // The guide is the same for everybody: its page has no model.
  if (name === 'menuGuide') return { isDone: workspace.shown().at(-1)!.content.includes('<h2'), text: '' };
  return workspace.shown().some(({ kind }) => kind === 'modal' || kind === 'sidebar')
    ? ofPage(lastPage(workspace))
    : { isDone: true, text: '' };
}

const modelIn = (content: string) => /<script type="application\/json" id="model">([\s\S]*?)<\/script>/.exec(content)![1]!;
const ofResult = ({ ok, message = '' }: { ok: boolean; message?: string }): Given => ({ isDone: ok, text: message });
/** What the comparison did is a notice too. */
const ofPage = (page: PageModel): Given =>
  page.kind === 'notice' && page.title !== menuTexts.reconcile
    ? { isDone: false, text: page.message }
    : { isDone: true, text: JSON.stringify(page) };

/** A call that changes something outside of its run; what tests of the platform make and bin again is none of ours. */
const CHANGES =
  /^(?!HtmlOutput|\w*Builder|Ui)\w+(\.\w+)*\.(batchUpdate|set(?!Active)\w+|send\w+|copy|update|create|delete\w+|insert\w+|add(?!Menu|Item|Separator|ToUi|Meta)\w+)$/;
const NOT_FOR_PEOPLE = /ngoài dự kiến|\b(TypeError|undefined|null|Error|Cannot)\b/;

const shortly = ({ name, way, args }: Call) => `${name} by ${way} ${JSON.stringify(args).slice(0, 120)}`;

/** Makes the calls in one office; returns what each did that it must not. */
function faultsOfRefused(office: OpenOffice, calls: Call[]): string[] {
  const { workspace } = office;
  const before = stateOf(workspace);
  const found: string[] = [];
  let current = '';
  office.onCall = (method) => {
    if (CHANGES.test(method)) found.push(`${current} calls ${method}`);
  };
  for (const call of calls) {
    current = shortly(call);
    try {
      const { isDone, text } = make(workspace, call);
      if (call.isSilent) continue;
      // What follows an answer has no «ok»: its sentence says it.
      if (isDone && !(text && (call.name === 'makeDocument' || call.name === 'sendMails')))
        found.push(`${current} is done: ${text.slice(0, 200)}`);
      if (!text || NOT_FOR_PEOPLE.test(text)) found.push(`${current} says “${text}”`);
    } catch (error) {
      found.push(`${current} throws ${(error as Error).message}`);
    }
  }
  office.onCall = () => undefined;
  return [...found, ...changedParts(before, stateOf(workspace)).map((part) => `changed: ${part}`)];
}

/** Calls that only show something can follow each other in one office. */
const looks = ({ name }: Call) => /^(on|load|open|doGet|menu(?!Sweep))/.test(name);

/** What needs an earlier step, a year that is over, or much time; test/google/setup and test/year-end run it. */
const needsMore = ({ name, args: [id] }: Call) =>
  name === 'menuCloseYear' || id === 'trial' || /^(year\.|passOn\.(?!offer)|sheets$|form$|templates$|looks$|step)/.test(String(id));

describe.each(people.map((person) => [person.name, person] as const))('%s', (_name, person) => {
  test('what is not theirs is refused with a sentence, and changes nothing', () => {
    const office = matrix.opened(person);
    const refused = callsOf(person).filter(({ isTheirs }) => !isTheirs);
    expect(refused.length).toBeGreaterThan(20);
    expect(faultsOfRefused(office, refused)).toEqual([]);
  });

  // Another delegation that is not in force gives what none gives.
  const isLikeNone = /future|expired|ended/.test(person.name);
  if (isLikeNone) return;
  test('what is theirs is done', () => {
    const looking = matrix.opened(person);
    const found = callsOf(person)
      .filter((call) => call.isTheirs && !needsMore(call))
      .flatMap((call) => {
        const { workspace } = looks(call) ? looking : matrix.opened(person);
        try {
          const { isDone, text } = make(workspace, call);
          return isDone && !NOT_FOR_PEOPLE.test(text) ? [] : [`${shortly(call)} is not done: ${text}`];
        } catch (error) {
          return [`${shortly(call)} throws ${(error as Error).message}`];
        }
      });
    expect(found).toEqual([]);
  });
});
