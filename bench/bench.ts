// npm run bench: the calls of each act with registers of 100, 1,000 and 10,000 rows, and what they would cost on the platform.
// npm run bench -- --against FOLDER: the acts of any other Apps Script project beside them; FOLDER/bench.json names them.
import { writeFileSync } from 'node:fs';
import { measureActions } from './actions';
import { measureProject } from './any-project';
import { lineOf, table } from './table';

const words = process.argv.slice(2);
const against = words.includes('--against') ? words[words.indexOf('--against') + 1] : undefined;
const wanted = words.filter((word) => /^\d+$/.test(word)).map(Number);
const sizes = wanted.length ? wanted : [100, 1_000, 10_000];
const bySize = sizes.map((rows) => measureActions(rows).map((measured) => lineOf(measured, rows)));
const acts = [...new Set(bySize.flat().map(({ what }) => what))];
const ours = acts.flatMap((what) => bySize.flatMap((all) => all.filter((line) => line.what === what)));
const theirs = against ? measureProject(against).map((measured) => lineOf(measured, undefined)) : [];
const text = table([...ours, ...theirs]);
console.log(text);
if (words.includes('--classes'))
  for (const { what, rows, estimated } of [...ours, ...theirs])
    console.log(`${what} (${rows ?? against}): ${JSON.stringify(estimated.byClass)}`);
if (!words.length) writeFileSync('bench/results.md', `${text}\n`);
