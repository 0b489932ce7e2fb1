import { Decimal } from 'decimal.js';
import { amountOf, sizeOf } from '../figure/deviation';
import type { Figure, Form, Indicator } from '../recognise/form';

/** 万元 and 元 as a person calls the money unit of a form, in yuan. */
const yuanOf = (unit: string | null): Decimal | null => (unit === null ? null : /万/.test(unit) ? new Decimal(10_000) : /亿/.test(unit) ? new Decimal(100_000_000) : new Decimal(1));

/** The cost of the whole project, not of a piece or a head. */
const WHOLE = /(投入成本|总成本|项目成本|投入总额|投资总额|总投入|资金总额)$/;

/** The one row that states the cost of the whole project; null where there is none, or several. */
export const wholeCost = (form: Form): Indicator | null => {
  const rows = form.indicators.filter(({ level2, name }) => level2 !== null && /成本/.test(level2.name) && WHOLE.test(name.text.replace(/\s+/g, '')));
  return rows.length === 1 ? (rows[0] ?? null) : null;
};

/** An amount of money in the unit of the form's funds; null where the cell states none, or one for each of something. */
export const inMoneyUnit = (figure: Figure, form: Form): Decimal | null => {
  const [amount, factor] = [amountOf(figure, form.year), yuanOf(form.moneyUnit)];
  if (amount === null || factor === null || amount.unit.per.length > 0) return null;
  // 450 万 names its scale and leaves out the 元.
  if (amount.unit.dimension !== 'money' && !(amount.unit.dimension === 'none' && amount.unit.scale.gt(1))) return null;
  return amount.number.times(sizeOf(amount.unit)).div(factor);
};
