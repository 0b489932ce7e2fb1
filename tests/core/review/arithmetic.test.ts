import { Decimal } from 'decimal.js';
import { reviewForm } from '../../../src/core/review';
import type { BudgetRow, Form } from '../../../src/core/recognise/form';
import type { Assessment } from '../../../src/core/score/assessment';
import { formatAddress } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { assessmentOf, budgetResult, budgetRow, figure, formOf, goal, level, PACK, result, scored } from '../handMade';

/** What a review says of one rule: severity, cell to look at, computed value. */
const found = (rule: string, parts: Partial<Form>, judged: Partial<Assessment> = {}): readonly string[] => {
  const form = formOf(parts);
  return reviewForm(form, assessmentOf(form, judged), PACK)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, cells, computed }) => `${severity} ${cells[0] === undefined ? '' : formatAddress(cells[0])} ${String(computed)}`);
};

const funds = (adjusted: CellValue, executed: CellValue, rate: CellValue, format = 'General'): BudgetRow =>
  budgetRow(7, '年度资金总额', { adjusted: figure('E7', adjusted), executed: figure('F7', executed), rate: figure('H7', rate, format), weight: figure('G7', 10), score: figure('I7') });

describe('execution rate', () => {
  test.each<[CellValue, CellValue, CellValue, string, readonly string[]]>([
    [450, 160.45, 0.36, '0%', []],
    [13247, 12612.86, 0.9521, '0.00%', []],
    [13247, 12612.86, '95.21%', 'General', []],
    [13247, 12612.86, 95.21, 'General', []],
    [13247, 12612.86, 95, 'General', []],
    ['4,753.66万元', '3824.26万元', '100%', 'General', ['error H7 0.8045']],
    [7167.12, 6457.48, 0.8, '0%', ['error H7 0.901']],
    [0, 0, 0, '0%', []],
    [null, 20, 1, '0%', []],
    ['—', '—', '—', 'General', []],
  ])('%s of which %s: printed %s (%s)', (adjusted, executed, rate, format, expected) => {
    expect(found('execution-rate', { budget: [funds(adjusted, executed, rate, format)] })).toEqual(expected);
  });

  test('the sentence shows the arithmetic', () => {
    const form = formOf({ budget: [funds(2000, 1500, 1, '0%')] });
    expect(reviewForm(form, assessmentOf(form), PACK)[0]?.message).toEqual({
      zh: '执行率应为 1500 ÷ 2000 = 75%，表中为 1。',
      en: 'The execution rate is 1500 ÷ 2000 = 75%, but 1 is printed.',
    });
  });

  test.each<[CellValue, CellValue, readonly string[]]>([
    [2000, 6506, ['error F7 null']],
    [2000, 2000, []],
  ])('of %s spent %s: more than the budget cannot be spent', (adjusted, executed, expected) => {
    expect(found('execution-over-budget', { budget: [funds(adjusted, executed, null)] })).toEqual(expected);
  });
});

describe('score for execution', () => {
  test.each<[CellValue, string, readonly string[]]>([
    [10, '3.57', ['error I7 3.57']],
    [3.57, '3.57', []],
    [3.6, '3.57', []],
    [9, '9.18', []],
    [8, '8.97', []],
    [10, '8.97', ['error I7 8.97']],
    ['—', '9', []],
    [null, '9', []],
  ])('%s where %s follows', (printed, computed, expected) => {
    const row = { ...funds(100, 50, null), score: figure('I7', printed) };
    expect(found('budget-score', { budget: [row] }, { budget: [budgetResult(row, { score: computed, ratio: '0.5' })] })).toEqual(expected);
  });
});

