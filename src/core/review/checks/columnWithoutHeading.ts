import { basis } from '../basis';
import { numberAt } from '../budget/cells';
import { tablesOf } from '../budget/tablesOf';
import { sheetCheck } from '../check';

/** A budget table has a column of figures more than it has headings. */
export const columnWithoutHeading = sheetCheck(
  {
    id: 'column-without-heading',
    title: { zh: '有数字的栏没有表头', en: 'Figures without a heading' },
    severity: 'warning',
    rule: basis.frame('每一栏数字都应有表头', 'every column of figures has a heading'),
    suggestion: { zh: '请补上表头，或删去多余的栏。', en: 'Please add the heading, or delete the column.' },
  },
  (input) => {
    const { coded } = tablesOf(input);
    if (coded === null) return [];
    const right = coded.sheet.used?.right ?? -1;
    return Array.from({ length: Math.max(0, right - coded.lastHead) }, (_, at) => coded.lastHead + 1 + at).flatMap((column) => {
      const cells = coded.rows.flatMap(({ row }) => (numberAt(coded.sheet, row, column) === null ? [] : [{ row, column }]));
      const [first] = cells;
      if (first === undefined) return [];
      return [{ cells, printed: numberAt(coded.sheet, first.row, first.column)?.toNumber() ?? null, computed: null, message: { zh: `这一栏有 ${String(cells.length)} 个数字，没有表头。`, en: `This column holds figures (${String(cells.length)}) and has no heading.` } }];
    });
  },
);
