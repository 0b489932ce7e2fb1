import { printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { inMoneyUnit, wholeCost } from '../cost';
import { digits, printedOf, wordsOf } from '../parts';

/** A tenth of a per cent: amounts are rounded. */
const CLOSE = '0.001';

/** The cost reported for the whole project has to be the executed amount of the funds block. */
export const costAmounts = formCheck(
  {
    id: 'cost-differs-from-executed',
    title: { zh: '成本与执行数不一致', en: 'Cost differs from the executed amount' },
    severity: 'warning',
    rule: basis.practice('项目总成本的完成值应与全年执行数一致', 'the actual cost of the whole project is the executed amount'),
    suggestion: { zh: '请核对成本完成值和全年执行数。', en: 'Please check the actual cost against the executed amount.' },
  },
  ({ form }) => {
    const [row, executed] = [wholeCost(form), form.budget[0]?.executed ?? null];
    const spent = printedNumber(executed);
    const reported = row?.actual == null ? null : inMoneyUnit(row.actual, form);
    if (row?.actual == null || executed === null || spent === null || reported === null || spent.lte(0)) return [];
    if (reported.minus(spent).abs().lte(spent.times(CLOSE))) return [];
    const difference = `${digits(reported)} − ${digits(spent)} = ${digits(reported.minus(spent))}`;
    return [
      {
        cells: [row.actual.cell, executed.cell],
        printed: printedOf(row.actual),
        computed: spent.toNumber(),
        arithmetic: { zh: difference, en: difference },
        message: {
          zh: `“${wordsOf(row.name)}”完成值为 ${wordsOf(row.actual)}，资金执行数为 ${digits(spent)}${form.moneyUnit ?? ''}，相差 ${digits(reported.minus(spent).abs())}${form.moneyUnit ?? ''}。`,
          en: `“${wordsOf(row.name)}” reports ${wordsOf(row.actual)}, the funds block an executed amount of ${digits(spent)}${form.moneyUnit ?? ''}; they differ by ${digits(reported.minus(spent).abs())}.`,
        },
      },
    ];
  },
);
