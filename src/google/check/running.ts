// What runs by itself: triggers and whose they are, the last sweep, the journal, mails that wait, the mails of the day.
import type { Finding } from '../../actions/page-models';
import { NotReady } from '../../texts/errors';
import { outboxTexts } from '../../texts/mails/outbox';
import { rowsText } from '../../texts/sheets/journal';
import { checkTexts as t } from '../../texts/system-check';
import { now } from '../platform/clock';
import { readProperty } from '../platform/properties';
import { handlers } from '../setup/triggers';
import { heartbeatOf, SILENCE_MILLISECONDS } from '../watch/heartbeat';
import { instantOf, readText } from '../workbook/cells';
import { BrokenHeaders } from '../workbook/headers/header-row';
import { findEnd } from '../workbook/journal-end';
import { isOwnHash, textIn } from '../workbook/journal-rows';
import { pendingMail } from '../workbook/mails/mail-rows';
import { MissingSheet } from '../workbook/open-file';
import { type SheetKey, sheetOf } from '../workbook/sheets';
import { columnsOf } from '../workbook/tables';
import { byReconciling, type Condition, type Look, well } from './look';

export const runningConditions = (look: Look): Condition[] => [
  { id: 'triggers', label: t.triggers.label, look: () => triggers(look) },
  { id: 'sweep', label: t.sweep.label, look: () => sweep(look) },
  { id: 'recording', label: t.recording.label, look: () => recording(look) },
  { id: 'journal', label: t.journal.label, look: () => journal(look) },
  { id: 'mails', label: t.mails.label, look: () => mails(look) },
  { id: 'quota', label: t.quota.label, look: quota },
];

/** The platform shows each account its own triggers only. */
function triggers(look: Look): Finding {
  const me = Session.getEffectiveUser().getEmail();
  const all = ScriptApp.getProjectTriggers();
  const names = all.map((trigger) => trigger.getHandlerFunction());
  const ours = handlers.filter((handler) => names.includes(handler));
  if (!look.isKeeper) {
    if (ours.length) return { state: 'notice', ...t.triggers.mine(me, look.installer) };
    return well(t.triggers.ofOthers(look.installer, me));
  }
  const said = (handler: string) => t.triggers.names[handler]!;
  const cure = (what: Parameters<Look['bySetup']>[1], state: 'wrong' | 'notice' = 'wrong') =>
    look.bySetup(state, what, t.triggers.button, ['triggers']);
  const missing = handlers.filter((handler) => !names.includes(handler));
  if (missing.length)
    return cure(
      t.triggers.missing(
        missing.map(said),
        missing.map((handler) => t.triggers.meanings[handler]!),
      ),
    );
  const ofForm = all.filter((trigger) => trigger.getHandlerFunction() === 'onFormSubmitted');
  if (ofForm.every((trigger) => trigger.getTriggerSourceId() !== readProperty('form.id'))) return cure(t.triggers.otherForm);
  const twice = ours.filter((handler) => names.filter((name) => name === handler).length > 1).map(said);
  return twice.length ? cure(t.triggers.twice(twice), 'notice') : well(t.triggers.well(look.installer));
}

function sweep(look: Look): Finding {
  const [top] = look.workbook.read([{ sheet: 'register', firstRow: 1, lastRow: 1 }]);
  const at = heartbeatOf(top![0] ?? [])?.at;
  if (at === undefined) return { state: 'untried', ...t.sweep.never };
  if (now() - at <= SILENCE_MILLISECONDS) return well(t.sweep.well(at));
  return look.bySetup('wrong', t.sweep.late(at), t.triggers.button, ['triggers']);
}

function recording(look: Look): Finding {
  try {
    const { end } = look.register;
    return well(t.recording.well(end.row - 1, end.incidents));
  } catch (error) {
    if (error instanceof BrokenHeaders) return byReconciling('wrong', t.recording.headers(error.sheets.map((key) => sheetOf(key).name)));
    if (error instanceof NotReady || error instanceof MissingSheet) return { state: 'wrong', ...t.recording.stopped(error.message) };
    throw error;
  }
}

