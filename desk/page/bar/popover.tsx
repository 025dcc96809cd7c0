// A small panel under a button of the bar; a press outside or Esc closes it.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

interface Props {
  label: string;
  button: ReactNode;
  className?: string;
  children: (close: () => void) => ReactNode;
}

export function Popover({ label, button, className = '', children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setIsOpen(false);
    place.current?.querySelector<HTMLElement>(':scope > button')?.focus();
  }, []);
  useEffect(() => {
    if (!isOpen) return undefined;
    const outside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setIsOpen(false);
    };
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && close();
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('keydown', leave);
    // A press inside a page of the script fires no event here, but the window loses the focus.
    window.addEventListener('blur', outside);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('keydown', leave);
      window.removeEventListener('blur', outside);
    };
  }, [isOpen, close]);
  return (
    <div className={`popover ${className}`} ref={place}>
      <button type="button" aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {button}
        {/* The name begins with what is seen: people who speak to the machine say that. */}
        <span className="for-readers">{label}</span>
      </button>
      {isOpen && (
        <div className="popover-panel" role="dialog" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
