import { Decimal } from 'decimal.js';
import { printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { inMoneyUnit, wholeCost } from '../cost';
import { digits, printedOf, wordsOf } from '../parts';

/** A cost by the piece or by the head is no cost of the whole. */
const EACH = /单位|单价|人均|户均|平均|每|标准|均|率|补助|补贴|节约/;
const CLOSE = new Decimal('0.05');

/** The only cost of the form is not what was spent. */
export const soleCostDiffers = formCheck(
  {
    id: 'sole-cost-differs',
    title: { zh: '成本与执行数差距大', en: 'Cost is not what was spent' },
    severity: 'question',
    rule: basis.practice('只设一个成本指标的，其完成值应与全年执行数对应', 'where there is one cost only, it answers to the executed amount'),
    suggestion: { zh: '请说明成本指标的口径。', en: 'Please say what the cost covers.' },
  },
  ({ form }) => {
    const costs = form.indicators.filter(({ level1, level2 }) => /成本/.test(`${level1?.name ?? ''}${level2?.name ?? ''}`));
    const [row, ...more] = costs;
    const executed = form.budget[0]?.executed ?? null;
    const spent = printedNumber(executed);
    if (form.kind !== 'self-evaluation' || row?.actual == null || more.length > 0 || wholeCost(form) !== null || EACH.test(row.name.text) || executed === null || spent === null || spent.lte(0)) return [];
    const cost = inMoneyUnit(row.actual, form) ?? (typeof row.actual.value === 'number' && !row.actual.format.includes('%') && row.unit === null ? new Decimal(row.actual.value) : null);
    // A hundred or less beside thousands may be per cent.
    if (cost === null || cost.lte(0) || (cost.lte(100) && spent.gt(100)) || cost.minus(spent).abs().lte(spent.times(CLOSE))) return [];
    const arithmetic = `${digits(cost)} − ${digits(spent)} = ${digits(cost.minus(spent))}`;
    return [
      {
        cells: [row.actual.cell, executed.cell],
        printed: printedOf(row.actual),
        computed: spent.toNumber(),
        arithmetic: { zh: arithmetic, en: arithmetic },
        message: { zh: `唯一的成本指标“${wordsOf(row.name)}”为 ${wordsOf(row.actual)}，全年执行数为 ${digits(spent)}${form.moneyUnit ?? ''}。`, en: `The only cost, “${wordsOf(row.name)}”, is ${wordsOf(row.actual)}; ${digits(spent)}${form.moneyUnit ?? ''} were spent.` },
      },
    ];
  },
);
