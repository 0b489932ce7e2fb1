import { a4Sheet } from '../a4Sheet';
import type { SheetBlueprint } from '../blueprint';
import { titleBlock } from '../head';
import { areaOn, formula, join, put, rows, span, stack, text, type Content, type Piece } from '../piece';
import { tableHeading, headingRows, type Heading } from '../tableHeading';
import type { Template, TemplateOptions } from '../template';

/** A disclosure table: its number (1-3), its title, its columns, and what stands below the heading. */
export interface BudgetSpec {
  readonly number: string;
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly unit: '万元' | '元';
  readonly orientation: 'portrait' | 'landscape';
  readonly widths: readonly number[];
  readonly headings: readonly Heading[];
  readonly body: (top: number, options: TemplateOptions) => Piece;
  /** Below the table: a warning while its totals do not agree. */
  readonly check: ((top: number, options: TemplateOptions) => Content) | null;
  readonly remark: string | null;
}

/** Rows above the heading: number, title, year, department. */
const HEAD_ROWS = 4;

/** The first row below the heading. */
export const bodyTop = (headings: readonly Heading[]): number => HEAD_ROWS + headingRows({ columns: headings });

const sheetFor = (spec: BudgetSpec, options: TemplateOptions): SheetBlueprint => {
  const { number, title, unit, widths, headings, orientation } = spec;
  const width = span(0, widths.length - 1);
  const split = Math.max(0, widths.length - Math.max(1, Math.floor(widths.length / 3)) - 1);
  const top = bodyTop(headings);
  const content = stack(
    () => join(put(areaOn(width, 0), text(`附表${number}`), 'line'), rows(18)),
    (row) => titleBlock(row, width, title, `（${String(options.year)}年度）`),
    (row) =>
      join(
        put(areaOn(span(0, split), row), text(`部门/单位：${options.unit ?? ''}`), 'line'),
        put(areaOn(span(split + 1, width.right), row), text(`单位：${unit}`), 'right'),
        rows(20),
      ),
    (row) => tableHeading(row, headings),
    (row) => spec.body(row, options),
    (row) => (spec.check === null ? rows() : join(put(areaOn(width, row), spec.check(top, options), 'warning'), rows(18))),
    (row) => (spec.remark === null ? rows() : join(put(areaOn(width, row), text(spec.remark), 'remark'), rows(18))),
  );
  return a4Sheet(content, { name: `${number} ${title.replace(/[“”]/g, '')}`, columns: widths, orientation, freezeRow: top, headerRow: HEAD_ROWS, headerRows: headingRows({ columns: headings }) });
};

/** The warning while two sums differ. */
export const differs = (first: string, second: string, words: string): Content => formula(`=IF(ROUND(${first}-${second},2)=0,"","${words}")`);

/** A disclosure table as a template of the gallery. */
export const budgetTable = (spec: BudgetSpec): Template => ({
  id: `budget-${spec.number}-${spec.id}`,
  name: { zh: `附表${spec.number} ${spec.title}`, en: `Table ${spec.number}: ${spec.english}` },
  kind: 'budget-table',
  scope: 'department',
  takesProjects: false,
  room: null,
  make: (options) => [sheetFor(spec, options)],
});
