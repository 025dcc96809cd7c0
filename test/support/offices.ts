// The offices in which acts begin, as «npm run faults» makes them; they are made once for all test files.
import { makeOffices, type Offices } from '../../faults/office';
import { sharedText } from './shared-folder';

export const sharedOffices = (): Offices => JSON.parse(sharedText('offices', () => JSON.stringify(makeOffices()))) as Offices;
