import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { assess, findRulePack, parseRulePack, proposeRulePack, rulePacks } from '../../../src/core/score';
import { type Assessment, type Decisions, NO_DECISIONS } from '../../../src/core/score/assessment';
import type { Form } from '../../../src/core/recognise/form';
import type { RulePack } from '../../../src/core/score/rulePack';
import { figureAt } from '../../fixtures/formFromTruth';
import { type Cell, formOf, percent, type RowSpec } from './formOf';

const pack = (id: string): RulePack => {
  const found = findRulePack(id);
  if (found === null) throw new Error(id);
  return found;
};
const national = pack('mof-2020');

const assessed = (rows: readonly RowSpec[], overrides: Partial<Form> = {}, rules = national, decisions: Decisions = NO_DECISIONS): Assessment => assess(formOf(rows, overrides), rules, decisions);
const scores = ({ indicators }: Assessment): (string | undefined)[] => indicators.map(({ score }) => score?.toString());

const funds = (cells: Partial<Record<'initial' | 'adjusted' | 'executed' | 'weight' | 'rate' | 'score', Cell>>, row = 5, label = '年度资金总额'): Form['budget'][number] => {
  const at = (column: string, role: keyof typeof cells): ReturnType<typeof figureAt> | null => {
    const cell = cells[role];
    if (cell === undefined) return null;
    return typeof cell === 'object' && cell !== null && 'format' in cell ? figureAt(`${column}${String(row)}`, cell.value, cell.format) : figureAt(`${column}${String(row)}`, cell);
  };
  return { label: figureAt(`C${String(row)}`, label), initial: at('D', 'initial'), adjusted: at('E', 'adjusted'), executed: at('F', 'executed'), weight: at('G', 'weight'), rate: at('H', 'rate'), score: at('I', 'score') };
};

describe('the explanation can be followed with a pocket calculator', () => {
  it.each<[RowSpec, string]>([
    [{ target: '100 人', actual: '65 人' }, '完成值 65 人 ÷ 指标值 100 人 = 65%，得分 10 × 65% = 6.50（财预〔2020〕10号，正向指标：完成指标值的得满分，未完成的按完成比例计分）'],
    [{ target: '1100万元', actual: '1093万元', weight: 6 }, '完成值 1093 万元 ÷ 指标值 1100 万元 ≈ 99.36%，得分 6 × 1093 ÷ 1100 = 5.96（财预〔2020〕10号，正向指标：完成指标值的得满分，未完成的按完成比例计分）'],
    [{ target: '2.6亿元', actual: '24500万元', weight: 6 }, '完成值 24500 万元（=2.45 亿元） ÷ 指标值 2.6 亿元 ≈ 94.23%，得分 6 × 2.45 ÷ 2.6 = 5.65（财预〔2020〕10号，正向指标：完成指标值的得满分，未完成的按完成比例计分）'],
    [{ target: '≤5%', actual: '8%', name: '差错率' }, '指标值 5% ÷ 完成值 8% = 62.5%，得分 10 × 62.5% = 6.25（通行做法，反向指标：不超过指标值的得满分，超过的按指标值÷完成值计分）'],
    [{ target: '及时', actual: '及时' }, '完成值与指标值一致（及时），得满分 10.00（财预〔2020〕10号，定性指标：达成、部分达成并具有一定效果、未达成且效果较差三档，分别按分值的 100%～80%（含）、80%～60%（含）、60%～0% 确定得分）'],
    [{ target: '2021.11.30前', actual: '2021.12.5', level2: '时效指标', name: '完成时间' }, '完成时间 2021-12-05 晚于要求 2021-11-30 5 天，建议 0 分，由您决定，得分 10 × 0% = 0.00（财预〔2020〕10号，正向指标：完成指标值的得满分，未完成的按完成比例计分）'],
  ])('%j', (row, sentence) => expect(assessed([row]).indicators[0]?.explanation.zh).toBe(sentence));

  it('says the same in English', () => {
    expect(assessed([{ target: '100 人', actual: '65 人' }]).indicators[0]?.explanation.en).toBe('actual 65 人 ÷ target 100 人 = 65%; score 10 × 65% = 6.50 (Caiyu [2020] No. 10: higher is better: full points where the target is met, else in proportion)');
  });

  it('warns of an actual far above the target, without taking points off', () => {
    const [row] = assessed([{ target: '6次', actual: '150次' }]).indicators;
    expect(row?.score?.toString()).toBe('10');
    expect(row?.remarks.map(({ code }) => code)).toEqual(['far-above-target']);
    expect(row?.explanation.zh).toContain('2500%');
    expect(assessed([{ target: '6次', actual: '150次' }], {}, pack('hubei-2021')).indicators[0]?.remarks).toEqual([]);
  });
});

