// Sends the files of the page: the document with its token, scripts, styles, the engine.
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Sends `/` or a file of the built page; returns false when there is no file of that name. */
export function sendFile(response: ServerResponse, folder: string, path: string, token: string): boolean {
  const name = path === '/' ? 'index.html' : path.slice(1);
  // Only names of built files, so that no path leaves the folder.
  if (!/^[\w.-]+$/.test(name) || !types[extname(name)]) return false;
  let content: Buffer | string;
  try {
    content = readFileSync(join(folder, name));
  } catch {
    return false;
  }
  if (name === 'index.html') content = content.toString('utf8').replace('%TOKEN%', token);
  response.writeHead(200, {
    'content-type': types[extname(name)],
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  });
  response.end(content);
  return true;
}
