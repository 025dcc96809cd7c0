// A document as A4 pages on grey, to print or to save as PDF.
import { Download, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import type { DriveLine } from '../../protocol';
import { useAsked } from '../asked';
import { Empty } from '../empty';
import { dayText, timeText } from '../moment';
import { fetchPdf } from '../server';
import { complain, desk, look, useDesk } from '../store';
import { words } from '../words';

/** The desk cannot print a frame without an origin, so a message makes the frame print itself. */
const printer = `<script>addEventListener('message', ({ data }) => data === 'print' && print())</script>`;

export function Paper({ file }: { file: DriveLine }) {
  const revision = useDesk((state) => state.status?.revision);
  const paper = useAsked(`${file.id} ${revision}`, () => look('paper', { id: file.id }));
  const [isMaking, setIsMaking] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);

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
