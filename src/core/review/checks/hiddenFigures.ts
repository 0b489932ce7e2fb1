import { printedNumber } from '../../figure/printed';
import type { Figure, Form } from '../../recognise/form';
import { basis } from '../basis';
import { sheetCheck } from '../check';
import { printedOf, uniqueCells } from '../parts';

const figuresOf = ({ budget, indicators, goals, total }: Form): readonly Figure[] =>
  uniqueCells([
    ...budget.flatMap(({ initial, adjusted, executed, weight, rate, score }) => [initial, adjusted, executed, weight, rate, score]),
    ...goals.flatMap(({ weight, score }) => [weight, score]),
    ...indicators.flatMap(({ target, actual, weight, score }) => [target, actual, weight, score]),
    total?.weight ?? null,
    total?.score ?? null,
  ]);

/** Figures of a form stand in rows that are hidden: they count in its sums and nobody sees them. */
export const hiddenFigures = sheetCheck(
  {
    id: 'hidden-figures',
    title: { zh: '隐藏行里有数字', en: 'Figures in hidden rows' },
    severity: 'warning',
    rule: basis.practice('报送的表不应隐藏含数字的行', 'no figures are sent in hidden rows'),
    suggestion: { zh: '请取消隐藏，或删去不需要的行。', en: 'Please show the rows, or delete those not needed.' },
  },
  ({ sheet, forms }) =>
    forms.flatMap(({ form }) => {
      const hidden = figuresOf(form).filter((figure) => sheet.hiddenRows.has(figure.cell.row) && printedNumber(figure) !== null);
      const [first] = hidden;
      if (first === undefined) return [];
      const rows = [...new Set(hidden.map(({ cell }) => cell.row + 1))].join(', ');
      return [
        {
          cells: hidden.map(({ cell }) => cell),
          printed: printedOf(first),
          computed: null,
          message: { zh: `第 ${rows.replace(/, /g, '、')} 行被隐藏，其中有 ${String(hidden.length)} 个数字。`, en: `Hidden rows (${rows}) hold figures: ${String(hidden.length)}.` },
        },
      ];
    }),
);
