// Field masks: which fields of an answer a script asks for, as in 'spreadsheetId,sheets.properties(sheetId,title)'.
import { NotEmulated } from '../../runs/errors';
import { invalid } from './api-error';
import { message } from './json';

/** The asked fields of a message by name, each with its own mask; 'all' for a message that is asked whole. */
export type FieldMask = 'all' | Map<string, FieldMask>;

/**
 * Makes each field of a message when a mask asks for it. Every field of the published schema is listed:
 * a function makes its value, 'absent' is never set here, 'not emulated' throws when it is asked for.
 */
export type Fields<Schema> = { [Name in keyof Required<Schema>]: ((mask: FieldMask) => unknown) | 'absent' | 'not emulated' };

/** @throws ApiRefusal for a text that is no mask */
export function parseMask(text: string): FieldMask {
  const pieces = text.match(/[^,()./\s]+|[,()./]/g) ?? [];
  let at = 0;
  const wrong = () => invalid('Request contains an invalid argument.');
  const list = (): FieldMask => {
    const fields = new Map<string, FieldMask>();
    let isWhole = false;
    for (;;) {
      const name = pieces[at++];
      if (name === undefined || /^[,()./]$/.test(name)) throw wrong();
      const inner = rest();
      if (name === '*') isWhole = true;
      else fields.set(name, joined(fields.get(name), inner));
      if (pieces[at] !== ',') return isWhole ? 'all' : fields;
      at++;
    }
  };
  const rest = (): FieldMask => {
    if (pieces[at] === '.' || pieces[at] === '/') {
      at++;
      const name = pieces[at++];
      if (name === undefined || /^[,()./]$/.test(name)) throw wrong();
      const inner = rest();
      return name === '*' ? 'all' : new Map([[name, inner]]);
    }
    if (pieces[at] !== '(') return 'all';
    at++;
    const inner = list();
    if (pieces[at++] !== ')') throw wrong();
    return inner;
  };
  const mask = list();
  if (at < pieces.length) throw wrong();
  return mask;
}

/** Both masks together. */
function joined(one: FieldMask | undefined, other: FieldMask): FieldMask {
  if (one === undefined) return other;
  if (one === 'all' || other === 'all') return 'all';
  const both = new Map(one);
  for (const [name, mask] of other) both.set(name, joined(both.get(name), mask));
  return both;
}

/**
 * Returns the asked fields of a message.
 * @param place of the message in the answer, for errors where a field is not imitated: 'files'
 * @throws ApiRefusal for a field that the schema lacks; NotEmulated for one that is not imitated
 */
export function pick<Schema>(mask: FieldMask, fields: Fields<Schema>, place = ''): object {
  const known = fields as Record<string, ((mask: FieldMask) => unknown) | 'absent' | 'not emulated'>;
  const made: Record<string, unknown> = {};
  for (const name of mask === 'all' ? Object.keys(known) : mask.keys()) {
    if (!Object.hasOwn(known, name)) throw invalid('Request contains an invalid argument.');
    const make = known[name]!;
    if (make === 'not emulated') throw new NotEmulated(`${place}.${name}`);
    if (make !== 'absent') made[name] = make(mask === 'all' ? mask : mask.get(name)!);
  }
  return message(made);
}
