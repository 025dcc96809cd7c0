// The web app's page as a leader sees it on a phone, 360 pixels wide.
import { RotateCw } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Empty } from '../empty';
import { ScriptFrame } from '../frames/script-frame';
import { look, useDesk } from '../store';
import { words } from '../words';

export function PhoneView() {
  const parameters = useDesk((state) => state.phoneParameters);
  const isThere = useDesk((state) => state.status !== undefined);
  const [page, setPage] = useState<{ title: string; content: string; opened: number }>();
  const [trouble, setTrouble] = useState('');

  const open = useCallback(() => {
    setTrouble('');
    look('phone', { parameters }).then(
      (opened) => setPage({ ...opened, opened: performance.now() }),
      (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)),
    );
  }, [parameters]);
  useEffect(() => {
    if (isThere) open();
  }, [open, isThere]);

  return (
    <div className="phone-view">
      <div className="phone">
        <div className="phone-top">
          <span className="phone-address">{page?.title || words.phone.hint}</span>
          <button type="button" className="cross" aria-label={words.phone.reload} title={words.phone.reload} onClick={open}>
            <RotateCw size={16} />
          </button>
        </div>
        {trouble && <Empty title={words.phone.noPage} hint={trouble} />}
        {page && !trouble && <ScriptFrame key={page.opened} title={page.title || words.rail.phone} content={page.content} from="webApp" />}
      </div>
      <p className="quiet">{words.phone.forWhom}</p>
    </div>
  );
}
