import { span } from '../piece';
import { bodyTop, budgetTable, differs } from './budgetSheet';
import { chineseNumber, FUNCTION_CLASSES } from './functionClasses';
import { grandTotals, twoSided, type Sides } from './twoSided';

const WIDTHS = [32, 16, 34, 16];
const UNEQUAL = '收入总计与支出总计不一致，请核对。';

const headings = [
  { heading: '项目', at: span(0), groups: ['收入'] },
  { heading: '预算数', at: span(1), groups: ['收入'] },
  { heading: '项目', at: span(2), groups: ['支出'] },
  { heading: '预算数', at: span(3), groups: ['支出'] },
];

const INCOMES = ['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入', '财政专户管理资金收入', '事业收入', '事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入'];
const last = FUNCTION_CLASSES.length - 1;

const all: Sides = {
  left: [
    ...FUNCTION_CLASSES.map((_, index) => (INCOMES[index] === undefined ? null : { name: `${chineseNumber(index + 1)}、${INCOMES[index]}` })),
    { name: '本年收入合计', of: [[0, last]] },
    { name: '上年结转结余' },
    { name: '收入总计', of: [[last + 1, last + 2]] },
  ],
  right: [
    ...FUNCTION_CLASSES.map((name, index) => ({ name: `${chineseNumber(index + 1)}、${name}` })),
    { name: '本年支出合计', of: [[0, last]] },
    { name: '年终结转结余' },
    { name: '支出总计', of: [[last + 1, last + 2]] },
  ],
};

const GRANTS = ['（一）一般公共预算拨款', '（二）政府性基金预算拨款', '（三）国有资本经营预算拨款'].map((name) => ({ name }));
const spending = FUNCTION_CLASSES.map((name, index) => ({ name: `（${chineseNumber(index + 1)}）${name}` }));

const grants: Sides = {
  left: [
    { name: '一、本年收入', of: [[1, 3]] },
    ...GRANTS,
    { name: '二、上年结转', of: [[5, 7]] },
    ...GRANTS,
    ...Array.from({ length: spending.length - 6 }, () => null),
    { name: '收入总计', of: [[0, 0], [4, 4]] },
  ],
  right: [
    { name: '一、本年支出', of: [[1, spending.length]] },
    ...spending,
    { name: '二、年终结转结余' },
    { name: '支出总计', of: [[0, 0], [spending.length + 1, spending.length + 1]] },
  ],
};

const sidedTable = (number: string, id: string, title: string, english: string, sides: Sides, remark: string | null) =>
  budgetTable({
    number,
    id,
    title,
    english,
    unit: '万元',
    orientation: 'portrait',
    widths: WIDTHS,
    headings,
    body: (top) => twoSided(top, sides),
    check: () => differs(...grandTotals(bodyTop(headings), sides), UNEQUAL),
    remark,
  });

/** 附表1-1: income and spending of the department. */
export const incomeAndSpending = sidedTable('1-1', 'income-spending', '收支总表', 'income and spending', all, '备注：财政专户管理资金收入是指教育收费收入；事业收入不含教育收费收入，下同。');

/** 附表1-4: income and spending of grants from the budget. */
export const grantIncomeAndSpending = sidedTable('1-4', 'grants', '财政拨款收支总表', 'income and spending of budget grants', grants, null);
