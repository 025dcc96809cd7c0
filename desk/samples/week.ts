// A week in the office: what was reported and done until Monday morning, so that every step and every colour stands in the register.

import type { Workspace } from 'apps-script-emulator';
import { owner } from '../office/people';
import { words } from '../words';
import { cast } from './cast';
import { fillFromMenu, type Typed } from './dialogs';
import { planTyped, report, type Sample } from './play-incident';
import { type DeedName, deeds, type StoryOfWeek, stories } from './week-stories';

/** The time at which the clock of the week starts: before the oldest incident of its history. */
export const WEEK_FROM = '2026-02-13T15:50+07:00';
/** The time at which the scene stands still: Monday morning, in office hours. */
export const WEEK_TO = '2026-11-23T09:40+07:00';

/** On these mornings the timers run: what the register sends by itself at the start of a day. */
const MORNINGS = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23'].map((day) => Date.parse(`${day}T07:00+07:00`));
const MINUTE = 60_000;

/** What the keeper has entered in «Cấu hình»; the number is nobody's. */
const settings = {
  'Liên hệ Bộ phận CNTT': '0226 000 0102, phòng 102',
  'Kinh phí sửa chữa năm (đồng)': '80.000.000',
  'Nguyên giá thiết bị': 'MI-03: 3.500.000; HH-02: 62.000.000',
};

/** Called before each act: how many are done, of how many, and when the next one is. */
export type OnAct = (done: number, all: number, at: number) => void;

/**
 * Plays the week; each act is done by the person who would do it.
 * @returns the codes of the incidents, by device
 * @throws Error when an act is refused
 */
export function playWeek(workspace: Workspace, onAct: OnAct = () => undefined): Map<string, string> {
  enterSettings(workspace);
  const codes = new Map<string, string>();
  const acts = stories
    .flatMap((story) => [{ at: story.reportedAt, story, deed: undefined }, ...story.acts.map(([at, ...deed]) => ({ at, story, deed }))])
    .map((act) => ({ ...act, at: Date.parse(`${act.at}+07:00`) }))
    .sort((one, other) => one.at - other.at);
  acts.forEach(({ at, story, deed }, done) => {
    onAct(done, acts.length, at);
    passTo(workspace, at);
    if (deed) carryOut(workspace, story, codes, ...deed);
    else codes.set(story.device, report(workspace, sampleOf(story), cast));
  });
  passTo(workspace, Date.parse(WEEK_TO) - 20 * MINUTE);
  workspace.advanceTo(WEEK_TO);
  workspace.clearShown();
  return codes;
}

function enterSettings(workspace: Workspace): void {
  const names = workspace.grid(words.settings).map(([name]) => name!);
  workspace.as(owner.email);
  for (const [name, value] of Object.entries(settings)) workspace.type(words.settings, `B${names.indexOf(name) + 1}`, value);
}

/** Moves the clock without the timer's runs, but for those of a morning: a week of them would take longer than all acts. */
function passTo(workspace: Workspace, at: number): void {
  for (const morning of MORNINGS) {
    if (morning <= workspace.now() || morning >= at) continue;
    workspace.skipTo(morning);
    workspace.advanceTo(morning + 25 * MINUTE);
  }
  if (at > workspace.now()) workspace.skipTo(at);
}

function carryOut(workspace: Workspace, story: StoryOfWeek, codes: Map<string, string>, name: DeedName, typed: Typed = {}): void {
  const { by, menu, action } = deeds[name];
  const code = codes.get(story.device)!;
  const values = name === 'plan' ? planTyped(story.plan!, story.plan!) : withCode(typed, codes);
  const result = fillFromMenu(workspace.as(cast[by]), menu, code, values, action);
  if (!result.ok) throw new Error(`“${story.device}”, ${name}: ${result.message} ${JSON.stringify(result.fields ?? {})}`);
}

/** A duplicate names the code of the incident that it repeats, which is known by its device. */
function withCode(typed: Typed, codes: Map<string, string>): Typed {
  const { duplicateOf } = typed;
  return typeof duplicateOf === 'string' ? { ...typed, duplicateOf: codes.get(duplicateOf) ?? '' } : typed;
}

const sampleOf = ({ acts: _acts, ...story }: StoryOfWeek): Sample => ({
  assetCode: '',
  serial: '',
  location: '',
  impact: '',
  request: '',
  priority: '',
  ...story,
  reporter: `Công chức ${story.department}`,
});
