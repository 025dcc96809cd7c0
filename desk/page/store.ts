// The state of the page, and the actions of the person.

import type { Shown } from 'apps-script-emulator';
import { useSyncExternalStore } from 'react';
import { type DeskPerson, people } from '../office/people';
import type { CommandName, Commands, DeskStatus, Notice, Progress } from '../protocol';
import type { ListedSample } from '../samples/sample-list';
import { keepLanguage, type Language, language } from './language/language';
import { translated } from './language/server-words';
import { ask, listen, Refused } from './server';
import { currentSelection, moveSelection } from './sheet/selection';
import { speak, words } from './words';

export type View = 'form' | 'sheet' | 'files' | 'mail' | 'phone';

export interface DeskState {
  person: DeskPerson;
  view: View;
  status?: DeskStatus;
  /** A toast of the script, or a refusal. */
  toasts: (Shown & { tone?: 'refusal' })[];
  modal?: Shown;
  modeless?: Shown;
  sidebar?: Shown;
  question?: Shown;
  progress?: Progress;
  /** The action that the person waits for; '' for none. */
  busy: string;
  isLost: boolean;
  /** The sample that the form is filled with. */
  sample?: ListedSample;
  /** The query of the address by which the form was opened. */
  prefilled?: string;
  openPaper?: string;
  /** Name of the document whose edits are not saved: the person does not leave it. */
  unsaved?: string;
  phoneParameters: Record<string, string>;
  panel?: 'samples' | 'restart' | 'playAll';
  language: Language;
  /** The tour is shown. */
  isTouring: boolean;
  /** Where the tour points in a page of the script: the labels of buttons as JSON; '' for nowhere. */
  pointedAt: string;
  /** How many calls of the script's pages are under way. */
  running: number;
}

const TOURING = 'touring';
const storedPerson = () => people.find(({ email }) => email === sessionStorage.getItem('person'));

let state: DeskState = {
  person: storedPerson() ?? people.find(({ role }) => role === 'it')!,
  view: (sessionStorage.getItem('view') as View | null) ?? 'sheet',
  toasts: [],
  busy: '',
  isLost: false,
  phoneParameters: {},
  language: language(),
  isTouring: localStorage.getItem(TOURING) === 'yes',
  pointedAt: '',
  running: 0,
};
const watchers = new Set<() => void>();

export const desk = (): DeskState => state;

export function change(part: Partial<DeskState>): void {
  state = { ...state, ...part };
  for (const watch of watchers) watch();
}

export function useDesk<T>(pick: (state: DeskState) => T): T {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => pick(state),
  );
}

/** Sends a command as the current person without setting `busy`: for reading, and for pages of the script. */
export const look = <Name extends CommandName>(command: Name, takes: Commands[Name]['takes']) => ask(state.person.email, command, takes);

/**
 * Sends the command of a button. While it runs, a second press does nothing.
 * Shows a refusal and then returns undefined.
 */
export async function act<Name extends CommandName>(
  what: string,
  command: Name,
  takes: Commands[Name]['takes'],
): Promise<Commands[Name]['gives'] | undefined> {
  if (state.busy) return undefined;
  // Earlier refusals disappear.
  change({ busy: what, toasts: withoutRefusals() });
  try {
    return await look(command, takes);
  } catch (error) {
    complain(error);
    return undefined;
  } finally {
    change({ busy: '' });
  }
}

const withoutRefusals = () => state.toasts.filter(({ tone }) => tone !== 'refusal');

/** Refusals disappear when the person turns to something else. */
export const dropRefusals = () => change({ toasts: withoutRefusals() });

export function complain(error: unknown): void {
  const content = error instanceof Refused || error instanceof Error ? error.message : String(error);
  toast(translated(content), 'refusal');
}

let toastId = -1;
export function toast(content: string, tone?: 'refusal'): void {
  const made: DeskState['toasts'][number] = { id: toastId--, kind: 'toast', for: state.person.email, title: '', content, tone };
  change({ toasts: [...state.toasts, made].slice(-3) });
}

export const dropToast = (id: number) => change({ toasts: state.toasts.filter((one) => one.id !== id) });

/** Tells the person to save first, and returns true, while a document has edits that are not saved. */
export function isHeld(): boolean {
  if (state.unsaved === undefined) return false;
  const content = words.editor.leaveFirst(state.unsaved);
  if (!state.toasts.some((one) => one.content === content)) toast(content, 'refusal');
  return true;
}

/** The edits of the document are saved or dropped. */
export function letGo(name: string): void {
  const said = words.editor.leaveFirst(name);
  change({ unsaved: undefined, toasts: state.toasts.filter(({ content }) => content !== said) });
}

/** Changes the person and closes the open windows, which belong to the person before. */
export function become(person: DeskPerson, view?: View, sample?: ListedSample): void {
  if (isHeld()) return;
  sessionStorage.setItem('person', person.email);
  change({
    person,
    modal: undefined,
    modeless: undefined,
    sidebar: undefined,
    toasts: [],
    sample,
    prefilled: undefined,
    openPaper: undefined,
    phoneParameters: {},
  });
  go(view ?? viewFor(person));
  if (canRead(person)) void look('open', {}).catch(complain);
}

export function go(view: View, more: Partial<DeskState> = {}): void {
  if (isHeld()) return;
  sessionStorage.setItem('view', view);
  // A refusal belongs to the place where it was given.
  change({ view, toasts: view === state.view ? state.toasts : withoutRefusals(), ...more });
}

/** Gives the frame another language, and remembers it. */
export function changeLanguage(chosen: Language): void {
  keepLanguage(chosen);
  speak();
  change({ language: chosen });
}

/** Shows or hides the tour, and remembers it. */
export function showTour(isTouring: boolean): void {
  localStorage.setItem(TOURING, isTouring ? 'yes' : 'no');
  change({ isTouring });
}

/** Runs a menu item with the rows or cells that the person has selected. */
export async function callMenu(what: string, functionName: string): Promise<void> {
  const selection = currentSelection();
  const answer = await act(what, 'menu', { functionName, selection });
  moveSelection(selection, answer?.moved);
}

export const canRead = (person: DeskPerson): boolean => state.status?.readers.includes(person.email) ?? false;

function viewFor({ role }: DeskPerson): View {
  if (role === 'staff') return 'form';
  if (role === 'vendor') return 'mail';
  return state.view === 'form' ? 'sheet' : state.view;
}

/** Starts listening to the server. */
export function connect(): void {
  listen(
    hear,
    (status) => change({ status }),
    (isLost) => change({ isLost }),
  );
  void look('look', {})
    .then(() => (canRead(state.person) ? look('open', {}) : null))
    .catch(complain);
}

function hear(notice: Notice): void {
  if (notice.kind === 'shown') show(notice.shown);
  if (notice.kind === 'question' && notice.question.for === state.person.email) change({ question: notice.question });
  if (notice.kind === 'answered' && state.question?.id === notice.id) change({ question: undefined });
  if (notice.kind === 'progress') {
    const { progress } = notice;
    change({ progress: progress.closes && progress.state === 'done' ? undefined : progress });
  }
  if (notice.kind === 'restarted') location.reload();
}

function show(shown: Shown): void {
  if (shown.for !== state.person.email) return;
  if (shown.kind === 'toast') change({ toasts: [...state.toasts, shown].slice(-3) });
  // On the platform a new dialog replaces the open one.
  if (shown.kind === 'modal') change({ modal: shown, modeless: undefined });
  if (shown.kind === 'modeless') change({ modeless: shown });
  if (shown.kind === 'sidebar') change({ sidebar: shown });
}
