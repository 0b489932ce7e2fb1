import { formatAddress } from '../sheet/address';
import { a4Sheet } from './a4Sheet';
import type { SheetBlueprint } from './blueprint';
import { withRows } from './categories';
import { goalText, type FormContent } from './content';
import { fundsBlock, fundsCells, fundsRows, type FundsSpec } from './fundsBlock';
import { goalBlock, type GoalSpec } from './goalBlock';
import { boxRow, fieldRow, freeLine, remarkRow, rightLine, titleBlock, withEarlier } from './head';
import { indicatorTable, tableRows } from './indicatorTable';
import { perForm } from './perForm';
import { span, stack, type Piece, type Span } from './piece';
import { placed } from './placing';
import type { TableRole, TableSpec } from './tableSpec';
import type { TemplateOptions } from './template';
import { presetPoints, type FormPoints } from './presetPoints';
import { rulesRemark, tierWords } from './ruleWords';
import { checkLine, totalRow } from './totalRow';

/** A field of the head: what is filled into it from the options. */
export interface HeadField {
  readonly label: string;
  readonly at: Span;
  readonly input: Span;
  readonly prefill?: 'project' | 'unit' | 'department';
}

/** A self-evaluation form as data: what stands where. Rows follow one another in this order. */
export interface SelfEvaluationSpec {
  /** Name of the sheet where no project gives it one. */
  readonly sheet: string;
  readonly columns: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  readonly title: (year: number, project: string) => string;
  readonly subtitle: ((year: number) => string) | null;
  /** Lines of text without a frame below the title (单位：万元). */
  readonly lines: readonly { readonly words: (unit: string) => string; readonly right?: true }[];
  readonly head: readonly (readonly HeadField[])[];
  readonly funds: FundsSpec;
  readonly goals: GoalSpec;
  readonly table: TableSpec;
  /** Null where the layout prints its total in a line of text only. */
  readonly total: { readonly label: string; readonly labelAt: Span } | null;
  readonly boxes: readonly { readonly label: string; readonly at: Span; readonly input: Span; readonly height?: number }[];
  /** How to fill the form, below it. */
  readonly remark: { readonly words: string; readonly height: number };
}

/** A layout: its own points, and the form for the points in force. */
export interface SelfEvaluationLayout {
  readonly points: FormPoints;
  readonly spec: (points: FormPoints) => SelfEvaluationSpec;
}

const columnOf = (table: TableSpec, role: TableRole): Span | null => table.columns.find((column) => column.role === role)?.at ?? null;

const totalPiece = (top: number, spec: SelfEvaluationSpec, fundsTop: number, goalsTop: number): Piece => {
  if (spec.total === null) return stack();
  const funds = fundsCells(spec.funds, fundsTop);
  const goalCell = (role: 'weight' | 'score'): readonly string[] =>
    spec.goals.columns.filter((column) => column.role === role).map(({ at }) => formatAddress({ row: goalsTop + 1, column: at.left }));
  const goalWeights = goalCell('weight');
  return totalRow(top, {
    ...spec.total,
    weightAt: columnOf(spec.table, 'weight'),
    scoreAt: columnOf(spec.table, 'score'),
    checkAt: columnOf(spec.table, 'note'),
    tables: [{ first: top - tableRows(spec.table), last: top - 1 }],
    otherWeights: [...(funds.weight === undefined ? [] : [funds.weight]), ...goalWeights],
    otherScores: [...(funds.score === undefined ? [] : [funds.score]), ...goalCell('score')],
    otherPoints: (funds.weight === undefined ? spec.funds.points : 0) + (goalWeights.length === 0 ? (spec.goals.points ?? 0) : 0),
  });
};

/** The frame of the table with what the content has for it, and as many rows as asked for. */
const filledTable = (table: TableSpec, { indicators }: FormContent, rows: number | undefined): TableSpec => ({
  ...table,
  parts: indicators.length === 0 ? withRows(table.parts, rows) : placed(table.parts, indicators, rows),
});

const sheetFor = (spec: SelfEvaluationSpec, { year, rows, rules }: TemplateOptions, content: FormContent): SheetBlueprint => {
  const width = span(0, spec.columns.length - 1);
  const filled = { ...spec, table: { ...filledTable(spec.table, content, rows), tiers: tierWords(rules) } };
  const titleRows = spec.subtitle === null ? 1 : 2;
  const fundsTop = titleRows + spec.lines.length + spec.head.length;
  const goalsTop = fundsTop + fundsRows(spec.funds);
  const tableTop = goalsTop + 2;
  const totalTop = tableTop + 1 + tableRows(filled.table);
  const weightAt = columnOf(filled.table, 'weight');
  const unannounced = spec.total !== null && columnOf(filled.table, 'note') === null && weightAt !== null;
  const piece = stack(
    (top) => titleBlock(top, width, spec.title(year, content.project ?? ''), spec.subtitle?.(year) ?? null),
    ...spec.lines.map((line) => (top: number) => (line.right === true ? rightLine : freeLine)(top, width, line.words(content.unit ?? ''))),
    ...spec.head.map((fields) => (top: number) => fieldRow(top, fields.map(({ prefill, ...field }) => ({ ...field, value: prefill && content[prefill] })))),
    (top) => fundsBlock(top, spec.funds),
    (top) => goalBlock(top, { ...spec.goals, text: goalText(content, 'annual') }),
    (top) => indicatorTable(top, filled.table),
    (top) => totalPiece(top, filled, fundsTop, goalsTop),
    ...spec.boxes.map((box) => (top: number) => boxRow(top, box, box.height)),
    (top) => (unannounced ? checkLine(top, width, weightAt, totalTop) : stack()),
    (top) => remarkRow(top, width, withEarlier(rules === undefined ? spec.remark.words : rulesRemark(rules), content), spec.remark.height),
  );
  return a4Sheet(piece, {
    name: content.project ?? spec.sheet,
    columns: spec.columns,
    orientation: spec.orientation,
    freezeRow: titleRows + spec.lines.length + 1,
    headerRow: tableTop,
  });
};

/** The sheets of a self-evaluation form: one for each content or project, or one for filling by hand. */
export const selfEvaluation = ({ points, spec }: SelfEvaluationLayout, options: TemplateOptions): readonly SheetBlueprint[] => {
  const form = spec(presetPoints(options.rules, points));
  return perForm(options, (content) => sheetFor(form, options, content));
};

/** The same for a whole department. */
export const departmentEvaluation = (layout: SelfEvaluationLayout, options: TemplateOptions): readonly SheetBlueprint[] =>
  selfEvaluation(layout, { ...options, projects: [] });
