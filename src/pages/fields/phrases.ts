// Usual texts of a field, in one list: what is picked is added to the text, to be edited there.
import type { PhraseGroup } from '../../actions/page-models';
import { el } from '../parts/dom';
import { words } from '../parts/words';

/** Returns the list for a text; it shows its own name again after each pick. */
export function phraseList(groups: PhraseGroup[], input: HTMLTextAreaElement): HTMLElement {
  const options = groups.map(({ heading, phrases }) =>
    el('optgroup', { label: heading }, ...phrases.map((phrase) => el('option', { value: phrase }, phrase))),
  );
  const select = el(
    'select',
    { class: 'phrases', 'aria-label': words.pickPhrase },
    el('option', { value: '' }, words.pickPhrase),
    ...options,
  );
  select.addEventListener('change', (event) => {
    // What the list shows is no value of the form.
    event.stopPropagation();
    const phrase = select.value;
    select.value = '';
    if (!phrase) return;
    const before = input.value.trimEnd();
    input.value = before ? `${before} ${phrase}` : phrase;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  });
  select.addEventListener('input', (event) => event.stopPropagation());
  return select;
}
