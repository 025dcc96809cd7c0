// Writes the fields of each message of an API into src/services/advanced/<api>/schema/schemas.json, from the published types.
// With it the emulator refuses bodies with unknown fields and wrong values, as the APIs do.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import ts from 'typescript-api';

/** The API's version and its body whose fields, and those of all messages in it, are needed. */
const apis = {
  sheets: {
    version: 'v4',
    bodies: [
      'BatchUpdateSpreadsheetRequest',
      'ValueRange',
      'BatchUpdateValuesRequest',
      'BatchClearValuesRequest',
      'BatchClearValuesByDataFilterRequest',
      'BatchGetValuesByDataFilterRequest',
      'GetSpreadsheetByDataFilterRequest',
      'BatchUpdateValuesByDataFilterRequest',
      'SearchDeveloperMetadataRequest',
      'Spreadsheet',
      'CopySheetToAnotherSpreadsheetRequest',
    ],
  },
};

for (const [api, { version, bodies }] of Object.entries(apis)) {
  const entry = createRequire(import.meta.url).resolve(`@googleapis/${api}`);
  const file = `${dirname(entry)}/${version}.d.ts`;
  const messages = messagesIn(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  writeFileSync(
    new URL(`../src/services/advanced/${api}/schema/schemas.json`, import.meta.url),
    `${JSON.stringify(reachable(messages, bodies), null, 1)}\n`,
  );
}

/** Returns the types of the fields by message: 'string', 'GridRange', 'RowData[]', 'FilterCriteria{}' (a map), 'any'. */
function messagesIn(source) {
  const messages = {};
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text.startsWith('Schema$'))
      messages[node.name.text.slice(7)] = Object.fromEntries(
        node.members.map((member) => [member.name.getText(source), typeText(member.type, source)]),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return messages;
}

function typeText(node, source) {
  if (ts.isUnionTypeNode(node)) return typeText(node.types[0], source);
  // The elements of a list of lists are checked where they are used: their message depends on it.
  if (ts.isArrayTypeNode(node)) return ts.isArrayTypeNode(node.elementType) ? 'any[]' : `${typeText(node.elementType, source)}[]`;
  if (ts.isTypeLiteralNode(node)) return `${typeText(node.members[0].type, source)}{}`;
  return node.getText(source).replace('Schema$', '');
}

function reachable(messages, bodies) {
  const found = new Set();
  const add = (name) => {
    if (!messages[name] || found.has(name)) return;
    found.add(name);
    for (const type of Object.values(messages[name])) add(type.replace(/(\[\]|\{\})+$/, ''));
  };
  for (const body of bodies) add(body);
  return Object.fromEntries([...found].sort().map((name) => [name, messages[name]]));
}
