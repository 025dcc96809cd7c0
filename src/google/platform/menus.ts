// The two menus of the file: the IT unit's and the leaders'.
import { menuTexts, taskLabels } from '../../texts/menus';
import { hasScreen } from './screen';

interface Item {
  caption: string;
  /** Name of a function of main.ts; the build checks it. */
  runs: string;
}

const itItems: (Item | 'line')[] = [
  { caption: menuTexts.search, runs: 'menuSearch' },
  { caption: menuTexts.record, runs: 'menuReport' },
  'line',
  { caption: taskLabels.receive, runs: 'menuReceive' },
  { caption: taskLabels.plan, runs: 'menuPlan' },
  { caption: taskLabels.submit, runs: 'menuSubmit' },
  { caption: taskLabels.withdraw, runs: 'menuWithdraw' },
  { caption: taskLabels.answerQuestion, runs: 'menuAnswerQuestion' },
  { caption: taskLabels.requestExtension, runs: 'menuRequestExtension' },
  { caption: taskLabels.carryOut, runs: 'menuCarryOut' },
  { caption: taskLabels.handOver, runs: 'menuHandOver' },
  'line',
  { caption: taskLabels.concludeSecurity, runs: 'menuConcludeSecurity' },
  { caption: taskLabels.closeOtherwise, runs: 'menuCloseOtherwise' },
  { caption: taskLabels.numberProposal, runs: 'menuNumberProposal' },
  { caption: taskLabels.attachRecord, runs: 'menuAttachRecord' },
  { caption: taskLabels.makeForm, runs: 'menuMakeForm' },
  { caption: menuTexts.wholeFile, runs: 'menuWholeFile' },
  { caption: menuTexts.blankForms, runs: 'menuBlankForms' },
  { caption: menuTexts.checkForms, runs: 'menuCheckForms' },
  { caption: menuTexts.reportPaper, runs: 'menuReportPaper' },
  'line',
  { caption: menuTexts.card, runs: 'menuCard' },
  { caption: menuTexts.explain, runs: 'menuExplain' },
  { caption: menuTexts.reconcile, runs: 'menuSweep' },
  { caption: menuTexts.restoreJournal, runs: 'menuRestoreJournal' },
  { caption: menuTexts.check, runs: 'menuCheck' },
  { caption: menuTexts.setUp, runs: 'menuSetUp' },
  { caption: menuTexts.closeYear, runs: 'menuCloseYear' },
  'line',
  { caption: menuTexts.passOn, runs: 'menuPassOn' },
  { caption: menuTexts.takeOver, runs: 'menuTakeOver' },
  'line',
  { caption: menuTexts.guide, runs: 'menuGuide' },
];

const leaderItems: (Item | 'line')[] = [
  { caption: menuTexts.search, runs: 'menuSearch' },
  { caption: menuTexts.queue, runs: 'menuQueue' },
  { caption: taskLabels.approve, runs: 'menuDecide' },
  { caption: taskLabels.grantExtension, runs: 'menuAnswerExtension' },
  { caption: taskLabels.confirmCost, runs: 'menuConfirmCost' },
  'line',
  { caption: menuTexts.delegate, runs: 'menuDelegate' },
  { caption: menuTexts.reportPaper, runs: 'menuReportPaper' },
  'line',
  { caption: menuTexts.card, runs: 'menuCard' },
  { caption: menuTexts.explain, runs: 'menuExplain' },
  'line',
  { caption: menuTexts.agreeKeeper, runs: 'menuAgreeKeeper' },
  'line',
  { caption: menuTexts.guide, runs: 'menuGuide' },
];

/** Adds the same menus for everyone; rights are checked when an item is used. Runs in AuthMode.LIMITED, so it touches only the UI. */
export function addMenus(): void {
  if (!hasScreen()) return;
  const ui = SpreadsheetApp.getUi();
  for (const [caption, items] of [
    [menuTexts.it, itItems],
    [menuTexts.leaders, leaderItems],
  ] as const) {
    const menu = ui.createMenu(caption);
    for (const item of items) {
      if (item === 'line') menu.addSeparator();
      else menu.addItem(item.caption, item.runs);
    }
    menu.addToUi();
  }
}
