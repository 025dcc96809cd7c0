// Errors of the APIs behind the advanced services.

/** An error of an API, before the call's name is known. `code` is the HTTP status; null when no answer came. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: number | null,
    message: string,
  ) {
    super(message);
  }
}

/** 400: the request is wrong. */
export const invalid = (message: string): ApiRefusal => new ApiRefusal(400, message);

/** The error that a script catches; it prints as «GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: …». */
export class GoogleJsonResponseException extends Error {
  /** Absent when no answer came. */
  readonly details?: { code: number; message: string };

  /** @param method dotted, in lower case at the start of each part: 'sheets.spreadsheets.values.batchGet' */
  constructor(method: string, { code, message }: ApiRefusal) {
    super(`API call to ${method} failed with error: ${message}`);
    this.name = 'GoogleJsonResponseException';
    if (code !== null) this.details = { code, message };
  }
}
