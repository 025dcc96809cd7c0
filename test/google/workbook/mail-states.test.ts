// Which states of «Thư đi» hands have typed over, and what such a mail's cells have to say.
import { LONGEST_PENDING_MILLISECONDS, type MailState, soundCells, unsound } from '../../../src/google/workbook/mails/mail-states';
import { outboxTexts } from '../../../src/texts/mails/outbox';

const mail = (changes: Partial<MailState>): MailState => ({
  row: 2,
  id: '10-0/new/a@xa.vn/0123abcd',
  state: '',
  sentAt: '',
  error: '',
  ...changes,
});
const { sent, waiting, sending, undeliverable, altered, unknownState } = outboxTexts;

test.each([
  [{ state: waiting }, true],
  [{ state: sending }, true],
  [{ state: undeliverable }, true],
  [{ state: altered }, true],
  [{ state: sent, sentAt: 'x' }, true],
  [{ state: sent, error: unknownState }, true],
  [{ state: sent }, false],
  [{ state: waiting, sentAt: 'x' }, false],
  [{ state: 'xong' }, false],
  [{ state: '' }, false],
  // A row that people wrote is none of the register's mails.
  [{ state: 'xong', id: 'ghi tay' }, true],
  [{ state: '', id: '' }, true],
])('%j is sound: %p', (changes, isSound) => {
  expect(unsound([mail(changes)])).toHaveLength(isSound ? 0 : 1);
});

test('a mail with its moment went; one that says so without it is not sent again', () => {
  expect(soundCells(mail({ state: 'x', sentAt: 'lúc nào đó' }), 0, 0)).toEqual({ state: sent, error: '' });
  expect(soundCells(mail({ state: sent }), 0, 0)).toEqual({ state: sent, error: unknownState });
});

test('a mail that did not go waits again while it is of use', () => {
  const now = 1_000_000_000_000;
  const after = (writtenAt: number | undefined) => soundCells(mail({ state: 'x' }), writtenAt, now).state;
  expect(after(now - LONGEST_PENDING_MILLISECONDS + 1)).toBe(waiting);
  expect(after(now - LONGEST_PENDING_MILLISECONDS)).toBe(altered);
  expect(after(undefined)).toBe(altered);
});
