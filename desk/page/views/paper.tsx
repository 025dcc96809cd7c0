// A document as A4 pages on grey, to print, to save as PDF, or to edit.
import { Download, Pencil, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Commands, DriveLine } from '../../protocol';
import { useAsked } from '../asked';
import { Editor } from '../editor/editor';
import { Empty } from '../empty';
import { dayText, timeText } from '../moment';
import { fetchPdf } from '../server';
import { complain, desk, look, useDesk } from '../store';
import { words } from '../words';
import { kinds } from './kinds';

/** The desk cannot print a frame without an origin, so a message makes the frame print itself. */
const printer = `<script>addEventListener('message', ({ data }) => data === 'print' && print())</script>`;

export function Paper({ file, isTemplate }: { file: DriveLine; isTemplate: boolean }) {
  const [opened, setOpened] = useState<Commands['editPaper']['gives']>();
  if (!opened) return <Pages file={file} onEdit={setOpened} />;
  return (
    <section className="paper editing" aria-label={file.name}>
      <Editor id={file.id} name={file.name} isTemplate={isTemplate} opened={opened} onClose={() => setOpened(undefined)} />
    </section>
  );
}

/** Not mounted during editing: after it, the saved document is asked for, and the one before is not shown again. */
function Pages({ file, onEdit }: { file: DriveLine; onEdit: (opened: Commands['editPaper']['gives']) => void }) {
  const revision = useDesk((state) => state.status?.revision);
  const paper = useAsked(file.id, `${revision}`, () => look('paper', { id: file.id }));
  const [isMaking, setIsMaking] = useState(false);
  const [isOpening, setIsOpening] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);

  const edit = async () => {
    setIsOpening(true);
    try {
      onEdit(await look('editPaper', { id: file.id }));
    } catch (error) {
      setIsOpening(false);
      complain(error);
    }
  };
  const download = async () => {
    setIsMaking(true);
    try {
      const address = URL.createObjectURL(await fetchPdf(desk().person.email, file.id));
      const link = document.createElement('a');
      link.href = address;
      link.download = `${file.name}.pdf`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch (error) {
      complain(error);
    } finally {
      setIsMaking(false);
    }
  };
  return (
    <section className="paper" aria-label={file.name}>
      <header>
        <div>
          <h1>{file.name}</h1>
          <p className="quiet">{words.files.changed(`${timeText(file.updatedAt)} ${dayText(file.updatedAt)}`)}</p>
        </div>
        {file.mimeType === kinds.document && (
          <button type="button" className="button plain" disabled={isOpening} onClick={edit}>
            <Pencil size={16} aria-hidden="true" /> {isOpening ? words.editor.opening : words.editor.edit}
          </button>
        )}
        <button type="button" className="button plain" onClick={() => frame.current?.contentWindow?.postMessage('print', '*')}>
          <Printer size={16} aria-hidden="true" /> {words.files.print}
        </button>
        <button type="button" className="button plain" disabled={isMaking} onClick={download}>
          <Download size={16} aria-hidden="true" /> {isMaking ? words.files.making : words.files.pdf}
        </button>
      </header>
      {paper === undefined ? (
        <Empty title={words.loading} />
      ) : (
        // A script of the paper splits it into pages; without allow-same-origin that script reaches nothing else.
        <iframe ref={frame} title={file.name} srcDoc={`${paper.html}${printer}`} sandbox="allow-scripts allow-modals" />
      )}
    </section>
  );
}
