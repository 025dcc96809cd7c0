// Connects actions to Google: the functions behind the globals of main.ts, and the one place that turns errors into messages.
import { blankFormsDialog } from './actions/blank-forms';
import { delegationDialog } from './actions/delegations';
import { sentenceOf, unattendedSentenceOf } from './actions/fault-sentence';
import { holdersOf, mayCall } from './actions/global-rights';
import { answerDeletion, answerEdit } from './actions/hand-edits';
import { tellRestored } from './actions/journal-restored';
import { answersIn, areClaims, arePrinted, areTexts, isCode, isForm, isText } from './actions/page-arguments';
import type {
  ActionName,
  CardModel,
  CheckAnswer,
  DamageModel,
  DecisionBackground,
  DialogAnswer,
  DialogResult,
  FilePages,
  FollowUp,
  FollowUpResult,
  NoticeModel,
  PrintedPart,
  QueueModel,
  RestoreResult,
  SelectionMark,
  Suggestions,
} from './actions/page-models';
import type { LoadedIncident } from './actions/ports';
import { reconcile, reconcileAll, reconcileOrThrow } from './actions/reconcile';
import { answerReportPaper, isOnReport, reportPaperDialog } from './actions/report-paper';
import { takeInResponses } from './actions/take-in-responses';
import { answerDialogs } from './actions/tasks/answer-dialog';
import { followWithDocument, followWithMails } from './actions/tasks/follow-up';
import { dialogForReport, dialogOn, notice } from './actions/tasks/open-dialog';
import { isAction } from './actions/tasks/task-list';
import { approvalQueue, openedAt } from './actions/views/approval-queue';
import { cardOf } from './actions/views/card';
import { decisionBackground } from './actions/views/decision-background';
import { explain } from './actions/views/limit-explanation';
import { search } from './actions/views/search';
import { suggest } from './actions/views/suggestions';
import { checkedGroups, refusal, systemCheck } from './actions/views/system-check';
import { contentsPages, filePages, wholeFile } from './actions/views/whole-file';
import { linkForm } from './google/check/form';
import { renewTemplates } from './google/check/papers';
import { rememberReport, runPreflight } from './google/check/preflight';
import { mendJournalCopies, openSystemCheck, reasonOf, renameOurSheets } from './google/check/system-check';
import { rememberPage } from './google/check/web-page';
import { toResponse } from './google/intake-form/intake-form';
import { journalDamage, refusalToRestore, restorePortion } from './google/journal-copies/restore';
import { agreementDialog, answerAgreement, isOnKeeper, waitingAgreement } from './google/keeper/agreement';
import { isOfFormerKeeper } from './google/keeper/former-keeper';
import { passOnPage, runPassOnStep } from './google/keeper/pass-on';
import { runTakeOverStep, takeOverPage } from './google/keeper/take-over';
import { type GoogleOffice, openOffice } from './google/office';
import { goTo, keepSelected, tellCard } from './google/platform/followed-incident';
import { isKeeper } from './google/platform/identity';
import { log } from './google/platform/log';
import {
  hasScreen,
  incidentParameter,
  pageOf,
  type Selection,
  selection,
  selectionMark,
  showCard,
  showDialog,
  showGuide,
  showNotice,
  showToast,
} from './google/platform/screen';
import { requireConsent, requireKeeper, runSetupStep } from './google/setup/setup';
import { clearAlarms, raiseAlarm } from './google/watch/alarm';
import { showNotReady } from './google/watch/not-ready';
import { sheetEditOf } from './google/workbook/sheet-edit';
import { closeYearPage, runCloseYearStep } from './google/year-end/close-year';
import { NotReady, UserError } from './texts/errors';
import { askSteps, passOnSteps, takeOverSteps } from './texts/keeper';
import type { RunKind } from './texts/mails/alarms';
import { menuTexts } from './texts/menus';
import { reconcileTexts } from './texts/reconcile';
import { type CloseYearStepId, closeYearSteps } from './texts/records/year-end';
import { resultTexts } from './texts/results';
import { rightTexts } from './texts/rights';
import { type SetupStepId, setupSteps, setupTexts } from './texts/setup';
import { copyTexts } from './texts/sheets/journal-copies';
import { checkTexts } from './texts/system-check';

/** Returns the sentence of a fault; of one that nobody foresaw, keeper and IT unit are told by mail too. */
const sentenceAtScreen = (error: unknown): string =>
  sentenceOf(error, (what, fault) => {
    log(what, fault);
    raiseAlarm('screen', fault);
  });

