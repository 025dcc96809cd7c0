// What the server says, in the language of the frame. The server speaks Vietnamese; its own texts are known here by their wording.
import { words as vietnamese } from '../../words';
import { language } from './language';

type Translated = { [Name in keyof typeof vietnamese]?: unknown };

const english = {
  place: 'Tried out on this machine',
  settingUp: 'Setting up the register',
  setUpFailed: 'The set-up is not finished',
  fillPeople: 'Writing the people of the try-out into “Phân quyền”',
  shareFiles: 'Sharing the Sheet and the records with the IT unit and the leaders',
  peopleFilled: (count: string) => `${count} people.`,
  filesShared: (count: string) => `Shared with ${count} people.`,
  playingWeek: 'A week of work in the office is being played',
  setUpOffice: 'Making the Sheet, the form and the templates of the five forms',
  weekBefore: 'The months before: two old incidents',
  weekDays: ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  weekDay: (weekday: string, day: string) => `${translated(weekday)} ${day}`,
  timeTriggers: 'Timed runs',
  playing: 'Playing all samples',
  done: {
    open: 'Opening the Sheet',
    menu: 'A menu item',
    run: 'Work in a dialog',
    phone: 'Opening the phone page',
    type: 'Editing a cell',
    deleteRows: 'Deleting rows',
    sort: 'Sorting',
    sendForm: 'Sending the form',
    savePaper: 'Editing a paper',
    advance: 'Moving the clock',
  },
  documents: {
    mayNotEdit: 'This account may not edit papers. Ask the IT unit to do it, or the keeper of the register for the right to edit.',
    changedMeanwhile:
      'Not saved: somebody else has edited the paper, or it was opened more than a day ago. What was typed is still there: copy what you need, press “Close”, then “Edit” to edit the new one.',
    gone: 'The paper is no longer in Drive. Choose another one.',
    notOpened: (why: string) => `The paper could not be opened for editing: ${why}`,
    notSaved: (why: string) => `Not saved, what was typed is still there: ${why}`,
  },
  waitingForAnswer: (who: string) => `${who} has to answer the question on the screen first.`,
  restarted: 'The desk has just started again, so this was not done.',
  workspaceStopped: 'The part that runs the Sheet has stopped',
  noPreview: 'Files of this kind cannot be shown on the desk.',
  unknownCommand: 'The desk cannot do this. Reload the page.',
  noPdf: 'This machine has no browser to make a PDF. Press “Print” and choose “Save as PDF” there.',
  clockBackwards: 'The clock only moves forward. To go back, choose “Start again…”.',
} satisfies Translated;

type Text = (...parts: string[]) => string;
const MARKS = ['\u0001', '\u0002'];

/** The texts of both languages side by side: as they are, or with places for what the server puts in. */
const pairs: { pattern: RegExp; text: string | Text }[] = [];
collect(vietnamese, english);
// The text that says most of itself comes first: what is little more than two places fits every text.
pairs.sort((one, other) => wordsOf(other.pattern) - wordsOf(one.pattern));

function collect(from: unknown, to: unknown): void {
  if (typeof to === 'string') pairs.push({ pattern: new RegExp(`^${escaped(String(from))}$`, 's'), text: to });
  else if (typeof to === 'function') {
    const shape = escaped((from as Text)(...MARKS)).replace(new RegExp(`[${MARKS.join('')}]`, 'g'), '(.*)');
    pairs.push({ pattern: new RegExp(`^${shape}$`, 's'), text: to as Text });
  } else if (typeof to === 'object' && to !== null)
    for (const [name, value] of Object.entries(to)) collect((from as Record<string, unknown>)[name], value);
}

function wordsOf({ source }: RegExp): number {
  return source.replaceAll('(.*)', '').length;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Returns a text of the server in the language of the frame; texts of the product stay as they are. */
export function translated(text: string): string {
  if (language() === 'vi') return text;
  // An empty text stands for nothing.
  const pair = text && pairs.find(({ pattern }) => pattern.test(text));
  if (!pair) return text;
  return typeof pair.text === 'string' ? pair.text : pair.text(...pair.pattern.exec(text)!.slice(1));
}
