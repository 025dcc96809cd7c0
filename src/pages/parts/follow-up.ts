// What follows a saved answer: documents are made one by one, then the mails go; each line shows how far it is.
import type { FollowUp, FollowUpResult } from '../../actions/page-models';
import { el } from './dom';
import { anchor } from './notice';
import { callServer } from './server';
import { words } from './words';

type FormCode = FollowUp['forms'][number];

interface Line {
  doing: string;
  done: string;
  /** Said when no answer comes: the sweep does it. */
  later: string;
  ask(): Promise<FollowUpResult>;
}

/** Returns the list of what follows, and a function that asks the server for it, in order. */
export function followUpView(followUps: FollowUp[]): { element: HTMLElement; run(): Promise<void> } {
  const lines = followUps.flatMap((followUp) => linesOf(followUp, followUps.length > 1));
  const items = lines.map(({ doing }) => el('li', { class: 'to-come' }, doing));
  const hint = el('p', { class: 'hint', hidden: lines.length === 0 }, words.followUp.mayClose);
  const run = async () => {
    for (const [index, line] of lines.entries()) {
      const item = items[index]!;
      item.className = 'doing';
      try {
        const { message, links } = await line.ask();
        item.className = message ? 'later' : 'done';
        item.replaceChildren(...(links.length ? links.map(anchor) : [message || line.done]));
        if (links.length && message) item.append(el('span', { class: 'hint' }, ` ${message}`));
      } catch {
        item.className = 'later';
        item.textContent = line.later;
      }
    }
    hint.remove();
  };
  return { element: el('div', { class: 'follow-up', role: 'status' }, el('ul', {}, ...items), hint), run };
}

/** @param isNamed whether the lines name the incident: there are others */
function linesOf({ code, forms, mails }: FollowUp, isNamed: boolean): Line[] {
  const named = (form: FormCode) => (isNamed ? `${form} ${code}` : form);
  return [
    ...forms.map((form) => ({
      doing: words.followUp.making(named(form)),
      done: words.followUp.made(named(form)),
      later: words.followUp.madeLater(named(form)),
      ask: () => callServer('makeDocument', code, form),
    })),
    ...(mails.length
      ? [
          {
            doing: words.followUp.sending(mails.length),
            done: words.followUp.sent(mails.length),
            later: words.followUp.sentLater,
            ask: () => callServer('sendMails', mails),
          },
        ]
      : []),
  ];
}
