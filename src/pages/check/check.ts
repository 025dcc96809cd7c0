// «Kiểm tra hệ thống»: asks for the conditions in a few calls, shows what is wrong on top, and presses the buttons of its cures.
import type { CheckLine, CheckModel } from '../../actions/page-models';
import { closer } from '../parts/closer';
import { button, el, icon } from '../parts/dom';
import { boot, sorry, takeFocus } from '../parts/model';
import { noticeView } from '../parts/notice';
import { callServer } from '../parts/server';
import { words } from '../parts/words';
import { copyText, summaryText } from './copy';
import { groupView, isProblem, type LoadedGroup, problemView, summaryView } from './lines';

boot((page, model) => {
  const leave = closer();
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave?.();
  });
  if (model.kind === 'check') page.append(view(model, leave));
  else page.append(model.kind === 'notice' ? noticeView(model, leave) : sorry(words.wrongModel));
  takeFocus(page);
});

function view(model: CheckModel, leave: (() => void) | undefined): HTMLElement {
  const groups: LoadedGroup[] = model.groups.map((group) => ({ ...group, state: 'waiting', lines: [] }));
  const summary = el('div', { class: 'summary', role: 'status' });
  const told = el('p', { class: 'told', role: 'status', tabindex: -1 });
  const problems = el('div', { class: 'problems' });
  const list = el('div', { class: 'groups' });
  let running = 0;

  const again = button(words.check.again, 'plain', () => void load(model.calls));
  again.prepend(icon('refresh'));
  const copy = button(words.check.copy, 'plain', () => {
    copy.textContent = copyText(summaryText(model.title, groups)) ? words.check.copied : words.check.notCopied;
  });

  const draw = () => {
    const isBusy = groups.some(({ state }) => state === 'waiting');
    again.disabled = isBusy || running > 0;
    copy.disabled = isBusy;
    summary.replaceChildren(summaryView(groups));
    const lines = groups.flatMap((group) => group.lines.filter(isProblem).map((line) => ({ group, line })));
    const urgent = (one: { line: CheckLine }) => one.line.state !== 'notice';
    problems.replaceChildren(
      ...[...lines.filter(urgent), ...lines.filter((one) => !urgent(one))].map(({ group, line }) =>
        problemView(line, (cure, pressed) => void press(group, cure, pressed)),
      ),
    );
    const open = new Set(Array.from(list.querySelectorAll('details[open]'), ({ id }) => id));
    list.replaceChildren(
      ...groups
        // Before set-up there is one line, in the first group.
        .filter(({ state, lines: conditions }) => state === 'waiting' || conditions.length > 0)
        .map((group) => groupView(group, open.has(group.id), (cure, pressed) => void press(group, cure, pressed))),
    );
  };

  const load = async (calls: string[][]) => {
    copy.textContent = words.check.copy;
    for (const group of groups) if (calls.some((call) => call.includes(group.id))) group.state = 'waiting';
    draw();
    await Promise.all(calls.map(ask));
  };

  const ask = async (call: string[]) => {
    const asked = groups.filter(({ id }) => call.includes(id));
    try {
      const answer = await callServer('loadCheck', call);
      for (const group of asked) {
        const lines = answer.kind === 'checked' ? answer.groups.find(({ id }) => id === group.id)?.lines : undefined;
        Object.assign(group, { state: 'loaded', lines: lines ?? [lost(group, answer.kind === 'notice' ? answer.message : '')] });
      }
    } catch {
      for (const group of asked) Object.assign(group, { state: 'loaded', lines: [lost(group, '')] });
    }
    draw();
  };

  const press = async (group: LoadedGroup, cure: string, pressed: HTMLButtonElement) => {
    running += 1;
    for (const one of [...problems.querySelectorAll('button'), ...list.querySelectorAll('button')]) one.disabled = true;
    again.disabled = true;
    pressed.classList.add('busy');
    pressed.textContent = words.check.working;
    told.textContent = '';
    const result = await carryOut(cure);
    running -= 1;
    told.className = result.ok ? 'told' : 'told failed';
    told.textContent = result.message;
    // The pressed button goes with its problem.
    told.focus();
    // What one button does may cure a condition of another group.
    const touched = new Set([group.id, ...groups.filter(({ lines }) => lines.some(isProblem)).map(({ id }) => id)]);
    await load(model.calls.map((call) => call.filter((id) => touched.has(id))).filter(({ length }) => length > 0));
  };

  void load(model.calls);
  return el(
    'section',
    { class: 'check' },
    el('header', {}, el('h1', { tabindex: -1 }, model.title), el('p', { class: 'subject' }, model.intro)),
    summary,
    told,
    problems,
    list,
    el(
      'footer',
      { class: 'actions' },
      el('span', { class: 'product-version' }, words.version),
      copy,
      again,
      leave && button(words.close, 'primary', leave),
    ),
  );
}

/** Steps of set-up are runs of their own, as in the set-up: one that fails ends the others. */
async function carryOut(cure: string): Promise<{ ok: boolean; message: string }> {
  const messages: string[] = [];
  for (const part of cure.split('+')) {
    const result = await callServer('cureCheck', part).catch(() => ({ ok: false, message: words.check.unknownResult }));
    messages.push(result.message);
    if (!result.ok) return { ok: false, message: result.message };
  }
  return { ok: true, message: messages.join(' ') };
}

/** A group whose call brought nothing. */
const lost = ({ id, heading }: LoadedGroup, message: string): CheckLine => ({
  id: `lost-${id}`,
  label: heading,
  state: 'unseen',
  found: message || words.check.lost,
  cure: words.check.lostCure,
});
