import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { planScores } from '../../../src/core/plan';
import type { Assessment } from '../../../src/core/score/assessment';
import type { Form } from '../../../src/core/recognise/form';
import { formatAddress } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { assessmentOf, budgetResult, budgetRow, figure, formOf, goal, indicator, result, scored, shown, type Judged } from '../handMade';

/** The plan in one line an edit: cell, what it becomes, whether it is ticked. */
const lines = (form: Form, parts: Partial<Assessment>): readonly string[] =>
  planScores(assessmentOf(form, parts), []).edits.map(({ cell, after, ticked }) => `${formatAddress(cell)} ${shown(after.value)}${ticked ? ' ✓' : ''}`);

describe('a score', () => {
  const one = (printed: CellValue, judged: Judged, format = 'General', formula: string | null = null): readonly string[] => {
    const row = indicator(14, { weight: figure('G14', 10), score: figure('H14', printed, format, formula) });
    return lines(formOf({ indicators: [row] }), { indicators: [result(row, judged)] });
  };

  test.each<[string, CellValue, Judged, readonly string[]]>([
    ['certain, into an empty cell: written unasked', null, { score: '6.5' }, ['H14 6.5 ✓']],
    ['certain, into a cell of blanks: written unasked', '  ', { score: '6.5' }, ['H14 6.5 ✓']],
    ['suggested: offered', null, { score: '6.5', certainty: 'suggested' }, ['H14 6.5']],
    ['to be judged: no edit, not even with a proposal', null, { score: '6.5', certainty: 'needs-judgement' }, []],
    ['not computed: no edit', null, { score: null }, []],
    ['printed the same: no edit', 6.5, { score: '6.5' }, []],
    ['printed the same as text: no edit', '6.50', { score: '6.5' }, []],
    ['printed differently: offered', 8, { score: '6.5' }, ['H14 6.5']],
    ['printed with noise of binary storage: no edit', 0.1 + 0.2, { score: '0.3' }, []],
    ['a dash: no edit', '—', { score: '6.5' }, []],
    ['a slash: no edit', '/', { score: '6.5' }, []],
    ['an error value: offered', { error: '#DIV/0!' }, { score: '6.5' }, ['H14 6.5']],
    ['zero is a score', null, { score: '0' }, ['H14 0 ✓']],
    ['zero is not nothing', 0, { score: '0' }, []],
  ])('%s', (_, printed, judged, expected) => {
    expect(one(printed, judged)).toEqual(expected);
  });

  test.each<[string, string, CellValue, string, readonly string[]]>([
    ['0', 'holds 9', 9, '8.97', []],
    ['0', 'holds 8', 8, '8.97', ['H14 9']],
    ['0.0', 'is empty', null, '8.97', ['H14 9 ✓']],
    ['0.0', 'holds 8.9', 8.9, '8.94', []],
    ['0.00', 'holds 9', 9, '8.97', ['H14 8.97']],
    ['0.00_ ', 'is empty', null, '8.97', ['H14 8.97 ✓']],
  ])('a cell formatted %s that %s keeps its decimals', (format, _, printed, computed, expected) => {
    expect(one(printed, { score: computed }, format)).toEqual(expected);
  });

  test('a formula is never replaced unasked, even where it shows nothing', () => {
    expect(one('', { score: '6.5' }, 'General', '=G14*0.65')).toEqual(['H14 6.5']);
    expect(one(6.5, { score: '6.5' }, 'General', '=G14*0.65')).toEqual([]);
  });

  test('rows under one merged score cell are one edit', () => {
    const shared = figure('H14');
    const [a, b] = [scored(14, 20, null, { score: shared }), scored(15, 20, null, { score: shared })];
    expect(lines(formOf({ indicators: [a, b] }), { indicators: [result(a, { score: '18' }), result(b, { score: '18' })] })).toEqual(['H14 18 ✓']);
  });

  test('whatever is printed, only an empty cell is ticked', () => {
    fc.assert(
      fc.property(
        fc.option(fc.oneof(fc.float({ noNaN: true, min: 0, max: 100 }), fc.string({ maxLength: 6 })), { nil: null }),
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom('certain' as const, 'suggested' as const, 'needs-judgement' as const),
        (printed, tenths, certainty) => {
          const row = indicator(14, { weight: figure('G14', 100), score: figure('H14', printed) });
          const { edits } = planScores(assessmentOf(formOf({ indicators: [row] }), { indicators: [result(row, { score: new Decimal(tenths).div(10).toString(), certainty })] }), []);
          const empty = printed === null || (typeof printed === 'string' && printed.trim() === '');
          return edits.every(({ ticked, before }) => ticked === (empty && certainty === 'certain') && before.value === printed) && (certainty !== 'needs-judgement' || edits.length === 0);
        },
      ),
    );
  });
});

