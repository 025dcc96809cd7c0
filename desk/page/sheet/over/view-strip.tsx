// The dark strip above the grid while a person looks through a filter view; the cross ends this.
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { words } from '../../words';
import { openView, openViewOf, useOpenViews } from '../extras';
import { onMoved, selected, show } from '../grid-handle';
import { a1Of } from '../guarded-model';

export function ViewStrip() {
  useOpenViews();
  const [sheet, setSheet] = useState('');
  useEffect(() => onMoved(() => setSheet(selected()?.sheet ?? '')), []);
  const view = openViewOf(sheet);
  if (!view) return null;
  const area = a1Of(view.row, view.column, view.row + view.rows - 1, view.column + view.columns - 1);
  return (
    <div className="view-strip" role="status">
      <strong>{words.sheet.lookingThrough(view.title)}</strong>
      <span>{words.sheet.viewArea(area)}</span>
      <button
        type="button"
        className="cross"
        aria-label={words.sheet.closeView}
        onClick={() => {
          openView(sheet, undefined);
          show();
        }}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
