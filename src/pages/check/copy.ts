// The result as text, for a mail to whoever looks after the register.
import { el } from '../parts/dom';
import { words } from '../parts/words';
import { isProblem, type LoadedGroup } from './lines';

/** Returns all conditions as lines of text, problems with their cures. */
export function summaryText(title: string, groups: LoadedGroup[]): string {
  const lines = groups.flatMap(({ heading, lines: conditions }) => [
    '',
    heading,
    ...conditions.map((line) => {
      const more = isProblem(line) && line.cure ? ` ${words.check.toDo} ${line.cure}` : '';
      return `- [${words.check.state[line.state]}] ${line.label}${line.found && `: ${line.found}`}${more}`;
    }),
  ]);
  return [`${title} · ${words.version}`, new Date().toLocaleString('vi-VN'), ...lines].join('\n');
}

/** Copies a text; the frame of a dialog may not use the newer clipboard. Returns whether it was copied. */
export function copyText(text: string): boolean {
  const area = el('textarea', { class: 'unseen', 'aria-hidden': 'true', tabindex: -1 });
  area.value = text;
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } finally {
    area.remove();
  }
}
