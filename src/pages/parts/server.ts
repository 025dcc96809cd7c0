// The only way to the server: google.script.run as promises.
import type { PageCalls } from '../../actions/page-models';
import { words } from './words';

type Calls = { [Name in keyof PageCalls]: (...args: Parameters<PageCalls[Name]>) => void };
type Runner = Calls & {
  withSuccessHandler(handler: (value: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { script: { run: Runner } };

/** Runs a server function; rejects when no answer comes, although the server may have done the work. Outside the Sheet: NoServer. */
export function callServer<Name extends keyof PageCalls>(
  name: Name,
  ...args: Parameters<PageCalls[Name]>
): Promise<ReturnType<PageCalls[Name]>> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') throw new NoServer(words.noServer);
    const calls: Calls = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    calls[name](...args);
  });
}

/** The page is open outside the Sheet, so nothing was sent. */
export class NoServer extends Error {}
