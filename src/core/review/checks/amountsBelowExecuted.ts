import { Decimal } from 'decimal.js';
import { printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { inMoneyUnit } from '../cost';
import { digits, printedOf } from '../parts';

/** Fewer amounts than this may well be a part of the whole on purpose. */
const LEAST_ROWS = 3;
const HALF = new Decimal('0.5');

/** The amounts reported by the indicators make only a part of what was spent. */
export const amountsBelowExecuted = formCheck(
  {
    id: 'amounts-below-executed',
    title: { zh: '指标金额与执行数不符', en: 'Amounts differ from what was spent' },
    severity: 'warning',
    rule: basis.practice('各项支出的完成金额应与全年执行数对应', 'the amounts spent on the parts answer to the executed amount'),
    suggestion: { zh: '请核对执行数与各项支出。', en: 'Please check the executed amount against its parts.' },
  },
  ({ form }) => {
    const executed = form.budget[0]?.executed ?? null;
    const spent = printedNumber(executed);
    const rows = form.indicators.filter(({ level2, target, actual }) => /数量|成本/.test(level2?.name ?? '') && target !== null && actual !== null && inMoneyUnit(target, form) !== null);
    const amounts = rows.flatMap(({ actual }) => (actual === null ? [] : (inMoneyUnit(actual, form) ?? [])));
    if (form.kind !== 'self-evaluation' || executed === null || spent === null || spent.lte(0) || amounts.length < LEAST_ROWS || amounts.length < rows.length) return [];
    const sum = amounts.reduce((whole, amount) => whole.plus(amount), new Decimal(0));
    // More than was spent may be income or investment of others; far less than was spent leaves the rest unexplained.
    if (sum.lte(0) || sum.gte(spent.times(HALF))) return [];
    const arithmetic = `${amounts.map(digits).join(' + ')} = ${digits(sum)}`;
    return [
      {
        cells: [executed.cell, ...rows.flatMap(({ actual }) => (actual === null ? [] : [actual.cell]))],
        printed: printedOf(executed),
        computed: sum.toNumber(),
        arithmetic: { zh: arithmetic, en: arithmetic },
        message: { zh: `全年执行数为 ${digits(spent)}${form.moneyUnit ?? ''}，各指标报告的金额合计只有 ${digits(sum)}${form.moneyUnit ?? ''}。`, en: `${digits(spent)}${form.moneyUnit ?? ''} were spent, the amounts of the indicators make only ${digits(sum)}${form.moneyUnit ?? ''}.` },
      },
    ];
  },
);
