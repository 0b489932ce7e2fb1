import { basis } from '../basis';
import { workbooksCheck } from '../check';
import { formsOf } from '../digest';
import { addressOf } from '../parts';
import { placeOf } from '../peers';

/** The reviewer's workbook gives an indicator more points than the sender's own form of the same project and year. */
export const reviewAboveOwn = workbooksCheck(
  {
    id: 'review-above-own',
    title: { zh: '复核得分高于单位自评得分', en: 'Review above the self-score elsewhere' },
    severity: 'warning',
    rule: basis.practice('复核得分一般不高于自评得分', 'a review score does not exceed the self-score'),
    suggestion: { zh: '请核实复核得分。', en: 'Please check the review score.' },
  },
  (workbooks) => {
    const forms = formsOf(workbooks).filter(({ kind, project }) => kind === 'self-evaluation' && project !== null);
    const keyOf = (form: (typeof forms)[number]): string => `${form.project ?? ''}|${String(form.year)}`;
    const own = new Map(forms.filter(({ rows }) => rows.every(({ reviewScore }) => reviewScore === null)).map((form) => [keyOf(form), form]));
    return forms.flatMap((form) => {
      const self = own.get(keyOf(form));
      if (self === undefined || self === form) return [];
      return form.rows.flatMap((row) => {
        const claimed = self.rows.filter(({ name }) => name === row.name);
        const [only] = claimed;
        if (only?.score == null || claimed.length > 1 || row.reviewScore === null || row.reviewCell === null || row.reviewScore <= only.score) return [];
        return [
          {
            file: form.file,
            sheet: form.sheet,
            cells: [addressOf(row.reviewCell)],
            others: [placeOf(self, only.nameCell)],
            printed: row.reviewScore,
            computed: only.score,
            message: { zh: `“${row.name}”复核得分 ${String(row.reviewScore)} 高于单位自评得分 ${String(only.score)}（${self.sheet}）。`, en: `The review score of “${row.name}”, ${String(row.reviewScore)}, is above the self-score ${String(only.score)} (${self.sheet}).` },
          },
        ];
      });
    });
  },
);