/** Runs a menu item; shows an error as a notice. The leaders' page, which has no menus, gets a sentence and nothing is done. */
export function fromMenu(body: (office: GoogleOffice) => void): string | undefined {
  if (!hasScreen()) return rightTexts.noScreen;
  try {
    body(openOffice());
  } catch (error) {
    showNotice(menuTexts.notice, sentenceAtScreen(error));
  }
  return undefined;
}

/**
 * Runs a trigger. Nobody sees its screen, so an error is told by mail; the next reconciliation does what was not done.
 * An error that nobody foresaw is thrown again: the platform tells the owner too. A run of a former keeper does nothing.
 */
export function fromTrigger(kind: RunKind, body: (office: GoogleOffice) => void): void {
  try {
    // An edit is answered once whoever answers it, and to ask would cost it a call.
    if ((kind === 'form' || kind === 'sweep') && isOfFormerKeeper()) return;
    body(openOffice());
    // A reconciliation has done what the other runs left.
    if (kind === 'sweep') clearAlarms();
  } catch (error) {
    log('', error);
    raiseAlarm(kind, error);
    if (error instanceof NotReady) showNotReady(error.message);
    if (!(error instanceof UserError)) throw error;
  }
}

/** Opens the dialog of an action on the selected row, or a notice that says why not. Several rows open the approval queue for 'approve'. */
export const openSelected = (action: ActionName) => (office: GoogleOffice) => {
  const selected = selection();
  if (selected.rows.length + selected.codes.length > 1)
    return showDialog(action === 'approve' ? approvalQueue(office, selected) : notice(menuTexts.oneRow));
  const loaded = loadSelected(office, selected);
  showDialog(loaded ? dialogOn(office, action, loaded) : notice(menuTexts.noRow));
};

/** Opens the dialog that records a new incident. */
export const openNew = (office: GoogleOffice) => {
  office.read({});
  showDialog(dialogForReport(office));
};

/** Shows the dialog that prints forms without an incident. */
export const openBlankForms = (office: GoogleOffice) => {
  office.read({});
  showDialog(blankFormsDialog(office));
};

/** Opens the dialog in which the chairman delegates. */
export const openDelegation = (office: GoogleOffice) => {
  office.read({});
  showDialog(delegationDialog(office));
};

/** Opens the dialog that makes a report to sign. */
export const openReportPaper = (office: GoogleOffice) => {
  office.read({});
  showDialog(reportPaperDialog(office));
};

/** Opens the dialog of an action on an incident by its code. */
export const openByCode = (action: ActionName, code: string) => (office: GoogleOffice) => {
  if (!isAction(action) || !isText(code)) return showDialog(notice(resultTexts.oldPage));
  const loaded = office.read({ codes: [code] }).incident(code);
  showDialog(loaded ? dialogOn(office, action, loaded) : notice(resultTexts.gone(code)));
};

/** Returns what earlier incidents offer to a dialog, or a notice that says why not. */
export function suggestionsFor(action: ActionName, code: string): Suggestions | NoticeModel {
  if (!isAction(action) || !isText(code)) return notice(resultTexts.oldPage);
  try {
    return suggest(openOffice(), action, code);
  } catch (error) {
    return notice(sentenceAtScreen(error));
  }
}

/** Carries out the answers of dialogs. An error becomes failed results, so that the page keeps what was typed. */
export function submit(given: DialogAnswer[]): DialogResult[] {
  const answers = answersIn(given);
  const isAlone = (answer: DialogAnswer) => isOnKeeper(answer) || isOnReport(answer);
  // No page sends an answer on the keeper or on a report together with others.
  if (!answers || (answers.length > 1 && answers.some(isAlone))) return [{ ok: false, message: resultTexts.oldPage, fields: {} }];
  try {
    const office = openOffice();
    if (answers.some(isOnReport)) return answers.map((answer) => answerReportPaper(office, answer));
    return answers.some(isOnKeeper) ? answers.map((answer) => answerAgreement(office, answer)) : answerDialogs(office, answers);
  } catch (error) {
    const message = sentenceAtScreen(error);
    return answers.map(() => ({ ok: false, message, fields: {} }));
  }
}

/** Makes a document that an answer asks for. */
export const documentAfter = (code: string, form: FollowUp['forms'][number]) =>
  isText(code) && isForm(form) ? follow((office) => followWithDocument(office, code, form)) : ofOldPage;

/** Sends the mails of an answer. */
export const mailsAfter = (mails: FollowUp['mails']) => (areClaims(mails) ? follow((office) => followWithMails(office, mails)) : ofOldPage);

