// What a call costs on the platform, in milliseconds: low, typical, high. No machine of ours reaches Google, so calls are counted and then
// estimated with published measurements; classes marked «assumed» have none.

import type { Meter } from 'apps-script-emulator';

type Cost = readonly [low: number, typical: number, high: number];

/** Classes of calls, the first that matches counts. */
const classes: readonly { what: string; calls: RegExp; cost: Cost }[] = [
  { what: 'Sheets API, read', calls: /^Sheets\.Spreadsheets(\.\w+)*\.(get|\w*Get\w*|search)\w*$/, cost: [80, 200, 600] },
  { what: 'Sheets API, write', calls: /^Sheets\./, cost: [100, 300, 1000] },
  { what: 'Docs API (assumed)', calls: /^Docs\./, cost: [150, 400, 1200] },
  { what: 'Drive API, copy (assumed)', calls: /^Drive\.Files\.copy$/, cost: [1000, 2500, 6000] },
  { what: 'Drive API (assumed)', calls: /^Drive\./, cost: [100, 250, 800] },
  { what: 'search in cells (assumed)', calls: /^TextFinder\.(find|replace)/, cost: [60, 200, 600] },
  {
    what: 'size of a sheet',
    calls: /^(Sheet|Spreadsheet)\.(getLastRow|getLastColumn|getDataRange|getMaxRows|getMaxColumns)$/,
    cost: [5, 50, 160],
  },
  {
    what: 'cells, read',
    calls:
      /^Range\.(get|is)(Value|DisplayValue|RichText|Formula|Note|Background|Font|NumberFormat|DataValidation|Horizontal|Vertical|Wrap|Merged|Blank|Checked)/,
    cost: [20, 80, 250],
  },
  { what: 'flush', calls: /^SpreadsheetApp\.flush$/, cost: [30, 250, 600] },
  {
    what: 'cells, write in the buffer',
    calls:
      /^(Range|Sheet|Spreadsheet)\.(set|append|insert|delete|clear|hide|unhide|show|protect|copyTo|moveTo|moveColumns|moveRows|sort|merge|duplicate)/,
    cost: [1, 5, 20],
  },
  {
    what: 'a sheet of the file (assumed)',
    calls: /^Spreadsheet\.(getSheet|getActiveSheet)|^SpreadsheetApp\.getActiveSheet/,
    cost: [0.5, 3, 60],
  },
  { what: 'open by id', calls: /^(SpreadsheetApp|FormApp)\.open/, cost: [100, 300, 1000] },
  { what: 'open a document (assumed)', calls: /^DocumentApp\.(openById|openByUrl|create)$/, cost: [200, 600, 2000] },
  { what: 'save a document (assumed)', calls: /^Document\.saveAndClose$/, cost: [300, 1000, 3000] },
  { what: 'property, read', calls: /^Properties\.get(Property|Properties|Keys)$/, cost: [20, 30, 84] },
  { what: 'property, write', calls: /^Properties\.(set|delete)/, cost: [43, 62, 231] },
  { what: 'cache, read', calls: /^Cache\.get/, cost: [3, 15, 28] },
  { what: 'cache, write', calls: /^Cache\.(put|remove)/, cost: [50, 75, 281] },
  { what: 'lock (assumed)', calls: /^Lock\.(tryLock|waitLock|releaseLock)$/, cost: [20, 60, 200] },
  { what: 'mail', calls: /^(MailApp|GmailApp)\.(sendEmail|createDraft)$/, cost: [300, 800, 2000] },
  { what: 'mail quota', calls: /^MailApp\.getRemainingDailyQuota$/, cost: [50, 100, 300] },
  { what: 'copy a file (assumed)', calls: /^File\.makeCopy$/, cost: [1000, 2500, 6000] },
  { what: 'Drive, write (assumed)', calls: /^(File|Folder|DriveApp)\.(set|create|add|remove|move)/, cost: [200, 500, 1500] },
  {
    what: 'Drive, look up (assumed)',
    calls:
      /^DriveApp\.(get|search)|^(File|Folder)\.(getFiles|getFolders|getParents|isTrashed|getOwner|getEditors|getBlob|getAs)|^(File|Folder)Iterator\.hasNext$/,
    cost: [100, 250, 800],
  },
  { what: 'form, responses (assumed)', calls: /^Form\.getResponses$/, cost: [150, 500, 2000] },
  { what: 'form, answers and items (assumed)', calls: /^(Form\.getItem|FormResponse\.getItemResponses)/, cost: [20, 100, 400] },
  { what: 'form, change (assumed)', calls: /^(Form|\w*Item)\.(set|add|delete)/, cost: [50, 200, 600] },
  { what: 'show on screen (assumed)', calls: /^(Ui\.(show|alert|prompt)|Spreadsheet\.toast|Menu\.addToUi)/, cost: [30, 100, 300] },
  { what: 'page from a file (assumed)', calls: /^HtmlService\.create\w*FromFile$/, cost: [5, 20, 60] },
  {
    what: 'triggers (assumed)',
    calls: /^(ScriptApp\.(getProjectTriggers|newTrigger|deleteTrigger|requireAllScopes|getService)|\w*TriggerBuilder\.create)/,
    cost: [50, 200, 800],
  },
  { what: 'fetch', calls: /^UrlFetchApp\.fetch/, cost: [100, 400, 2000] },
  {
    what: 'a part of a document (assumed)',
    calls: /^(Body|\w+Section|Paragraph|ListItem|Table\w*|Text|Element|RangeElement)\./,
    cost: [0.3, 1.5, 6],
  },
  {
    what: 'in the host of the script',
    calls: /^(Utilities|Session|User|console|Logger|\w+Service|\w*Builder|HtmlOutput|FormResponse|\w*ItemResponse|Item)\./,
    cost: [0, 0.2, 1],
  },
  { what: 'ranges, names, selection', calls: /./, cost: [0.1, 0.7, 3] },
];

/** For 10,000 cells that are read or written. */
const cellsMoved: Cost = [30, 100, 300];

/** A call is remote when it leaves the host of the script. */
const REMOTE_FROM = 15;

/** Returns whether a call leaves the host of the script. */
export const isRemote = (method: string): boolean => classes.find((one) => one.calls.test(method))!.cost[1] >= REMOTE_FROM;

export interface Estimate {
  calls: number;
  remote: number;
  /** Milliseconds, without the start of the run. */
  cost: Cost;
  /** Remote calls by class. */
  byClass: Record<string, number>;
}

/** Estimates a run. */
export function estimate({ byMethod, cells, flushes }: Meter): Estimate {
  const total = cellsMoved.map((cost) => (cost * cells) / 10_000);
  const byClass: Record<string, number> = {};
  let calls = 0;
  let remote = 0;
  const add = (what: string, cost: Cost, count: number) => {
    cost.forEach((milliseconds, index) => {
      total[index]! += milliseconds * count;
    });
    if (cost[1] < REMOTE_FROM) return;
    remote += count;
    byClass[what] = (byClass[what] ?? 0) + count;
  };
  for (const [method, count] of Object.entries(byMethod)) {
    const { what, cost } = classes.find((one) => one.calls.test(method))!;
    calls += count;
    add(what, cost, count);
  }
  // A read behind buffered writes waits until they are carried out.
  if (flushes) add('flush', classes.find(({ what }) => what === 'flush')!.cost, flushes);
  return { calls, remote, cost: total as unknown as Cost, byClass };
}