describe('funds and their parts', () => {
  const details = (labels: readonly string[], amounts: readonly CellValue[]): readonly BudgetRow[] => [
    budgetRow(7, '年度资金总额', { adjusted: figure('E7', 100) }),
    ...labels.map((label, index) => budgetRow(8 + index, label, { adjusted: figure(`E${String(8 + index)}`, amounts[index] ?? null) })),
  ];

  test.each<[string, readonly string[], readonly CellValue[], readonly string[]]>([
    ['add up', ['其中：当年财政拨款', '上年结转资金', '其他资金'], [60, 30, 10], []],
    ['do not add up', ['其中：当年财政拨款', '上年结转资金', '其他资金'], [60, 30, 5], ['error E7 95']],
    ['do not add up, one is empty', ['其中：当年财政拨款', '上年结转资金', '其他资金'], [60, 30, null], ['warning E7 90']],
    ['one makes the whole', ['其中：当年财政拨款', '上年结转资金', '其他资金'], [100, null, null], []],
    ['are none', ['其中：当年财政拨款', '上年结转资金', '其他资金'], [null, null, null], []],
    ['detail one another', ['其中：财政拨款', '其中：中央补助', '其他资金'], [90, 40, 5], []],
    ['differ by rounding', ['其中：当年财政拨款', '上年结转资金', '其他资金'], [60, 30, 10.01], []],
  ])('parts that %s', (_, labels, amounts, expected) => {
    expect(found('funds-parts', { budget: details(labels, amounts) })).toEqual(expected);
  });

  test('a detail row without points carries no score', () => {
    const rows = [funds(100, 100, null), budgetRow(8, '其中：当年财政拨款', { weight: figure('G8', '-'), score: figure('I8', 10) })];
    expect(found('detail-row-scored', { budget: rows })).toEqual(['warning I8 null']);
    expect(found('detail-row-scored', { budget: [rows[0] ?? funds(1, 1, null), budgetRow(8, '其中', { weight: figure('G8', '—'), score: figure('I8', '—') })] })).toEqual([]);
  });
});

describe('total', () => {
  const total = (printed: CellValue, weight: CellValue = 100): Form['total'] => ({ label: figure('A39', '总分'), weight: figure('G39', weight), score: figure('H39', printed) });
  const budget = [{ ...funds(100, 100, 1), score: figure('I7', 10) }];
  const rows = [scored(14, 50, 45.5), scored(15, 40, 40)];

  test.each<[CellValue, readonly string[]]>([
    [95.5, []],
    ['95.50', []],
    [96, []],
    [97, ['error H39 95.5']],
    [null, []],
  ])('%s where the scores make 95.5', (printed, expected) => {
    expect(found('total', { budget, indicators: rows, total: total(printed) })).toEqual(expected);
  });

  test('the points for execution left out are named as such', () => {
    expect(found('total-omits-execution', { budget, indicators: rows, total: total(85.5) })).toEqual(['error H39 95.5']);
  });

  test('a total that is still to come, or a score that is, says nothing', () => {
    expect(found('total', { budget, indicators: [...rows, scored(16, 10, null)], total: total(90) })).toEqual([]);
  });

  test('a score merged over several rows counts once', () => {
    const shared = figure('H14', 45.5);
    const merged = [scored(14, 50, 45.5, { score: shared }), scored(15, 50, 45.5, { score: shared })];
    expect(found('total', { budget, indicators: merged, total: total(55.5) })).toEqual([]);
  });

  test('the total in the heading is held to the same sum, goals among it', () => {
    const goals = [goal({ score: figure('G8', 20) })];
    const heading = (value: number): Form['headingTotal'] => ({ figure: figure('A2', `自评得分: ${String(value)}分`), value });
    expect(found('total', { budget, goals, indicators: rows, headingTotal: heading(115.5) })).toEqual([]);
    expect(found('total', { budget, goals, indicators: rows, headingTotal: heading(98.54) })).toEqual(['error A2 115.5']);
  });

  test('points printed in goal lines count as earned where goals have no score cell', () => {
    const goals = [goal({ points: 0.2 }), goal({ points: 17.4 })];
    expect(found('total', { budget, goals, indicators: rows, headingTotal: { figure: figure('A4', '总分：113.1分'), value: 113.1 } })).toEqual([]);
  });
});