describe('rounding', () => {
  it.each<[Cell, Cell, Cell, string]>([
    [2, '100.00%', '97.30%', '1.95'],
    [1, '200', '1', '0.01'],
    [0.05, 10, 1, '0.01'],
    [3, 3, 1, '1'],
    [0.015, 3, 1, '0.01'],
    [1.005, 100, 100, '1.01'],
  ])('weight %s, target %s, actual %s gives %s', (weight, target, actual, score) => expect(scores(assessed([{ weight, target, actual }]))).toEqual([score]));

  it('keeps the precision a score column shows', () => {
    expect(scores(assessed([{ target: 3, actual: 2, score: { value: 0, format: '0.0' } }]))).toEqual(['6.7']);
    expect(scores(assessed([{ target: 3, actual: 2, score: { value: 0, format: '0' } }]))).toEqual(['7']);
    expect(scores(assessed([{ target: 3, actual: 2, score: { value: 0, format: '0.0000' } }]))).toEqual(['6.67']);
  });

  it('keeps to the rules where the form has no score column', () => expect(scores(assessed([{ target: 3, actual: 2, score: undefined }]))).toEqual(['6.67']));

  it('adds up what is rounded', () => {
    const { total } = assessed([{ weight: 10, target: 3, actual: 1 }, { weight: 10, target: 3, actual: 1 }, { weight: 10, target: 3, actual: 1 }]);
    expect(total?.toString()).toBe('9.99');
  });
});

describe('weights', () => {
  it.each<[Cell, string | undefined]>([['10', '10'], ['10分', '10'], ['（10分）', '10'], [percent(0.1), '10'], ['—', undefined], [null, undefined]])('reads the weight cell %j', (weight, score) => expect(scores(assessed([{ weight, target: 1, actual: 1 }]))).toEqual([score]));

  it('takes the points of a level label that covers one row alone', () => {
    expect(scores(assessed([{ weight: undefined, target: 2, actual: 1, level2Points: 8 }]))).toEqual(['4']);
  });

  it('takes the points of a level-1 label that covers one row alone, and shares out none that cover more', () => {
    expect(scores(assessed([{ weight: undefined, target: 2, actual: 1, level1Points: 8 }]))).toEqual(['4']);
    const form = formOf([{ weight: undefined, target: 2, actual: 1, level1Points: 8, level2Points: 6 }, { weight: undefined, target: 2, actual: 1 }]);
    const [first] = form.indicators;
    const both: Form = { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, level2: first?.level2 ?? null })) };
    expect(scores(assess(both, national, NO_DECISIONS))).toEqual([undefined, undefined]);
    const level1: Form = { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, level1: first?.level1 ?? null, level2: null })) };
    expect(scores(assess(level1, national, NO_DECISIONS))).toEqual([undefined, undefined]);
  });

  it('takes the weight a person gave, and no nonsense', () => {
    const row: RowSpec = { weight: undefined, target: 2, actual: 1 };
    expect(scores(assessed([row], {}, national, { scores: {}, weights: { C10: '8' } }))).toEqual(['4']);
    expect(scores(assessed([row], {}, national, { scores: {}, weights: { C10: 'eight' } }))).toEqual([undefined]);
  });

  it('asks about negative points', () => expect(assessed([{ weight: -5, target: 1, actual: 1 }]).indicators[0]).toMatchObject({ score: null, certainty: 'needs-judgement' }));

  it('does not count a satisfaction row without points where the rules allow that', () => {
    const rows: RowSpec[] = [{ weight: undefined, target: '≥90%', actual: '95%', level1: '满意度指标', level2: '满意度指标' }, { weight: 60, target: 1, actual: 1 }];
    expect(assessed(rows, {}, pack('hubei-2021'))).toMatchObject({ undecided: 0 });
    expect(assessed(rows, {}, national)).toMatchObject({ undecided: 1 });
  });
});

