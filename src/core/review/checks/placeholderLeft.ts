import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

/** `**` stands for a number that was never filled in. In an indicator's name it is part of the printed wording. */
export const placeholderLeft = formCheck(
  {
    id: 'placeholder-left',
    title: { zh: '占位符未替换', en: 'Placeholder left in' },
    severity: 'warning',
    rule: basis.goals('绩效指标应当细化、量化', 'indicators are to be specific and measurable'),
    suggestion: { zh: '请填写具体数值。', en: 'Please fill in the number.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ name, target, actual }) =>
      [target, actual].flatMap((figure) =>
        figure === null || !/[*＊×xX]{2,}/.test(figure.text)
          ? []
          : [
              {
                cells: [figure.cell],
                printed: printedOf(figure),
                computed: null,
                message: { zh: `“${wordsOf(name)}”中还留有占位符：${wordsOf(figure)}。`, en: `“${wordsOf(name)}” still holds a placeholder: ${wordsOf(figure)}.` },
              },
            ],
      ),
    ),
);
