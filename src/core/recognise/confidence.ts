import { blockRules } from './doubts/blockDoubts';
import { columnRules } from './doubts/columnDoubts';
import type { Draft, Evidence } from './doubts/doubt';
import type { Diagnostic, Form } from './form';

/** What a warning of the reading itself takes away, in hundredths. */
const WARNING = 4;

/** The form with its confidence (1 less every doubt, never below 0) and the doubts as diagnostics beside the given ones. */
export const withConfidence = (form: Draft, evidence: Evidence, diagnostics: readonly Diagnostic[]): Form => {
  const doubts = [...columnRules, ...blockRules].flatMap((rule) => rule(form, evidence));
  const lost = doubts.reduce((sum, { cost }) => sum + Math.round(cost * 100), 0) + diagnostics.filter((d) => d.severity === 'warning').length * WARNING;
  return { ...form, confidence: Math.max(0, 100 - lost) / 100, diagnostics: [...diagnostics, ...doubts.map(({ diagnostic }) => diagnostic)] };
};