describe('rows that share a merged cell', () => {
  const shared = (actuals: readonly Cell[]): RowSpec[] => actuals.map((actual, index) => ({ target: 10, actual, weight: 20, sharedWith: actuals.map((_, other) => other).filter((other) => other !== index) }));
  const merged = (rows: readonly RowSpec[], role: 'weight' | 'score'): Form => {
    const form = formOf(rows);
    return { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, [role]: form.indicators[0]?.[role] ?? null })) };
  };
  const both = (rows: readonly RowSpec[]): Form => {
    const form = merged(rows, 'weight');
    return { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, score: form.indicators[0]?.score ?? null })) };
  };

  it('earns the mean once', () => {
    const result = assess(both(shared([10, 5])), national, NO_DECISIONS);
    expect(scores(result)).toEqual(['15', '15']);
    expect(result.indicators.map(({ certainty }) => certainty)).toEqual(['suggested', 'suggested']);
    expect(result).toMatchObject({ undecided: 0 });
    expect(result.total?.toString()).toBe('15');
    expect(result.fullTotal?.toString()).toBe('20');
  });

  it('waits for all of them', () => expect(assess(both(shared([10, null])), national, NO_DECISIONS)).toMatchObject({ undecided: 1, total: null }));

  it('shares one weight between several score cells', () => expect(scores(assess(merged(shared([10, 5]), 'weight'), national, NO_DECISIONS))).toEqual(['7.5', '7.5']));

  it('adds up weights of their own under one score cell', () => expect(scores(assess(merged(shared([10, 5]), 'score'), national, NO_DECISIONS))).toEqual(['30', '30']));

  it('waits for points that are not known', () => {
    expect(scores(assess(both(shared([10, 5]).map((row) => ({ ...row, weight: null }))), national, NO_DECISIONS))).toEqual([undefined, undefined]);
    const [first, second] = shared([10, 5]);
    const half = assess(merged([{ ...first }, { ...second, weight: '—' }], 'score'), national, NO_DECISIONS);
    expect(half.indicators.map(({ score, certainty }) => [score, certainty])).toEqual([[null, 'needs-judgement'], [null, 'needs-judgement']]);
    expect(half.indicators[0]?.explanation.zh).toContain('尚有指标无法计算');
  });

  it('infers no weight from a score that several rows share', () => {
    const rows = shared([10, 5]).map((row) => ({ ...row, weight: null, score: 15 }));
    expect(assess(both(rows), national, NO_DECISIONS).indicators.map(({ weightSource }) => weightSource)).toEqual(['none', 'none']);
  });

  it('takes a decision on any of them for all', () => {
    const decisions: Decisions = { scores: { C11: { score: '18', tier: null, target: '10', actual: '5' } }, weights: {} };
    expect(scores(assess(both(shared([10, 5])), national, decisions))).toEqual(['18', '18']);
  });
});

describe('decisions', () => {
  const row: RowSpec = { target: '增长明显', actual: '增长较明显' };
  const decided = (decision: { score: string; target?: string; actual?: string }): Assessment =>
    assessed([row], {}, national, { scores: { C10: { tier: null, target: '增长明显', actual: '增长较明显', ...decision } }, weights: {} });

  it('counts as certain while target and actual stay as they were', () => {
    expect(decided({ score: '8.5' }).indicators[0]).toMatchObject({ method: 'decided', certainty: 'certain' });
    expect(decided({ score: '8.5' }).total?.toString()).toBe('8.5');
  });

  it('counts without a weight, too, but never below 0', () => {
    const given = (score: string): Decisions => ({ scores: { C10: { score, tier: null, target: '10', actual: '5' } }, weights: {} });
    const unweighted: RowSpec = { weight: undefined, target: 10, actual: 5 };
    expect(scores(assessed([unweighted], {}, national, given('12')))).toEqual(['12']);
    expect(scores(assessed([unweighted], {}, national, given('-1')))).toEqual([undefined]);
  });

  it.each([[{ score: '8.5', actual: '增长' }], [{ score: '8.5', target: '增长' }], [{ score: '10.5' }], [{ score: '-1' }], [{ score: 'NaN' }], [{ score: '' }]])('is not taken over otherwise: %j', (decision) => expect(decided(decision).indicators[0]?.method).toBe('quality-tier'));
});

