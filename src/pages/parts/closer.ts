// Closing the window around the page.
declare const google: { script: { host?: { close?(): void } } };

/** Returns a function that closes the dialog around the page; undefined when there is none (the web page). */
export function closer(): (() => void) | undefined {
  const host = typeof google === 'undefined' ? undefined : google.script.host;
  return host?.close ? () => host.close!() : undefined;
}
