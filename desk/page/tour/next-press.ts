// The next press of the tour, found from the state of the office and of the page: nothing is counted, so it cannot get out of step.

import { dialogTexts } from '../../../src/texts/dialogs';
import { captionInSentence, menuTexts, taskLabels } from '../../../src/texts/menus';
import { type DeskPerson, type DeskRole, people } from '../../office/people';
import type { TourIncident } from '../../protocol';
import { words as names } from '../../words';
import type { View } from '../store';
import { words } from '../words';

/** What the tour has to know of office and page. */
export interface Situation {
  person: DeskPerson;
  view: View;
  /** The title of the dialog over the Sheet; '' when none is open. */
  dialog: string;
  /** The tour has filled the form, or the open dialog. */
  isFormFilled: boolean;
  isDialogFilled: boolean;
  /** The device that the incident is about. */
  device: string;
  /** The label of the form's button. */
  formButton: string;
  incident?: TourIncident;
  selected?: { sheet: string; row: number };
  /** A paper of the incident is open. */
  isPaperOpen: boolean;
}

export type StepCode = 'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'B6' | 'B7';

/** A control of the desk, by what a person reads on it. */
export type Target =
  | { kind: 'person'; name: string }
  | { kind: 'place'; view: View }
  | { kind: 'formButton' }
  | { kind: 'tab'; sheet: string }
  | { kind: 'row'; row: number }
  | { kind: 'menu'; menu: string; item: string }
  | { kind: 'mail'; code: string; button: string }
  | { kind: 'cross' }
  | { kind: 'paper'; code: string }
  /** Buttons in the page of a dialog or of the phone, the one to press first comes first. */
  | { kind: 'inPage'; buttons: string[] }
  | { kind: 'fill'; what: 'form' | 'dialog' }
  | { kind: 'none' };

export interface Press {
  /** Up to where the incident has come; 'done' when it has come to its end. */
  step: StepCode | 'done';
  say: string;
  target: Target;
}

interface Task {
  menu: string;
  item: string;
  /** How the titles of its dialog begin. */
  titles: string[];
  button: string;
  by: DeskRole;
  needsFilling?: true;
}

const t = dialogTexts;
const tasks: Record<'B2' | 'B3' | 'B4' | 'B6' | 'B7' | 'cost', Task> = {
  B2: { by: 'it', menu: menuTexts.it, item: taskLabels.receive, titles: [t.receive.title], button: t.receive.submit },
  B3: {
    by: 'it',
    menu: menuTexts.it,
    item: taskLabels.plan,
    titles: [t.plan.title(false), t.plan.title(true)],
    button: t.plan.submit,
    needsFilling: true,
  },
  B4: { by: 'it', menu: menuTexts.it, item: taskLabels.submit, titles: [t.submit.title], button: t.submit.submit },
  B6: { by: 'it', menu: menuTexts.it, item: taskLabels.carryOut, titles: [t.carryOut.title], button: t.carryOut.submit },
  B7: { by: 'it', menu: menuTexts.it, item: taskLabels.handOver, titles: [t.handOver.title], button: t.handOver.submit },
  cost: {
    by: 'chairman',
    menu: menuTexts.leaders,
    item: taskLabels.confirmCost,
    titles: [t.answerCost.title],
    button: t.answerCost.confirm,
  },
};

/** The staff of the counter, whose printer jams. */
export const reporter = people.find(({ email }) => email.startsWith('motcua@'))!;
/** The button of the mail that submits a plan. */
const MAIL_BUTTON = 'Xem và quyết định';
const WAITS_FOR_COST = 'Chờ xác nhận kinh phí';

export function nextPress(now: Situation): Press {
  const { incident } = now;
  if (!incident) return { step: 'B1', ...reportPress(now) };
  const step = incident.step as StepCode;
  if (incident.isClosed) return step === 'B7' ? seePapers(now, incident) : ended(incident);
  if (step === 'B5') return { step, ...decidePress(now, incident) };
  const task = incident.status.startsWith(WAITS_FOR_COST) ? tasks.cost : tasks[step as keyof typeof tasks];
  return { step, ...taskPress(now, incident, task) };
}

