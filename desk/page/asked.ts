// What the workspace says to a question, asked anew whenever the question's key changes.
import { useEffect, useRef, useState } from 'react';
import { complain } from './store';

/**
 * The latest answer; undefined until the first has come. An answer that comes after its key has changed is left out.
 * @param key undefined: not to be asked yet
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
