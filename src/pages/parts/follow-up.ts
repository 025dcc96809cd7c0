// What follows a saved answer: the mails go, and documents are made one by one; each line shows how far it is.
import type { FollowUp, FollowUpResult } from '../../actions/page-models';
import { el } from './dom';
import { anchor } from './notice';
import { callServer } from './server';
import { words } from './words';

type FormCode = FollowUp['forms'][number];

interface Line {
  doing: string;
  done: string;
  /** The incident that its links belong to; absent when there is only one. */
  name?: string;
  /** Said when no answer comes: the sweep does it. */
  later: string;
  ask(): Promise<FollowUpResult>;
}

/**
 * Returns the list of what follows, and a function that asks the server for it.
 * @param isNamed whether the lines name their incident: several were answered
 */
export function followUpView(followUps: FollowUp[], isNamed = followUps.length > 1): { element: HTMLElement; run(): Promise<void> } {
  const documents = followUps.flatMap((followUp) => documentLines(followUp, isNamed)).map(shown);
  const mails = followUps.flatMap(mailLine).map(shown);
  const all = [...documents, ...mails];
  const hint = el('p', { class: 'hint', hidden: all.length === 0 }, words.followUp.mayClose);
  const inOrder = async (lines: ShownLine[]) => {
    for (const line of lines) await carryOut(line);
  };
  const run = async () => {
    // Somebody waits for the mails: they go at once, beside the documents.
    await Promise.all([inOrder(mails), inOrder(documents)]);
    hint.remove();
  };
  return { element: el('div', { class: 'follow-up', role: 'status' }, el('ul', {}, ...all.map(({ item }) => item)), hint), run };
}

interface ShownLine extends Line {
  item: HTMLElement;
}

const shown = (line: Line): ShownLine => ({ ...line, item: el('li', { class: 'to-come' }, line.doing) });

async function carryOut({ item, ask, done, later, name }: ShownLine): Promise<void> {
  item.className = 'doing';
  try {
    const { message, links } = await ask();
    item.className = message ? 'later' : 'done';
    item.replaceChildren(
      ...(links.length ? links.map((link) => anchor(name ? { ...link, text: `${name}: ${link.text}` } : link)) : [message || done]),
    );
    if (links.length && message) item.append(el('span', { class: 'hint' }, ` ${message}`));
  } catch {
    item.className = 'later';
    item.textContent = later;
  }
}

/** @param isNamed whether the lines name the incident: there are others */
function documentLines({ code, forms }: FollowUp, isNamed: boolean): Line[] {
  const named = (form: FormCode) => (isNamed ? `${form} ${code}` : form);
  return forms.map((form) => ({
    doing: words.followUp.making(named(form)),
    done: words.followUp.made(named(form)),
    later: words.followUp.madeLater(named(form)),
    ...(isNamed ? { name: code } : {}),
    ask: () => callServer('makeDocument', code, form),
  }));
}

function mailLine({ mails }: FollowUp): Line[] {
  if (!mails.length) return [];
  const { sending, sent, sentLater } = words.followUp;
  return [{ doing: sending, done: sent, later: sentLater, ask: () => callServer('sendMails', mails) }];
}
