import type { Form } from '../../../src/core/recognise/form';
import { rollForward, type RollForward, type RollOptions } from '../../../src/core/rollForward';
import { templates, type Template } from '../../../src/core/template';
import { budgetRow, figure, formOf, goal, indicator, level } from '../handMade';
import { readBack } from './read';

const template = (id: string): Template => {
  const found = templates.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const rolled = (forms: Form | readonly Form[], options: RollOptions): RollForward => {
  const outcome = rollForward(forms, options);
  if (!outcome.ok) throw new Error(outcome.problem.message.en);
  return outcome.value;
};

const row = (n: number, name: string, target: string | number, actual: string | number | null = null, parts: Parameters<typeof indicator>[1] = {}) =>
  indicator(n, { name: figure(`D${String(n)}`, name), level1: level('B4', '产出指标'), level2: level('C4', '数量指标'), target: figure(`E${String(n)}`, target), actual: figure(`F${String(n)}`, actual), ...parts });

const evaluation = (year: number | null, ...indicators: Form['indicators']): Form => formOf({ year, project: figure('C2', '某项目'), sheet: `表${String(year)}`, indicators });

const madeRow = (result: RollForward, name: string) => readBack(result.blueprints).flatMap(({ indicators }) => indicators).find((entry) => entry.name.text === name);
const reasonsFor = ({ lost }: RollForward, cell: string): readonly string[] => lost.filter((loss) => loss.cell === cell).map(({ reason }) => reason.zh);

describe('values of earlier years', () => {
  const forms = [evaluation(2025, row(5, '补助企业', '80家', '85家'), row(6, '旧指标', '1项', '1项')), evaluation(2026, row(5, '补助企业', '90家', '95家'))];

  test('two self-evaluations of one project make one declaration, each value in the column of its year', () => {
    const result = rolled(forms, { to: 'target-declaration', year: 2027 });
    expect(result.blueprints.map(({ name }) => name)).toEqual(['某项目']);
    expect(result.carried).toBe(1);
    const made = madeRow(result, '补助企业');
    expect([made?.history['2025']?.text, made?.history['2026']?.text, made?.target?.text]).toEqual(['85家', '95家', '90家']);
  });

  test('the order of the forms does not matter', () => {
    expect(rolled([...forms].reverse(), { to: 'target-declaration', year: 2027 })).toEqual(rolled(forms, { to: 'target-declaration', year: 2027 }));
  });

  test('an indicator that the later form has not is listed with what was reached', () => {
    const { lost } = rolled(forms, { to: 'target-declaration', year: 2027 });
    expect(lost.filter(({ reason }) => reason.en.includes('no indicator of this name')).map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['表2025!D6', '表2025!F6']);
  });

  test('a value of a year without a column is listed, the indicator still carried', () => {
    const result = rolled(evaluation(2020, row(5, '补助企业', '80家', '85家')), { to: 'target-declaration', year: 2027 });
    expect(result.carried).toBe(1);
    expect(reasonsFor(result, 'F5')).toEqual(['这是2020年的值，新表只有2025年和2026年两栏。']);
  });

  test('without a year on the old form no column is guessed', () => {
    const result = rolled(evaluation(null, row(5, '补助企业', '80家', '85家')), { to: 'target-declaration', year: 2027 });
    expect(madeRow(result, '补助企业')?.history['2026']?.text).toBe('');
    expect(reasonsFor(result, 'F5')).toEqual(['原表没有写明年度，不知道该填入哪一年的栏。']);
  });

  test('a blank actual leaves its column empty and is no loss', () => {
    const result = rolled(evaluation(2026, row(5, '补助企业', '80家')), { to: 'target-declaration', year: 2027 });
    expect(madeRow(result, '补助企业')?.history['2026']?.text).toBe('');
    expect(reasonsFor(result, 'F5')).toEqual([]);
  });

  test('targets of an earlier year are marked by their colour and by a sentence', () => {
    const [sheet] = rolled(forms, { to: 'target-declaration', year: 2027 }).blueprints;
    const target = sheet?.cells.find(({ content }) => content.kind === 'text' && content.text === '90家');
    expect(sheet?.styles[target?.style ?? '']?.color).toBe('1F4E79');
    expect(sheet?.cells.some(({ content }) => content.kind === 'text' && content.text.includes('蓝色的指标值取自2026年度'))).toBe(true);
  });
});

describe('from a declaration to the self-evaluation of its year', () => {
  const declared = formOf({
    kind: 'target-declaration', year: 2027, project: figure('C2', '某项目'),
    goals: [goal({ number: 1, term: 'long', target: figure('B3', '到2030年') }), goal({ number: 1, term: 'annual', target: figure('B4', '年度目标1（2分）：完成任务') })],
    indicators: [
      indicator(10, { name: figure('D10', '总数'), goal: 1, target: figure('E10', '300家') }),
      row(20, '补助企业', 0.95, null, { goal: 1, history: { prev1: figure('E20', 0.9, '0%') }, target: figure('G20', 0.95, '0%'), basis: figure('H20', '计划标准') }),
    ],
  });

  test('long-term goals and rows are listed, a percentage stays one, earlier values and the basis have no column', () => {
    const result = rolled(declared, { to: 'self-evaluation', year: 2027 });
    expect(result.carried).toBe(1);
    const made = madeRow(result, '补助企业');
    expect([made?.target?.value, made?.target?.format, made?.actual?.text]).toEqual([0.95, '0%', '']);
    expect(result.lost.map(({ cell }) => cell).sort()).toEqual(['B3', 'D10', 'E10', 'E20', 'H20']);
    expect(readBack(result.blueprints)[0]?.goals[0]?.target?.text).toBe('完成任务');
  });

  test('targets of the same year carry no mark', () => {
    const [sheet] = rolled(declared, { to: 'self-evaluation', year: 2027 }).blueprints;
    expect(sheet?.cells.some(({ style }) => style.startsWith('earlier'))).toBe(false);
  });
});

describe('across layouts', () => {
  const weighted = evaluation(
    2026,
    row(5, '项目成本', '≤30万元', 28, { level2: level('C5', '成本指标'), weight: figure('G5', 6) }),
    row(6, '受益人满意', '≥90%', '95%', { level1: level('B6', '满意度\n指标（10分）', 10), level2: null, weight: figure('G6', 4) }),
    row(7, '特殊指标', '1项', '1项', { level2: level('C7', '安全指标'), weight: figure('G7', 5) }),
  );
  const levels = (result: RollForward, name: string) => [madeRow(result, name)?.level1?.name, madeRow(result, name)?.level2?.name];

  test('into a frame with cost as its own part: rows go to the category of the same meaning, an unknown one is added', () => {
    const result = rolled(weighted, { to: 'self-evaluation', year: 2027, template: template('mof-2021-project') });
    expect(levels(result, '项目成本')).toEqual(['成本指标', '经济成本指标']);
    expect(levels(result, '受益人满意')).toEqual(['满意度指标', '服务对象满意度指标']);
    expect(levels(result, '特殊指标')).toEqual(['产出指标', '安全指标']);
  });

  test('weights come along, and labels with points follow them', () => {
    const result = rolled(weighted, { to: 'self-evaluation', year: 2027, template: template('zibo-project') });
    expect(['项目成本', '受益人满意', '特殊指标'].map((name) => madeRow(result, name)?.weight?.value)).toEqual([6, 4, 5]);
    expect(madeRow(result, '项目成本')?.level1?.points).toBe(11);
  });

  test('where no row has a weight the frame presets them over the rows in use', () => {
    const result = rolled(evaluation(2026, row(5, '甲', '1项'), row(6, '乙', '2项')), { to: 'self-evaluation', year: 2027, template: template('mof-2020-project') });
    expect(['甲', '乙'].map((name) => madeRow(result, name)?.weight?.value)).toEqual([25, 25]);
  });

  test('operator and unit of their own columns go before and behind the number, and back into columns', () => {
    const apart = evaluation(2026, row(5, '满意度', 95, 96, { operator: figure('J5', '≥'), unit: figure('K5', '%') }));
    expect(madeRow(rolled(apart, { to: 'self-evaluation', year: 2027 }), '满意度')?.target?.text).toBe('≥95%');
    const whole = evaluation(2026, row(5, '满意度', '≥95%', 96), row(6, '环境', '明显改善'));
    const made = rolled(whole, { to: 'target-declaration', year: 2027, template: template('mof-2021-project-target') });
    const of = (name: string) => [madeRow(made, name)?.operator?.text, madeRow(made, name)?.target?.text, madeRow(made, name)?.unit?.text];
    expect([of('满意度'), of('环境')]).toEqual([['≥', '95', '%'], ['定性', '明显改善', '']]);
  });

  test('a weight merged over several rows is shared out and listed', () => {
    const [shared, names] = [figure('G5', 20), ['甲', '乙', '丙']];
    const form = evaluation(2026, ...names.map((name, index) => row(5 + index, name, '1项', null, { weight: shared })));
    const result = rolled(form, { to: 'self-evaluation', year: 2027 });
    expect(names.map((name) => madeRow(result, name)?.weight?.value)).toEqual([7, 7, 6]);
    expect(reasonsFor(result, 'G5')).toEqual(['几个指标合用这一分值，新表每行一个分值，已按行平均分开，请核对。']);
  });
});

describe('what belongs to the old year', () => {
  test('money, scores, notes, causes and accounts of goals are listed cell by cell', () => {
    const form = formOf({
      year: 2026, project: figure('C2', '某项目'),
      budget: [budgetRow(4, '年度资金总额', { adjusted: figure('E4', 100), executed: figure('F4', 90) })],
      goals: [goal({ target: figure('B8', '目标'), actual: figure('F8', '已完成') })],
      indicators: [row(10, '甲', '1项', '1项', { score: figure('H10', 5), note: figure('I10', '疫情') })],
      boxes: [{ kind: 'cause', label: figure('A20', '原因分析'), content: figure('C20', '资金到位晚') }],
    });
    const { lost } = rolled(form, { to: 'self-evaluation', year: 2027 });
    expect(lost.map(({ cell }) => cell).sort()).toEqual(['C20', 'E4', 'F10', 'F4', 'F8', 'H10', 'I10']);
    expect(lost.every(({ reason }) => reason.zh.includes('2026年度的结果'))).toBe(true);
  });
});

describe('refused', () => {
  test('nothing with indicators', () => {
    expect(rollForward(formOf({ kind: 'budget-table' }), { to: 'self-evaluation', year: 2027 })).toMatchObject({ ok: false, problem: { code: 'nothing-to-roll' } });
  });

  test('a layout of another kind', () => {
    const outcome = rollForward(evaluation(2026, row(5, '甲', '1项')), { to: 'self-evaluation', year: 2027, template: template('hubei-project-target') });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'template-of-other-kind' } });
  });

  test('a form without indicators among others is listed', () => {
    const { lost, blueprints } = rolled([evaluation(2026, row(5, '甲', '1项')), formOf({ kind: 'summary', sheet: '汇总' })], { to: 'self-evaluation', year: 2027 });
    expect(blueprints).toHaveLength(1);
    expect(lost.filter(({ sheet }) => sheet === '汇总').map(({ cell }) => cell)).toEqual(['A1']);
  });
});
