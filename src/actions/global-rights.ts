// Who may call which global function of main.ts, and how it is called: the table that the wiring asks and the guide prints.

import type { Actor, Role } from '../procedure/incident';
import { commandTable } from '../procedure/procedure-table';
import { isKnown } from '../procedure/rights/people';
import { roleRefusal } from '../procedure/rights/permission';
import type { ActionName } from './page-models';
import { commandsOf } from './tasks/task-list';

/** `page`: a dialog, the card or the leaders' page calls it; `webPage`: the address of that page; `event`, `timer`: a trigger. */
export type WayIn = 'menu' | 'page' | 'webPage' | 'event' | 'timer';

/** `keeper`: the account that keeps the register, whose triggers run; `delegate`: a vice chairman with a delegation in force. */
export type Holder = Role | 'keeper' | 'delegate';

/**
 * `everyone`: whoever can open the file. `task`: who may give one of its commands, by `commandTable`. `byArgument`: the argument names the
 * task or the step, and its right counts.
 */
export type Who = 'everyone' | 'byArgument' | { task: ActionName } | readonly Holder[];

export interface GlobalRight {
  way: WayIn;
  who: Who;
}

const inCharge = ['it', 'chairman', 'viceChairman', 'admin'] as const;
const leaders = ['chairman', 'viceChairman'] as const;
const checkers = ['it', 'admin', 'keeper'] as const;

const menuOf = (task: ActionName) => ({ way: 'menu', who: { task } }) as const;

/** A line for each global; a test compares them with the bundle. */
export const globalRights = {
  onOpen: { way: 'event', who: 'everyone' },
  onFormSubmitted: { way: 'event', who: ['keeper'] },
  onSheetEdited: { way: 'event', who: ['keeper'] },
  onSheetChanged: { way: 'event', who: ['keeper'] },
  onSweep: { way: 'timer', who: ['keeper'] },

  // Anybody reports by the form; what is told in person or by telephone is recorded by the IT unit.
  menuReport: { way: 'menu', who: ['it'] },
  menuReceive: menuOf('receive'),
  menuPlan: menuOf('plan'),
  menuSubmit: menuOf('submit'),
  menuWithdraw: menuOf('withdraw'),
  menuDecide: menuOf('approve'),
  menuAnswerQuestion: menuOf('answerQuestion'),
  menuRequestExtension: menuOf('requestExtension'),
  menuAnswerExtension: menuOf('grantExtension'),
  menuCarryOut: menuOf('carryOut'),
  menuHandOver: menuOf('handOver'),
  menuConfirmCost: menuOf('confirmCost'),
  menuConcludeSecurity: menuOf('concludeSecurity'),
  menuCloseOtherwise: menuOf('closeOtherwise'),
  menuNumberProposal: menuOf('numberProposal'),
  menuAttachRecord: menuOf('attachRecord'),
  menuMakeForm: menuOf('makeForm'),
  menuWholeFile: { way: 'menu', who: inCharge },
  menuBlankForms: { way: 'menu', who: inCharge },
  menuCheckForms: { way: 'menu', who: checkers },
  menuReportPaper: { way: 'menu', who: inCharge },
  menuSearch: { way: 'menu', who: 'everyone' },
  menuCard: { way: 'menu', who: 'everyone' },
  menuExplain: { way: 'menu', who: 'everyone' },
  menuGuide: { way: 'menu', who: 'everyone' },
  menuQueue: { way: 'menu', who: leaders },
  menuDelegate: { way: 'menu', who: ['chairman'] },
  menuSweep: { way: 'menu', who: [...inCharge, 'keeper'] },
  menuRestoreJournal: { way: 'menu', who: ['keeper'] },
  menuCheck: { way: 'menu', who: checkers },
  menuSetUp: { way: 'menu', who: ['keeper'] },
  menuCloseYear: { way: 'menu', who: ['keeper'] },
  menuPassOn: { way: 'menu', who: ['keeper'] },
  menuTakeOver: { way: 'menu', who: inCharge },
  menuAgreeKeeper: { way: 'menu', who: ['chairman', 'delegate'] },

  submitDialog: { way: 'page', who: 'byArgument' },
  submitDialogs: { way: 'page', who: 'byArgument' },
  makeDocument: { way: 'page', who: inCharge },
  sendMails: { way: 'page', who: inCharge },
  openDialog: { way: 'page', who: 'byArgument' },
  loadSuggestions: { way: 'page', who: 'byArgument' },
  loadCard: { way: 'page', who: 'everyone' },
  openCard: { way: 'page', who: 'everyone' },
  selectionMark: { way: 'page', who: 'everyone' },
  keepOnIncident: { way: 'page', who: 'everyone' },
  openWholeFile: { way: 'page', who: inCharge },
  loadFilePages: { way: 'page', who: inCharge },
  loadContents: { way: 'page', who: inCharge },
  loadQueue: { way: 'page', who: leaders },
  loadBackground: { way: 'page', who: leaders },
  runSetupStep: { way: 'page', who: 'byArgument' },
  loadCheck: { way: 'page', who: checkers },
  cureCheck: { way: 'page', who: checkers },
  loadDamage: { way: 'page', who: ['keeper'] },
  restoreJournal: { way: 'page', who: ['keeper'] },

  doGet: { way: 'webPage', who: leaders },
} as const satisfies Record<string, GlobalRight>;

export type GlobalName = keyof typeof globalRights;

/** The steps that `runSetupStep` runs, by the first part of their ids. Whoever was chosen or agreed to takes over, whatever their role. */
export const stepRights = {
  setUp: ['keeper'],
  passOn: ['keeper'],
  year: ['keeper'],
  ask: inCharge,
} as const satisfies Record<string, readonly Holder[]>;

/** Returns whether the person may call it; what its argument decides is asked where the argument is read. */
export function mayCall(name: GlobalName, actor: Actor, isKeeper = false): boolean {
  const { who }: GlobalRight = globalRights[name];
  if (who === 'everyone' || who === 'byArgument') return true;
  return 'task' in who ? mayDo(who.task, actor) : isOneOf(who, actor, isKeeper);
}

/** Returns whether the person has the role for a command of the task, at whatever step. */
export const mayDo = (task: ActionName, actor: Actor): boolean =>
  isKnown(actor) && commandsOf(task).some((command) => commandTable[command].roles.length > 0 && !roleRefusal(command, actor));

export const isOneOf = (holders: readonly Holder[], { roles, delegatedBy = '' }: Actor, isKeeper: boolean): boolean =>
  holders.some((holder) => {
    if (holder === 'keeper') return isKeeper;
    return holder === 'delegate' ? roles.includes('viceChairman') && delegatedBy !== '' : roles.includes(holder);
  });

/** Returns whose the function is; [] for everybody and where it goes by the task. */
export function holdersOf(name: GlobalName): readonly Holder[] {
  const { who }: GlobalRight = globalRights[name];
  return typeof who === 'string' || 'task' in who ? [] : who;
}
