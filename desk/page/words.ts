// The texts of the desk's page; language/vietnamese.ts and language/english.ts have them, ../words.ts those of the server.
import { english } from './language/english';
import { language } from './language/language';
import { vietnamese, type Words } from './language/vietnamese';

const spoken = (): Words =>
  language() === 'en' ? { ...vietnamese, ...english, form: { ...vietnamese.form, ...english.form } } : vietnamese;

/** The texts in the language of the frame; whoever draws reads them anew. */
export let words: Words = spoken();

/** Gives the texts the language that was chosen meanwhile. */
export function speak(): void {
  words = spoken();
}
