// The leaders' page: its address in mails is the one that is deployed, and it runs the version of the register.
import type { Finding } from '../../actions/page-models';
import { checkTexts as t, version } from '../../texts/system-check';
import { log } from '../platform/log';
import { readProperty, writeProperty } from '../platform/properties';
import { type Condition, type Look, well } from './look';

export const pageConditions = (look: Look): Condition[] => [
  { id: 'webAddress', label: t.webAddress.label, look: () => address(look) },
  { id: 'webVersion', label: t.webVersion.label, look: pageVersion },
];

/** The address of a test deployment ends otherwise, and opens for editors of the script only. */
const isDeployed = (url: string): boolean => /\/exec$/.test(url);

function address(look: Look): Finding {
  const url = readProperty('webapp.url');
  const deployed = ScriptApp.getService().getUrl() as string | null;
  const cure = (said: typeof t.webAddress.missing, state: 'wrong' | 'notice' = 'wrong') =>
    look.bySetup(state, said, t.webAddress.button, ['triggers']);
  if (!url) return cure(t.webAddress.missing);
  if (/\/dev$/.test(url)) return cure(t.webAddress.test);
  // In a run from a test deployment the platform tells the address of that one.
  if (deployed && isDeployed(deployed) && deployed !== url) return cure(t.webAddress.other, 'notice');
  return { ...well(t.webAddress.well), links: [{ text: t.webAddress.open, url }] };
}

function pageVersion(): Finding {
  const seen = readProperty('webapp.version');
  if (!readProperty('webapp.url') || !seen) return { state: 'untried', ...t.webVersion.untried };
  return seen === version ? well(t.webVersion.well(version)) : { state: 'notice', ...t.webVersion.old(seen, version) };
}

/**
 * Remembers which version the page runs: a deployment keeps the code that it was made with. Where set-up found no address, or that of a
 * test deployment, the page knows its own.
 */
export function rememberPage(): void {
  try {
    const hasAddress = isDeployed(readProperty('webapp.url'));
    if (hasAddress && readProperty('webapp.version') === version) return;
    const url = ScriptApp.getService().getUrl() as string | null;
    // A test deployment runs the newest code, whatever leaders see.
    if (!url || !isDeployed(url)) return;
    writeProperty('webapp.version', version);
    if (!hasAddress) writeProperty('webapp.url', url);
  } catch (error) {
    // The page is shown all the same.
    log('', error);
  }
}