describe('points', () => {
  const total: Form['total'] = { label: figure('A39', '总分'), weight: figure('G39', 100), score: figure('H39') };
  const budget = [funds(100, 100, null)];

  test('all parts make 100', () => {
    expect(found('weights-not-100', { budget, total, indicators: [scored(14, 90, null)] })).toEqual([]);
    expect(found('weights-not-100', { budget, total, indicators: [scored(14, 100, null)] })).toEqual(['error G39 110']);
    expect(found('weights-not-100', { budget, indicators: [scored(14, 80, null)] })).toEqual(['warning G14 90']);
    expect(found('weights-not-100', { budgetPoints: 20, goalPoints: 20, indicators: [scored(14, 60, null)] })).toEqual([]);
    expect(found('weights-not-100', { indicators: [scored(14, null, 50)] })).toEqual([]);
  });

  test('a level has the points its label says', () => {
    const rows = (points: number) => [scored(14, 20, null, { level1: level('B14', '产出指标', points) }), scored(15, 30, null, { level1: level('B14', '产出指标', points) })];
    expect(found('level-points', { indicators: rows(50) })).toEqual([]);
    expect(found('level-points', { indicators: rows(60) })).toEqual(['error B14 50']);
  });

  test('a label repeated after a page break goes on with its level', () => {
    const rows = [scored(14, 20, null, { level1: level('B14', '产出指标', 50) }), scored(30, 30, null, { level1: level('B30', '产出指标', 50) })];
    expect(found('level-points', { indicators: rows })).toEqual([]);
  });

  test.each<[CellValue, CellValue, readonly string[]]>([
    [10, 12, ['error H14 null']],
    [10, -1, ['error H14 null']],
    [10, 10, []],
    [-5, -3, []],
    ['—', 5, []],
    [10, '10分', []],
  ])('of %s points scored %s', (weight, score, expected) => {
    expect(found('score-range', { indicators: [scored(14, weight, score)] })).toEqual(expected);
  });
});

describe('a score against the rules', () => {
  const judge = (printed: CellValue, computed: string | null, certainty: 'certain' | 'suggested' | 'needs-judgement' = 'certain', note: string | null = null): readonly string[] => {
    const row = scored(14, 10, printed, { note: figure('I14', note) });
    const form = formOf({ indicators: [row] });
    return reviewForm(form, assessmentOf(form, { indicators: [result(row, { score: computed, certainty })] }), PACK)
      .filter(({ rule }) => ['score-differs', 'met-but-reduced', 'full-score-though-missed'].includes(rule))
      .map(({ rule, severity, computed: value }) => `${severity} ${rule} ${String(value)}`);
  };

  test.each<[string, CellValue, string | null, readonly string[]]>([
    ['the same', 6.5, '6.5', []],
    ['within a tenth', 6.6, '6.5', []],
    ['rounded to whole points', 7, '6.5', []],
    ['cut to whole points', 6, '6.97', []],
    ['higher', 8, '6.5', ['error score-differs 6.5']],
    ['full though missed', 10, '6.5', ['error full-score-though-missed 6.5']],
    ['reduced though met', 9, '10', ['error met-but-reduced 10']],
    ['not computed', 8, null, []],
    ['not printed', null, '6.5', []],
  ])('%s', (_, printed, computed, expected) => {
    expect(judge(printed, computed)).toEqual(expected);
  });

  test('points taken off with a reason given are asked about, not called wrong', () => {
    expect(judge(9, '10', 'certain', '部分企业未及时反馈')).toEqual(['warning met-but-reduced 10']);
  });

  test('what the rules only suggest is a question', () => {
    expect(judge(10, '0', 'suggested')).toEqual(['question score-differs 0']);
  });

  test('a tenth of a point is much where a fifth can be had', () => {
    const row = scored(14, 0.2, 0.1);
    const form = formOf({ indicators: [row] });
    const findings = reviewForm(form, assessmentOf(form, { indicators: [result(row, { score: '0.2' })] }), PACK);
    expect(findings.filter(({ rule }) => rule === 'met-but-reduced').map(({ computed }) => computed)).toEqual([new Decimal('0.2').toNumber()]);
  });
});
