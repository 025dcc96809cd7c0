// Prints a paper as PDF with Chromium, if the machine has one.
import { findChromium, printPdf } from 'apps-script-emulator';

/** Returns undefined when there is no browser. */
export const paperAsPdf = (html: string): Buffer | undefined => (findChromium() ? printPdf(html) : undefined);
