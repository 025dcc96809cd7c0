// A paper as PDF, printed by a Chromium where the machine has one.
import { findChromium, printPdf } from 'apps-script-emulator';

/** undefined where no browser can be found. */
export const paperAsPdf = (html: string): Buffer | undefined => (findChromium() ? printPdf(html) : undefined);
