// The line below the formula bar: the note of the selected cell, and whether the person may type into it.

import type { CellInfo } from 'apps-script-emulator';
import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { look } from '../store';
import { words } from '../words';
import { onMoved, selected } from './grid-handle';
import { a1Of } from './guarded-model';

export function CellLine() {
  const [info, setInfo] = useState<CellInfo>();

  useEffect(() => {
    let latest = 0;
    let shown = '';
    return onMoved(async () => {
      const now = selected();
      if (!now) return;
      const mine = ++latest;
      const a1 = a1Of(now.row, now.column);
      const place = `${now.sheet}!${a1}`;
      // An answer may be long in coming: nothing is said of a cell that is left.
      if (place !== shown) setInfo(undefined);
      shown = place;
      const found = await look('cell', { sheet: now.sheet, a1 }).catch(() => undefined);
      if (found && mine === latest) setInfo(found);
    });
  }, []);

  if (!info) return <div className="cell-line" />;
  return (
    <div className="cell-line" aria-live="polite">
      {info.protection !== 'none' && (
        <span className={`cell-guard ${info.protection}`}>
          {info.protection === 'refused' && <Lock size={14} aria-hidden />}
          {words.sheet.protection[info.protection]}
        </span>
      )}
      {(info.note || info.help) && <span className="cell-note">{info.note || info.help}</span>}
    </div>
  );
}
