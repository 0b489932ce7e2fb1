import type { Indicator } from '../recognise/form';
import type { Area } from '../sheet/area';
import { cellAt, type SnapshotCell } from '../sheet/snapshot';
import type { Side } from './buildEdit';
import { type Draft, regionAt, withCell } from './draft';
import { overRows, rowFormula, withReferences } from './formulas';
import { groupOf } from './level';
import { asBefore, type Stage, type Step } from './stage';

const CHANGED = { role: 'indicator', why: { zh: '指标在本类内换了位置', en: 'The indicators of the category changed places' } } as const;
const FOLLOWED = { zh: '引用随指标移动', en: 'The reference follows the indicator' };

/** The rows between two indicators of one group, both included; null where they are no run of single rows with one geometry. */
const runOf = ({ draft, form }: Stage, a: Indicator, b: Indicator): readonly Indicator[] | null => {
  const group = groupOf(form, a, 'level2');
  const [first, last] = [group.indexOf(a), group.indexOf(b)].sort((x, y) => x - y);
  if (first === undefined || last === undefined || first < 0) return null;
  const run = group.slice(first, last + 1);
  const top = run[0]?.name.cell.row ?? 0;
  const areasOf = (row: number): readonly Area[] => draft.sheet.merges.filter((area) => area.top <= row && area.bottom >= row);
  const shapeOf = (row: number): string => areasOf(row).map(({ top: t, bottom, left, right }) => (t === bottom ? `${String(left)}:${String(right)}` : `${String(t)}-${String(bottom)} ${String(left)}:${String(right)}`)).sort().join(' ');
  const even = run.every(({ name }, place) => name.area.top === top + place && name.area.bottom === name.area.top && shapeOf(name.cell.row) === shapeOf(top));
  return even ? run : null;
};

/** Whether a cell shows the same in the other place: a text always, a number where the format there is known to be its own. */
const fits = (content: SnapshotCell | undefined, there: SnapshotCell | undefined): boolean =>
  content === undefined || (content.formula === null && typeof content.value === 'string') || there?.format === content.format;

/**
 * A move within a group of even rows: only contents change places, no row is put in or taken out, so that whatever else hangs on
 * the rows stays. Null where that is not possible without a trace.
 */
export const exchange = (stage: Stage, indicator: Indicator, target: Indicator, side: Side): Step | null => {
  const { draft, form } = stage;
  const run = runOf(stage, indicator, target);
  if (run === null) return null;
  const others = run.filter((one) => one !== indicator);
  const index = others.indexOf(target) + (side === 'after' ? 1 : 0);
  const order = [...others.slice(0, index), indicator, ...others.slice(index)];
  const rowOf = (one: Indicator): number => one.name.cell.row;
  const to = new Map(order.map((one, place) => [rowOf(one), rowOf(run[place] ?? one)]));
  const [top, bottom] = [Math.min(...to.keys()), Math.max(...to.keys())];
  const levels = [form.columns.filter(({ role }) => role === 'level1' || role === 'level2'), [indicator.level1, indicator.level2].flatMap((level) => level?.figure.area ?? [])].flat();
  const isOwn = (row: number, column: number): boolean => regionAt(draft.sheet, row, column).bottom === row && regionAt(draft.sheet, row, column).top === row && !levels.some(({ left, right }) => column >= left && column <= right);
  const columns = [...new Set([...draft.sheet.cells.keys()].flatMap((key) => (to.has(Math.floor(key / 16_384)) ? [key % 16_384] : [])))];
  const partial: string[] = [];
  let made: Draft = withReferences(draft, FOLLOWED, (reference, cell) => {
    const { area } = reference;
    if (to.has(cell.row) && isOwn(cell.row, cell.column)) return null;
    if (area.bottom < top || area.top > bottom || (area.top <= top && area.bottom >= bottom)) return null;
    const there = area.top === area.bottom ? to.get(area.top) : undefined;
    if (there === undefined) partial.push(reference.text);
    return there === undefined ? null : overRows(reference, there, there);
  });
  for (const [from, row] of to) {
    for (const column of columns) {
      if (!isOwn(from, column)) continue;
      const [content, there] = [cellAt(draft.sheet, from, column), cellAt(draft.sheet, row, column)];
      const formula = content === undefined || content.formula === null ? null : rowFormula(content.formula, draft.sheet.name, from, row);
      if (!fits(content, there) || (content !== undefined && content.formula !== null && formula === null)) return null;
      made = withCell(made, { row, column }, content === undefined ? null : { ...content, formula }, CHANGED);
    }
  }
  if (partial.length > 0) return null;
  const places = new Map([...made.places].map(([name, at]) => [name, at !== null && isOwn(at.row, at.column) ? { ...at, row: to.get(at.row) ?? at.row } : at]));
  const rows = asBefore(form).map((one) => form.indicators[one]);
  const start = form.indicators.indexOf(run[0] ?? indicator);
  const wanted = [...rows.slice(0, start), ...order, ...rows.slice(start + run.length)].flatMap((one) => (one === undefined ? [] : [form.indicators.indexOf(one)]));
  return { draft: { ...made, places }, wanted, cell: { row: to.get(rowOf(indicator)) ?? rowOf(indicator), column: indicator.name.cell.column }, remarks: [] };
};
