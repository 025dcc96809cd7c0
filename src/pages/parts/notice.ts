// A message in place of a dialog, and lists of links.
import type { Link, NoticeModel } from '../../actions/page-models';
import { button, el, unseen } from './dom';
import { words } from './words';

/**
 * Returns a message with its links.
 * @param close leaves the page; absent when it cannot be left
 */
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

/** Returns links that open in a new tab, because following one in a dialog would lose the dialog. */
export function linkList(links: Link[]): HTMLElement {
  return el('ul', { class: 'links' }, ...links.map((link) => el('li', {}, anchor(link))));
}

/** Returns a link that opens in a new tab. */
export function anchor({ text, url }: Link): HTMLElement {
  return el('a', { href: url, target: '_blank', rel: 'noopener' }, text, unseen(` ${words.opensInNewTab}`));
}
