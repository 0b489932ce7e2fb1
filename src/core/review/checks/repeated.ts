import type { Form, Indicator } from '../../recognise/form';
import { isEmpty } from '../../figure/printed';
import type { Check, Finding } from '../finding';
import { printedOf, wordsOf } from '../parts';

const bare = (text: string): string => text.replace(/\s+/g, '');

/** The goal without its number and points: 年度目标4（0.2分）：推进… → 推进… */
const goalText = (text: string): string => bare(text).replace(/^[^:：]{0,16}[:：]/, '');

const repeatedGoals = (form: Form): readonly Omit<Finding, 'sheet'>[] =>
  form.goals.flatMap(({ target, term }, index) => {
    const first = form.goals.slice(0, index).find((other) => other.term === term && other.target !== null && goalText(other.target.text) === goalText(target?.text ?? ''));
    if (target === null || isEmpty(target) || first?.target == null || goalText(target.text).length < 6) return [];
    return [
      {
        rule: 'duplicate-goal',
        // In a declaration general wording may well serve two goals.
        severity: form.kind === 'self-evaluation' ? ('error' as const) : ('question' as const),
        cells: [target.cell, first.target.cell],
        printed: printedOf(target),
        computed: null,
        message: { zh: `两个目标内容相同：“${wordsOf(target)}”。`, en: `Two goals have the same text: “${wordsOf(target)}”.` },
      },
    ];
  });

/** For each row the earlier rows of the same name. */
const namesakes = (rows: readonly Indicator[]): readonly (readonly Indicator[])[] => {
  const known = new Map<string, readonly Indicator[]>();
  return rows.map((row) => {
    const name = bare(row.name.text);
    const earlier = known.get(name) ?? [];
    known.set(name, [...earlier, row]);
    return earlier;
  });
};

/** The same indicator twice: under one goal it is counted twice; under two goals its actuals should be the same. */
const repeatedIndicators = (form: Form): readonly Omit<Finding, 'sheet'>[] => {
  const earlierOf = namesakes(form.indicators);
  return form.indicators.flatMap((row, index): readonly Omit<Finding, 'sheet'>[] => {
    const earlier = earlierOf[index] ?? [];
    const twin = earlier.find((other) => other.goal === row.goal);
    if (twin !== undefined && form.kind === 'self-evaluation')
      return [
        {
          rule: 'duplicate-indicator',
          severity: 'warning',
          cells: [row.name.cell, twin.name.cell],
          printed: printedOf(row.name),
          computed: null,
          message: { zh: `指标“${wordsOf(row.name)}”出现了两次，可能重复计分。`, en: `The indicator “${wordsOf(row.name)}” stands here twice and may be counted twice.` },
        },
      ];
    const elsewhere = earlier.find((other) => other.goal !== row.goal && bare(other.target?.text ?? '') === bare(row.target?.text ?? ''));
    if (form.kind !== 'self-evaluation' || elsewhere?.actual == null || row.actual === null || isEmpty(row.actual) || isEmpty(elsewhere.actual)) return [];
    // Two shares of 100% are no one result; one licence won is.
    if (bare(elsewhere.actual.text) === bare(row.actual.text))
      return /[%％]/.test(row.actual.text) || row.actual.format.includes('%') || !/\d/.test(row.actual.text) ? [] : [
        {
          rule: 'counted-twice',
          severity: 'question',
          cells: [row.name.cell, elsewhere.name.cell],
          printed: printedOf(row.name),
          computed: null,
          message: { zh: `同一成果“${wordsOf(row.name)}”在两个目标下都计了分。`, en: `One and the same result, “${wordsOf(row.name)}”, is counted under two goals.` },
        },
      ];
    return [
      {
        rule: 'same-indicator-different-actual',
        severity: 'question',
        cells: [row.actual.cell, elsewhere.actual.cell],
        printed: printedOf(row.actual),
        computed: printedOf(elsewhere.actual),
        message: {
          zh: `同一指标“${wordsOf(row.name)}”在两个目标下的完成值不同：${wordsOf(elsewhere.actual)} 和 ${wordsOf(row.actual)}。`,
          en: `The same indicator “${wordsOf(row.name)}” has different actuals under two goals: ${wordsOf(elsewhere.actual)} and ${wordsOf(row.actual)}.`,
        },
      },
    ];
  });
};

/** What stands on the form twice. */
export const repeated: Check = ({ form }) => [...repeatedGoals(form), ...repeatedIndicators(form)];
