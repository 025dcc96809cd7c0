// A hook that asks the workspace again whenever the key of the question changes.
import { useEffect, useRef, useState } from 'react';
import { complain } from './store';

/**
 * Returns the latest answer about a subject; undefined until the first has come. While a newer one is on its way, the one before stays;
 * the answer about another subject is never returned. Ignores an answer that comes after its subject or version has changed.
 * @param of the subject, e.g. the person whose mails are asked for; undefined: nothing is asked yet
 * @param version changes when the answer may have changed
 */
export function useAsked<T>(of: string | undefined, version: string, ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ of: string; given: T }>();
  const latest = useRef({ of, version, ask });
  latest.current = { of, version, ask };
  useEffect(() => {
    if (of === undefined) return;
    latest.current.ask().then((given) => {
      if (latest.current.of === of && latest.current.version === version) setAnswer({ of, given });
    }, complain);
  }, [of, version]);
  return answer && answer.of === of ? answer.given : undefined;
}
