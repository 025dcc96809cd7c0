// A page of the script in a frame of its own.
import type { FrameAnswer, FrameCall, FrameMessage } from 'apps-script-emulator';
import { useCallback, useEffect, useRef } from 'react';
import { currentSelection, moveSelection } from '../sheet/selection';
import { change, desk, look, useDesk } from '../store';
import { withPointer } from '../tour/point-in-page';
import { follow } from './follow';

interface Props {
  title: string;
  /** The page, with google.script in it. */
  content: string;
  from: 'dialog' | 'webApp';
  onClose?: () => void;
  onSize?: (size: { width?: number; height?: number }) => void;
}

export function ScriptFrame({ title, content, from, onClose, onSize }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const pointedAt = useDesk((state) => state.pointedAt);
  const point = useCallback(() => {
    frame.current?.contentWindow?.postMessage({ pointAt: pointedAt ? JSON.parse(pointedAt) : [] }, '*');
  }, [pointedAt]);
  useEffect(point, [point]);

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FrameMessage>) => {
      if (!frame.current || source !== frame.current.contentWindow) return;
      if (data.frame === 'run') void run(data, from).then((answer) => frame.current?.contentWindow?.postMessage(answer, '*'));
      if (data.frame === 'close') onClose?.();
      if (data.frame === 'size') onSize?.(data);
      if (data.frame === 'link') follow(data.href);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [from, onClose, onSize]);

  return (
    // Without allow-same-origin, a page of the script reaches the desk only by the messages above.
    <iframe
      ref={frame}
      className="script-frame"
      title={title}
      srcDoc={withPointer(content)}
      onLoad={point}
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
    />
  );
}

async function run({ call, functionName, args }: FrameCall, from: 'dialog' | 'webApp'): Promise<FrameAnswer> {
  change({ running: desk().running + 1 });
  const selection = from === 'dialog' ? currentSelection() : undefined;
  try {
    const { value, moved } = await look('run', { functionName, args, from, selection });
    moveSelection(selection, moved);
    return { answerTo: call, ok: true, value };
  } catch (error) {
    return { answerTo: call, ok: false, message: error instanceof Error ? error.message : String(error) };
  } finally {
    change({ running: desk().running - 1 });
  }
}
