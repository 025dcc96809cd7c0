// A document that a person edits: its paragraphs in a frame, and the buttons that save or drop the edits.
import { useEffect, useRef, useState } from 'react';
import type { Commands, EditedParagraph } from '../../protocol';
import { change, desk, letGo, look, toast, useDesk } from '../store';
import { words } from '../words';
import { framePage } from './frame-page';
import type { FromFrame, ToFrame } from './messages';

interface Props {
  id: string;
  name: string;
  isTemplate: boolean;
  opened: Commands['editPaper']['gives'];
  onClose: () => void;
}

export function Editor({ id, name, isTemplate, opened, onClose }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [page] = useState(() => framePage(opened.html));
  const isChanged = useDesk((state) => state.unsaved !== undefined);
  const [isSaving, setIsSaving] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const [refusal, setRefusal] = useState('');

  const tell = (message: ToFrame) => frame.current?.contentWindow?.postMessage(message, '*');
  const close = () => {
    letGo(name);
    onClose();
  };
  const save = () => {
    if (isSaving) return;
    setIsLeaving(false);
    setIsSaving(true);
    setRefusal('');
    tell('read');
  };
  const send = async (paragraphs: EditedParagraph[]) => {
    try {
      await look('savePaper', { id, revision: opened.revision, paragraphs });
      close();
      toast((isTemplate ? words.editor.savedTemplate : words.editor.saved)(name));
    } catch (error) {
      tell('unlock');
      setIsSaving(false);
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };

  const hear = useRef<(message: FromFrame) => void>(() => undefined);
  hear.current = (message) => {
    if (message.kind === 'edited') change({ unsaved: message.isChanged ? name : undefined });
    if (message.kind === 'save') save();
    if (message.kind === 'read' && isSaving) void send(message.paragraphs);
  };
  useEffect(() => {
    const listener = ({ data, source }: MessageEvent<FromFrame>) => {
      if (source && source === frame.current?.contentWindow) hear.current(data);
    };
    const stay = (event: BeforeUnloadEvent) => {
      if (desk().unsaved !== undefined) event.preventDefault();
    };
    addEventListener('message', listener);
    addEventListener('beforeunload', stay);
    return () => {
      removeEventListener('message', listener);
      removeEventListener('beforeunload', stay);
      letGo(name);
    };
  }, [name]);

  return (
    <>
      <header>
        <div>
          <h1>{name}</h1>
          <p className="quiet">{isChanged ? words.editor.unsaved : words.editor.hint}</p>
        </div>
        <button type="button" className="button plain" disabled={isSaving} onClick={() => (isChanged ? setIsLeaving(true) : close())}>
          {words.cancel}
        </button>
        <button type="button" className="button primary" disabled={isSaving || !isChanged} onClick={save}>
          {isSaving ? words.editor.saving : words.editor.save}
        </button>
      </header>
      {refusal && (
        <p className="editor-refusal" role="alert">
          {refusal}
        </p>
      )}
      {isLeaving && (
        <div className="editor-leaving" role="alertdialog" aria-label={words.editor.drop}>
          <p>{words.editor.drop}</p>
          <button type="button" className="button danger" onClick={close}>
            {words.editor.dropIt}
          </button>
          <button type="button" className="button plain" onClick={() => setIsLeaving(false)}>
            {words.editor.stay}
          </button>
        </div>
      )}
      <iframe ref={frame} title={name} srcDoc={page} sandbox="allow-scripts" />
    </>
  );
}
