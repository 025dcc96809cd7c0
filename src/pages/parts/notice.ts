// A message in place of a dialog, and the links that go with messages.
import type { Link, NoticeModel } from '../../actions/page-models';
import { button, el, unseen } from './dom';
import { words } from './words';

/** @param close leaves the page; absent where it cannot be left */
export function noticeView(model: NoticeModel, close?: () => void): HTMLElement {
  return el(
    'section',
    { class: 'notice' },
    el('h1', {}, model.title),
    el('p', { class: 'message' }, model.message),
    model.links.length > 0 && linkList(model.links),
    close && el('div', { class: 'actions' }, button(words.close, 'plain', close)),
  );
}

/** Links, each opening beside the page: a dialog that followed one would be lost. */
export function linkList(links: Link[]): HTMLElement {
  return el('ul', { class: 'links' }, ...links.map((link) => el('li', {}, anchor(link))));
}

export function anchor({ text, url }: Link): HTMLElement {
  return el('a', { href: url, target: '_blank', rel: 'noopener' }, text, unseen(` ${words.opensInNewTab}`));
}
