// A paper as PDF, printed by a Chromium where the machine has one.
import { chromium, printPdf } from '../chromium';

/** undefined where no browser can be found. */
export const paperAsPdf = (html: string): Buffer | undefined => (chromium() ? printPdf(html) : undefined);