describe('execution', () => {
  const scored = (cells: Parameters<typeof funds>[0], overrides: Partial<Form> = {}, details: Form['budget'] = []): Assessment => assessed([{ weight: 90, target: 1, actual: 1 }], { budget: [funds({ score: null, ...cells }), ...details], ...overrides });

  const cases: readonly [Parameters<typeof funds>[0], string | undefined, string, Partial<Form>?][] = [
    [{ initial: 100, adjusted: 200, executed: 150, weight: 10 }, '7.5', 'certain'],
    [{ initial: 200, executed: 150, weight: 10 }, '7.5', 'certain'],
    [{ initial: 200, adjusted: '', executed: 150, weight: 10 }, '7.5', 'certain'],
    [{ adjusted: 200, executed: 300, weight: 10 }, '10', 'suggested'],
    [{ adjusted: 0, executed: 0, weight: 10 }, undefined, 'needs-judgement'],
    [{ adjusted: 100, weight: 10 }, undefined, 'needs-judgement'],
    [{ adjusted: 100, executed: -5, weight: 10 }, undefined, 'needs-judgement'],
    [{ adjusted: '4753.66万元', executed: '3824.26万元', weight: 10 }, '8.04', 'certain'],
    [{ adjusted: 200, executed: '1500000元', weight: 10 }, '7.5', 'certain', { moneyUnit: '万元' }],
    [{ adjusted: '2百', executed: '1.5万', weight: 10 }, '10', 'suggested'],
    [{ adjusted: '约定', executed: 5, weight: 10 }, undefined, 'needs-judgement'],
    [{ adjusted: 13247, executed: 12612.86 }, '19.04', 'certain', { budgetPoints: 20 }],
    [{ adjusted: 100, executed: 50 }, '5', 'suggested'],
  ];
  it.each(cases.map(([cells, score, certainty, overrides = {}]) => [cells, score, certainty, overrides] as const))('%j gives %s, %s', (cells, score, certainty, overrides) => {
    const [row] = scored(cells, overrides).budget;
    expect([row?.score?.toString(), row?.certainty]).toEqual([score, certainty]);
  });

  it('proposes from the detail rows where the total row is 0', () => {
    const [row] = scored({ adjusted: 0, executed: 0, weight: 10 }, {}, [funds({ adjusted: 90, executed: 45 }, 6, '其中：财政拨款'), funds({ initial: 10, executed: 5 }, 7, '其他资金')]).budget;
    expect([row?.score?.toString(), row?.certainty]).toEqual(['5', 'needs-judgement']);
    expect(row?.rate).toBeNull();
  });

  it('does not score where the form has neither points nor a cell for them', () => {
    const result = assessed([{ weight: 100, target: 1, actual: 1 }], { budget: [funds({ adjusted: 100, executed: 50 })] });
    expect(result.budget[0]?.score).toBeNull();
    expect(result.budget[0]?.rate?.toString()).toBe('0.5');
    expect(result.total?.toString()).toBe('100');
  });

  it('gives detail rows a rate and no score', () => {
    const rows = scored({ adjusted: 100, executed: 50, weight: 10 }, {}, [funds({ adjusted: 80, executed: 20, weight: 10 }, 6), funds({}, 7)]).budget;
    expect(rows.map(({ rate, score }) => [rate?.toString(), score?.toString()])).toEqual([['0.5', '5'], ['0.25', undefined], [undefined, undefined]]);
  });

  it('takes a person’s word', () => {
    const form = formOf([], { budget: [funds({ adjusted: 100, executed: 50, weight: 10, score: null })] });
    const decision = { score: '6', tier: null, target: '100', actual: '50' };
    expect(assess(form, national, { scores: { C5: decision }, weights: {} }).budget[0]).toMatchObject({ certainty: 'certain' });
    expect(assess(form, national, { scores: { C5: decision }, weights: {} }).budget[0]?.score?.toString()).toBe('6');
  });
});