/** So many rows at the end are checked while a person waits; the sweeps check all of them once a day. */
const LAST_ROWS = 3000;

function journal(look: Look): Finding {
  const headers = look.headers('journal');
  const end = headers.length ? (findEnd(headers)?.end ?? look.register.end) : undefined;
  if (!end) return { state: 'untried', found: t.afterSheet(sheetOf('journal').name) };
  const { row: last, hash: lastHash } = end;
  const checked = JSON.parse(readProperty('journal.checked') || '{}') as { row?: number; hash?: string; day?: string };
  // The last check may have been of the journal before.
  const known = checked.hash !== undefined && checked.hash === end.opened?.hash ? 1 : (checked.row ?? 1);
  if (known > last) return byReconciling('wrong', t.journal.behind(known - 1, last - 1));
  if (last < 2) return well(t.journal.empty);
  const columns = columnsOf('journal', headers);
  const first = Math.max(2, last - LAST_ROWS + 1);
  const [rows] = look.workbook.read([{ sheet: 'journal', firstRow: first, lastRow: last }]);
  const spoilt: number[] = [];
  let before: string | undefined = first === 2 ? (end.opened?.hash ?? '') : undefined;
  for (let row = first; row <= last; row++) {
    const cells = rows![row - first] ?? [];
    const follows = before === undefined || textIn(cells, columns, 'previousHash') === before;
    if (!follows || !isOwnHash(cells, columns)) spoilt.push(row);
    before = textIn(cells, columns, 'hash');
  }
  if (!spoilt.length && before !== lastHash) spoilt.push(last);
  if (spoilt.length) return byReconciling('wrong', t.journal.spoilt(rowsText(spoilt)));
  const day = checked.day?.split('-').reverse().join('/') ?? '';
  return well(t.journal.well(first, last, day));
}

/** A mail may wait so long for the next sweep. */
const PATIENCE_MILLISECONDS = 3_600_000;
const WEEK = 7 * 86_400_000;

function mails(look: Look): Finding {
  const headers = look.headers('outbox');
  if (!headers.length) return { state: 'untried', found: t.afterSheet(sheetOf('outbox').name) };
  const columns = columnsOf('outbox', headers);
  const firstRow = Math.max(2, Number(readProperty('mails.first') || '2'));
  const [rows = []] = look.workbook.read([{ sheet: 'outbox', firstRow }]);
  const late = rows.flatMap((cells, index) => {
    const mail = pendingMail(cells, columns, firstRow + index);
    return mail && now() - mail.claimedAt > PATIENCE_MILLISECONDS ? [{ ...mail, reason: readText(cells[columns.error! - 1]) }] : [];
  });
  if (late.length) {
    const since = Math.min(...late.map(({ claimedAt }) => claimedAt));
    return byReconciling('wrong', t.mails.waiting(late.length, since, late.find(({ reason }) => reason)?.reason ?? ''));
  }
  const undeliverable = rows.filter(
    (cells) => readText(cells[columns.state! - 1]) === outboxTexts.undeliverable && now() - (instantOf(cells[columns.at! - 1]) ?? 0) < WEEK,
  );
  if (!undeliverable.length) return well(t.mails.well);
  const addresses = undeliverable.map((cells) => readText(cells[columns.to! - 1]));
  const people: SheetKey = 'people';
  const links = [{ text: t.openSheet(sheetOf(people).name), url: look.sheetUrl(people) }];
  return { state: 'notice', ...t.mails.undeliverable([...new Set(addresses)]), links };
}

/** With fewer mails left a busy day may run out. */
const FEW_MAILS = 20;

function quota(): Finding {
  const left = MailApp.getRemainingDailyQuota();
  const me = Session.getEffectiveUser().getEmail();
  return left < FEW_MAILS ? { state: left ? 'notice' : 'wrong', ...t.quota.low(left, me) } : well(t.quota.well(left, me));
}
