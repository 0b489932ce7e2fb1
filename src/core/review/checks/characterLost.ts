import { basis } from '../basis';
import { formCheck } from '../check';
import { bare, printedOf, wordsOf } from '../parts';

/** Two Chinese characters or more, of which one was lost on the way: 不断提高 → 断提高. */
const lostOne = (target: string, actual: string): boolean =>
  actual.length >= 2 && target.length === actual.length + 1 && /^[\u4e00-\u9fff]+$/.test(target) && [...target].some((_, index) => target.slice(0, index) + target.slice(index + 1) === actual);

/** The actual is the target with one character missing; read literally it may say the opposite. */
export const characterLost = formCheck(
  {
    id: 'character-lost',
    title: { zh: '完成值疑似漏字', en: 'A character is missing' },
    severity: 'warning',
    rule: basis.practice('完成值与指标值只差一个字的，应核实是否漏字', 'an actual that lacks one character of its target is likely mistyped'),
    suggestion: { zh: '请核对文字。', en: 'Please check the wording.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ name, target, actual }) =>
      target === null || actual === null || !lostOne(bare(target), bare(actual))
        ? []
        : [
            {
              cells: [actual.cell, target.cell],
              printed: printedOf(actual),
              computed: printedOf(target),
              message: {
                zh: `“${wordsOf(name)}”的完成值“${wordsOf(actual)}”比指标值“${wordsOf(target)}”少一个字，可能漏字。`,
                en: `The actual “${wordsOf(actual)}” of “${wordsOf(name)}” lacks one character of the target “${wordsOf(target)}”.`,
              },
            },
          ],
    ),
);
