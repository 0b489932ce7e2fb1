/** What every adapter of `WorkbookHost` promises, whatever stands behind it. An adapter's test calls `describeWorkbookHost`. */
import type { OpenWorkbook } from '../contractWorkbook';
import { describeAddingSheets } from './addingSheets';
import { describePacing } from './pacing';
import { describeReading } from './reading';
import { describeRefusing } from './refusing';
import { describeRemembering } from './remembering';
import { describeSelecting } from './selecting';
import { describeStructuring } from './structuring';
import { describeTelling } from './telling';
import { describeUndoing } from './undoing';
import { describeWriting } from './writing';

const PROMISES = [describeReading, describeWriting, describeRefusing, describeUndoing, describePacing, describeStructuring, describeAddingSheets, describeRemembering, describeTelling, describeSelecting];

/** Runs the promises against one adapter. */
export const describeWorkbookHost = (name: string, open: OpenWorkbook): void => {
  describe(`${name} keeps the promises of a workbook host`, () => {
    PROMISES.forEach((promise) => { promise(open); });
  });
};
