import { foundAcross, foundIn, selfEvaluation } from './sheets';
import { senderOf, digestOf } from '../../../src/core/review';
import { evaluate } from '../../../src/core/plan';
import { cellKey, parseAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot, SnapshotCell } from '../../../src/core/sheet/snapshot';

const row = (name: string, target: string, actual: string, level2 = '数量指标') => [level2, name, target, actual, 100, 100] as const;

const withCell = (sheet: SheetSnapshot, a1: string, cell: SnapshotCell): SheetSnapshot => {
  const at = parseAddress(a1);
  if (at === null) throw new Error(a1);
  return { ...sheet, cells: new Map([...sheet.cells, [cellKey(at.row, at.column), cell]]) };
};

test('the same indicator has one number on the form of the department and on that of the project', () => {
  const department = (actual: string) => selfEvaluation('部门整体', [row('高新技术企业认定总数', '1000家', actual)], { title: '部门整体支出绩效自评表' });
  const project = selfEvaluation('科技研发项目', [row('高新技术企业认定总数', '1000家', '1500家')]);
  expect(foundIn('same-indicator-differs', department('1000家'), project)).toEqual(['warning 部门整体 E6', 'warning 科技研发项目 E6']);
  expect(foundIn('same-indicator-differs', department('1500家'), project)).toEqual([]);
  expect(foundAcross('same-indicator-differs', department('1000家'), project)).toEqual(['warning 甲.xlsx E6', 'warning 乙.xlsx E6']);
});

test('one indicator stands under one category', () => {
  const first = selfEvaluation('甲项目', [row('设施设备正常运作率', '95%', '95%', '质量指标')]);
  expect(foundIn('category-differs', first, selfEvaluation('乙项目', [row('设施设备正常运作率', '95%', '95%', '数量指标')]))).toEqual(['question 乙项目 C6']);
  expect(foundIn('category-differs', first, selfEvaluation('乙项目', [row('设施设备正常运作率', '95%', '95%', '质量指标')]))).toEqual([]);
});

test('one result is counted for one project; shares and small numbers may be the same by chance', () => {
  const pair = (name: string, value: string) => foundIn('counted-in-two-projects', selfEvaluation('甲项目', [row(name, value, value)]), selfEvaluation('乙项目', [row(name, value, value)]));
  expect(pair('食盐应急储备数量', '3000吨')).toEqual(['warning 甲项目 C6', 'warning 乙项目 C6']);
  expect(pair('项目验收通过比率', '95%')).toEqual([]);
  expect(pair('开展专题培训次数', '2次')).toEqual([]);
  expect(pair('培训人数', '300人')).toEqual([]);
});

test('a unit whose projects are all at full marks is asked about, from three on', () => {
  const full = (name: string) => selfEvaluation(name, [row('设备采购数量', '10台', '10台')]);
  expect(foundAcross('every-project-full', full('甲'), full('乙'), full('丙'))).toEqual(['question 甲.xlsx G7']);
  expect(foundAcross('every-project-full', full('甲'), full('乙'))).toEqual([]);
  expect(foundAcross('every-project-full', full('甲'), full('乙'), selfEvaluation('丙', [row('设备采购数量', '10台', '10台')], { total: 98 }))).toEqual([]);
});

test('two units do not tell it in the same words', () => {
  const note = '因项目资金下达较晚，部分设备于次年一季度完成采购验收。';
  const of = (unit: string) => selfEvaluation('设备更新项目', [row('设备采购数量', '10台', '10台')], { unit, note });
  expect(foundAcross('same-text-two-units', of('甲县教育局'), of('乙县教育局'))).toEqual(['question 乙.xlsx H6']);
  expect(foundAcross('same-text-two-units', of('甲县教育局'), of('甲县教育局'))).toEqual([]);
});

test('a unit is called the same on every form; another unit is not taken for a slip', () => {
  const names = (...units: readonly string[]) => foundAcross('unit-name-differs', ...units.map((unit, index) => selfEvaluation(`第${String(index)}个项目`, [row('设备采购数量', '10台', '10台')], { unit })));
  const usual = '某市洪山区科学技术和经济信息化局';
  expect(names(usual, usual, '某市洪山区科学技术和信息化局')).toEqual(['warning 丙.xlsx F4']);
  expect(names(usual, usual, '某市洪山区科学技术与经济信息化局')).toEqual(['question 丙.xlsx F4']);
  expect(names('某市长江区人民医院总院', '某市长江区人民医院总院', '某市长江区第二人民医院总院')).toEqual([]);
});

test('a satisfaction indicator that asks about another project of the workbook was copied from it', () => {
  const market = selfEvaluation('租金补贴项目', [row('服务超市租金补贴', '10户', '10户'), row('服务超市场地维护', '10次', '10次')]);
  const satisfied = (name: string) => selfEvaluation('众创空间项目', [row('众创空间补助', '10家', '10家'), row(name, '95%', '96%', '服务对象满意度指标')]);
  expect(foundIn('names-another-project', market, satisfied('惠及服务超市满意度'))).toEqual(['warning 众创空间项目 C7']);
  expect(foundIn('names-another-project', market, satisfied('众创空间入驻企业满意度'))).toEqual([]);
});

test('a review score above what the sender claimed is pointed out, in the reviewer’s workbook', () => {
  const rows = (score: number) => [['数量指标', '设备采购数量', '10台', '9台', 50, score] as const, ['质量指标', '验收合格率', '100%', '100%', 50, 50] as const];
  const own = selfEvaluation('设备更新项目', rows(45));
  const reviewed = (score: number): SheetSnapshot => withCell(selfEvaluation('设备更新项目', rows(score)), 'G5', { value: '财政复核得分', text: '财政复核得分', formula: null, format: 'General' });
  expect(foundAcross('review-above-own', own, reviewed(48))).toEqual(['warning 乙.xlsx G6']);
  expect(foundAcross('review-above-own', own, reviewed(45))).toEqual([]);
});

test('a 2-3 that Excel made a date of stands out among counts', () => {
  const count = selfEvaluation('培训项目', [row('每村配备人员数', '2人', '3人')]);
  expect(foundIn('date-for-count', withCell(count, 'D6', { value: 44595, text: '2月3日', formula: null, format: 'm"月"d"日"' }))).toEqual(['warning 培训项目 D6']);
  expect(foundIn('date-for-count', count)).toEqual([]);
});

test('who sent a workbook is the unit named most often', () => {
  const sheets = ['甲局', '乙局', '乙局'].map((unit) => evaluate(selfEvaluation('设备更新项目', [row('设备采购数量', '10台', '10台')], { unit })));
  expect(senderOf(digestOf('甲.xlsx', sheets))).toBe('乙局');
  expect(senderOf({ file: '甲.xlsx', forms: [] })).toBeNull();
});
