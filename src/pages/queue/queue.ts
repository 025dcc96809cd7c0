// The approval queue: the list of what waits for a decision, then one of them; designed for a phone first.
import type { DialogModel, NoticeModel, QueueModel } from '../../actions/page-models';
import { markRow } from '../decision/look-view';
import { sumText } from '../input/money';
import { ask, isAsking } from '../parts/ask';
import { closer } from '../parts/closer';
import { dialogView } from '../parts/dialog-view';
import { button, el, icon } from '../parts/dom';
import { boot, sorry } from '../parts/model';
import { noticeView } from '../parts/notice';
import { callServer } from '../parts/server';
import { stepRow, toneTag } from '../parts/step-row';
import { words } from '../parts/words';
import { type Ticks, tickList } from './approve-many';

type Item = QueueModel['items'][number];

boot((page, first) => {
  let leave: (() => void) | undefined;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isAsking()) return;
    // Otherwise the same key press would close the question that it opens.
    event.preventDefault();
    leave?.();
  });

  const show = (...elements: HTMLElement[]) => {
    page.replaceChildren(...elements);
    window.scrollTo(0, 0);
    page.querySelector<HTMLElement>('h1')?.focus();
  };
  const showList = (model: QueueModel | NoticeModel) => {
    leave = closer();
    if (model.kind === 'notice') return show(noticeView(model));
    const goBack = () => showList(model);
    const ticks = tickList(
      model.items,
      (results, run) => {
        show(results);
        void run();
      },
      () => void reload(),
    );
    show(
      listView(
        model,
        ticks,
        ({ decision }) => void showOne(decision, goBack),
        (decision) => void (decision.groups.length === 0 ? askAndSend(decision, goBack) : showOne(decision, goBack)),
        reload,
      ),
    );
  };
  const showOne = (decision: DialogModel, goBack: () => void) => {
    const view = dialogView(decision, {
      leave: goBack,
      end: () => void reload(),
      endLabel: words.goBack,
      reopen: { label: words.goBack, run: reload },
    });
    leave = view.leave;
    const back = button(words.backToList, 'quiet back', view.leave);
    back.prepend(icon('back'));
    show(el('section', { class: 'decision' }, back, view.element));
    return view;
  };
  /** Nothing is to be filled in: one press, and the question. */
  const askAndSend = async (decision: DialogModel, goBack: () => void) => {
    const { confirm = '', submit, isLosing } = decision;
    if (await ask(confirm, submit, words.notYet, isLosing)) showOne({ ...decision, confirm: undefined }, goBack).element.requestSubmit();
  };
  const reload = async () => {
    const waiting = el('p', { class: 'hint loading', role: 'status' }, words.refreshing);
    page.prepend(waiting);
    try {
      showList(await callServer('loadQueue'));
    } catch {
      const notice = sorry(words.loadFailed);
      notice.append(
        el(
          'div',
          { class: 'actions' },
          button(words.refresh, 'primary', () => void reload()),
        ),
      );
      show(notice);
    }
  };

  const asked = first.kind === 'queue' ? first.items.find(({ code }) => code === first.open) : undefined;
  if (first.kind === 'queue' || first.kind === 'notice') showList(first);
  else page.append(sorry(words.wrongModel));
  // The link of a mail opens its incident; the list is behind it.
  if (asked && first.kind === 'queue') showOne(asked.decision, () => showList(first));
});

function listView(
  model: QueueModel,
  ticks: Ticks,
  open: (item: Item) => void,
  openOther: (decision: DialogModel) => void,
  reload: () => Promise<void>,
): HTMLElement {
  const refresh = button(words.refresh, 'quiet', () => {
    refresh.disabled = true;
    void reload();
  });
  refresh.prepend(icon('refresh'));
  const heading = model.items.length > 0 ? words.waiting(model.items.length) : document.title;
  return el(
    'section',
    { class: 'queue' },
    el('p', { class: 'greeting' }, model.greeting),
    el('div', { class: 'head' }, el('h1', { tabindex: -1 }, heading), refresh),
    model.note && el('p', { class: 'note', role: 'status' }, model.note),
    model.keeper && keeperCard(model.keeper, openOther),
    model.items.length > 0
      ? el('ul', { class: 'items' }, ...model.items.map((item) => el('li', {}, itemCard(item, ticks.boxFor(item), open))))
      : el('p', { class: 'empty' }, model.empty),
    model.delegation && delegationCard(model.delegation, openOther),
    model.monthly && monthlyCard(model.monthly, openOther),
    el('p', { class: 'version' }, words.version),
    ticks.bar,
  );
}

/** A decision that is about no incident. */
const keeperCard = ({ title, open, decision }: NonNullable<QueueModel['keeper']>, show: (decision: DialogModel) => void): HTMLElement =>
  el(
    'article',
    { class: 'item keeper' },
    el('h2', {}, title),
    button(open, 'plain', () => show(decision)),
  );

/** What the chairman has delegated, and the one press that begins or ends it. */
function delegationCard({ lines, begin, end }: NonNullable<QueueModel['delegation']>, show: (decision: DialogModel) => void): HTMLElement {
  return el(
    'section',
    { class: 'own-choice' },
    el('h2', {}, words.delegationHeading),
    ...lines.map((line) => el('p', {}, line)),
    begin && button(words.beginDelegation, 'plain', () => show(begin)),
    end && button(words.endDelegation, 'plain', () => show(end)),
  );
}

/** Whether the monthly page comes by mail, and the one press that changes it. */
const monthlyCard = ({ title, line, decision }: NonNullable<QueueModel['monthly']>, show: (decision: DialogModel) => void): HTMLElement =>
  el(
    'section',
    { class: 'own-choice' },
    el('h2', {}, title),
    el('p', {}, line),
    button(decision.submit, 'plain', () => show(decision)),
  );

/** The button with the title covers the whole card. */
function itemCard(item: Item, box: HTMLElement | undefined, open: (item: Item) => void): HTMLElement {
  const marks = item.decision.look?.marks ?? [];
  return el(
    'article',
    { class: 'item' },
    el('p', { class: 'item-head' }, el('span', { class: 'code' }, item.code), toneTag(item.tone, item.dueLine)),
    marks.length > 0 && markRow(marks),
    el(
      'h2',
      {},
      button(item.title, 'over-card', () => open(item)),
    ),
    el('p', { class: 'item-foot' }, el('span', {}, item.department), el('strong', {}, words.matter(item.matter, sumText(item.total)))),
    // The due line is at the top of the card.
    stepRow(item.steps, { isBrief: true }),
    box,
  );
}
