// Fills a blank «Đơn vị đối tác» with the firms that the journal names: those of the years before the sheet, or of one that was deleted.
import { type PartnerUse, partnersNamed } from '../../procedure/partners';
import { eventLabels } from '../../texts/labels';
import { locked } from '../platform/lock';
import { log } from '../platform/log';
import { readRegister } from '../workbook/headers/read-mended';
import { eventsOf, textIn } from '../workbook/journal-rows';
import { partnerChanges } from '../workbook/partner-rows';
import type { RegisterReading } from '../workbook/reading/reading';
import { Workbook } from '../workbook/workbook';

/** Older events are left alone: the step has to end within the time of a run. */
const MOST_EVENTS = 2000;

/** Events that name a firm by themselves. */
const labels = [eventLabels.planned, eventLabels.handedOver, eventLabels.handoverDisputed];

/** Returns whether firms were written; a sheet in which people have anything is left alone. */
export function fillPartners(): boolean {
  return locked(() => {
    const workbook = new Workbook();
    const reading = readRegister(workbook, { partners: true }, { toWrite: true }, () => undefined);
    if (!workbook.has('partners') || reading.partnerCells.length !== 1) return false;
    const changes = partnerChanges(workbook, reading.partnerCells, partnersInJournal(reading));
    workbook.write(() => changes);
    return changes.length > 0;
  });
}

function partnersInJournal({ journal }: RegisterReading): PartnerUse[] {
  const [events] = journal.readColumns(['event']);
  const rows = events!.flatMap((label, index) => (labels.includes(label) ? [index + 2] : [])).slice(-MOST_EVENTS);
  const cells = rows.length ? journal.read(rows) : [];
  return cells.flatMap((row, index) => {
    try {
      return partnersNamed({ code: textIn(row, journal.columns, 'code'), plans: [] }, eventsOf(row, journal.columns, rows[index]!)).filter(
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
const isWhole = ({ code, at, ...party }: PartnerUse): boolean =>
  code !== '' && typeof at === 'number' && Object.values(party).every((text) => typeof text === 'string');