describe('goals', () => {
  const goal = (more: Partial<Form['goals'][number]> = {}): Form['goals'][number] => ({ number: null, term: 'annual', points: null, target: figureAt('C8', '完成目标'), actual: figureAt('E8', '已完成'), weight: null, score: figureAt('G8', null), ...more });

  it('are told in words: full points are proposed, a person judges', () => {
    const { goals, total, undecided } = assessed([], { goals: [goal()], goalPoints: 20 });
    expect(goals[0]).toMatchObject({ certainty: 'needs-judgement' });
    expect(goals[0]?.score?.toString()).toBe('20');
    expect([total, undecided]).toEqual([null, 1]);
  });

  it('take the points of their cell, their line, the block or the pack', () => {
    expect(assessed([], { goals: [goal({ weight: figureAt('F8', 15) })] }).goals[0]?.score?.toString()).toBe('15');
    expect(assessed([], { goals: [goal({ points: 0.2 })] }).goals[0]?.score?.toString()).toBe('0.2');
    expect(assessed([], { goals: [goal(), goal()] }, pack('hubei-2021')).goals.map(({ score }) => score?.toString())).toEqual(['10', '10']);
    expect(assessed([], { goals: [goal()] }).goals[0]?.score).toBeNull();
  });

  it('are left alone without a score cell, and open without a text', () => {
    expect(assessed([], { goals: [goal({ score: null })] }).goals).toEqual([]);
    expect(assessed([], { goals: [goal({ actual: null })], goalPoints: 20 }).goals[0]?.score).toBeNull();
  });

  it('are decided by their score cell where the form has no cell for the goal or its result', () => {
    const decision = (target: string): Decisions => ({ scores: { C8: { score: '18', tier: null, target, actual: '' }, G8: { score: '18', tier: null, target: '', actual: '' } }, weights: {} });
    expect(assessed([], { goals: [goal({ actual: null })], goalPoints: 20 }, national, decision('完成目标')).goals[0]?.certainty).toBe('certain');
    expect(assessed([], { goals: [goal({ target: null, actual: null })], goalPoints: 20 }, national, decision('')).goals[0]?.certainty).toBe('certain');
    expect(assessed([], { goals: [goal({ target: null })], goalPoints: 20 }).goals[0]).toMatchObject({ score: null, cell: { row: 7, column: 6 } });
  });

  it('count once a person has decided', () => {
    const decisions: Decisions = { scores: { C8: { score: '18', tier: null, target: '完成目标', actual: '已完成' } }, weights: {} };
    const { total } = assessed([{ weight: 60, target: 1, actual: 1 }], { goals: [goal()], goalPoints: 20 }, pack('hubei-2021'), decisions);
    expect(total?.toString()).toBe('78');
  });
});

