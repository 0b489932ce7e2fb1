import { contains } from '../../sheet/area';
import { isCellError } from '../../sheet/snapshot';
import { basis } from '../basis';
import { sheetCheck } from '../check';
import { addressOf } from '../parts';

/** A division by zero is what a form not yet filled in shows. */
const UNFILLED = '#DIV/0!';

/** Cells of a form that show an error instead of a figure. */
export const cellErrors = sheetCheck(
  {
    id: 'cell-error',
    title: { zh: '公式出错', en: 'Formula shows an error' },
    severity: 'warning',
    rule: basis.practice('报送的表不应有出错的公式', 'no formula shows an error'),
    suggestion: { zh: '请修正公式。', en: 'Please mend the formula.' },
  },
  ({ sheet, forms }) =>
    forms.flatMap(({ form }) => {
      const wrong = [...sheet.cells].flatMap(([key, { value }]) => {
        const cell = addressOf(key);
        return isCellError(value) && value.error !== UNFILLED && contains(form.range, cell.row, cell.column) ? [{ cell, error: value.error }] : [];
      });
      const [first] = wrong;
      if (first === undefined) return [];
      return [
        {
          cells: wrong.map(({ cell }) => cell),
          printed: first.error,
          computed: null,
          message: { zh: `${String(wrong.length)} 个单元格显示 ${first.error}，没有得出数字。`, en: `Cells that show ${first.error} instead of a figure: ${String(wrong.length)}.` },
        },
      ];
    }),
);
