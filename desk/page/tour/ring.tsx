// A ring around the control to press; it lies over everything and takes no press itself.
import { useEffect, useState } from 'react';
import { type Box, placeOf } from './controls';
import type { Target } from './next-press';

const FOLLOWS_EVERY = 150;
const AROUND = 4;

export function Ring({ target }: { target: Target }) {
  const [box, setBox] = useState<Box>();
  useEffect(() => {
    const follow = () => {
      const found = placeOf(target);
      const next = found && { left: found.left, top: found.top, width: found.width, height: found.height };
      setBox((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    follow();
    const timer = setInterval(follow, FOLLOWS_EVERY);
    return () => clearInterval(timer);
  }, [target]);
  if (!box) return null;
  const left = Math.max(1, box.left - AROUND);
  const top = Math.max(1, box.top - AROUND);
  const width = Math.min(window.innerWidth - 1, box.left + box.width + AROUND) - left;
  const height = Math.min(window.innerHeight - 1, box.top + box.height + AROUND) - top;
  return <div className="tour-ring" aria-hidden="true" style={{ left, top, width, height }} />;
}
