// «In trọn bộ hồ sơ»: which papers, then their pages one by one, the list of them in front, and one PDF to print or keep.
import type { PrintedPart, WholeFileModel } from '../../actions/page-models';
import { closer } from '../parts/closer';
import { button, el, unseen } from '../parts/dom';
import { boot, sorry, takeFocus } from '../parts/model';
import { anchor, noticeView } from '../parts/notice';
import { callServer, NoServer } from '../parts/server';
import { words } from '../parts/words';
import { MergedFile, type Unmerged } from './merged-file';

const t = words.wholeFile;

boot((page, model) => {
  const leave = closer();
  if (model.kind === 'wholeFile') page.append(view(model, leave));
  else page.append(model.kind === 'notice' ? noticeView(model, leave) : sorry(words.wrongModel));
  takeFocus(page);
});

type Part = WholeFileModel['parts'][number];

function view(model: WholeFileModel, leave: (() => void) | undefined): HTMLElement {
  const lines = model.parts.map(partLine);
  const status = el('div', { class: 'status', role: 'status' });
  const result = el('div', { class: 'outcome', role: 'alert', tabindex: -1 });
  const closeButton = leave && button(words.close, 'plain', leave);
  const start = button(model.submit, 'primary', () => void merge());
  let isRunning = false;
  let made = '';

  const setRunning = (now: boolean) => {
    isRunning = now;
    start.disabled = now;
    start.classList.toggle('busy', now);
    start.textContent = now ? t.working : model.submit;
    if (closeButton) closeButton.disabled = now;
    for (const { box } of lines) if (box) box.disabled = now;
    if (!now) status.replaceChildren();
  };
  const progress = (done: number, all: number, text: string) =>
    status.replaceChildren(
      el('progress', { max: all, value: done, 'aria-label': t.working }),
      el('p', { class: 'hint' }, text),
      el('p', { class: 'hint' }, words.doNotClose),
    );

  const merge = async () => {
    const chosen = lines.filter(({ box }) => box?.checked);
    result.replaceChildren();
    URL.revokeObjectURL(made);
    if (!chosen.length) {
      result.replaceChildren(el('p', { class: 'result' }, t.noneChosen));
      lines.find(({ box }) => box)?.box?.focus();
      return;
    }
    setRunning(true);
    for (const line of lines) line.tell('');
    const file = await MergedFile.begin(model.fileName);
    const printed: PrintedPart[] = [];
    let missing = 0;
    for (const [index, { part, tell }] of chosen.entries()) {
      progress(index, chosen.length + 1, t.fetching(index + 1, chosen.length, part.label));
      tell(t.atWork);
      const answer = await callServer('loadFilePages', model.code, part.id).catch(lost);
      const added = answer.ok ? await file.add(answer) : undefined;
      const reason = answer.ok ? (typeof added === 'string' ? reasonOf(added, part) : '') : answer.message;
      if (typeof added === 'number') printed.push({ id: part.id, pages: added });
      else missing++;
      tell(typeof added === 'number' ? t.pages(added) : reason, typeof added !== 'number');
    }
    if (!printed.length) {
      setRunning(false);
      show([el('p', { class: 'result' }, t.nothing)]);
      return;
    }
    progress(chosen.length, chosen.length + 1, t.listing);
    const contents = await callServer('loadContents', model.code, printed).catch(lost);
    const fault = await file.finish(contents.ok ? contents : undefined);
    const faults = missing ? [t.without(missing)] : [];
    if (!contents.ok) faults.push(`${t.noContents} ${contents.message}`);
    else if (fault) faults.push(t.noContents);
    made = await file.url();
    setRunning(false);
    show([
      el('h2', {}, t.done(printed.length, file.pages)),
      ...faults.map((sentence) => el('p', { class: 'result' }, sentence)),
      el(
        'p',
        { class: 'made' },
        el('a', { class: 'button primary', href: made, target: '_blank', rel: 'noopener' }, t.open, unseen(` ${words.opensInNewTab}`)),
        el('a', { class: 'button plain', href: made, download: model.fileName }, t.save),
      ),
    ]);
  };
  const show = (children: HTMLElement[]) => {
    result.replaceChildren(...children);
    result.focus();
    result.scrollIntoView({ block: 'nearest' });
  };

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !isRunning) leave?.();
  });
  return el(
    'section',
    { class: 'whole-file' },
    el('header', {}, el('h1', { tabindex: -1 }, model.title), el('p', { class: 'subject' }, model.subject)),
    el('p', {}, model.intro),
    el('fieldset', {}, el('legend', {}, t.which), el('ol', { class: 'parts' }, ...lines.map(({ element }) => element))),
    model.lacking !== '' && el('p', { class: 'lacking' }, model.lacking),
    result,
    el('footer', {}, status, el('div', { class: 'actions' }, closeButton, start)),
  );
}

const lost = (error: unknown) => ({ ok: false as const, message: error instanceof NoServer ? error.message : t.lost });

const reasonOf = (why: Unmerged, { label }: Part): string => t.unmerged[why](label);

interface Line {
  part: Part;
  element: HTMLElement;
  /** Absent for what lies outside Drive. */
  box?: HTMLInputElement;
  tell: (text: string, isFault?: boolean) => void;
}

function partLine(part: Part): Line {
  const told = el('p', { class: 'told' });
  const box = part.isOutside ? undefined : el('input', { type: 'checkbox', checked: part.isChosen });
  const name = el('span', { class: 'name' }, part.label);
  return {
    part,
    ...(box ? { box } : {}),
    element: el(
      'li',
      {},
      box ? el('label', {}, box, name) : el('span', { class: 'outside' }, name),
      el('p', { class: 'hint' }, `${part.note} · `, anchor({ text: t.look, url: part.url })),
      told,
    ),
    tell: (text, isFault = false) => {
      told.textContent = text;
      told.classList.toggle('fault', isFault);
    },
  };
}
