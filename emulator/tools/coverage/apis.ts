// How much of the APIs is implemented: their methods, and the requests of a batch.
import type { ApiMethod, Collection } from '../../src/services/advanced/api';
import { handlers } from '../../src/services/advanced/docs/batch';
import { docsApi } from '../../src/services/advanced/docs/docs-service';
import { driveApi } from '../../src/services/advanced/drive/drive-service';
import { requests } from '../../src/services/advanced/sheets/requests/requests';
import { sheetsApi } from '../../src/services/advanced/sheets/sheets-service';

/** Only the tables of methods are looked at, so nothing of a workspace is needed. */
const nothing = {} as never;

/** Returns one line for each API. */
export const apiSummary = (): string[] => [
  `| Sheets v4 | ${counted(methodsIn(sheetsApi(nothing, nothing).methods))} | ${counted(Object.values(requests))} |`,
  `| Docs v1 | ${counted(methodsIn(docsApi(nothing).methods))} | ${counted(Object.values(handlers))} |`,
  `| Drive v3 | ${counted(methodsIn(driveApi(nothing).methods))} | |`,
];

const isMethod = (one: ApiMethod | Collection): one is ApiMethod => typeof one.run === 'function';

const methodsIn = (collection: Collection): unknown[] =>
  Object.values(collection).flatMap((one) => (one === 'not emulated' || isMethod(one) ? [one] : methodsIn(one)));

const counted = (all: unknown[]): string => `${all.filter((one) => one !== 'not emulated').length} of ${all.length}`;
