// The script's sidebar: 300 pixels at the right of the grid.
import { X } from 'lucide-react';
import { backToGrid } from '../sheet/leave-grid';
import { change, useDesk } from '../store';
import { words } from '../words';
import { ScriptFrame } from './script-frame';

const close = () => {
  change({ sidebar: undefined });
  backToGrid();
};

export function Sidebar() {
  const shown = useDesk((state) => state.sidebar);
  if (!shown) return null;
  return (
    <aside className="sidebar" aria-label={shown.title}>
      <header>
        <h2>{shown.title}</h2>
        <button type="button" className="cross" aria-label={words.close} onClick={close}>
          <X size={20} />
        </button>
      </header>
      <ScriptFrame key={shown.id} title={shown.title} content={shown.content} from="dialog" onClose={close} />
    </aside>
  );
}
