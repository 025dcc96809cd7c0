// The package's entry: everything that drivers import.
export type { FrameAnswer, FrameCall, FrameMessage } from './page/google-script';
export { withGoogleScript } from './page/google-script';
export { type Browser, findChromium } from './printing/chromium';
export { printPdf } from './printing/print-pdf';
export type { Fault, Meter } from './runs/runtime';
export { clippedAlignments } from './services/spreadsheet/views/drawing';
export type {
  Account,
  Answer,
  CellInfo,
  DriveEntry,
  FilesOfClosed,
  FilterChoice,
  ListCells,
  MailDraft,
  PageMove,
  Parameters,
  Sending,
  SentMail,
  Shown,
  ShownChart,
  ShownFilter,
  ShownFilters,
  ShownForm,
  ShownFormItem,
  ShownGroup,
  ShownMenu,
  Workspace,
  WorkspaceOptions,
} from './workspace/contract';
export { type OpenAnswers, openQuestions, underEveryAnswer } from './workspace/open-questions';
export { openWorkspace, resetWorkspace } from './workspace/open-workspace';
