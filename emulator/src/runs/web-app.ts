// Requests to the web app: the events for doGet and doPost, and the responses.

import { TextOutput } from '../services/html/content';
import { HtmlOutput } from '../services/html/html-service';
import { behind } from '../services/html/output';
import type { Parameters } from '../workspace/contract';
import { PlatformError } from './errors';

/** @param run runs doGet or doPost as the person who opens the web app */
export function createWebApp(run: (functionName: string, event: object) => unknown) {
  return {
    get(parameters: Parameters = {}) {
      const { output, text } = answered(run('doGet', eventOf(parameters)));
      return output ? { title: output.getTitle(), content: output.getContent() } : { title: '', content: text!.getContent() };
    },
    post(parameters: Parameters = {}, body = { type: 'application/x-www-form-urlencoded', contents: queryOf(parameters) }) {
      const length = Buffer.byteLength(body.contents);
      const postData = { ...body, length, name: 'postData' };
      // The fields are in the body, not in the URL.
      const { output, text } = answered(run('doPost', { ...eventOf(parameters), queryString: '', contentLength: length, postData }));
      return text
        ? { content: text.getContent(), contentType: text.contentType }
        : { content: output!.getContent(), contentType: 'text/html' };
    },
  };
}

function answered(result: unknown) {
  const output = behind(HtmlOutput, result);
  const text = behind(TextOutput, result);
  if (!output && !text) throw new PlatformError('The script completed but did not return anything.');
  return { output, text };
}

function eventOf(parameters: Parameters) {
  const all = Object.entries(parameters).map(([name, value]) => [name, [value].flat()] as const);
  return {
    parameter: Object.fromEntries(all.map(([name, [first]]) => [name, first])),
    parameters: Object.fromEntries(all),
    queryString: queryOf(parameters),
    contextPath: '',
    contentLength: -1,
  };
}

const queryOf = (parameters: Parameters): string =>
  new URLSearchParams(Object.entries(parameters).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))).toString();
