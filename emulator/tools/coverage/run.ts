// npm run coverage: how many members of each class of the platform the emulator implements, and which are missing.
import { apiSummary } from './apis';
import { summary, survey, untouched } from './coverage';

const seen = survey();
for (const { type, names, imitated, missing } of seen) {
  console.log(`${type} ${imitated.length}/${names.length}`);
  if (missing.length) console.log(`  left out: ${missing.join(', ')}`);
}
console.log(`Nothing of: ${untouched(seen).join(', ')}`);

console.log(['', '| Service | Classes | Members |', '| --- | --- | --- |', ...summary(seen)].join('\n'));
console.log(['', '| API | Methods | Requests of a batch |', '| --- | --- | --- |', ...apiSummary()].join('\n'));
