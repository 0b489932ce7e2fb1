import type { Text } from '../outcome';
import type { Address } from '../sheet/address';
import type { Area } from '../sheet/area';
import type { CellValue } from '../sheet/snapshot';

/** A place of the form and what stands there. `cell` is the top-left cell of `area`; an empty place has value null and text ''. */
export interface Figure {
  readonly cell: Address;
  readonly area: Area;
  readonly value: CellValue;
  /** As displayed. */
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
}

export type FormKind = 'self-evaluation' | 'target-declaration' | 'monitoring' | 'summary' | 'budget-table';
export type FormScope = 'project' | 'department';

/** A row of the funds block. Null where the form has no such cell. The first row of a form is its total. */
export interface BudgetRow {
  readonly label: Figure;
  readonly initial: Figure | null;
  readonly adjusted: Figure | null;
  readonly executed: Figure | null;
  readonly weight: Figure | null;
  readonly rate: Figure | null;
  readonly score: Figure | null;
}

export interface Goal {
  readonly number: number | null;
  readonly term: 'annual' | 'long';
  /** Points printed in the goal line or its label, e.g. 0.2 for 年度目标1（0.2分）. */
  readonly points: number | null;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly weight: Figure | null;
  readonly score: Figure | null;
}

/** A level label as it applies to a row, with the points printed in it (产出指标(50分) → 50), else null. */
export interface Level {
  readonly figure: Figure;
  /** The label without line breaks, spaces and printed points. */
  readonly name: string;
  readonly points: number | null;
}

export interface Indicator {
  readonly level1: Level | null;
  readonly level2: Level | null;
  readonly name: Figure;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly weight: Figure | null;
  readonly score: Figure | null;
  /** The reviewer's own score beside the self-score; never mixed with it. */
  readonly reviewScore: Figure | null;
  readonly note: Figure | null;
  readonly operator: Figure | null;
  readonly unit: Figure | null;
  /** How points are given for this row where the form says so (赋分规则, 评分标准, 计算方法). */
  readonly method: Figure | null;
  /** Where the target comes from (指标值确定依据). */
  readonly basis: Figure | null;
  /** Targets of earlier years by year (`2021`), or `prev1` (one year before), `prev2` where no year is printed. */
  readonly history: Readonly<Record<string, Figure>>;
  /** Number of the goal this row belongs to, in forms with a table for each goal. */
  readonly goal: number | null;
  /** Name cells of the other indicators under the same merged weight or score cell; empty when the row has its own. */
  readonly sharedWith: readonly Address[];
}

export type ColumnRole =
  | 'level1' | 'level2' | 'indicator' | 'target' | 'actual' | 'weight' | 'score' | 'reviewScore' | 'note'
  | 'operator' | 'unit' | 'method' | 'basis' | 'initialTarget' | 'history' | 'coefficient' | 'goalName' | 'other';

/** A column of the indicator table, its header cell, and how sure we are of the role (0…1). */
export interface Column {
  readonly role: ColumnRole;
  /** First column of the worksheet that it covers, from 0. */
  readonly left: number;
  readonly right: number;
  readonly header: Figure;
  readonly confidence: number;
}

/** Something that was not understood, or that the person should know. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info';
  /** Stable, kebab-case. */
  readonly code: string;
  readonly cell: Address | null;
  readonly message: Text;
}

/** What a sheet says, each figure with its cell. */
export interface Form {
  readonly kind: FormKind;
  readonly scope: FormScope;
  readonly sheet: string;
  readonly title: string;
  readonly year: number | null;
  readonly project: Figure | null;
  readonly department: Figure | null;
  /** The implementing or filling unit. */
  readonly unit: Figure | null;
  /** Unit of the money amounts where the form prints one (万元, 元). */
  readonly moneyUnit: string | null;
  readonly range: Area;
  readonly columns: readonly Column[];
  readonly budget: readonly BudgetRow[];
  /** Points printed in the label of the funds block (预算执行情况（20分）). */
  readonly budgetPoints: number | null;
  readonly goals: readonly Goal[];
  /** Points printed in the label of the goal block (项目绩效总目标（20分）). */
  readonly goalPoints: number | null;
  readonly indicators: readonly Indicator[];
  /** Points printed in the label of the indicator table (绩效指标（60分）). */
  readonly indicatorPoints: number | null;
  readonly total: { readonly label: Figure; readonly weight: Figure | null; readonly score: Figure | null } | null;
  /** A total printed in a line of text (自评得分: 98.54分), with the number read from it. */
  readonly headingTotal: { readonly figure: Figure; readonly value: number | null } | null;
  /** Boxes below the table: causes of deviation, measures. */
  readonly boxes: readonly { readonly kind: 'cause' | 'measure' | 'remark'; readonly label: Figure; readonly content: Figure }[];
  /** Rows that are no indicators: 无, ……, bare prompts, empty spares. */
  readonly placeholders: readonly Figure[];
  /** 0…1; from 0.9 on we claim that every figure is right. */
  readonly confidence: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found on a sheet. */
export interface Recognition {
  readonly forms: readonly Form[];
  /** What concerns the sheet as a whole; never empty when there is no form. */
  readonly diagnostics: readonly Diagnostic[];
}
