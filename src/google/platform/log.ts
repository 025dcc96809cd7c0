// The log of the script: those who maintain it read it, never the people of the office.

/**
 * Logs an error with its stack.
 * @param what where it happened; '' when the stack says enough
 */
export function log(what: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(what ? `${what}: ${text}` : text);
}
