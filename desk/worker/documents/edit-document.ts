// Opens a document to edit it, and saves what the person has changed, unless somebody else has changed it meanwhile.
import type { Workspace } from 'apps-script-emulator';
import type { Commands } from '../../protocol';
import { words } from '../../words';
import type { DocumentScript } from './document-script';
import { editRequests } from './edit-requests';
import { oldParagraphs } from './old-paragraphs';

export function openToEdit(workspace: Workspace, script: DocumentScript, id: string): Commands['editPaper']['gives'] {
  return inWords(words.documents.notOpened, () => {
    const revision = script.run(workspace, 'revision', id);
    // The platform tells no revision to people who may not edit.
    if (!revision) throw new Error(words.documents.mayNotEdit);
    return { html: workspace.pageless(id), revision };
  });
}

export function saveEdits(
  workspace: Workspace,
  script: DocumentScript,
  { id, revision, paragraphs }: Commands['savePaper']['takes'],
): Commands['savePaper']['gives'] {
  return inWords(words.documents.notSaved, () => {
    const requests = editRequests(oldParagraphs(JSON.parse(script.run(workspace, 'read', id))), paragraphs);
    if (requests.length) script.run(workspace, 'change', id, JSON.stringify(requests), revision);
    return null;
  });
}

/** The platform's refusals, as a person at the desk reads them. */
const refusals: [RegExp, string][] = [
  [/does not match the latest revision/, words.documents.changedMeanwhile],
  [/caller does not have permission/, words.documents.mayNotEdit],
  [/entity was not found/, words.documents.gone],
];

/** @param otherwise the sentence around a message that has none */
function inWords<T>(otherwise: (why: string) => string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const known = refusals.find(([pattern, sentence]) => pattern.test(message) || sentence === message);
    throw new Error(known ? known[1] : otherwise(message));
  }
}
