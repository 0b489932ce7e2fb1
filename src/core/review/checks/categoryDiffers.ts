import { basis } from '../basis';
import { workbooksCheck } from '../check';
import { formsOf } from '../digest';
import { addressOf } from '../parts';
import { placeOf, rowsInCommon } from '../peers';

/** The same indicator of one unit stands under two categories. */
export const categoryDiffers = workbooksCheck(
  {
    id: 'category-differs',
    title: { zh: '同一指标归类不一', en: 'One indicator, two categories' },
    severity: 'question',
    rule: basis.practice('同一指标在各表中的归类应一致', 'one indicator stands under one category'),
    suggestion: { zh: '请统一归类。', en: 'Please use one category.' },
  },
  (workbooks) =>
    rowsInCommon(formsOf(workbooks)).flatMap((group) => {
      const [first, ...rest] = group.filter(({ row }) => row.level2 !== '');
      return rest.flatMap(({ form, row }) =>
        first === undefined || row.level2 === first.row.level2
          ? []
          : [
              {
                file: form.file,
                sheet: form.sheet,
                cells: [addressOf(row.nameCell)],
                others: [placeOf(first.form, first.row.nameCell)],
                printed: row.level2,
                computed: first.row.level2,
                message: { zh: `“${row.name}”这里列为${row.level2}指标，“${first.form.sheet}”中列为${first.row.level2}指标。`, en: `“${row.name}” stands under ${row.level2} here and under ${first.row.level2} on “${first.form.sheet}”.` },
              },
            ],
      );
    }),
);
