// «Việc đang mở» says the working time that is left, or has passed since a limit, as a count minute by minute has it.
import type { Workspace } from 'apps-script-emulator';
import fc from 'fast-check';
import { defaultCalendar } from '../../../src/procedure/issued-procedure';
import { createCalendar } from '../../../src/procedure/time/working-time';
import { byHand } from '../../support/hands';
import { keptOffice, who } from '../../support/office';
import { incidentAt } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B2');
  incidentAt(workspace, 'B7');
});
const calendar = createCalendar(defaultCalendar);
const MINUTE = 60_000;

/** The line of an incident: limit and time left. */
const shown = (workspace: Workspace, code: string): { due: string; left: string } => {
  const [, , , due, left] = workspace.grid('Việc đang mở').find(([first]) => first === code)!;
  return { due: due!, left: left! };
};
const instant = (moment: string): number => {
  const [, day, month, hour, minute] = /^(\d\d)\/(\d\d) (\d\d):(\d\d)$/.exec(moment)!;
  return Date.parse(`2026-${month}-${day}T${hour}:${minute}+07:00`);
};

function counted(from: number, to: number): number {
  let minutes = 0;
  for (let at = from; at < to; at += MINUTE) if (calendar.isWorkingTime(at)) minutes += 1;
  return minutes;
}

function span(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 480), Math.floor((minutes % 480) / 60), minutes % 60];
  if (days) return `${days} ngày${hours ? ` ${hours} giờ` : ''}`;
  return [hours ? `${hours} giờ` : '', rest ? `${rest} phút` : ''].filter(Boolean).join(' ');
}

test('at any minute of the days around a limit, day and night', () => {
  const workspace = office();
  workspace.advanceTo(Date.parse('2026-11-23T09:31+07:00'));
  // Without the timer the formula alone keeps the text true.
  byHand(workspace, who.owner, `for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one);`);
  const start = workspace.now();
  const moments = fc.sample(fc.integer({ min: 0, max: 12 * 24 * 60 }), 30).sort((one, other) => one - other);
  for (const minutes of moments) {
    const now = start + minutes * MINUTE;
    workspace.advanceTo(now);
    for (const code of ['SC-2026-0001', 'SC-2026-0002']) {
      const { due, left } = shown(workspace, code);
      const limit = instant(due);
      const count = now > limit ? counted(limit, now) : counted(now, limit);
      const expected = now > limit ? `Quá hạn ${count ? span(count) : `từ ${due}`}` : `Còn ${span(count)}`;
      expect([minutes, code, left.replace(/^Sắp đến hạn, còn /, 'Còn ')]).toEqual([minutes, code, expected]);
    }
  }
});

test('a limit of long ago is told by its day', () => {
  const workspace = office();
  workspace.advanceTo(Date.parse('2026-11-23T09:31+07:00'));
  byHand(workspace, who.owner, `for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one);`);
  workspace.advanceTo(Date.parse('2027-03-01T08:00+07:00'));
  expect(shown(workspace, 'SC-2026-0001').left).toBe('Quá hạn từ 23/11 17:00');
});

test('a new day off moves the limit, and is not counted', () => {
  const workspace = office();
  byHand(workspace, who.owner, `sheet('Ngày nghỉ').appendRow(['25/11/2026', 'Nghỉ', 'Ngày nghỉ của xã', '', '']);`);
  const before = shown(workspace, 'SC-2026-0002');
  workspace.advanceTo(workspace.now() + 11 * MINUTE);
  expect([before, shown(workspace, 'SC-2026-0002')]).toEqual([
    { due: '27/11 11:30', left: 'Còn 3 ngày 2 giờ' },
    { due: '30/11 11:30', left: 'Còn 3 ngày 1 giờ' },
  ]);
});
