// The log of the script: read by whoever keeps it, never by the people of the office.

/** Logs an error with its stack; `what` says in what it happened, '' where the stack says enough. */
export function log(what: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(what ? `${what}: ${text}` : text);
}
