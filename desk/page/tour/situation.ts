// What the tour sees: the state of the office as the server told it, and what is open and selected on the page.
import type { Shown } from 'apps-script-emulator';
import { selected } from '../sheet/grid-handle';
import { desk } from '../store';
import { words } from '../words';
import { isFilled, titleOf, tourSample } from './fill-in';
import { nextPress, type Press, type Situation } from './next-press';

/** A page asks for papers and mails one after the other, with so much time between two calls at most. */
const BETWEEN_CALLS = 1000;
let lastCall = -BETWEEN_CALLS;

/** Returns the next press. While a page of the script makes papers and sends mails, nobody should leave it. */
export function pressNow(): Press {
  if (desk().running > 0) lastCall = performance.now();
  const press = nextPress(situation());
  const leaves = press.target.kind === 'person' || press.target.kind === 'place';
  if (!leaves || performance.now() - lastCall > BETWEEN_CALLS) return press;
  return { ...press, say: words.tour.wait, target: { kind: 'none' } };
}

function situation(): Situation {
  const { person, view, modal, sample, status } = desk();
  const incident = status?.tour?.incident;
  const chosen = selected();
  return {
    person,
    view,
    dialog: modal ? titleOfDialog(modal) : '',
    isFormFilled: sample?.index === tourSample.index,
    isDialogFilled: isFilled(modal?.id),
    device: tourSample.device,
    formButton: document.querySelector('.form-view button[type=submit]')?.textContent?.trim() ?? '',
    incident,
    selected: chosen && { sheet: chosen.sheet, row: chosen.row },
    isPaperOpen: incident !== undefined && isPaperOf(incident.code),
  };
}

/** The page of a dialog is long, and is read for its title once. */
let read: { id: number; title: string } | undefined;
function titleOfDialog({ id, content, title }: Shown): string {
  if (read?.id !== id) read = { id, title: titleOf(content) || title };
  return read.title;
}

/** Whether a paper of the incident is shown. */
const isPaperOf = (code: string): boolean =>
  desk().view === 'files' && (document.querySelector('.paper h1')?.textContent?.startsWith(code) ?? false);
