import type { Decimal } from 'decimal.js';
import type { BudgetRow, Figure } from '../../recognise/form';
import { isEmpty, printedNumber } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { digits, printedOf, sumOf } from '../parts';

const COLUMNS = [
  { role: 'initial', zh: '年初预算数', en: 'initial budget' },
  { role: 'adjusted', zh: '全年预算数', en: 'adjusted budget' },
  { role: 'executed', zh: '全年执行数', en: 'executed amount' },
] as const;

/** Half a cent in 万元 on each side: amounts are printed with two decimals. */
const ROUNDING = '0.011';

const isFlat = (details: readonly BudgetRow[]): boolean => !details.slice(1).some(({ label }) => /其中/.test(label.text));

/** Some detail alone makes the total (the rest details it again), or several others do. */
const explains = (parts: readonly Figure[], total: Decimal): boolean => parts.some((part) => printedNumber(part)?.minus(total).abs().lte(ROUNDING) === true);

/** The total of the funds has to be the sum of its parts, where the parts stand in one flat list and all are filled in. */
export const fundsParts = formCheck(
  {
    id: 'funds-parts',
    title: { zh: '资金合计与分项不符', en: 'Funds and their parts differ' },
    severity: 'error',
    rule: basis.frame('年度资金总额 = 财政拨款 + 上年结转资金 + 其他资金', 'total = appropriation + carried over + other funds'),
    suggestion: { zh: '请核对各分项并更正合计。', en: 'Please check the parts and correct the total.' },
  },
  ({ form }) => {
    const [total, ...details] = form.budget;
    if (total === undefined || details.length < 2 || !isFlat(details)) return [];
    return COLUMNS.flatMap(({ role, zh, en }) => {
      const whole = total[role];
      const printed = printedNumber(whole);
      const parts = details.flatMap((row) => row[role] ?? []).filter((part) => printedNumber(part) !== null);
      if (whole === null || printed === null || parts.length === 0 || explains(parts, printed)) return [];
      const sum = sumOf(parts);
      if (sum.minus(printed).abs().lte(ROUNDING)) return [];
      const arithmetic = parts.length === 1 ? digits(sum) : `${parts.map(({ text }) => text).join(' + ')} = ${digits(sum)}`;
      const complete = details.every((row) => row[role] !== null && !isEmpty(row[role]));
      return [
        {
          severity: complete ? ('error' as const) : ('warning' as const),
          cells: [whole.cell, ...parts.map(({ cell }) => cell)],
          printed: printedOf(whole),
          computed: sum.toNumber(),
          arithmetic: { zh: arithmetic, en: arithmetic },
          message: {
            zh: `${zh}合计为 ${digits(printed)}，各分项相加为 ${arithmetic}。`,
            en: `The total of the ${en} is ${digits(printed)}, its parts add up to ${arithmetic}.`,
          },
        },
      ];
    });
  },
);
