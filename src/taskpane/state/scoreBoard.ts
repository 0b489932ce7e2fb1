import { Decimal } from 'decimal.js';
import type { EvaluatedForm } from '../../core/plan';
import type { Indicator } from '../../core/recognise/form';
import { type Address, cellKey } from '../../core/sheet/address';
import type { Filter } from './paneState';
import { type ScoreRow, scoreRow } from './scoreRow';
import { fullPoints } from './weightProposal';

/** The indicators under one level-1 label, with their points added up. */
export interface RowGroup {
  readonly key: string;
  /** The level-1 label, '' where the row has none. */
  readonly name: string;
  readonly goal: number | null;
  readonly rows: readonly ScoreRow[];
  readonly score: Decimal;
  /** Null while a row has no weight. */
  readonly weight: Decimal | null;
  readonly open: number;
}

/** Weights that a person has to give because the form has no column for them. */
export interface MissingWeights {
  /** Rows that ask for a weight, and how many have one. */
  readonly asked: number;
  readonly given: number;
  /** Points of all indicators so far, those printed in level labels included. */
  readonly sum: Decimal;
  /** What the indicators are to make together: as printed on the form, else by the rule pack. */
  readonly full: Decimal;
}

/** The score tab's content, derived from an evaluated form. */
export interface ScoreBoard {
  readonly rows: readonly ScoreRow[];
  readonly counts: Readonly<Record<Filter, number>>;
  /** Null where the form prints its weights or is not scored. */
  readonly weights: MissingWeights | null;
}

const keyOf = ({ row, column }: Address): number => cellKey(row, column);

/** The cell that stands for the row's points: rows under one merged cell share it. */
const pointsCell = ({ score, weight, name }: Indicator): number => keyOf((score ?? weight ?? name).cell);

const sum = (values: readonly (Decimal | null)[]): Decimal => values.reduce<Decimal>((total, value) => total.plus(value ?? 0), new Decimal(0));

const isOpen = ({ mark }: ScoreRow): boolean => mark === 'to-decide' || mark === 'not-filled-in' || mark === 'no-weight';

const rowsOf = ({ form, assessment, notes }: EvaluatedForm): readonly ScoreRow[] => {
  const hasWeights = form.kind !== 'self-evaluation' || form.columns.some(({ role }) => role === 'weight');
  const assessed = new Map(assessment.indicators.map((row) => [keyOf(row.cell), row]));
  const advised = new Map(notes.map((advice) => [keyOf(advice.cell), advice]));
  const counted = new Set<number>();
  return form.indicators.flatMap((indicator) => {
    const key = keyOf(indicator.name.cell);
    const row = assessed.get(key);
    if (row === undefined) return [];
    const cell = pointsCell(indicator);
    const before = indicator.sharedWith.length > 0 && counted.has(cell);
    counted.add(cell);
    return [scoreRow(indicator, row, advised.get(key) ?? null, { sharesEarlier: before, hasWeights })];
  });
};

const weightsOf = (evaluated: EvaluatedForm, rows: readonly ScoreRow[]): MissingWeights | null => {
  const asked = rows.filter((row) => row.asksWeight);
  if (asked.length === 0) return null;
  const known = rows.filter((row) => hasWeight(row) && !row.sharesEarlier);
  return {
    asked: asked.length,
    given: asked.filter(({ assessment }) => assessment.weightSource === 'person').length,
    sum: sum(known.map(({ assessment }) => assessment.weight)),
    full: fullPoints(evaluated, rows),
  };
};

/** An inferred weight serves for checking only and is none to add up. */
const hasWeight = ({ assessment }: ScoreRow): boolean => assessment.weight !== null && assessment.weightSource !== 'inferred';

const FILTERS: Readonly<Record<Filter, (row: ScoreRow) => boolean>> = {
  all: () => true,
  'to-decide': (row) => isOpen(row) || row.mark === 'suggested',
  differs: (row) => row.differs,
  'note-missing': (row) => row.noteMissing,
};

/** The rows a filter lets through. */
export const filterRows = (rows: readonly ScoreRow[], filter: Filter): readonly ScoreRow[] => rows.filter(FILTERS[filter]);

/** The points of rows without a score yet, each shared cell once. */
export const openPoints = (rows: readonly ScoreRow[]): Decimal =>
  sum(rows.filter((row) => isOpen(row) && !row.sharesEarlier).map(({ assessment }) => assessment.weight));

/** Everything the score tab shows about a form. */
export const scoreBoard = (evaluated: EvaluatedForm): ScoreBoard => {
  const rows = rowsOf(evaluated);
  const openGoals = evaluated.assessment.goals.filter(({ score, certainty }) => score === null || certainty === 'needs-judgement').length;
  const count = (filter: Filter): number => filterRows(rows, filter).length;
  return {
    rows,
    counts: { all: rows.length, 'to-decide': count('to-decide') + openGoals, differs: count('differs'), 'note-missing': count('note-missing') },
    weights: weightsOf(evaluated, rows),
  };
};

/** Neighbouring rows under the same level-1 label (and goal), points of shared cells counted once. */
export const groupRows = (rows: readonly ScoreRow[]): readonly RowGroup[] => {
  const runs = rows.reduce<readonly (readonly ScoreRow[])[]>((groups, row) => {
    const last = groups.at(-1);
    const first = last?.[0]?.indicator;
    const same = first !== undefined && first.goal === row.indicator.goal && first.level1?.name === row.indicator.level1?.name;
    return last !== undefined && same ? [...groups.slice(0, -1), [...last, row]] : [...groups, [row]];
  }, []);
  return runs.map((run) => {
    const counted = run.filter(({ sharesEarlier, mark }) => !sharesEarlier && mark !== 'not-scored');
    return {
      key: run[0]?.key ?? '',
      name: run[0]?.indicator.level1?.name ?? '',
      goal: run[0]?.indicator.goal ?? null,
      rows: run,
      score: sum(counted.map((row) => row.counted)),
      weight: counted.every(hasWeight) ? sum(counted.map(({ assessment: { weight } }) => (weight?.gt(0) === true ? weight : null))) : null,
      open: run.filter(isOpen).length,
    };
  });
};
