// The office after the sixteen sample incidents were played to their ends; they are played once for all test files.
import type { Workspace } from 'apps-script-emulator';
import { cast } from '../../desk/samples/cast';
import incidents from '../../desk/samples/incidents.json';
import { type Played, playAll, type Sample } from '../../desk/samples/play-incident';
import { blankWorkspace, officeAt } from './office';
import { sharedText } from './shared-folder';

export const samples = incidents as unknown as Sample[];
const at = '2026-02-12T07:00+07:00';

/** Returns a copy of the office, and the incidents in the order of the samples. */
export function officeWithSamples(): { workspace: Workspace; played: Played[] } {
  const text = sharedText('samples', () => {
    const workspace = officeAt(at);
    const played = playAll(workspace, samples, cast);
    return JSON.stringify({ state: workspace.state(), played });
  });
  const { state, played } = JSON.parse(text) as { state: string; played: Played[] };
  return { workspace: blankWorkspace(at, { state }), played };
}