type Said = Omit<Press, 'step'>;

function reportPress({ person, view, isFormFilled, formButton }: Situation): Said {
  const say = words.tour;
  if (person.email !== reporter.email) return become('staff', reporter);
  if (view !== 'form') return goTo('form');
  if (!isFormFilled) return { say: say.fillForm, target: { kind: 'fill', what: 'form' } };
  return { say: say.sendForm(formButton), target: { kind: 'formButton' } };
}

/** A task of the Sheet: the right person, the row, the menu, the dialog; or the button of the dialog before, which opens this one. */
function taskPress(now: Situation, { code, rows }: TourIncident, task: Task): Said {
  const say = words.tour;
  if (now.person.role !== task.by) return become(task.by === 'it' ? 'it' : 'chairman', people.find(({ role }) => role === task.by)!);
  if (now.view !== 'sheet') return goTo('sheet');
  if (task.titles.includes(now.dialog)) {
    if (task.needsFilling && !now.isDialogFilled) return { say: say.fillDialog, target: { kind: 'fill', what: 'dialog' } };
    return { say: say.press(task.button), target: { kind: 'inPage', buttons: [task.button] } };
  }
  const caption = task.item;
  if (now.dialog) {
    const isBefore = Object.values(tasks).some(({ titles, by }) => by === 'it' && titles.includes(now.dialog));
    if (isBefore)
      return { say: say.goOn(captionInSentence(caption)), target: { kind: 'inPage', buttons: [`${captionInSentence(caption)}*`] } };
    return { say: say.closeDialog, target: { kind: 'cross' } };
  }
  const sheet = now.selected?.sheet ?? '';
  const row = rows[sheet];
  if (row === undefined) return { say: say.chooseTab(names.openWork), target: { kind: 'tab', sheet: names.openWork } };
  if (now.selected?.row !== row) return { say: say.chooseRow(code, row), target: { kind: 'row', row } };
  return { say: say.menu(task.menu, caption), target: { kind: 'menu', menu: task.menu, item: caption } };
}

function decidePress(now: Situation, { code, isMailed }: TourIncident): Said {
  const say = words.tour;
  const approve = t.decide.approve;
  const chairman = people.find(({ role }) => role === 'chairman')!;
  if (now.person.role !== 'chairman') return become('chairman', chairman);
  if (now.view === 'phone')
    return { say: say.decide(now.device, approve), target: { kind: 'inPage', buttons: [approve, `*${now.device}`] } };
  if (now.view === 'sheet' && now.dialog === t.decide.title)
    return { say: say.press(approve), target: { kind: 'inPage', buttons: [approve] } };
  // A dialog that was closed too early leaves the mail to the timer; the phone shows what waits without it.
  if (!isMailed) return goTo('phone');
  if (now.view !== 'mail') return goTo('mail');
  return { say: say.openMail(code, MAIL_BUTTON), target: { kind: 'mail', code, button: MAIL_BUTTON } };
}

/** At the end the papers, which only those see who share the folder. */
function seePapers(now: Situation, { code }: TourIncident): Press {
  const say = words.tour;
  if (now.isPaperOpen) return { step: 'done', say: say.done(code), target: { kind: 'none' } };
  const mayRead = now.person.role === 'it' || now.person.role === 'chairman';
  const press = !mayRead
    ? become('it', people.find(({ role }) => role === 'it')!)
    : now.view !== 'files'
      ? goTo('files')
      : { say: say.openPaper(code), target: { kind: 'paper', code } as const };
  return { step: 'B7', ...press };
}

const ended = ({ code, status }: TourIncident): Press => ({
  step: 'done',
  say: words.tour.ended(code, status),
  target: { kind: 'none' },
});

/** People are chosen from a list, where staff are named by department. */
function become(role: 'staff' | 'it' | 'chairman', person: DeskPerson): Said {
  const name = person.role === 'staff' ? person.department : person.name;
  return { say: words.tour.become[role](name), target: { kind: 'person', name } };
}

const goTo = (view: View): Said => ({ say: words.tour.goTo(words.rail[view]), target: { kind: 'place', view } });
