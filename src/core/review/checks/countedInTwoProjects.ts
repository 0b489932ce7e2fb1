import { basis } from '../basis';
import { workbooksCheck } from '../check';
import { formsOf } from '../digest';
import { addressOf } from '../parts';
import { amountIn, placeOf, rowsInCommon } from '../peers';

/** One and the same result, a number and no share, is claimed by two projects of one unit. */
export const countedInTwoProjects = workbooksCheck(
  {
    id: 'counted-in-two-projects',
    title: { zh: '同一成果多个项目重复计算', en: 'One result in two projects' },
    severity: 'warning',
    rule: basis.practice('同一成果不应在多个项目中重复计算', 'one result is counted for one project'),
    suggestion: { zh: '请确认成果归属，只在一个项目中计分。', en: 'Please settle whose result it is and count it once.' },
  },
  (workbooks) =>
    rowsInCommon(formsOf(workbooks).filter(({ scope, kind }) => scope === 'project' && kind === 'self-evaluation')).flatMap((group) =>
      group.flatMap(({ form, row }, index) => {
        const amount = amountIn(row.actual, form.year);
        const twin = group.find((other, at) => at !== index && other.row.actual === row.actual && other.row.target === row.target);
        // A share, one or two of something, or a bare 95 may be the same by chance.
        if (twin === undefined || amount === null || amount.unit.dimension === 'percent' || amount.number.lte(2) || (!amount.ownUnit && amount.number.lte(100)) || /[率度比]$/.test(row.name)) return [];
        return [
          {
            file: form.file,
            sheet: form.sheet,
            cells: [addressOf(row.nameCell)],
            others: [placeOf(twin.form, twin.row.nameCell)],
            printed: row.actual,
            computed: null,
            message: { zh: `“${row.name}”${row.actual} 在“${twin.form.sheet}”中也计了一次。`, en: `“${row.name}”, ${row.actual}, is counted on “${twin.form.sheet}” as well.` },
          },
        ];
      }),
    ),
);