const ofOldPage: FollowUpResult = { message: resultTexts.oldPage, links: [] };

/** What follows an answer and fails is not lost: the sweep does it later. */
function follow(body: (office: GoogleOffice) => FollowUpResult): FollowUpResult {
  try {
    return body(openOffice());
  } catch (error) {
    return { message: sentenceAtScreen(error), links: [] };
  }
}

/**
 * Returns the card of an incident, or a notice.
 * @param code '' for the selected row
 */
export function card(code: string): CardModel | NoticeModel {
  try {
    const office = openOffice();
    const loaded = code ? office.read({ codes: [code] }).incident(code) : loadSelected(office);
    return loaded ? cardOf(office, loaded) : notice(menuTexts.noRow);
  } catch (error) {
    return notice(sentenceAtScreen(error));
  }
}

function loadSelected(office: GoogleOffice, { rows: [row], codes: [code] }: Selection = selection()): LoadedIncident | undefined {
  if (code !== undefined) return office.read({ codes: [code] }).incident(code);
  return row === undefined ? undefined : office.read({ rows: [row] }).incidentAt(row);
}

/** Returns what the card watches: the selected row, what is recorded of its incident, and the last task. */
export const markOfSelection = (): SelectionMark => (hasScreen() ? selectionMark() : { place: '', state: '', listed: '', task: '' });

/** Keeps selection and card on the incident of a task. What is recorded is recorded: an error here is only logged. */
export function keepOn(code: string): string | undefined {
  if (!hasScreen()) return rightTexts.noScreen;
  if (!isCode(code)) return resultTexts.oldPage;
  try {
    keepSelected(code);
    tellCard(code);
  } catch (error) {
    log('', error);
  }
  return undefined;
}

/** Shows the page that searches all incidents. */
export const openSearch = (office: GoogleOffice) => {
  office.read({});
  showDialog(search(office));
};

/** Shows the card of an incident by its code in the sidebar, and selects its row: the menus work on what the card shows. */
export const openCardOf = (code: string) => () => {
  showCard(isText(code) && code ? card(code) : notice(resultTexts.oldPage));
  if (isCode(code)) goTo(code);
};

/** Shows the card of the selected row in the sidebar. */
export const openCard = () => showCard(card(''));

/** Shows how the limits of the selected incident were computed; open to everyone who sees the Sheet. */
export const openExplanation = (office: GoogleOffice) => {
  const loaded = loadSelected(office);
  showDialog(loaded ? explain(office, loaded) : notice(menuTexts.noRow));
};

/** Shows «In trọn bộ hồ sơ» of the selected incident. */
export const openSelectedFile = (office: GoogleOffice) => {
  const loaded = loadSelected(office);
  showDialog(loaded ? wholeFile(office, loaded) : notice(menuTexts.noRow));
};

/** Shows «In trọn bộ hồ sơ» of an incident by its code. */
export const openFileByCode = (code: string) => (office: GoogleOffice) => {
  const loaded = isText(code) ? office.read({ codes: [code] }).incident(code) : undefined;
  showDialog(loaded ? wholeFile(office, loaded) : notice(resultTexts.oldPage));
};

/** Returns the pages of one paper of an incident. */
export const pagesOfFile = (code: string, id: string): FilePages =>
  isText(code) && isText(id) ? pagesOrReason((office) => filePages(office, code, id)) : { ok: false, message: resultTexts.oldPage };

/** Returns the page that lists the papers of an incident. */
export const pagesOfContents = (code: string, printed: PrintedPart[]): FilePages =>
  isText(code) && arePrinted(printed)
    ? pagesOrReason((office) => contentsPages(office, code, printed))
    : { ok: false, message: resultTexts.oldPage };

function pagesOrReason(body: (office: GoogleOffice) => FilePages): FilePages {
  try {
    return body(openOffice());
  } catch (error) {
    return { ok: false, message: sentenceAtScreen(error) };
  }
}

/** Returns history of the device and budget for the decision on an incident. */
export function background(code: string): DecisionBackground | NoticeModel {
  if (!isText(code) || !code) return notice(resultTexts.oldPage);
  try {
    return decisionBackground(openOffice(), code);
  } catch (error) {
    return notice(sentenceAtScreen(error));
  }
}

