// Toasts of the script, and refusals, at the bottom right. Toasts disappear by themselves, refusals stay.
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { type DeskState, dropToast, useDesk } from '../store';
import { words } from '../words';

/** The platform's five seconds, or more for a longer text. */
const seconds = (text: string) => Math.max(5, text.length / 15);

export function Toasts() {
  const toasts = useDesk((state) => state.toasts);
  return (
    <div className="toasts" aria-live="polite">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Toast({ toast }: { toast: DeskState['toasts'][number] }) {
  const isRefusal = toast.tone === 'refusal';
  useEffect(() => {
    if (isRefusal) return undefined;
    const timer = setTimeout(() => dropToast(toast.id), seconds(toast.content) * 1000);
    return () => clearTimeout(timer);
  }, [toast, isRefusal]);
  return (
    <div className={`toast ${isRefusal ? 'refusal' : ''}`} role={isRefusal ? 'alert' : 'status'}>
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <p>{toast.content}</p>
      </div>
      <button type="button" className="cross" aria-label={words.close} onClick={() => dropToast(toast.id)}>
        <X size={16} />
      </button>
    </div>
  );
}