describe('the funds block', () => {
  const total = (rate: CellValue, format = 'General', others: readonly CellValue[] = []) => {
    const row = budgetRow(7, '年度资金总额', { rate: figure('H7', rate, format), score: figure('I7', 9.5), weight: figure('G7', 10) });
    const details = others.map((value, index) => budgetRow(8 + index, '其中', { rate: figure(`H${String(8 + index)}`, value), score: figure(`I${String(8 + index)}`, '—'), weight: figure(`G${String(8 + index)}`, '—') }));
    return lines(formOf({ budget: [row, ...details] }), { budget: [budgetResult(row, { ratio: '0.952129538763493', score: '9.5' })] });
  };

  test.each<[string, CellValue, string, readonly CellValue[], readonly string[]]>([
    ['four decimals of the share by default', null, 'General', [], ['H7 0.9521 ✓']],
    ['as many as a percent format shows', null, '0%', [], ['H7 0.95 ✓']],
    ['one decimal of a percentage', null, '0.0%', [], ['H7 0.952 ✓']],
    ['already printed to its precision', 0.95, '0%', [], []],
    ['printed as text', '95.21%', 'General', [], []],
    ['printed wrongly as text: offered as text', '96.00%', 'General', [], ['H7 95.21%']],
    ['printed in percent points', 95.21, 'General', [], []],
    ['printed wrongly as whole per cent: offered with decimals', '100%', 'General', [], ['H7 95.21%']],
    ['printed rightly as whole per cent', '95%', 'General', [], []],
    ['as text where the other rates are text', null, 'General', ['100%'], ['H7 95.21% ✓']],
    ['in percent points where the others are', null, 'General', [100], ['H7 95.21 ✓']],
    ['a dash', '—', 'General', [], []],
  ])('the rate is written as the form prints rates: %s', (_, printed, format, others, expected) => {
    expect(total(printed, format, others)).toEqual(expected);
  });

  test('a detail row is offered its rate but no score, and nothing is ticked', () => {
    const rows = [budgetRow(7, '年度资金总额', { rate: figure('H7', 1, '0%') }), budgetRow(8, '其中：当年财政拨款', { rate: figure('H8', null), score: figure('I8', null) })] as const;
    expect(lines(formOf({ budget: rows }), { budget: rows.map((row) => budgetResult(row, { ratio: '1', score: '10' })) })).toEqual(['H8 1']);
  });
});

describe('goals and totals', () => {
  const row = scored(14, 90, null);
  const total = { label: figure('A39', '总分'), weight: figure('G39'), score: figure('H39') };

  test('a goal with a score cell of its own is filled', () => {
    const form = formOf({ goals: [goal({ score: figure('G8') })] });
    expect(lines(form, { goals: [{ index: 0, cell: null, weight: new Decimal(20), score: new Decimal(20), certainty: 'certain', explanation: { zh: '', en: '' } }] })).toEqual(['G8 20 ✓']);
  });

  test('all certain and all cells empty: weights and scores are summed unasked', () => {
    const parts = { indicators: [result(row, { score: '81' })], total: new Decimal(81) };
    expect(lines(formOf({ indicators: [row], total }), parts)).toEqual(['H14 81 ✓', 'G39 90 ✓', 'H39 81 ✓']);
  });

  test('while a part is only suggested the total is offered, not ticked', () => {
    const parts = { indicators: [result(row, { score: '81', certainty: 'suggested' })], total: new Decimal(81), totalCertainty: 'suggested' as const };
    expect(lines(formOf({ indicators: [row], total }), parts)).toEqual(['H14 81', 'G39 90 ✓', 'H39 81']);
  });

  test('while a printed score would stay as it is the total is not ticked', () => {
    const printed = scored(14, 90, 85);
    const parts = { indicators: [result(printed, { score: '81' })], total: new Decimal(81) };
    expect(lines(formOf({ indicators: [printed], total }), parts)).toEqual(['H14 81', 'G39 90 ✓', 'H39 81']);
  });

  test('an open total is no edit', () => {
    expect(lines(formOf({ indicators: [row], total }), { indicators: [result(row)], total: null, undecided: 1 })).toEqual(['G39 90 ✓']);
  });

  test.each([
    ['单位名称(盖章): 区科经局 填报日期: 2022年1月14日 自评得分: 98.54分', 98.54, ['A2 单位名称(盖章): 区科经局 填报日期: 2022年1月14日 自评得分: 97.5分']],
    ['总分：97.01分', 97.01, ['A2 总分：97.5分']],
    ['自评得分：      分', null, ['A2 自评得分：97.5分']],
    ['自评得分: 97.5分', 97.5, []],
  ])('only the number of a heading changes: %s', (text, value, expected) => {
    const form = formOf({ headingTotal: { figure: figure('A2', text), value } });
    expect(lines(form, { total: new Decimal('97.5') })).toEqual(expected);
  });

  test('edits come in reading order', () => {
    const rows = [scored(20, 10, null), scored(14, 10, null)];
    const { edits } = planScores(assessmentOf(formOf({ indicators: rows }), { indicators: rows.map((each) => result(each, { score: '10' })) }), []);
    expect(edits.map(({ cell }) => formatAddress(cell))).toEqual(['H14', 'H20']);
  });
});

describe('notes', () => {
  const advice = (note: string | null, weak: boolean, draft: string | null = '指标值为100人，实际完成65人。') => ({
    cell: figure('D14').cell, note: figure('I14', note), required: null, draft, weak: weak ? { zh: '', en: '' } : null,
  });

  test.each<[string, ReturnType<typeof advice>, readonly string[]]>([
    ['an empty cell is offered the facts', advice(null, false), ['I14 指标值为100人，实际完成65人。']],
    ['a note that says nothing may be replaced', advice('无', true), ['I14 指标值为100人，实际完成65人。']],
    ['a note that says something is left alone', advice('申报人数减少', false), []],
    ['without facts there is nothing to offer', advice(null, false, null), []],
  ])('%s', (_, given, expected) => {
    const { edits } = planScores(assessmentOf(formOf()), [given]);
    expect(edits.map(({ cell, after, ticked }) => `${formatAddress(cell)} ${shown(after.value)}${ticked ? ' ✓' : ''}`)).toEqual(expected);
  });

  test('rows under one note cell are one edit with the facts of each', () => {
    const { edits } = planScores(assessmentOf(formOf()), [advice(null, false, '甲。'), advice(null, false, '乙。')]);
    expect(edits.map(({ after }) => after.value)).toEqual(['甲。\n乙。']);
  });
});
