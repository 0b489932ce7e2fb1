import fc from 'fast-check';
import { readTarget, type TargetDraft, targetStyleOf, wordTarget, writtenTargetOf } from '../../../src/core/build/targetDraft';
import { targetWarnings } from '../../../src/core/build/targetWarnings';
import { figure, formOf, indicator } from '../handMade';

const SIGNS = { bound: 'sign', percent: '%' } as const;
const WORDS = { bound: 'words', percent: '%' } as const;

describe('a target in the editor', () => {
  test.each([
    ['≥95%', { kind: 'number', operator: '≥', number: '95', unit: '%' }],
    ['95%以上', { kind: 'number', operator: '≥', number: '95', unit: '%' }],
    ['不超过30万元', { kind: 'number', operator: '≤', number: '30', unit: '万元' }],
    ['＞60条', { kind: 'number', operator: '>', number: '60', unit: '条' }],
    ['3,000吨', { kind: 'number', operator: null, number: '3000', unit: '吨' }],
    ['12月底前', { kind: 'words', words: '12月底前' }],
    ['一批', { kind: 'words', words: '一批' }],
    ['约60家', { kind: 'words', words: '约60家' }],
    ['20人次/年', { kind: 'words', words: '20人次/年' }],
    ['2-3人', { kind: 'words', words: '2-3人' }],
    ['发表论文45篇', { kind: 'words', words: '发表论文45篇' }],
    ['', { kind: 'words', words: '' }],
  ] as const)('%s', (target, draft) => {
    expect(readTarget({ target })).toEqual(draft);
  });

  test('operator and unit may stand in cells of their own', () => {
    expect(readTarget({ target: '90', operator: '≥', unit: '百分比' })).toEqual({ kind: 'number', operator: '≥', number: '90', unit: '百分比' });
    expect(readTarget({ target: '完成', operator: '定性', unit: '' })).toEqual({ kind: 'words', words: '完成' });
  });

  test('the cells of a row are read together', () => {
    const row = indicator(9, { target: figure('E9', 512), operator: figure('D9', '='), unit: figure('F9', '人') });
    expect(readTarget(writtenTargetOf(row))).toEqual({ kind: 'number', operator: '=', number: '512', unit: '人' });
  });
});

describe('a target on the form', () => {
  const share: TargetDraft = { kind: 'number', operator: '≥', number: '95', unit: '%' };
  test.each([
    [share, SIGNS, { target: '≥95%' }],
    [share, WORDS, { target: '95%以上' }],
    [{ ...share, operator: '≤', number: '30', unit: '万元' }, WORDS, { target: '30万元以内' }],
    [{ ...share, operator: '=', number: '0', unit: '起' }, WORDS, { target: '=0起' }],
    [{ ...share, operator: null }, SIGNS, { target: '95%' }],
    [share, { bound: 'sign', percent: '百分比' }, { target: '≥95', unit: '百分比' }],
    [{ ...share, number: ' ' }, SIGNS, { target: '' }],
    [{ kind: 'words', words: ' 12月底前 ' }, SIGNS, { target: '12月底前' }],
  ] as const)('%j', (draft, style, written) => {
    expect(wordTarget(draft, style)).toEqual(written);
  });

  test('it is worded as most targets of the form are', () => {
    const row = (n: number, text: string) => indicator(n, { target: figure(`E${String(n)}`, text) });
    expect(targetStyleOf(formOf({ indicators: [row(9, '95%以上'), row(10, '100家以上'), row(11, '≥3')] })).bound).toBe('words');
    expect(targetStyleOf(formOf({ indicators: [row(9, '95%以上'), row(10, '≥3')] })).bound).toBe('sign');
    expect(targetStyleOf(formOf({ indicators: [indicator(9, { unit: figure('F9', '百分比') })] })).percent).toBe('百分比');
  });

  test('what is written is read again as it was', () => {
    const drafts = fc.record({
      kind: fc.constant('number' as const),
      operator: fc.constantFrom('≥', '≤', '=', '>', '<', null),
      number: fc.integer({ min: 0, max: 99_999 }).map((number) => String(number / 10)),
      unit: fc.constantFrom('%', '人', '万元', '场', '平方米', '元/人', '小时', ''),
    });
    fc.assert(
      fc.property(drafts, fc.constantFrom('sign' as const, 'words' as const), (draft, bound) => {
        expect(readTarget(wordTarget(draft, { bound, percent: '%' }))).toEqual(draft);
      }),
    );
  });
});

describe('warnings', () => {
  const codes = (name: string, level2: string, target: string, unit?: string): readonly string[] =>
    targetWarnings({ name, level1: null, level2, target, year: 2026, ...(unit === undefined ? {} : { unit }) }).map(({ code }) => code);

  test.each([
    ['培训人数', '数量指标', '完成', ['not-measurable']],
    ['培训成本', '成本指标', '较低', ['not-measurable']],
    ['完成时限', '时效指标', '及时', ['not-measurable']],
    ['服务质量', '质量指标', '良好', ['not-measurable']],
    ['采购批次', '数量指标', '一批', []],
    ['资金到位', '时效指标', '当年度', []],
    ['业务能力', '社会效益指标', '有效提升', []],
    ['服务对象满意度', '满意度指标', '100%', ['hundred-by-habit']],
    ['任务完成率', '数量指标', '100%', ['hundred-by-habit']],
    ['资金使用合规率', '质量指标', '100%', []],
    ['工程验收合格率', '质量指标', '=100%', []],
    ['三公经费控制率', '成本指标', '≤100%', []],
    ['论文和品种', '数量指标', '发表论文45篇,申报新品种5项', ['several-numbers']],
    ['培训合格率', '质量指标', '≥95个', ['unit-against-name']],
    ['培训人数', '数量指标', '≥95%', ['unit-against-name']],
    ['建设里程', '数量指标', '≥12亩', ['unit-against-name']],
    ['建设里程', '数量指标', '≥12公里', []],
    ['设备数量', '数量指标', '≥5台(套)', []],
    ['完成时间', '时效指标', '2025年12月底前', ['date-outside-year']],
    ['完成时间', '时效指标', '2026年11月30日前', []],
    ['完成时间', '时效指标', '12月底前', []],
    ['培训人数', '数量指标', '', []],
  ])('%s under %s: %s', (name, level2, target, expected) => {
    expect(codes(name, level2, target)).toEqual(expected);
  });

  test('a unit in a cell of its own counts', () => {
    expect(codes('培训合格率', '质量指标', '95', '个')).toEqual(['unit-against-name']);
    expect(codes('培训合格率', '质量指标', '95', '百分比')).toEqual([]);
  });

  test('any text at all gives an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (target, name) => Array.isArray(targetWarnings({ name, level1: null, level2: '数量指标', target, year: null }))));
  });
});
