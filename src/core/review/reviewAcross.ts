import { findingOf, type PlacedDraft } from './check';
import { workbooksChecks } from './checks';
import type { WorkbookDigest } from './digest';
import type { Finding } from './finding';

/** It is about more than the workbook it stands in; the rest is told by the review of that workbook alone. */
const reachesOut = ({ file, others = [] }: PlacedDraft): boolean => others.some((place) => place.file !== file);

/** What workbooks say against one another; each finding names its workbook (`file`). */
export const reviewAcross = (workbooks: readonly WorkbookDigest[]): readonly Finding[] =>
  workbooksChecks.flatMap((check) => check.run(workbooks).filter(reachesOut).map((draft) => findingOf(check, draft)));
