// What every write of the Sheets API has in common: the right to the file, all or nothing, no edit triggers.
import { PlatformError } from '../../../runs/errors';
import type { Context } from '../../spreadsheet/context';
import type { Book } from '../../spreadsheet/store';
import { ApiRefusal, invalid } from '../api-error';

/**
 * Carries out a write. Buffered writes of SpreadsheetApp stay buffered; validations are not checked.
 * @throws ApiRefusal 403 without the right to edit the file, 400 for what the platform refuses
 */
export function writeThrough<T>(context: Context, book: Book, work: () => T): T {
  const { links, runtime } = context;
  if (!links.files.canEdit(book.id, context.actor)) throw new ApiRefusal(403, 'The caller does not have permission');
  let result: T;
  try {
    result = context.twoViews.change(book, work);
  } catch (error) {
    throw error instanceof PlatformError ? invalid(error.message) : error;
  }
  if (links.answers.apiWriteFiresChange) {
    const person = context.actor;
    const { execution } = runtime;
    const isFirst = !firing.has(execution);
    firing.add(execution);
    // The trigger's run begins when this one is over: the platform fires it a moment later.
    if (isFirst)
      execution.atEnd.push(() => {
        const source = context.spreadsheetView(book);
        links.events.fire('change', book.id, person, { changeType: 'OTHER', source, authMode: 'LIMITED' });
      });
  }
  return result;
}

const firing = new WeakSet<object>();
