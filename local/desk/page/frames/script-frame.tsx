// A page of the script in a frame of its own, with google.script around it.
import { useEffect, useMemo, useRef } from 'react';
import { currentSelection } from '../sheet/selection';
import { look } from '../store';
import { follow } from './follow';
import { type FrameAnswer, type FrameCall, type FrameMessage, shim } from './shim';

interface Props {
  title: string;
  content: string;
  from: 'dialog' | 'webApp';
  parameters?: Record<string, string>;
  onClose?: () => void;
  onSize?: (size: { width?: number; height?: number }) => void;
}

const noParameters = {};

export function ScriptFrame({ title, content, from, parameters = noParameters, onClose, onSize }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(() => withShim(content, from === 'webApp', parameters), [content, from, parameters]);

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FrameMessage>) => {
      if (!frame.current || source !== frame.current.contentWindow) return;
      if (data.desk === 'run') void run(data, from).then((answer) => frame.current?.contentWindow?.postMessage(answer, '*'));
      if (data.desk === 'close') onClose?.();
      if (data.desk === 'size') onSize?.(data);
      if (data.desk === 'link') follow(data.href);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [from, onClose, onSize]);

  return (
    // No allow-same-origin: a page of the script reaches the desk only through the messages above.
    <iframe
      ref={frame}
      className="script-frame"
      title={title}
      srcDoc={page}
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
    />
  );
}

async function run({ call, functionName, args }: FrameCall, from: 'dialog' | 'webApp'): Promise<FrameAnswer> {
  try {
    const value = await look('run', { functionName, args, from, selection: from === 'dialog' ? currentSelection() : undefined });
    return { deskAnswer: call, ok: true, value };
  } catch (error) {
    return { deskAnswer: call, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function withShim(content: string, isWebApp: boolean, parameters: Record<string, string>): string {
  const values = JSON.stringify(parameters).replace(/</g, '\\u003c');
  const script = `<script>(${shim.toString()})(${String(isWebApp)}, ${values})</script>`;
  // Before every script of the page, but after a doctype: without it the page would be laid out in quirks mode.
  const doctype = /^\s*<!doctype[^>]*>/i.exec(content)?.[0] ?? '<!doctype html>';
  return `${doctype}${script}${content.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}
