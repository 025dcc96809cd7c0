// The line below the formula bar: choices and note of the selected cell, and whether the person may type into it.

import type { CellInfo } from 'apps-script-emulator';
import { useEffect, useState } from 'react';
import { look } from '../store';
import { words } from '../words';
import { gridEdits, onMoved, selected, selectedText } from './grid-handle';
import { a1Of } from './guarded-model';

interface Known {
  sheet: string;
  a1: string;
  text: string;
  info: CellInfo;
}

export function CellLine() {
  const [known, setKnown] = useState<Known>();

  useEffect(() => {
    let latest = 0;
    return onMoved(async () => {
      const now = selected();
      if (!now) return;
      const mine = ++latest;
      const a1 = a1Of(now.row, now.column);
      const info = await look('cell', { sheet: now.sheet, a1 }).catch(() => undefined);
      if (info && mine === latest) setKnown({ sheet: now.sheet, a1, text: selectedText(), info });
    });
  }, []);

  if (!known) return <div className="cell-line" />;
  const { info, sheet, a1, text } = known;
  return (
    <div className="cell-line" aria-live="polite">
      {info.choices && (
        <label className="cell-choices">
          {words.sheet.choices}
          <select
            value={info.choices.includes(text) ? text : ''}
            disabled={info.protection === 'refused'}
            onChange={(event) => gridEdits.type(sheet, a1, event.target.value)}
          >
            <option value="">{words.sheet.noChoice}</option>
            {info.choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        </label>
      )}
      {info.protection !== 'none' && <span className="cell-guard">{words.sheet.protection[info.protection]}</span>}
      {(info.note || info.help) && <span className="cell-note">{info.note || info.help}</span>}
    </div>
  );
}
