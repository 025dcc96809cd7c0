// What follows a saved answer: documents are made one by one, then the mails go; each line shows how far it is.
import type { FollowUp, FollowUpResult } from '../../actions/page-models';
import { el } from './dom';
import { anchor } from './notice';
import { callServer } from './server';
import { words } from './words';

interface Line {
  doing: string;
  done: string;
  /** Said when no answer comes: the sweep does it. */
  later: string;
  ask(): Promise<FollowUpResult>;
}

/** Returns the list of what follows, and a function that asks the server for it, in order. */
export function followUpView(followUp: FollowUp): { element: HTMLElement; run(): Promise<void> } {
  const lines = linesOf(followUp);
  const items = lines.map(({ doing }) => el('li', { class: 'to-come' }, doing));
  const hint = el('p', { class: 'hint' }, words.followUp.mayClose);
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

function linesOf({ code, forms, mails }: FollowUp): Line[] {
  return [
    ...forms.map((form) => ({
      doing: words.followUp.making(form),
      done: words.followUp.made(form),
      later: words.followUp.madeLater(form),
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
