// Drive's folders as a tree, and a document as it would be printed.
import { useRef } from 'react';
import type { DriveLine } from '../../protocol';
import { useAsked } from '../asked';
import { Empty } from '../empty';
import { change, go, isHeld, look, useDesk } from '../store';
import { words } from '../words';
import { kinds } from './kinds';
import { Paper } from './paper';
import { Tree } from './tree';

export function FilesView() {
  const person = useDesk((state) => state.person);
  const revision = useDesk((state) => state.status?.revision);
  const open = useDesk((state) => state.openPaper);
  const isEdited = useDesk((state) => state.unsaved !== undefined);
  const shown = useRef<DriveLine>(undefined);
  const files = useAsked(person.email, `${revision}`, () => look('files', {}));

  if (!files) return <Empty title={words.loading} />;
  const hint = person.role === 'vendor' ? words.files.vendorHint : words.files.emptyHint;
  if (!files.length) {
    return <Empty title={words.files.noAccess} hint={hint} />;
  }
  const found = files.find(({ id }) => id === open);
  // A document that somebody deletes meanwhile stays while it has edits that are not saved.
  const file = found ?? (isEdited ? shown.current : undefined);
  shown.current = file;
  return (
    <div className="files-view">
      <Tree files={files} open={open} onOpen={(id) => isHeld() || change({ openPaper: id })} />
      <Preview file={file} isTemplate={isTemplate(file, files)} hint={hint} />
    </div>
  );
}

const isTemplate = (file: DriveLine | undefined, files: DriveLine[]): boolean =>
  files.some(({ id, name }) => name === words.editor.templates && file?.parents.includes(id));

function Preview({ file, isTemplate, hint }: { file?: DriveLine; isTemplate: boolean; hint: string }) {
  if (!file || file.mimeType === kinds.folder) return <Empty title={words.files.choose} hint={hint} />;
  if (file.mimeType === kinds.document || file.mimeType === kinds.pdf) return <Paper key={file.id} file={file} isTemplate={isTemplate} />;
  const place = { [kinds.spreadsheet]: 'sheet', [kinds.form]: 'form' } as const;
  const view = place[file.mimeType as keyof typeof place];
  return (
    <div className="empty">
      <p className="empty-title">{file.name}</p>
      {view ? (
        <button type="button" className="button plain" onClick={() => go(view)}>
          {view === 'sheet' ? words.files.openSheet : words.files.openForm}
        </button>
      ) : (
        <p>{words.files.noPreview}</p>
      )}
    </div>
  );
}
