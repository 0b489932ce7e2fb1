import { formatAddress } from '../sheet/address';
import { formatArea } from '../sheet/area';
import { areaOn, blank, formula, join, put, rows, text, type Piece, type Span } from './piece';

export interface TotalSpec {
  readonly label: string;
  readonly labelAt: Span;
  readonly weightAt: Span | null;
  readonly scoreAt: Span | null;
  /** Where a sum of weights other than 100 is announced; null for nowhere. */
  readonly checkAt: Span | null;
  /** Rows of the indicators, table by table. */
  readonly tables: readonly { readonly first: number; readonly last: number }[];
  /** Cells with points outside the table: execution, goal. */
  readonly otherWeights: readonly string[];
  readonly otherScores: readonly string[];
  /** Points that stand in no cell of their own. */
  readonly otherPoints: number;
}

const rangesOf = (at: Span, { tables }: TotalSpec): readonly string[] => tables.map(({ first, last }) => formatArea({ ...areaOn(at, first, last), right: at.left }));

const sumOf = (at: Span, spec: TotalSpec, others: readonly string[], points = 0): string =>
  `SUM(${[...rangesOf(at, spec), ...others, ...(points === 0 ? [] : [String(points)])].join(',')})`;

const cellOf = (at: Span, row: number): string => formatAddress({ row, column: at.left });

/** A line that stays empty while the weights of the total make 100, for forms without a column to say it in. */
export const checkLine = (top: number, width: Span, weightAt: Span, totalRow: number): Piece =>
  join(put(areaOn(width, top), formula(`=IF(ROUND(${cellOf(weightAt, totalRow)},2)=100,"","分值合计不是100分，请调整")`), 'warning'), rows(16));

/** The total: weights and scores as sums, with a plain warning beside them while the weights do not make 100. */
export const totalRow = (top: number, spec: TotalSpec): Piece => {
  const { weightAt, scoreAt, checkAt } = spec;
  const counted = scoreAt === null ? '' : `COUNT(${rangesOf(scoreAt, spec).join(',')})`;
  return join(
    put(areaOn(spec.labelAt, top), text(spec.label), 'heading'),
    ...(weightAt === null ? [] : [put(areaOn(weightAt, top), formula(`=${sumOf(weightAt, spec, spec.otherWeights, spec.otherPoints)}`), 'computed')]),
    ...(scoreAt === null ? [] : [put(areaOn(scoreAt, top), formula(`=IF(${counted}=0,"",${sumOf(scoreAt, spec, spec.otherScores)})`), 'computed')]),
    ...(checkAt === null
      ? []
      : [put(areaOn(checkAt, top), weightAt === null ? blank : formula(`=IF(ROUND(${cellOf(weightAt, top)},2)=100,"","分值合计不是100分")`), 'alert')]),
    rows(24),
  );
};
