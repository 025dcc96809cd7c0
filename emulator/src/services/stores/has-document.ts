// Whether a run has the cache and the lock of a document.

import type { Links } from '../../workspace/links';

/** Not in a standalone script; in a web app of a bound script the workspace says. */
export const hasDocument = ({ runtime, answers, scriptFileId }: Links): boolean =>
  runtime.execution.hasContainer || (answers.webAppHasDocumentStores && !scriptFileId);
