import { Decimal } from 'decimal.js';
import { amountOf, sizeOf } from '../../figure/deviation';
import { printedNumber } from '../../figure/printed';
import type { Form, Indicator } from '../../recognise/form';
import type { Check } from '../finding';
import { digits, printedOf, wordsOf } from '../parts';

/** 万元 and 元 as a person calls the money unit of a form, in yuan. */
const yuanOf = (unit: string | null): Decimal | null => (unit === null ? null : /万/.test(unit) ? new Decimal(10_000) : /亿/.test(unit) ? new Decimal(100_000_000) : new Decimal(1));

/** The cost of the whole project, not of a piece or a head. */
const WHOLE = /(投入成本|总成本|项目成本|投入总额|投资总额|总投入|资金总额)$/;

const wholeCost = (form: Form): Indicator | null => {
  const rows = form.indicators.filter(({ level2, name }) => level2 !== null && /成本/.test(level2.name) && WHOLE.test(name.text.replace(/\s+/g, '')));
  return rows.length === 1 ? (rows[0] ?? null) : null;
};

/** A tenth of a per cent: amounts are rounded. */
const CLOSE = '0.001';

/** The cost reported for the whole project has to be the executed amount of the funds block. */
export const costAmounts: Check = ({ form }) => {
  const [row, executed] = [wholeCost(form), form.budget[0]?.executed ?? null];
  const spent = printedNumber(executed);
  const factor = yuanOf(form.moneyUnit);
  if (row?.actual == null || executed === null || spent === null || factor === null || spent.lte(0)) return [];
  const cost = amountOf(row.actual, form.year);
  // 450 万 names its scale and leaves out the 元.
  if (cost === null || !(cost.unit.dimension === 'money' || (cost.unit.dimension === 'none' && cost.unit.scale.gt(1)))) return [];
  const reported = cost.number.times(sizeOf(cost.unit)).div(factor);
  if (reported.minus(spent).abs().lte(spent.times(CLOSE))) return [];
  return [
    {
      rule: 'cost-differs-from-executed',
      severity: 'warning',
      cells: [row.actual.cell, executed.cell],
      printed: printedOf(row.actual),
      computed: spent.toNumber(),
      message: {
        zh: `“${wordsOf(row.name)}”完成值为 ${wordsOf(row.actual)}，资金执行数为 ${digits(spent)}${form.moneyUnit ?? ''}，相差 ${digits(reported.minus(spent).abs())}${form.moneyUnit ?? ''}。`,
        en: `“${wordsOf(row.name)}” reports ${wordsOf(row.actual)}, the funds block an executed amount of ${digits(spent)}${form.moneyUnit ?? ''}; they differ by ${digits(reported.minus(spent).abs())}.`,
      },
    },
  ];
};
