import { basis } from '../basis';
import { workbooksCheck } from '../check';
import { formsOf, type PlacedForm, type TextDigest } from '../digest';
import { addressOf } from '../parts';
import { placeOf } from '../peers';

/** A text of 20 characters or more, the same in the forms of two units: copied. */
export const sameTextTwoUnits = workbooksCheck(
  {
    id: 'same-text-two-units',
    title: { zh: '两个单位文字雷同', en: 'Same text in two units' },
    severity: 'question',
    rule: basis.practice('不同单位的完成情况和原因说明不应雷同', 'what two units did, and why, is not told in the same words'),
    suggestion: { zh: '请按本单位实际情况填写。', en: 'Please tell it in words of your own.' },
  },
  (workbooks) => {
    const known = new Map<number, { readonly form: PlacedForm; readonly text: TextDigest }>();
    return formsOf(workbooks).flatMap((form) =>
      form.texts.flatMap((text) => {
        const first = known.get(text.mark);
        if (first === undefined) known.set(text.mark, { form, text });
        if (first === undefined || form.unit === null || first.form.unit === null || first.form.unit === form.unit) return [];
        return [
          {
            file: form.file,
            sheet: form.sheet,
            cells: [addressOf(text.cell)],
            others: [placeOf(first.form, first.text.cell)],
            printed: text.begins,
            computed: null,
            message: { zh: `这段文字与“${first.form.unit}”的（${first.form.sheet}）一字不差：“${text.begins}…”。`, en: `This text is the same as that of “${first.form.unit}” (${first.form.sheet}): “${text.begins}…”.` },
          },
        ];
      }),
    );
  },
);
