// The asked fields of one message of a document.
import { type FieldMask, type Fields, pick } from '../../field-mask';

/** @throws ApiRefusal for a field that the schema lacks */
export const asked = <Schema>(mask: FieldMask, fields: Fields<Schema>): object => pick<Schema>(mask, fields);
