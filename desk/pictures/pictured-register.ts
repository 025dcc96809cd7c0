// The register on a Wednesday morning: incidents done, one overdue, one nearly overdue, one with the chairman, one returned, one new.

import type { Workspace } from 'apps-script-emulator';
import { cast } from '../samples/cast';
import { fillFromMenu, type Typed } from '../samples/dialogs';
import incidents from '../samples/incidents.json';
import { planTyped, playAll, report, type Sample } from '../samples/play-incident';

/** The time at the end of the scene. */
export const SCENE_AT = '2026-11-25T10:00+07:00';
/** The time at which the clock must start. */
export const SCENE_FROM = '2026-11-13T07:30+07:00';

/** The codes of the incidents that the pictures show. */
export interface Scene {
  nearlyDue: string;
  waiting: string;
  returned: string;
}

const samples = incidents as Sample[];
const sampleOf = (device: string): Sample => samples.find((sample) => sample.device === device)!;

export function playScene(workspace: Workspace): Scene {
  const finished = ['Bộ trộn âm thanh', 'Chữ ký số USB token', 'Wi-Fi trạm y tế', 'Máy scan Fujitsu fi-7160'];
  playAll(workspace, finished.map(sampleOf), cast);

  const [battery, network, printer, computer, slow] = [
    'Bộ lưu điện APC 1 kVA',
    'Mạng LAN tầng 2',
    'Máy in Canon LBP 2900',
    'Máy tính Dell OptiPlex 3050',
    'Máy tính HP ProDesk',
  ].map(sampleOf) as [Sample, Sample, Sample, Sample, Sample];
  const at = (moment: string) => workspace.advanceTo(`2026-11-${moment}+07:00`);
  const reported = (moment: string, sample: Sample): string => {
    at(moment);
    return report(workspace, sample, cast);
  };
  const does = (moment: string, email: string, menu: string, code: string, typed: Typed = {}, action?: 'return') => {
    at(moment);
    const result = fillFromMenu(workspace.as(email), menu, code, typed, action);
    if (!result.ok) throw new Error(`${code} ${menu}: ${result.message}`);
  };
  const planOf = ({ plan }: Sample) => planTyped(plan!, plan!);

  const overdue = reported('20T14:30', battery);
  does('20T14:45', cast.it, 'menuReceive', overdue, { priority: 'high' });

  const nearlyDue = reported('21T10:00', network);
  does('23T07:20', cast.it, 'menuReceive', nearlyDue, { priority: 'urgent' });
  does('23T08:00', cast.it, 'menuPlan', nearlyDue, planOf(network));
  does('23T08:30', cast.it, 'menuSubmit', nearlyDue);

  const waiting = reported('23T09:20', printer);
  does('23T09:35', cast.it, 'menuReceive', waiting, { priority: 'high' });
  does('23T10:05', cast.chairman, 'menuDecide', nearlyDue);
  does('23T10:40', cast.it, 'menuPlan', waiting, planOf(printer));
  does('23T13:40', cast.it, 'menuSubmit', waiting);

  const returned = reported('23T16:50', computer);
  does('25T07:05', cast.it, 'menuReceive', returned, { priority: 'high' });
  does('25T08:00', cast.it, 'menuPlan', returned, planOf(computer));
  does('25T08:20', cast.it, 'menuSubmit', returned);
  does('25T08:50', cast.chairman, 'menuDecide', returned, { reason: 'Bổ sung báo giá thứ hai' }, 'return');

  reported('25T09:40', slow);
  workspace.advanceTo(SCENE_AT);
  workspace.clearShown();
  return { nearlyDue, waiting, returned };
}
