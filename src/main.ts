// The only globals: functions that the platform, the menus, the triggers and the pages call by name, one line each.
import type { ActionName, DialogAnswer, FollowUp, PrintedPart } from './actions/page-models';
import { addMenus } from './google/platform/menus';
import {
  background,
  card,
  checked,
  cureCondition,
  damage,
  documentAfter,
  formSubmitted,
  fromMenu,
  fromTrigger,
  keepOn,
  mailsAfter,
  markOfSelection,
  openAgreement,
  openBlankForms,
  openByCode,
  openCardOf,
  openCheck,
  openCloseYear,
  openDelegation,
  openExplanation,
  openFileByCode,
  openFormCheck,
  openGuide,
  openNew,
  openPassOn,
  openQueue,
  openReportPaper,
  openRestore,
  openSearch,
  openSelected,
  openCard as openSelectedCard,
  openSelectedFile,
  openSetup,
  openTakeOver,
  pagesOfContents,
  pagesOfFile,
  queue,
  reconcileFromMenu,
  reconcileNow,
  restoreNext,
  setupStep,
  sheetChanged,
  sheetEdited,
  submit,
  suggestionsFor,
  webPage,
} from './wiring';

export const onOpen = () => addMenus();

export const onFormSubmitted = (event?: GoogleAppsScript.Events.FormsOnFormSubmit) => fromTrigger('form', formSubmitted(event));
export const onSheetEdited = (event?: GoogleAppsScript.Events.SheetsOnEdit) => fromTrigger('edit', sheetEdited(event));
export const onSheetChanged = (event?: GoogleAppsScript.Events.SheetsOnChange) => fromTrigger('change', sheetChanged(event));
export const onSweep = () => fromTrigger('sweep', reconcileNow);

export const menuReport = () => fromMenu(openNew);
export const menuReceive = () => fromMenu(openSelected('receive'));
export const menuPlan = () => fromMenu(openSelected('plan'));
export const menuSubmit = () => fromMenu(openSelected('submit'));
export const menuWithdraw = () => fromMenu(openSelected('withdraw'));
export const menuDecide = () => fromMenu(openSelected('approve'));
export const menuAnswerQuestion = () => fromMenu(openSelected('answerQuestion'));
export const menuRequestExtension = () => fromMenu(openSelected('requestExtension'));
export const menuAnswerExtension = () => fromMenu(openSelected('grantExtension'));
export const menuCarryOut = () => fromMenu(openSelected('carryOut'));
export const menuConfirmCost = () => fromMenu(openSelected('confirmCost'));
export const menuHandOver = () => fromMenu(openSelected('handOver'));
export const menuConcludeSecurity = () => fromMenu(openSelected('concludeSecurity'));
export const menuCloseOtherwise = () => fromMenu(openSelected('closeOtherwise'));
export const menuNumberProposal = () => fromMenu(openSelected('numberProposal'));
export const menuAttachRecord = () => fromMenu(openSelected('attachRecord'));
export const menuMakeForm = () => fromMenu(openSelected('makeForm'));
export const menuWholeFile = () => fromMenu(openSelectedFile);
export const menuBlankForms = () => fromMenu(openBlankForms);
export const menuCheckForms = () => fromMenu(openFormCheck);
export const menuReportPaper = () => fromMenu(openReportPaper);
export const menuSearch = () => fromMenu(openSearch);
export const menuCard = () => fromMenu(openSelectedCard);
export const menuExplain = () => fromMenu(openExplanation);
export const menuGuide = () => fromMenu(openGuide);
export const menuQueue = () => fromMenu(openQueue);
export const menuDelegate = () => fromMenu(openDelegation);
export const menuSweep = () => fromMenu(reconcileFromMenu);
export const menuRestoreJournal = () => fromMenu(openRestore);
export const menuCheck = () => fromMenu(openCheck);
export const menuSetUp = () => fromMenu(openSetup);
export const menuCloseYear = () => fromMenu(openCloseYear);
export const menuPassOn = () => fromMenu(openPassOn);
export const menuTakeOver = () => fromMenu(openTakeOver);
export const menuAgreeKeeper = () => fromMenu(openAgreement);

export const submitDialog = (answer: DialogAnswer) => submit([answer])[0];
export const submitDialogs = (answers: DialogAnswer[]) => submit(answers);
export const makeDocument = (code: string, form: FollowUp['forms'][number]) => documentAfter(code, form);
export const sendMails = (mails: FollowUp['mails']) => mailsAfter(mails);
export const openDialog = (action: ActionName, code: string) => fromMenu(openByCode(action, code));
export const loadSuggestions = (action: ActionName, code: string) => suggestionsFor(action, code);
export const openWholeFile = (code: string) => fromMenu(openFileByCode(code));
export const loadFilePages = (code: string, id: string) => pagesOfFile(code, id);
export const loadContents = (code: string, printed: PrintedPart[]) => pagesOfContents(code, printed);
export const openCard = (code: string) => fromMenu(openCardOf(code));
export const loadCard = (code: string) => card(code);
export const selectionMark = () => markOfSelection();
export const keepOnIncident = (code: string) => keepOn(code);
export const loadQueue = () => queue();
export const loadBackground = (code: string) => background(code);
export const runSetupStep = (id: string, chosen?: string) => setupStep(id, chosen);
export const loadCheck = (groups: string[]) => checked(groups);
export const cureCheck = (cure: string) => cureCondition(cure);
export const loadDamage = () => damage();
export const restoreJournal = () => restoreNext();

export const doGet = (event?: GoogleAppsScript.Events.DoGet) => webPage(event);
