// A read of the register that first puts broken header rows right.
import type { Wanted } from '../../../actions/ports';
import { codeOf } from '../../platform/apis';
import { locked } from '../../platform/lock';
import { log } from '../../platform/log';
import { type ReadOptions, RegisterReading } from '../reading/reading';
import type { Workbook } from '../workbook';
import { BrokenHeaders } from './header-row';
import { mendHeaders } from './mend-headers';

/**
 * Reads the register. Where hands have changed the header of a sheet that scripts write, it is put right first, and read again.
 * @param tell gets a sentence for each thing that was put right
 * @throws as `RegisterReading` does
 */
export function readRegister(workbook: Workbook, wanted: Wanted, options: ReadOptions, tell: (said: string[]) => void): RegisterReading {
  try {
    return new RegisterReading(workbook, wanted, options);
  } catch (error) {
    if (!(error instanceof BrokenHeaders)) throw error;
    const { sheets } = error;
    try {
      if (options.toWrite) mendHeaders(workbook, sheets, tell);
      else locked(() => mendHeaders(workbook, sheets, tell));
    } catch (refusal) {
      // A person who may only view cannot mend; the read then says which header is missing.
      if (codeOf(refusal) === undefined) throw refusal;
      log('', refusal);
    }
    return new RegisterReading(workbook, wanted, { ...options, before: undefined, isMended: true });
  }
}
