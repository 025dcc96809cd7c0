// The messages of the Sheets API, for the checks of bodies and masks.
import { checkedBody, type Messages, type Schemas } from '../../body';
import { enumerations } from './enumerations';
import schemas from './schemas.json';

const fullNames: Record<string, string> = { Request: 'BatchUpdateSpreadsheetRequest.Request' };

const messages: Messages = {
  schemas: schemas as Schemas,
  fullName: (type) => `google.apps.sheets.v4.${fullNames[type] ?? type}`,
  enumerations,
};

export const sheetsSchemas = messages.schemas;

/** @throws ApiRefusal for an unknown field or a value of another kind */
export const sheetsBody = (message: string, body: unknown): Record<string, unknown> => checkedBody(messages, message, body);
