import type { Form } from '../recognise/form';
import type { Assessment } from '../score/assessment';
import type { RulePack } from '../score/rulePack';
import { checks } from './checks';
import type { Finding } from './finding';

export type { Finding, Severity } from './finding';

/** Everything a reviewer would mark on one form, check by check; empty where all is well. */
export const reviewForm = (form: Form, assessment: Assessment, pack: RulePack): readonly Finding[] =>
  checks.flatMap((check) => check({ form, assessment, pack }).map((finding) => ({ sheet: form.sheet, ...finding })));