describe('the total', () => {
  it('adds execution and indicators and grades them by the full total', () => {
    const result = assessed([{ weight: 90, target: 10, actual: 9 }], { budget: [funds({ adjusted: 1, executed: 1, weight: 10, score: null })], total: { label: figureAt('A30', '总分'), weight: figureAt('F30', 100), score: figureAt('G30', null) } });
    expect(result.total?.toString()).toBe('91');
    expect(result.grade?.zh).toBe('优');
    expect(result.totalExplanation.zh).toBe('预算执行 10 + 指标 81 = 91');
    expect(result.totalCertainty).toBe('certain');
  });

  it('says where the points do not make the printed total', () => {
    const result = assessed([{ weight: 80, target: 1, actual: 1 }], { total: { label: figureAt('A30', '总分'), weight: figureAt('F30', 100), score: null } });
    expect(result.totalExplanation.zh).toContain('不一致');
  });

  it('is null while anything is open, and tells what is known so far', () => {
    const result = assessed([{ weight: 50, target: 1, actual: 1 }, { weight: 50, target: 1, actual: null }]);
    expect([result.total, result.partial.toString(), result.undecided, result.grade, result.totalCertainty]).toEqual([null, '50', 1, null, 'needs-judgement']);
  });

  it('leaves out execution points beside a full hundred, earned or not', () => {
    const result = (executed: Cell): Assessment => assessed([{ weight: 100, target: 1, actual: 1 }], { budget: [funds({ adjusted: 100, executed, weight: 10, score: null })] });
    expect(result(90).totalExplanation.zh).toContain('预算执行 10 分（得 9 分）另列，不计入总分');
    expect(result('').totalExplanation.zh).toContain('预算执行 10 分（未计算）另列，不计入总分');
    expect(result('').total?.toString()).toBe('100');
  });

  it('has no grade below the lowest one of the rules', () => {
    const strict: RulePack = { ...national, grades: national.grades.filter(({ from }) => Number(from) > 0) };
    expect(assessed([{ weight: 100, target: 100, actual: 50 }], {}, strict).grade).toBeNull();
    expect(assessed([{ weight: 100, target: 100, actual: 50 }]).grade?.zh).toBe('差');
  });

  it('is empty on a form that is not scored', () => {
    const result = assessed([{ target: 1, actual: null }, { weight: undefined, target: undefined }], { kind: 'target-declaration', budget: [funds({ adjusted: 1 })], goals: [{ number: 1, term: 'long', points: null, target: figureAt('C8', 'x'), actual: null, weight: null, score: figureAt('G8', null) }] });
    expect(result).toMatchObject({ total: null, undecided: 0, goals: [], budget: [], grade: null });
    expect(result.indicators.map(({ method }) => method)).toEqual(['not-scored', 'not-scored']);
  });
});

describe('rule packs', () => {
  it('are data that pass their own check', () => expect(rulePacks.map(({ id }) => id)).toEqual(['mof-2020', 'hubei-2021', 'mof-2021', 'jiangxia-2019']));
  it('are found by id', () => expect(findRulePack('nowhere')).toBeNull());

  it.each<[string, unknown, string]>([
    ['a tier upside down', { ...national, tiers: [{ ...national.tiers[0], low: '1', high: '0.5' }, national.tiers[1]] }, 'tiers.0.low'],
    ['tiers that overlap', { ...national, tiers: [national.tiers[1], national.tiers[0]] }, 'tiers'],
    ['a binary number', { ...national, rounding: { ...national.rounding, places: 2.5 } }, 'rounding.places'],
    ['an unknown clause', { ...national, bonus: 1 }, 'bonus'],
    ['grades in the wrong order', { ...national, grades: [...national.grades].reverse() }, 'grades'],
    ['nothing of the kind', 'mof', '不是评分办法的数据'],
    ['a text without English', { ...national, name: { zh: '全国' } }, 'name.en'],
  ])('name the clause that is wrong: %s', (_what, data, place) => {
    const outcome = parseRulePack(data);
    expect(outcome.ok ? '' : outcome.problem.message.zh).toContain(place);
    expect(outcome.ok ? '' : outcome.problem.code).toBe('rule-pack-invalid');
  });

  it('are proposed by what a form prints', () => {
    const proposed = (overrides: Partial<Form>, rows: readonly RowSpec[] = []): string => proposeRulePack(formOf(rows, overrides)).pack.id;
    expect(proposed({ budgetPoints: 20, goalPoints: 20 })).toBe('hubei-2021');
    expect(proposed({ boxes: [{ kind: 'remark', label: figureAt('A40', '备注'), content: figureAt('B40', '正向指标得分＝权重×B/A'.replace('＝', '=')) }] })).toBe('hubei-2021');
    expect(proposed({}, [{ level1: '成本指标' }])).toBe('mof-2021');
    expect(proposed({ budget: [funds({ weight: 10 })] }, [{ weight: 60 }, { weight: 40 }])).toBe('jiangxia-2019');
    expect(proposed({})).toBe('mof-2020');
    expect(proposed({ budget: [funds({ weight: 10 })] }, [{ weight: undefined }, { weight: '—' }])).toBe('mof-2020');
    const goal = (points: number | null): Form['goals'][number] => ({ number: 1, term: 'annual', points, target: null, actual: null, weight: null, score: null });
    expect(proposed({ budgetPoints: 20, goals: [goal(null), goal(0)] })).toBe('mof-2020');
    expect(proposed({ budgetPoints: 20, goals: [goal(0.2)] })).toBe('hubei-2021');
  });

  it('may score lower-is-better along a line, and equality to the letter', () => {
    const linear: RulePack = { ...national, lower: { ...national.lower, formula: 'linear' } };
    expect(scores(assessed([{ target: '≤10%', actual: '12%' }, { target: '≤10%', actual: '25%' }], {}, linear))).toEqual(['8', '0']);
    const exact: RulePack = { ...national, equality: { ...national.equality, formula: 'exact' } };
    expect(scores(assessed([{ target: '=10', actual: '10' }, { target: '=10', actual: '12' }], {}, exact))).toEqual(['10', '0']);
  });
});

