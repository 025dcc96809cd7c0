// Refusals of requests whose texts nobody has written down.
import { refusal } from './calls';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** True when the last of the requests is refused with its place, its kind and a reason. */
export function isRefused(book: Book, ...requests: object[]): boolean {
  const index = requests.length - 1;
  const start = `Invalid requests[${index}].${Object.keys(requests[index]!)[0]}: `;
  const text = String(refusal(book, ...requests));
  return text.indexOf(start) === 0 && text.length > start.length;
}
/** The numbers of the requests that are not refused, from 0, when each is sent alone. */
export const accepted = (book: Book, requests: object[]): number[] =>
  requests.map((_, index) => index).filter((index) => !isRefused(book, requests[index]!));
