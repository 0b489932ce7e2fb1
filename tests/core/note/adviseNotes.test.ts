import { adviseNotes } from '../../../src/core/note';
import type { Indicator } from '../../../src/core/recognise/form';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { assessmentOf, figure, formOf, indicator, PACK, result, type Judged } from '../handMade';

const row = (target: CellValue, actual: CellValue, parts: Partial<Indicator> = {}, n = 14): Indicator =>
  indicator(n, { target: figure(`E${String(n)}`, target), actual: figure(`F${String(n)}`, actual), weight: figure(`G${String(n)}`, 10), score: figure(`H${String(n)}`), note: figure(`I${String(n)}`), ...parts });

const advise = (indicators: readonly Indicator[], judged: Judged, kind: 'self-evaluation' | 'target-declaration' = 'self-evaluation') => {
  const form = formOf({ indicators, kind });
  return adviseNotes(assessmentOf(form, { indicators: indicators.map((each) => result(each, judged)) }), PACK);
};

describe('the draft states facts and nothing else', () => {
  test.each<[CellValue, CellValue, string, string]>([
    ['100人', '65人', '6.5', '指标值为100人，实际完成65人，比指标值少35人，为指标值的65%，扣3.5分。'],
    ['100 人', '65 人', '6.5', '指标值为100人，实际完成65人，比指标值少35人，为指标值的65%，扣3.5分。'],
    ['≥95%', '90%', '9.47', '指标值为≥95%，实际完成90%，比指标值少5个百分点，为指标值的94.74%，扣0.53分。'],
    ['2亿元', '9000万元', '4.5', '指标值为2亿元，实际完成9000万元，比指标值少1.1亿元，为指标值的45%，扣5.5分。'],
    ['≤30万元', '45万元', '6.67', '指标值为≤30万元，实际完成45万元，比指标值多15万元，为指标值的150%，扣3.33分。'],
    ['增长明显', '增长较明显', '9', '指标值为增长明显，实际完成增长较明显，扣1分。'],
    [40, 50, '10', '指标值为40，实际完成50，比指标值多10，为指标值的125%。'],
  ])('%s / %s', (target, actual, score, expected) => {
    expect(advise([row(target, actual)], { score })[0]?.draft).toBe(expected);
  });

  test('operator and unit that stand in columns of their own are stated', () => {
    const parts = { operator: figure('J14', '≧'), unit: figure('K14', '人次') };
    expect(advise([row(735, 700, parts)], { score: '9.52' })[0]?.draft).toContain('指标值为≧735人次，实际完成700人次');
  });

  test.each<[string, CellValue, CellValue]>([
    ['no actual', '100人', null],
    ['a dash for an actual', '100人', '—'],
    ['no target', null, '65人'],
  ])('%s: nothing to state', (_, target, actual) => {
    expect(advise([row(target, actual)], { score: '5' })[0]?.draft).toBeNull();
  });

  test('the points lost are those of the printed score where there is one', () => {
    expect(advise([row('100人', '65人', { score: figure('H14', 8) })], { score: '6.5' })[0]?.draft).toContain('扣2分');
  });
});

describe('a note is required', () => {
  test.each<[string, CellValue, CellValue, string, boolean]>([
    ['where points were lost', '100人', '99人', '9.9', true],
    ['not where all is met', '100人', '100人', '10', false],
    ['not where it is passed by the threshold exactly', '100人', '120人', '10', false],
    ['where it is passed by more than the threshold', '100人', '121人', '10', true],
    ['not for words that are met', '完成', '完成', '10', false],
  ])('%s', (_, target, actual, score, expected) => {
    expect(advise([row(target, actual)], { score })[0]?.required !== null).toBe(expected);
  });

  test('nothing is asked of a declaration', () => {
    expect(advise([row('100人', '65人')], { score: '6.5' }, 'target-declaration')).toEqual([]);
  });

  test('a form without a note column is told the reason all the same', () => {
    const [advice] = advise([row('100人', '65人', { note: null })], { score: '6.5' });
    expect(advice).toMatchObject({ note: null, required: { zh: '扣了 3.5 分，需说明原因' } });
  });
});

describe('a note that says nothing is flagged', () => {
  const weak = (text: string): boolean => advise([row('100人', '65人', { note: figure('I14', text) })], { score: '6.5' })[0]?.weak != null;

  test.each(['无', '无。', '/', '—', '正常', '加强管理', '今后加强项目管理。', '进一步加强资金管理工作', '请说明偏差原因（100字以内）', '……'])('%s', (text) => {
    expect(weak(text)).toBe(true);
  });

  test.each(['有些符合条件的大学生放弃了申报。', '专项资金下达较晚，未全部及时拨付使用。下一步将加强资金及时到位率。', '疫情影响', '无法按时招标，已于12月完成', '加强管理后节约了30万元'])('not: %s', (text) => {
    expect(weak(text)).toBe(false);
  });

  test('the same sentence in three rows was pasted; in two it may be true', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => row('100人', '65人', { note: figure(`I${String(14 + index)}`, '受疫情影响未完成') }, 14 + index));
    expect(advise(rows(3), { score: '6.5' }).map(({ weak: found }) => found !== null)).toEqual([true, true, true]);
    expect(advise(rows(2), { score: '6.5' }).map(({ weak: found }) => found !== null)).toEqual([false, false]);
  });

  test('one merged note cell over several rows is one note', () => {
    const note = figure('I14', '受疫情影响未完成');
    expect(advise([14, 15, 16].map((n) => row('100人', '65人', { note }, n)), { score: '6.5' }).every(({ weak: found }) => found === null)).toBe(true);
  });
});
