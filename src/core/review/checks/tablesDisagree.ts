import { Decimal } from 'decimal.js';
import { basis } from '../basis';
import { factsOf, type Fact, type TableFacts } from '../budget/facts';
import { tablesOf } from '../budget/tablesOf';
import { workbookCheck, type PlacedDraft } from '../check';
import { digits } from '../parts';

/** A cent: amounts of different tables may be rounded apart. */
const CENT = new Decimal('0.01');

const once = (tables: readonly TableFacts[]): readonly TableFacts[] => tables.filter(({ kind }) => tables.filter((table) => table.kind === kind).length === 1);

const draftOf = (here: Fact, there: Fact): readonly PlacedDraft[] => {
  const gap = here.amount.minus(there.amount).abs();
  if (here.sheet === there.sheet || gap.lt('0.005')) return [];
  const name = here.name.replace(/^(全部|一般公共预算) /, '');
  return [
    {
      severity: gap.lte(CENT) ? 'question' : 'error',
      sheet: here.sheet,
      cells: [here.cell],
      others: [{ file: null, sheet: there.sheet, cell: there.cell }],
      printed: here.amount.toNumber(),
      computed: there.amount.toNumber(),
      arithmetic: { zh: `${digits(here.amount)} − ${digits(there.amount)} = ${digits(here.amount.minus(there.amount))}`, en: `${digits(here.amount)} − ${digits(there.amount)} = ${digits(here.amount.minus(there.amount))}` },
      message: { zh: `“${name}”这里为 ${digits(here.amount)}，“${there.sheet}”中为 ${digits(there.amount)}。`, en: `“${name}” is ${digits(here.amount)} here and ${digits(there.amount)} on “${there.sheet}”.` },
    },
  ];
};

/** The tables of one budget have to agree where they state the same amount. A workbook with two sets of tables is left alone. */
export const tablesDisagree = workbookCheck(
  {
    id: 'tables-disagree',
    title: { zh: '预算表之间不一致', en: 'Budget tables disagree' },
    severity: 'error',
    rule: basis.frame('收支总表、收入总表、支出总表、财政拨款收支总表和一般公共预算支出表的同一数字应一致', 'the tables of one budget agree where they state the same amount'),
    suggestion: { zh: '请核对两张表，统一金额。', en: 'Please check both tables and use one amount.' },
  },
  (sheets) => {
    const tables = sheets.flatMap((input) => {
      const { coded, sides } = tablesOf(input);
      return factsOf(coded, sides) ?? [];
    });
    const byName = new Map<string, Fact>();
    return once(tables).flatMap(({ facts }) =>
      facts.flatMap((fact) => {
        const first = byName.get(fact.name);
        if (first === undefined) byName.set(fact.name, fact);
        return first === undefined ? [] : [...draftOf(fact, first), ...draftOf(first, fact)];
      }),
    );
  },
);
