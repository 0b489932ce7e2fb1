import { span } from '../piece';
import type { Heading } from '../tableHeading';
import type { TemplateOptions } from '../template';
import { budgetTable, bodyTop, differs, type BudgetSpec } from './budgetSheet';
import { codeList, listRows, listTotal, type ListColumn, type ListSpec } from './codeList';
import { ECONOMIC_CODES } from './economicCodes';

/** A column with its heading and width. */
type Headed = Omit<Heading, 'at'> & { readonly width: number } & ListColumn;

type ListTable = Pick<BudgetSpec, 'number' | 'id' | 'title' | 'english' | 'orientation' | 'remark'> & {
  readonly unit?: BudgetSpec['unit'];
  readonly columns: readonly Headed[];
  readonly list: Omit<ListSpec, 'columns'>;
  /** The column whose sums by class (3 digits) and by item (7 digits) have to agree; null where codes have no such tree. */
  readonly agree: number | null;
};

const [CLASS_DIGITS, ITEM_DIGITS] = [3, 7];
const DISAGREE = '各类（3位科目）合计与各项（7位科目）合计不一致，请核对。';

/** A list of amounts as a disclosure table. */
export const listTable = ({ columns, list, agree, unit = '万元', ...table }: ListTable) => {
  const spec: ListSpec = { columns, ...list };
  const headings = columns.map(({ heading, groups }, index): Heading => ({ heading, at: span(index), ...(groups === undefined ? {} : { groups }) }));
  const check = (options: TemplateOptions) => {
    const first = bodyTop(headings) + 1;
    const last = first + listRows(spec, options) - 1;
    const sum = (digits: number): string => listTotal(spec, agree ?? 0, first, last, digits);
    return differs(sum(CLASS_DIGITS), sum(ITEM_DIGITS), DISAGREE);
  };
  return budgetTable({
    ...table,
    unit,
    widths: columns.map(({ width }) => width),
    headings,
    body: (top, options) => codeList(top, spec, options),
    check: agree === null ? null : (_top, options) => check(options),
  });
};

const CODES: readonly Headed[] = [
  { heading: '科目编码', kind: 'code', width: 12 },
  { heading: '科目名称', kind: 'text', width: 30 },
];
const amount = (heading: string, width = 13, ...groups: readonly string[]): Headed => ({ heading, kind: 'amount', width, ...(groups.length === 0 ? {} : { groups }) });
const BY_CODE: ListTable['list'] = { totalled: CLASS_DIGITS, printed: [], totalAt: 1 };
const HOW_TO_CODE = '注：科目按类（3位）、款（5位）、项（7位）逐级填列，合计为各类之和。';

/** 附表1-3: spending by function. */
export const spendingByFunction = listTable({
  number: '1-3',
  id: 'spending',
  title: '支出总表',
  english: 'spending by function',
  orientation: 'landscape',
  columns: [...CODES, { heading: '合计', kind: 'sum', of: [span(3, 7)], width: 15 }, amount('基本支出', 15), amount('项目支出', 15), amount('事业单位\n经营支出', 15), amount('上缴上级支出', 15), amount('对附属单位\n补助支出', 15)],
  list: BY_CODE,
  agree: 2,
  remark: HOW_TO_CODE,
});

/** 附表1-5: spending of the general public budget by function. */
export const generalSpending = listTable({
  number: '1-5',
  id: 'general-spending',
  title: '一般公共预算支出表',
  english: 'spending of the general public budget',
  orientation: 'landscape',
  columns: [
    ...CODES,
    { heading: '合计', kind: 'sum', of: [span(3), span(6)], width: 16 },
    { heading: '小计', kind: 'sum', of: [span(4, 5)], groups: ['基本支出'], width: 16 },
    amount('人员经费', 16, '基本支出'),
    amount('公用经费', 16, '基本支出'),
    amount('项目支出', 16),
  ],
  list: BY_CODE,
  agree: 2,
  remark: HOW_TO_CODE,
});

const ECONOMIC = ['部门预算支出经济分类科目'];
const BASIC = ['本年一般公共预算基本支出'];

/** 附表1-6: basic spending of the general public budget by economic kind. */
export const basicSpending = listTable({
  number: '1-6',
  id: 'basic-spending',
  title: '一般公共预算基本支出表',
  english: 'basic spending of the general public budget',
  orientation: 'portrait',
  columns: [
    { heading: '科目编码', kind: 'code', width: 12, groups: ECONOMIC },
    { heading: '科目名称', kind: 'text', width: 34, groups: ECONOMIC },
    { heading: '合计', kind: 'sum', of: [span(3, 4)], width: 17, groups: BASIC },
    amount('人员经费', 17, ...BASIC),
    amount('公用经费', 17, ...BASIC),
  ],
  list: { totalled: CLASS_DIGITS, printed: ECONOMIC_CODES, totalAt: 1 },
  agree: null,
  remark: null,
});

const FUNDS_COLUMNS: readonly Headed[] = [
  { heading: '功能科目\n编码', kind: 'code', width: 13 },
  { heading: '功能科目名称', kind: 'text', width: 26 },
  { heading: '单位\n编码', kind: 'code', width: 12 },
  { heading: '单位名称', kind: 'text', width: 26 },
  { heading: '总计', kind: 'sum', of: [span(5, 8)], width: 14 },
  amount('人员类\n项目支出', 14),
  amount('公用经费\n项目支出', 14, '运转类项目支出'),
  amount('其他运转类\n项目支出', 14, '运转类项目支出'),
  amount('特定目标类\n项目支出', 14),
];
const HOW_TO_FUND = '注：每个单位、每个项级科目一行；没有安排的，写明“本年无此项预算安排的支出”。';

const fundsTable = (number: string, id: string, title: string, english: string) =>
  listTable({ number, id, title, english, orientation: 'landscape', columns: FUNDS_COLUMNS, list: { totalled: null, printed: [], totalAt: 1 }, agree: null, remark: HOW_TO_FUND });

/** 附表1-9: spending of government funds. */
export const fundSpending = fundsTable('1-9', 'government-funds', '政府性基金预算支出表', 'spending of government funds');

/** 附表1-10: spending of the state capital budget. */
export const stateCapitalSpending = fundsTable('1-10', 'state-capital', '国有资本经营预算支出表', 'spending of the state capital budget');
