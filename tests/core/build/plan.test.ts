import { recognise } from '../../../src/core/recognise';
import { extentKey, layoutOf, type Correction } from '../../../src/core/recognise/correction';
import { formatAddress } from '../../../src/core/sheet/address';
import { add, built, cell, codes, drawn, held, remove } from './drawn';

const sheet = drawn(`
  | 项目支出绩效自评表 | < | <
  | 三级指标 | 指标值 | 完成值
  | 培训人数 | 100 | 120
  | 合格率 | 95 | 96
  | 满意度 | 90 | 92
`);

test('a plan rests on the names of the indicators and on everything in the rows that go', () => {
  const { plan } = built(sheet, [remove('A4')]);
  expect(plan.expects?.map(({ cell: at, content }) => [formatAddress(at), content.value])).toEqual([['A3', '培训人数'], ['A4', '合格率'], ['B4', 95], ['C4', 96], ['A5', '满意度']]);
});

test('a change without a structure asks for nothing but its own cells', () => {
  const { plan } = built(sheet, [{ do: 'change', cell: cell('A3'), indicator: { name: '参训人数' } }]);
  expect([plan.structure, plan.expects, plan.edits.map(({ cell: at, before, after, ticked }) => [formatAddress(at), before.value, after.value, ticked])]).toEqual([undefined, undefined, [['A3', '培训人数', '参训人数', true]]]);
});

test('what is kept by name cell can follow: every indicator as given has its new place', () => {
  const { places } = built(sheet, [add('A3', '培训次数'), remove('A4'), { do: 'move', cell: cell('A5'), before: cell('A3') }]);
  expect(places.map(({ from, to }) => [formatAddress(from), to === null ? null : formatAddress(to)])).toEqual([['A3', 'A4'], ['A4', null], ['A5', 'A3']]);
});

test('the last row a person gave a table moves along', () => {
  const columns = recognise(sheet).forms[0]?.columns ?? [];
  const key = extentKey(sheet.name, columns);
  const corrections: readonly Correction[] = [{ layout: layoutOf(columns), roles: {}, extents: { [key]: 3 } }];
  const { corrections: kept, form } = built(sheet, [add('A4', '优秀率'), remove('A3')], { corrections });
  expect([kept[0]?.extents[key], form?.indicators.map(({ name }) => name.text)]).toEqual([3, ['合格率', '优秀率']]);
});

test('a sheet without the form refuses every edit; no edit leaves everything as it is', () => {
  expect(codes(built(drawn('| 甲 | 乙'), [remove('A1'), add('A1', '丙')]))).toEqual(['no-form-there', 'no-form-there']);
  const { plan, done, sheet: same } = built(sheet, []);
  expect([plan.edits, plan.structure, done, held(same, 'A3')]).toEqual([[], undefined, [], '培训人数']);
});
