import type { Check } from '../finding';
import { printedOf, wordsOf } from '../parts';

/** `**` stands for a number that was never filled in. In an indicator's name it is part of the printed wording. */
export const placeholderLeft: Check = ({ form }) =>
  form.indicators.flatMap(({ name, target, actual }) =>
    [target, actual].flatMap((figure) =>
      figure === null || !/[*＊×xX]{2,}/.test(figure.text)
        ? []
        : [
            {
              rule: 'placeholder-left',
              severity: 'warning' as const,
              cells: [figure.cell],
              printed: printedOf(figure),
              computed: null,
              message: { zh: `“${wordsOf(name)}”中还留有占位符：${wordsOf(figure)}。`, en: `“${wordsOf(name)}” still holds a placeholder: ${wordsOf(figure)}.` },
            },
          ],
    ),
  );
