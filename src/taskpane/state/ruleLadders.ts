import type { Text } from '../../core/outcome';
import type { RulePack } from '../../core/score/rulePack';
import { rulesTexts as t } from '../../locales/rules';
import { choice, filled, percent, points, replaced, type RuleField, type RuleSection } from './ruleFields';

type Ladder = NonNullable<RulePack['execution']['tiers']>;
type Caps = NonNullable<RulePack['totalCap']>;

/** A ladder to start from; a person changes it. */
const FIRST_LADDER: Ladder = [{ from: '0.9', share: '1' }, { from: '0.8', share: '0.8' }, { from: '0.6', share: '0.5' }];
/** The caps a provincial system applies: below 80% at most 89, and so on. */
const FIRST_CAPS: Caps['steps'] = [{ below: '0.8', total: '89' }, { below: '0.7', total: '79' }, { below: '0.6', total: '69' }, { below: '0.5', total: '59' }];

const step = (text: Text, index: number): Text => filled(text, 'step', { zh: String(index + 1), en: String(index + 1) });

/** One more step at the lower end, and the last one taken away. */
const stepActions = <T>(steps: readonly T[], more: T, change: (steps: readonly T[]) => RulePack): RuleSection['actions'] => [
  { label: t.addStep, pack: change([...steps, more]) },
  ...(steps.length > 1 ? [{ label: t.dropStep, pack: change(steps.slice(0, -1)) }] : []),
];

/** Execution: in proportion, or by a ladder of rates whose steps can be changed, added and taken away. */
export const executionSection = (pack: RulePack): RuleSection => {
  const { execution } = pack;
  const ladder = execution.formula === 'tiers' ? (execution.tiers ?? []) : [];
  const withLadder = (tiers: Ladder): RulePack => ({ ...pack, execution: { ...execution, tiers } });
  const fields = ladder.flatMap((one, index): readonly RuleField[] => [
    percent(step(t.ladderFrom, index), one.from, (from) => withLadder(replaced(ladder, index, { from }))),
    percent(step(t.ladderShare, index), one.share, (share) => withLadder(replaced(ladder, index, { share }))),
  ]);
  const formula = choice(t.formula, execution.formula, [['proportional-capped', t['proportional-capped']], ['proportional', t.proportional], ['tiers', t.ladder]], (chosen) => ({
    ...pack,
    execution: chosen === 'tiers' ? { ...execution, formula: chosen, tiers: execution.tiers ?? FIRST_LADDER } : { ...execution, formula: chosen },
  }));
  return {
    part: 'execution', title: t.execution, clause: execution.clause, fields: [formula, ...fields],
    reword: (clause) => ({ ...pack, execution: { ...execution, clause } }),
    actions: ladder.length === 0 ? [] : stepActions(ladder, { from: '0', share: '0' }, withLadder),
  };
};

/** The cap on the total while little was spent: none, or a ladder of rates. */
export const totalCapSection = (pack: RulePack): RuleSection => {
  const { totalCap, ...uncapped } = pack;
  const steps = totalCap?.steps ?? [];
  const clause = totalCap?.clause ?? t.totalCapClause;
  const withSteps = (next: Caps['steps']): RulePack => ({ ...pack, totalCap: { clause, steps: next } });
  const fields = steps.flatMap((one, index): readonly RuleField[] => [
    percent(step(t.capBelow, index), one.below, (below) => withSteps(replaced(steps, index, { below }))),
    points(step(t.capTotal, index), one.total, (total) => withSteps(replaced(steps, index, { total }))),
  ]);
  const capped = choice(t.treatment, totalCap === undefined ? 'none' : 'capped', [['none', t['cap-none']], ['capped', t['cap-steps']]], (chosen) => (chosen === 'none' ? uncapped : withSteps(steps.length > 0 ? steps : FIRST_CAPS)));
  return {
    part: 'totalCap', title: t.totalCap, clause: totalCap === undefined ? null : clause, fields: [capped, ...fields],
    reword: totalCap === undefined ? null : (words) => ({ ...pack, totalCap: { ...totalCap, clause: words } }),
    actions: totalCap === undefined ? [] : stepActions(steps, { below: '0', total: '0' }, withSteps),
  };
};
