// The office in which every search begins: incidents at each step, mails sent, a quiet hour behind it; made once and opened again for each point.

import type { Shown, Workspace } from 'apps-script-emulator';
import { openOffice } from '../desk/office/open-office';
import { prepare } from '../desk/office/set-up';
import { fillFromMenu } from '../desk/samples/dialogs';
import { type SetupStepId, setupSteps } from '../src/texts/setup';
import { who } from '../test/support/office';
import { incidentAt } from '../test/support/stories';

const AT = '2026-11-23T08:00+07:00';

/** The incidents of the office, by what can be done with them. */
export const codes = {
  reported: 'SC-2026-0001',
  received: 'SC-2026-0002',
  planned: 'SC-2026-0003',
  submitted: 'SC-2026-0004',
  alsoSubmitted: 'SC-2026-0005',
  approved: 'SC-2026-0006',
  repaired: 'SC-2026-0007',
  extending: 'SC-2026-0008',
  security: 'SC-2026-0009',
  alsoReported: 'SC-2026-0010',
  ended: 'SC-2026-0011',
  exceeding: 'SC-2026-0012',
};

/** A workspace whose calls can be watched, and what its people saw. */
export interface OpenOffice {
  workspace: Workspace;
  shown: Shown[];
  /** Called before each call of a service. */
  onCall: (method: string, functionName: string) => void;
}

/** The office, or a new file before a step of set-up. */
export type Start = 'office' | SetupStepId;

/** The states in which acts begin. */
export type Offices = Record<Start, string>;

/** Opens an office; without a state, a blank file. */
export function open(state?: string): OpenOffice {
  const shown: Shown[] = [];
  const opened: OpenOffice = { workspace: undefined as unknown as Workspace, shown, onCall: () => undefined };
  opened.workspace = openOffice({
    script: 'dist',
    at: AT,
    minuteQuotas: false,
    onShown: (one) => shown.push(one),
    onCall: (method, functionName) => opened.onCall(method, functionName),
    ...(state ? { state } : {}),
  });
  return opened;
}

/** Makes the office, and the new files before each step of set-up. */
export function makeOffices(): Offices {
  const offices: Partial<Offices> = {};
  const blank = open().workspace;
  for (const { id } of setupSteps) {
    offices[id] = blank.state();
    blank.as(who.owner).runFromPage('runSetupStep', [id]);
  }
  const { workspace } = open();
  prepare(workspace, () => undefined);
  const must = (menu: string, code: string, typed = {}, email = who.it) => {
    const result = fillFromMenu(workspace.as(email), menu, code, typed);
    if (!result.ok) throw new Error(`${menu} ${code}: ${result.message}`);
  };
  const steps = ['B2', 'B3', 'B4', 'B5', 'B5', 'B6', 'B7', 'B3', 'B2', 'B2', 'B7', 'B6'] as const;
  steps.forEach((step, index) => {
    incidentAt(workspace, step, { 'Thiết bị/hệ thống': `Máy số ${index + 1}`, 'Mã tài sản': `TS-${index + 1}` });
    workspace.advanceTo(workspace.now() + 60_000);
  });
  must('menuRequestExtension', codes.extending, { workingDays: '1', reason: 'Chờ linh kiện' });
  must('menuReceive', codes.security, { group: 'AN', priority: 'urgent', security: 'yes', personalData: 'no' });
  must('menuHandOver', codes.ended);
  must('menuCarryOut', codes.exceeding, { actualCost: '5000000', costReason: 'Giá linh kiện tăng' });
  workspace.advanceTo(workspace.now() + 71 * 60_000);
  workspace.as(who.owner).clearShown();
  offices.office = workspace.state();
  return offices as Offices;
}
