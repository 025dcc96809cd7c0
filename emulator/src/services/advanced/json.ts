// Answers of an API: JSON without fields that have their zero value.

/** A field that is in the answer even at zero, as the id and the index of a sheet are. */
class Present {
  constructor(readonly value: unknown) {}
}

export const present = (value: unknown): object => new Present(value);

/** Returns the message without fields at their zero value: undefined, false, 0, '' and []. An empty message stays. */
export function message(fields: object): object {
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields) as [string, unknown][])
    if (!isZero(value)) made[name] = value instanceof Present ? value.value : value;
  return made;
}

/** Returns a message of a request as an answer repeats it: without zeros at any depth. */
export function withoutZeros(given: unknown): object {
  const inner = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutZeros(value) : value;
  return message(Object.fromEntries(Object.entries(given as object).map(([name, value]) => [name, inner(value)])));
}

const isZero = (value: unknown): boolean =>
  value === undefined || value === null || value === false || value === 0 || value === '' || (Array.isArray(value) && !value.length);

/** Returns what the API gets of a script's object: its JSON, without the classes and functions of the script. */
export const sent = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value ?? {})) as Record<string, unknown>;
