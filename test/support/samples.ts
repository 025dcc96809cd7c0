// The office after the sixteen sample incidents were played to their ends; they are played once for all test files.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from 'apps-script-emulator';
import { cast } from '../../desk/samples/cast';
import incidents from '../../desk/samples/incidents.json';
import { type Played, playAll, type Sample } from '../../desk/samples/play-incident';
import { blankWorkspace, officeAt } from './office';
import { shared } from './shared-folder';

export const samples = incidents as unknown as Sample[];
const at = '2026-02-12T07:00+07:00';

/** Returns a copy of the office, and the incidents in the order of the samples. */
export function officeWithSamples(): { workspace: Workspace; played: Played[] } {
  const from = shared('samples', (folder) => {
    const workspace = officeAt(at);
    const played = playAll(workspace, samples, cast);
    workspace.save(folder);
    writeFileSync(join(folder, 'played.json'), JSON.stringify(played));
  });
  return { workspace: blankWorkspace(at, { from }), played: JSON.parse(readFileSync(join(from, 'played.json'), 'utf8')) as Played[] };
}
