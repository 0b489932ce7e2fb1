import type { Column } from './form';
import type { Grid, Region } from './grid';
import { CAUSE_BOX_WORDS, MEASURE_BOX_WORDS, PROJECT_WORDS, REMARK_BOX_WORDS, SUBTOTAL_WORDS, TOTAL_WORDS } from './lexicon';
import { columnOf, regionIn } from './tableColumns';
import { isFiller, LONGEST_LABEL, withoutBrackets } from './words';

const LEVEL_WORDS = /(产出|效益|满意度?|成本|数量|质量|时效|经济|社会|生态|环境|影响|投入|过程|决策|管理|效果|服务对象|预算执行|履职|运行)/;

/** Whether the words can be a level label. */
const isLevelLabel = (words: string): boolean => LEVEL_WORDS.test(words) && withoutBrackets(words).length <= 14;

/** Whether the row is the total: a label at or before the name column says so. */
export const totalLabelIn = (grid: Grid, row: number, name: Column): Region | undefined =>
  grid.starting(row).find((region) => region.area.left <= name.left && region.words.length <= LONGEST_LABEL && TOTAL_WORDS.test(withoutBrackets(region.words).replace(/[:\d.分]+$/, (end) => (end.startsWith('分') ? '分' : ''))));

const isSubtotal = (grid: Grid, row: number, name: Column): boolean =>
  grid.starting(row).some((region) => region.area.left <= name.left && SUBTOTAL_WORDS.test(withoutBrackets(region.words)));

/** The label of a box that stands below the table (causes, measures, remarks, signatures), when the row is one. */
const boxLabelIn = (grid: Grid, columns: readonly Column[], row: number, name: Column, filled: boolean): Region | undefined => {
  const first = grid.starting(row)[0];
  if (first === undefined || first.area.left >= name.left) return undefined;
  const bare = withoutBrackets(first.words);
  const named = regionIn(grid, columns, row, name);
  const unnamed = !filled || named === undefined || named.words === '' || named.area.left < name.left;
  const boxed = REMARK_BOX_WORDS.test(first.words) || PROJECT_WORDS.test(bare) || (unnamed && !isLevelLabel(bare) && (CAUSE_BOX_WORDS.test(bare) || MEASURE_BOX_WORDS.test(bare)));
  return boxed ? first : undefined;
};

export type RowKind = 'total' | 'subtotal' | 'end' | 'blank' | 'continuation' | 'placeholder' | 'indicator';

export interface RowReading {
  readonly kind: RowKind;
  readonly name: Region | undefined;
}

/** What a row below the header is, and the region that names its indicator. */
export const readRow = (grid: Grid, columns: readonly Column[], row: number): RowReading => {
  const name = columnOf(columns, 'indicator');
  if (name === undefined) return { kind: 'end', name: undefined };
  if (totalLabelIn(grid, row, name) !== undefined) return { kind: 'total', name: undefined };
  if (isSubtotal(grid, row, name)) return { kind: 'subtotal', name: undefined };
  const cell = (column: Column | undefined) => regionIn(grid, columns, row, column);
  const own = cell(name);
  const values = (['target', 'initialTarget', 'actual', 'weight', 'score'] as const).map((role) => cell(columnOf(columns, role)));
  const filled = values.some((region) => region !== undefined && region.area.top === row && region.words !== '');
  if (boxLabelIn(grid, columns, row, name, filled) !== undefined) return { kind: 'end', name: undefined };
  if (own === undefined) {
    const over = grid.at(row, name.left);
    const first = Math.min(...columns.filter((column) => column.role !== 'other').map((column) => column.left));
    const reachesValues = columns.some((column) => (column.role === 'target' || column.role === 'actual') && over.area.right >= column.left);
    const text = cell(columns.find((column) => column.role === 'target' || column.role === 'actual'));
    const wide = text !== undefined && columns.filter((column) => text.area.right >= column.left && text.area.left <= column.right).length > 2;
    if (over.area.left < first || wide || reachesValues || over.area.top < row) return { kind: 'end', name: undefined };
    if (over.words === '') return { kind: 'blank', name: undefined };
    return { kind: filled && !isFiller(over.words) ? 'indicator' : 'placeholder', name: over };
  }
  const target = columnOf(columns, 'target') ?? columnOf(columns, 'actual');
  if (target !== undefined && own.area.right >= target.left && target.left > name.left) return { kind: 'end', name: undefined };
  if (own.area.top < row) return { kind: own.words === '' ? 'placeholder' : 'continuation', name: own };
  if (own.words === '') {
    const started = grid.starting(row).some((region) => region.area.left <= name.right);
    const levels = [cell(columnOf(columns, 'level1')), cell(columnOf(columns, 'level2'))];
    const covered = levels.some((region) => region !== undefined && region.words !== '' && isLevelLabel(region.words));
    return { kind: started || covered || filled ? 'placeholder' : 'blank', name: own };
  }
  return { kind: isFiller(own.words) ? 'placeholder' : 'indicator', name: own };
};
