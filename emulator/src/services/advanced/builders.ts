// Builders of messages: Sheets.newRequest().setAddSheet(…). They check nothing; a plain object does the same.
import type { Schemas } from './body';

/**
 * Returns a blank message with a getter and a setter for each field; its JSON has the fields only.
 * @param name of the builder in the service: 'newRequest'
 * @returns undefined when the API has no such message
 */
export function builderOf(schemas: Schemas, name: string): (() => object) | undefined {
  const fields = Object.hasOwn(schemas, name.slice(3)) ? schemas[name.slice(3)] : undefined;
  if (!name.startsWith('new') || !fields) return undefined;
  return () => {
    const made: Record<string, unknown> = {};
    for (const field of Object.keys(fields)) {
      const end = field[0]!.toUpperCase() + field.slice(1);
      const hidden = (method: (value: unknown) => unknown) => ({ value: method, enumerable: false });
      Object.defineProperty(
        made,
        `get${end}`,
        hidden(() => made[field]),
      );
      Object.defineProperty(
        made,
        `set${end}`,
        hidden((value) => {
          made[field] = value;
          return made;
        }),
      );
    }
    return made;
  };
}