it('scores rows of forms without columns for levels, targets or actuals as far as they go', () => {
  const form = formOf([{ target: 10, actual: 5 }, { weight: 10 }, { weight: undefined }]);
  const bare: Form = { ...form, indicators: form.indicators.map((indicator, index) => ({ ...indicator, level1: null, level2: null, ...(index === 0 ? {} : { target: null, actual: null }) })) };
  expect(scores(assess(bare, national, NO_DECISIONS))).toEqual(['5', undefined, undefined]);
  const decided: Decisions = { scores: { C11: { score: '7', tier: null, target: '', actual: '' } }, weights: {} };
  expect(scores(assess(bare, national, decided))).toEqual(['5', '7', undefined]);
  expect(assess({ ...bare, kind: 'target-declaration' }, national, NO_DECISIONS).indicators.map(({ understood }) => understood.actual.zh)).toEqual(['5', '未填写', '未填写']);
});

describe('whatever the figures', () => {
  const cell = fc.oneof(
    fc.integer({ min: -50, max: 5000 }), fc.double({ min: -10, max: 1000, noNaN: true }), fc.constant(null), fc.string({ maxLength: 12 }),
    fc.tuple(fc.constantFrom('', '≥', '≤', '<', '=', '约', '不低于'), fc.integer({ min: 0, max: 9999 }), fc.constantFrom('', '%', '万元', '元', '人', '次/年', '以上', '-9', '天')).map((parts) => parts.join('')),
    fc.constantFrom('及时', '未完成', '2021.11.30前', '12月底前', '≥全省平均水平', '零事故', '1,5', '论文3篇，专利2项'),
  );

  it('a score lies within 0 and the weight, a total is the sum of the scores, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ target: cell, actual: cell, weight: fc.integer({ min: 0, max: 100 }), level2: fc.constantFrom('数量指标', '成本指标', '时效指标'), name: fc.constantFrom('投诉次数', '项目成本', '覆盖率', '完成时间') }), { maxLength: 6 }), (rows) => {
        const result = assessed(rows);
        for (const { score, weight, ratio } of result.indicators) {
          expect(score === null || (score.gte(0) && weight !== null && score.lte(weight))).toBe(true);
          expect(ratio === null || (ratio.gte(0) && ratio.lte(1))).toBe(true);
        }
        if (result.total !== null) expect(result.total.toString()).toBe(result.indicators.reduce((sum, { score }) => sum.plus(score ?? 0), new Decimal(0)).toString());
      }),
      { numRuns: 600 },
    );
  });

  it('more is never worse for ≥, and never better for ≤', () => {
    const score = (target: string, actual: number): number => assessed([{ target, actual }]).indicators[0]?.score?.toNumber() ?? Number.NaN;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (target, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(score(`≥${String(target)}个`, low)).toBeLessThanOrEqual(score(`≥${String(target)}个`, high));
        expect(score(`≤${String(target)}个`, low)).toBeGreaterThanOrEqual(score(`≤${String(target)}个`, high));
      }),
    );
  });

  it('万元 and 元 come to the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (target, actual) => {
        const inTenThousands = assessed([{ target: `${String(target)}万元`, actual: `${String(actual)}万元` }]).indicators[0];
        const mixed = assessed([{ target: `${String(target)}万元`, actual: `${String(actual * 10_000)}元` }]).indicators[0];
        expect(mixed?.score?.toString()).toBe(inTenThousands?.score?.toString());
      }),
    );
  });
});
