import type { Form } from '../recognise/form';
import type { Assessment, Decisions } from './assessment';
import { assessBudget } from './execution';
import { assessGoals } from './goals';
import { assessIndicators } from './indicators';
import type { RulePack } from './rulePack';
import { totalOf } from './total';

/**
 * A form with every score recomputed under a rule pack and the person's decisions. Pure; points and shares are exact decimals.
 * Never throws: what cannot be scored says so in its row.
 */
export const assess = (form: Form, pack: RulePack, decisions: Decisions): Assessment => {
  const rows = assessIndicators(form, pack, decisions);
  const budget = assessBudget(form, pack, decisions);
  const goals = assessGoals(form, pack, decisions);
  return { form, rulePack: pack.id, indicators: rows.map(({ assessment }) => assessment), budget, goals, ...totalOf(form, pack, rows, budget, goals) };
};

export { formulaFor, totalFormulaFor } from './formula';
export { findRulePack, proposeRulePack, rulePacks } from './rulePacks';
export { parseRulePack } from './rulePackSchema';
