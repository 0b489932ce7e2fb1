import type { Form } from '../recognise/form';
import type { Assessment } from '../score/assessment';
import type { RulePack } from '../score/rulePack';
import type { SheetSnapshot } from '../sheet/snapshot';
import { findingOf } from './check';
import { formChecks } from './checks';
import type { Finding } from './finding';

export type { Check } from './check';
export { checks } from './checks';
export { senderOf, type WorkbookDigest } from './digest';
export { digestOf } from './digestOf';
export type { Finding, Place, Severity } from './finding';
export { notCheckedIn, type NotChecked } from './notChecked';
export { reviewAcross } from './reviewAcross';
export { reviewWorkbook, type ReviewedSheet } from './reviewWorkbook';

/** Everything a reviewer would mark on one form by itself, check by check; empty where all is well. */
export const reviewForm = (form: Form, assessment: Assessment, pack: RulePack, sheet?: SheetSnapshot): readonly Finding[] =>
  formChecks.flatMap((check) => check.run({ form, assessment, pack, sheet }).map((draft) => findingOf(check, { sheet: form.sheet, ...draft })));
