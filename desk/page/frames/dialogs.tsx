// Dialogs of the script over the grid, as on the platform: a title line, a cross, and the page in the requested size.

import type { Shown } from 'apps-script-emulator';
import { X } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import { backToGrid } from '../sheet/leave-grid';
import { change, useDesk } from '../store';
import { words } from '../words';
import { ScriptFrame } from './script-frame';

export function Dialogs() {
  const modal = useDesk((state) => state.modal);
  const modeless = useDesk((state) => state.modeless);
  const close = (which: 'modeless' | 'modal') => () => {
    change({ [which]: undefined });
    backToGrid();
  };
  return (
    <>
      {modeless && <Dialog key={modeless.id} shown={modeless} onClose={close('modeless')} />}
      {modal && (
        <div className="veil">
          <Dialog key={modal.id} shown={modal} onClose={close('modal')} />
        </div>
      )}
    </>
  );
}

/** The platform's default size of a dialog. */
const WIDTH = 600;
const HEIGHT = 400;

function Dialog({ shown, onClose }: { shown: Shown; onClose: () => void }) {
  const [size, setSize] = useState({ width: shown.width ?? WIDTH, height: shown.height ?? HEIGHT });
  const [offset, setOffset] = useState({ x: 0, y: 0 });
  const grip = useRef<{ x: number; y: number }>(undefined);
  const isModal = shown.kind === 'modal';
  const move = (event: PointerEvent) => {
    if (grip.current) setOffset({ x: event.clientX - grip.current.x, y: event.clientY - grip.current.y });
  };
  return (
    <section
      className={`dialog ${isModal ? '' : 'modeless'}`}
      role="dialog"
      aria-modal={isModal}
      aria-label={shown.title}
      style={{ width: size.width, translate: `${offset.x}px ${offset.y}px` }}
    >
      <header
        onPointerDown={(event) => {
          if ((event.target as HTMLElement).closest('button')) return;
          grip.current = { x: event.clientX - offset.x, y: event.clientY - offset.y };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={move}
        onPointerUp={() => {
          grip.current = undefined;
        }}
      >
        <h2>{shown.title}</h2>
        <button type="button" className="cross" aria-label={words.close} onClick={onClose}>
          <X size={20} />
        </button>
      </header>
      <div className="dialog-page" style={{ height: size.height }}>
        <ScriptFrame
          title={shown.title}
          content={shown.content}
          from="dialog"
          onClose={onClose}
          onSize={({ width, height }) => setSize({ width: width ?? size.width, height: height ?? size.height })}
        />
      </div>
    </section>
  );
}
