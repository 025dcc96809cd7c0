// A question asked in the page, because window.confirm is not shown in every frame and shows web addresses.
import { button, el, newId } from './dom';

/**
 * Asks a question; resolves to true for yes, to false for Esc and the other button. Focus goes back to where it was.
 * @param isLosing yes takes something away: the other answer stands out and has the focus, so that Enter keeps what is there
 */
export function ask(question: string, yes: string, no: string, isLosing = false): Promise<boolean> {
  const before = document.activeElement;
  const id = newId('question');
  return new Promise((resolve) => {
    const box = el('dialog', { class: 'ask', 'aria-labelledby': id });
    const close = (answer: boolean) => {
      box.close();
      box.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(answer);
    };
    const yesButton = button(yes, isLosing ? 'plain' : 'primary', () => close(true));
    const noButton = button(no, isLosing ? 'primary' : 'plain', () => close(false));
    box.append(el('p', { id }, question), el('div', { class: 'actions' }, noButton, yesButton));
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(false);
    });
    document.body.append(box);
    box.showModal();
    (isLosing ? noButton : yesButton).focus();
  });
}

/** Returns true while a question is open; keys are then for the question. */
export function isAsking(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
