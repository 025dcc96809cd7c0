// Fills a blank «Đơn vị đối tác» with the vendors that the journal names: those of the years before the sheet, or of one that was deleted.
import { type VendorUse, vendorsNamed } from '../../procedure/earlier/vendors';
import { eventLabels } from '../../texts/labels';
import { locked } from '../platform/lock';
import { log } from '../platform/log';
import { readRegister } from '../workbook/headers/read-mended';
import { eventsOf, textIn } from '../workbook/journal-rows';
import type { RegisterReading } from '../workbook/reading/reading';
import { vendorChanges } from '../workbook/vendor-rows';
import { Workbook } from '../workbook/workbook';

/** Older events are left alone: the step has to end within the time of a run. */
const MOST_EVENTS = 2000;

/** Events that name a vendor by themselves. */
const labels = [eventLabels.planned, eventLabels.handedOver, eventLabels.handoverDisputed];

/** Returns whether vendors were written; a sheet in which people have anything is left alone. */
export function fillVendors(): boolean {
  return locked(() => {
    const workbook = new Workbook();
    const reading = readRegister(workbook, { vendors: true }, { toWrite: true }, () => undefined);
    // One row: the header. A sheet that is missing has none.
    if (reading.vendorCells.length !== 1) return false;
    const changes = vendorChanges(workbook, reading.vendorCells, vendorsInJournal(reading));
    workbook.write(() => changes);
    return changes.length > 0;
  });
}

function vendorsInJournal({ journal }: RegisterReading): VendorUse[] {
  const [events] = journal.readColumns(['event']);
  const rows = events!.flatMap((label, index) => (labels.includes(label) ? [index + 2] : [])).slice(-MOST_EVENTS);
  const cells = rows.length ? journal.read(rows) : [];
  return cells.flatMap((row, index) => {
    try {
      return vendorsNamed({ code: textIn(row, journal.columns, 'code'), plans: [] }, eventsOf(row, journal.columns, rows[index]!)).filter(
        isWhole,
      );
    } catch (error) {
      // Hands have changed the row; the check of the journal tells of it.
      log('', error);
      return [];
    }
  });
}

/** A row that hands have changed may lack anything. */
const isWhole = ({ code, at, ...party }: VendorUse): boolean =>
  code !== '' && typeof at === 'number' && Object.values(party).every((text) => typeof text === 'string');
