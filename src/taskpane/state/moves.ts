import type { Decimal } from 'decimal.js';
import type { EvaluatedForm } from '../../core/plan';
import type { Text } from '../../core/outcome';
import type { RulePack } from '../../core/score/rulePack';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { rulesTexts } from '../../locales/rules';
import { evaluateSheet } from '../../session/evaluateSheet';
import { type SessionMemory, withPack } from '../../session/memory';
import { withOwnPack } from '../../session/ownPacks';

/** A score that another rule pack changes; null stands for one that is open. */
export interface Move {
  readonly name: Text;
  readonly before: Decimal | null;
  readonly after: Decimal | null;
}

interface Scored {
  readonly score: Decimal | null;
  readonly certainty: string;
}

const counted = (part: Scored | undefined): Decimal | null => (part === undefined || part.certainty === 'needs-judgement' ? null : part.score);

const differs = ({ before, after }: Move): boolean => (before === null || after === null ? before !== after : !before.equals(after));

const named = (name: string): Text => ({ zh: name, en: name });

/** The scores of a form that differ between two evaluations, in the order of the form, the total last. */
export const movesBetween = (before: EvaluatedForm, after: EvaluatedForm): readonly Move[] => {
  const { form, assessment } = after;
  const was = before.assessment;
  const whole = was.total !== null && assessment.total !== null;
  return [
    ...assessment.budget.map((row, index): Move => ({ name: named(form.budget[index]?.label.text ?? ''), before: counted(was.budget[index]), after: counted(row) })),
    ...assessment.goals.map((goal, index): Move => ({ name: named(form.goals[goal.index]?.target?.text ?? ''), before: counted(was.goals[index]), after: counted(goal) })),
    ...assessment.indicators.map((row, index): Move => ({ name: named(form.indicators[index]?.name.text ?? ''), before: counted(was.indicators[index]), after: counted(row) })),
    { name: whole ? rulesTexts.total : rulesTexts.known, before: whole ? was.total : was.partial, after: whole ? assessment.total : assessment.partial },
  ].filter(differs);
};

/** The form as it would be scored by a pack, kept or not; null where it is gone. */
export const evaluatedBy = (snapshot: SheetSnapshot, memory: SessionMemory, current: EvaluatedForm, index: number, pack: RulePack): EvaluatedForm | null =>
  evaluateSheet(snapshot, withPack({ ...memory, ownPacks: withOwnPack(memory.ownPacks, pack) }, current.form, pack.id)).forms[index] ?? null;
