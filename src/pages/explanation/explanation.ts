// «Cách tính hạn»: each limit in sentences and as a row of days, and the time that each step took.
import type { DrawnDay, ExplainedLimit, ExplanationModel, StepUsage } from '../../actions/page-models';
import { closer } from '../parts/closer';
import { button, el, unseen } from '../parts/dom';
import { boot, sorry, takeFocus } from '../parts/model';
import { noticeView } from '../parts/notice';
import { stepRow, toneTag } from '../parts/step-row';
import { words } from '../parts/words';

boot((page, model) => {
  const leave = closer();
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave?.();
  });
  if (model.kind === 'explanation') page.append(view(model, leave));
  else page.append(model.kind === 'notice' ? noticeView(model, leave) : sorry(words.wrongModel));
  takeFocus(page);
});

function view(model: ExplanationModel, leave: (() => void) | undefined): HTMLElement {
  return el(
    'article',
    { class: 'explanation' },
    el('h1', { tabindex: -1 }, model.title),
    el('p', { class: 'subject' }, model.subject),
    el('p', { class: 'standing' }, toneTag(model.tone, model.dueLine)),
    stepRow(model.steps, { isBrief: true }),
    ...model.limits.map(limitView),
    el('section', {}, el('h2', {}, model.usage.heading), el('ul', { class: 'usage' }, ...model.usage.steps.map(usageLine))),
    leave && el('div', { class: 'actions' }, button(words.close, 'primary', leave)),
  );
}

function limitView({ heading, due, sentences, days }: ExplainedLimit): HTMLElement {
  const isExtended = days.some(({ sessions }) => sessions.some(({ extended }) => extended));
  return el(
    'section',
    {},
    el('h2', {}, heading, due !== '' && el('strong', { class: 'limit-due' }, due)),
    days.length > 0 && el('ol', { class: 'days', 'aria-hidden': 'true' }, ...days.map(dayColumn)),
    days.length > 0 &&
      el(
        'p',
        { class: 'legend hint', 'aria-hidden': 'true' },
        legendItem('counted', words.explanation.counted),
        isExtended && legendItem('extended', words.explanation.extended),
        legendItem('open', words.explanation.open),
        legendItem('closed', words.explanation.closed),
      ),
    el('ul', { class: 'sentences' }, ...sentences.map((sentence) => el('li', {}, sentence))),
  );
}

const legendItem = (name: string, text: string) => el('span', {}, el('span', { class: `key ${name}` }), text);

/** The part of the day that is drawn; nights would take most of the width. */
const DRAWN = { from: 6 / 24, to: 18 / 24 };
const percent = (place: number) => `${(100 * (Math.min(DRAWN.to, Math.max(DRAWN.from, place)) - DRAWN.from)) / (DRAWN.to - DRAWN.from)}%`;

function dayColumn(day: DrawnDay): HTMLElement {
  const bar = el('div', { class: day.isOpen ? 'bar' : 'bar closed' });
  const add = (name: string, from: number, to: number) => {
    const part = el('span', { class: name });
    part.style.left = percent(from);
    part.style.width = `calc(${percent(to)} - ${percent(from)})`;
    bar.append(part);
  };
  for (const { from, to, counted, extended } of day.sessions) {
    add('session', from, to);
    if (extended) add('session extended', extended.from, extended.to);
    if (counted) add('session counted', counted.from, counted.to);
  }
  const addLine = (name: string, place: number | undefined, text: string) => {
    if (place === undefined) return undefined;
    const line = el('span', { class: `mark-${name}`, title: text });
    line.style.left = percent(place);
    bar.append(line);
    return el('span', { class: `say-${name}` }, text);
  };
  const start = addLine('start', day.start, words.explanation.start);
  const due = addLine('due', day.due, words.explanation.due);
  return el(
    'li',
    { title: day.sessions.map(({ label }) => label).join(', ') },
    el('span', { class: 'day-label' }, day.label),
    bar,
    el('span', { class: 'day-note' }, day.counted || day.name),
    el('span', { class: 'day-marks' }, start, due),
  );
}

function usageLine({ text, name, used, limit, isLate, isCurrent }: StepUsage): HTMLElement {
  const scale = Math.max(used, limit, 0.1);
  const bar = el('span', { class: 'use', 'aria-hidden': 'true' });
  const part = (className: string, share: number) => {
    const piece = el('span', { class: className });
    piece.style.width = `${100 * share}%`;
    bar.append(piece);
  };
  part(isLate ? 'late' : 'within', Math.min(used, limit || used) / scale);
  if (limit && used > limit) part('over', (used - limit) / scale);
  return el(
    'li',
    { class: isCurrent ? 'current' : '' },
    el('span', { class: 'use-text' }, text, el('span', { class: 'hint' }, name)),
    bar,
    isLate && el('span', { class: 'tag tone-overdue' }, words.late),
    isCurrent && unseen(words.stepState.current),
  );
}
