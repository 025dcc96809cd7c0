// A hook that asks the workspace again whenever the key of the question changes.
import { useEffect, useRef, useState } from 'react';
import { complain } from './store';

/**
 * Returns the latest answer; undefined until the first has come. Ignores an answer that comes after its key has changed.
 * @param key undefined: nothing is asked yet
 */
export function useAsked<T>(key: string | undefined, ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const latest = useRef({ key, ask });
  latest.current = { key, ask };
  useEffect(() => {
    if (key === undefined) return;
    latest.current.ask().then((given) => {
      if (latest.current.key === key) setAnswer(given);
    }, complain);
  }, [key]);
  return answer;
}
