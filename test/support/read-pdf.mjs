// Reads the text of each page of a PDF from stdin, and writes it to stdout as JSON, in a process that tests can wait for.
import { readFileSync, writeSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';

const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(0))), { mergePages: false });
const answer = Buffer.from(JSON.stringify(text));
for (let written = 0; written < answer.length; ) written += writeSync(1, answer, written);