/** Returns the approval queue, or a notice that says why not. */
export function queue(): QueueModel | NoticeModel {
  try {
    const office = openOffice();
    const model = approvalQueue(office);
    const keeper = model.kind === 'queue' ? waitingAgreement(office) : undefined;
    return model.kind === 'queue' && keeper ? { ...model, keeper } : model;
  } catch (error) {
    return notice(sentenceAtScreen(error));
  }
}

/** Shows the approval queue in a dialog. */
export const openQueue = (office: GoogleOffice) => showDialog(approvalQueue(office));

/** Returns the approval queue as a web page, opened at the incident that a mail's link names. It asks before it decides, so a link scanner decides nothing. */
export function webPage(event: GoogleAppsScript.Events.DoGet | undefined): GoogleAppsScript.HTML.HtmlOutput {
  const model = openedAt(queue(), event?.parameter?.[incidentParameter]);
  // Whoever has no part in the page leaves no trace of it.
  if (model.kind === 'queue') rememberPage();
  return pageOf('queue', model).setTitle(menuTexts.queueTitle).addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** Shows the set-up dialog after the installer has given every consent. */
export const openSetup = () => {
  requireKeeper();
  requireConsent();
  showDialog({
    kind: 'progress',
    title: setupTexts.title,
    intro: setupTexts.intro,
    steps: setupSteps.map(({ id, label, needs }) => ({ id, label, needs })),
  });
};

/** Shows the page on which the keeper closes a year. */
export const openCloseYear = (office: GoogleOffice) => {
  requireKeeper();
  showDialog(closeYearPage(office));
};

/** Shows the page on which the keeper passes the register on. */
export const openPassOn = (office: GoogleOffice) => showDialog(passOnPage(office));

/** Shows the page on which somebody takes the register over, after they have given every consent: triggers are made. */
export const openTakeOver = (office: GoogleOffice) => {
  requireConsent();
  showDialog(takeOverPage(office));
};

/** Shows a leader the request of somebody who wants to keep the register. */
export const openAgreement = (office: GoogleOffice) => showDialog(agreementDialog(office));

/**
 * Runs one step of set-up, of the year's end, of passing the register on or of taking it over; an error becomes a failed result with its message.
 * @param chosen what the person has chosen before the first step
 */
export function setupStep(id: string, chosen = ''): { ok: boolean; message: string; links: { text: string; url: string }[] } {
  const not = unaskable(true);
  if (not) return { ok: false, message: not.message, links: [] };
  try {
    const passOn = passOnSteps.find((one) => one.id === id);
    if (passOn) return { ok: true, links: [], ...runPassOnStep(openOffice(), passOn.id, isText(chosen) ? chosen : '') };
    const takeOver = [...askSteps, ...takeOverSteps].find((one) => one.id === id);
    if (takeOver) return { ok: true, links: [], ...runTakeOverStep(openOffice(), takeOver.id) };
    const year = closeYearSteps.find((one) => one.id === id);
    if (year) return { ok: true, links: [], ...closeYear(openOffice(), year.id, isText(chosen) ? chosen : '') };
    const step = setupSteps.find((one) => one.id === id);
    if (!step) return { ok: false, message: resultTexts.oldPage, links: [] };
    return { ok: true, ...runSetupStep(step.id satisfies SetupStepId) };
  } catch (error) {
    return { ok: false, message: sentenceAtScreen(error), links: [] };
  }
}

/** Runs a step of the year's end; before the first one everything is compared. */
const closeYear = (office: GoogleOffice, id: CloseYearStepId, year: string) =>
  runCloseYearStep(office, id, year, () => {
    const { spoilt, fault } = reconcile(office, true);
    if (fault) throw fault;
    return spoilt;
  });

/** Takes in the response of an event. Without one it reconciles, which reads the responses from the form itself. */
export const formSubmitted = (event: GoogleAppsScript.Events.FormsOnFormSubmit | undefined) => (office: GoogleOffice) => {
  // Of a page that calls the trigger's function nothing is believed: it sends no object of the platform.
  if (typeof event?.response?.getId !== 'function') return reconcileOrThrow(office);
  takeInResponses(office, [toResponse(event.response)]);
  rememberReport(event.response);
};

/** Answers an edit by hand and shows the result as a toast. */
export const sheetEdited = (event: GoogleAppsScript.Events.SheetsOnEdit | undefined) => (office: GoogleOffice) => {
  const edit = sheetEditOf(event);
  if (edit) showToast(answerEdit(office, edit));
};

/** Restores deleted rows: a deleted row fires only the change event. A page can make one up, but it does not run as the keeper. */
export const sheetChanged = (event: GoogleAppsScript.Events.SheetsOnChange | undefined) => (office: GoogleOffice) => {
  if (event?.changeType === 'REMOVE_ROW' && isKeeper()) for (const answer of answerDeletion(office)) showToast(answer);
};

/** Runs all that the ten-minute trigger does, and notes in the file how it went. */
export const reconcileNow = (office: GoogleOffice) => {
  const fault = faultOf(() => reconcileAll(office));
  const unnoted = faultOf(() => office.repair.noteRun(fault ? unattendedSentenceOf(fault, log) : ''));
  if (fault ?? unnoted) throw fault ?? unnoted;
};

function faultOf(body: () => void): unknown {
  try {
    body();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Reconciles from the menu and shows what was done. */
export const reconcileFromMenu = (office: GoogleOffice) => {
  if (!isKeeper()) {
    office.read({});
    if (!mayCall('menuSweep', office.actor())) throw new UserError(rightTexts.notYours(holdersOf('menuSweep')));
  }
  showNotice(menuTexts.reconcile, reconciled(office));
};

/** Reconciles as from the menu; returns what was done. */
function reconciled(office: GoogleOffice): string {
  const { takenIn, restored, spoilt, pausedAt, fault } = reconcile(office, true);
  const found = fault && !spoilt.length ? '' : reconcileTexts.result(takenIn, restored, spoilt);
  const paused = pausedAt === undefined ? '' : reconcileTexts.paused(pausedAt);
  return [found, paused, fault && sentenceAtScreen(fault)].filter(Boolean).join(' ');
}

/** Shows «Khôi phục nhật ký»; the page then asks for the difference. */
export const openRestore = () => showDialog(refusalToRestore() ?? { kind: 'restore', title: copyTexts.title, intro: copyTexts.intro });

/** Returns how the journal differs from its copies. */
export function damage(): DamageModel | NoticeModel {
  try {
    return refusalToRestore() ?? journalDamage();
  } catch (error) {
    return notice(sentenceAtScreen(error));
  }
}

/** Restores the next portion of the journal; the last one is told by mail. */
export function restoreNext(): RestoreResult {
  try {
    const refused = refusalToRestore();
    if (refused) return { ok: false, isDone: false, message: refused.message };
    const result = restorePortion();
    if (result.isDone) tellRestored(openOffice());
    return result;
  } catch (error) {
    return { ok: false, isDone: false, message: sentenceAtScreen(error) };
  }
}

/** Shows «Kiểm tra hệ thống»; the page then asks for the conditions. */
export const openCheck = () => showDialog(systemCheck(openSystemCheck()));

/** Shows the part of it that looks at folders and templates. */
export const openGuide = () => showGuide();
export const openFormCheck = () => showDialog(systemCheck(openSystemCheck(), ['papers']));

/** Returns why a page cannot ask: set-up and check are pages of the Sheet. */
function unaskable(isWell: boolean): NoticeModel | undefined {
  if (!isWell) return notice(resultTexts.oldPage);
  return hasScreen() ? undefined : notice(rightTexts.noScreen);
}

/** Returns the conditions of some groups; no error ends the page. */
export function checked(groups: string[]): CheckAnswer {
  const not = unaskable(areTexts(groups));
  if (not) return not;
  try {
    return checkedGroups(openSystemCheck(), groups);
  } catch (error) {
    return notice(reasonOf(error).found);
  }
}

/** Does what the button of a condition says. */
export function cureCondition(cure: string): { ok: boolean; message: string } {
  try {
    const refused = unaskable(isText(cure)) ?? refusal(openSystemCheck(), true);
    return refused ? { ok: false, message: refused.message } : { ok: true, message: cureNow(cure) };
  } catch (error) {
    return { ok: false, message: checkTexts.notCured(reasonOf(error)) };
  }
}

function cureNow(cure: string): string {
  const [what, ...of] = cure.split(' ');
  switch (what) {
    case 'step':
      return setupSteps.flatMap(({ id }) => (of.includes(id) ? [runSetupStep(id).message] : [])).join(' ');
    case 'reconcile':
      return reconciled(openOffice());
    case 'names':
      renameOurSheets();
      return checkTexts.sheets.renamedAll;
    case 'formLink':
      linkForm();
      return checkTexts.formLink.done;
    case 'renew':
      return renewTemplates(of);
    case 'copies':
      mendJournalCopies();
      return checkTexts.copies.mended;
    case 'trial':
      return runPreflight();
    case 'setup':
      openSetup();
      return '';
    default:
      throw new UserError(resultTexts.oldPage);
  }
}
