import type { FormKind } from './form';
import type { Grid } from './grid';
import { kindOfTitle } from './heading';
import { BUDGET_TITLE_WORDS } from './lexicon';
import type { Segment } from './segments';
import type { Table } from './table';
import { withoutBrackets, wordsOf } from './words';

const BUDGET_HEADER_WORDS = /^(科目(编码|名称)|功能科目.*|项目|收入|支出|预算数|决算数|合计|小计|总计|基本支出|项目支出|单位(代码|名称|编码)|部门\(?单位\)?(代码|名称)|.*支出|.*收入|.*费|采购.*|购买.*|资金(来源|性质))$/;

/** A disclosure table of amounts: its title names one, and its header rows name codes, amounts, income or expenditure. */
export const isBudgetTable = (grid: Grid, segment: Segment, title: string): boolean => {
  const words = withoutBrackets(wordsOf(title));
  if (!BUDGET_TITLE_WORDS.test(words) || /绩效|自评/.test(words)) return false;
  const labels = grid.rows.filter((row) => row >= segment.top && row <= segment.top + 8).flatMap((row) => grid.starting(row));
  return new Set(labels.map((region) => region.words).filter((label) => BUDGET_HEADER_WORDS.test(label))).size >= 3;
};

/** Columns that only a mid-year form has. */
const MONITORING_WORDS = /完成(目标)?可能性|\d{1,2}(月)?[-—~至]\d{1,2}月|半年度/;

/** The kind of form: what its title says, else what its columns speak for. */
export const kindOf = (title: string, tables: readonly Table[]): FormKind => {
  const named = kindOfTitle(title);
  const roles = new Set(tables.flatMap((table) => table.columns.map((column) => column.role)));
  const filled = roles.has('actual') || roles.has('score');
  if (named === 'monitoring' || named === 'self-evaluation') return named;
  const halfWay = tables.some((table) => table.columns.some(({ header }) => MONITORING_WORDS.test(wordsOf(header.text))));
  if (named === null && halfWay) return 'monitoring';
  if (named === 'target-declaration' && !filled) return named;
  return filled ? 'self-evaluation' : 'target-declaration';
};
