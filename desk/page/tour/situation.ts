// What the tour sees: the state of the office as the server told it, and what is open and selected on the page.
import { selected } from '../sheet/grid-handle';
import { desk } from '../store';
import { isFilled, tourSample } from './fill-in';
import { nextPress, type Press, type Situation } from './next-press';

export const pressNow = (): Press => nextPress(situation());

function situation(): Situation {
  const { person, view, modal, sample, status } = desk();
  const incident = status?.tour?.incident;
  const chosen = selected();
  return {
    person,
    view,
    dialog: modal?.title ?? '',
    isFormFilled: sample?.index === tourSample.index,
    isDialogFilled: isFilled(modal?.id),
    device: tourSample.device,
    formButton: document.querySelector('.form-view button[type=submit]')?.textContent?.trim() ?? '',
    incident,
    selected: chosen && { sheet: chosen.sheet, row: chosen.row },
    isPaperOpen: incident !== undefined && isPaperOf(incident.code),
  };
}

/** Whether a paper of the incident is shown. */
const isPaperOf = (code: string): boolean =>
  desk().view === 'files' && (document.querySelector('.paper h1')?.textContent?.startsWith(code) ?? false);
