import * as fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { shareExactly } from '../../../src/core/build/share';
import { findRulePack } from '../../../src/core/score';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { built, cell, codes, column, drawn, held } from './drawn';

const table = (weights: readonly string[], total = '', levels: readonly string[] = ['产出指标', '产出指标', '产出指标', '效益指标', '满意度指标']): SheetSnapshot =>
  drawn(`
    | 项目支出绩效自评表 | < | < | < | <
    | 一级指标 | 三级指标 | 指标值 | 分值 | 得分
    ${levels.map((level, row) => `| ${level} | 指标${String.fromCharCode(65 + row)}数量 | 100 | ${weights[row] ?? ''} |`).join('\n')}
    | 总分 | < | < | ${total} |
  `);

const share = (sheet: SheetSnapshot, by: 'even' | 'proportional' | 'level-points', locked: readonly string[] = []) => {
  const pack = findRulePack('mof-2020');
  return built(sheet, [{ do: 'weights', by, locked: locked.map(cell) }], pack === null ? {} : { pack });
};

test('evenly, in whole points, the first rows get the points left over', () => {
  expect(column(share(table(['1', '1', '1', '1', '1'], '92'), 'even').sheet, 'D', 3, 7)).toEqual(['19', '19', '18', '18', '18']);
});

test('in proportion to what they are, exactly', () => {
  expect(column(share(table(['30', '10', '10', '30', '10'], '100'), 'proportional').sheet, 'D', 3, 7)).toEqual(['34', '11', '11', '33', '11']);
});

test('by the points of each level 1, of the pack or printed in the labels', () => {
  expect(column(share(table(['1', '1', '1', '1', '1']), 'level-points').sheet, 'D', 3, 7)).toEqual(['17', '17', '16', '30', '10']);
  const printed = table(['1', '1', '1', '1', '1'], '', ['产出指标（60分）', '产出指标（60分）', '产出指标（60分）', '效益指标（20分）', '满意度指标（20分）']);
  expect(column(share(printed, 'level-points').sheet, 'D', 3, 7)).toEqual(['20', '20', '20', '20', '20']);
});

test('locked weights stay, the others make up the rest', () => {
  expect(column(share(table(['40', '1', '1', '1', '1'], '100'), 'even', ['B3']).sheet, 'D', 3, 7)).toEqual(['40', '15', '15', '15', '15']);
});

test('the decimals are those the form prints, more only where some row would get nothing', () => {
  expect(column(share(table(['12.5', '1', '1', '1', '1'], '100'), 'even').sheet, 'D', 3, 7)).toEqual(['20', '20', '20', '20', '20']);
  expect(column(share(table(['12.5', '1', '1', '1', '1'], '99'), 'even').sheet, 'D', 3, 7)).toEqual(['19.8', '19.8', '19.8', '19.8', '19.8']);
  expect(column(share(table(['1', '1', '1', '1', '1'], '3'), 'even').sheet, 'D', 3, 7)).toEqual(['0.6', '0.6', '0.6', '0.6', '0.6']);
});

test('percentages and points in words are written as the form writes them', () => {
  expect(column(share(table(['30%', '10%', '10%', '30%', '20%']), 'even').sheet, 'D', 3, 7).length).toBe(5);
  expect(column(share(table(['30分', '10分', '10分', '30分', '20分']), 'even').sheet, 'D', 3, 7)).toEqual(['20分', '20分', '20分', '20分', '20分']);
});

test.each([
  ['more is locked than there is', ['90', '20', '1', '1', '1'], 'even', ['B3', 'B4'], 'locked-too-much'],
  ['everything is locked', ['20', '20', '20', '20', '20'], 'even', ['B3', 'B4', 'B5', 'B6', 'B7'], 'nothing-to-share'],
  ['every row of a level is locked and too low', ['20', '20', '20', '20', '10'], 'level-points', ['B6'], 'cannot-be-filled'],
  ['a row without a weight has no proportion', ['20', '', '20', '20', '10'], 'proportional', [], 'no-proportion'],
  ['a formula would be overwritten', ['=1+1', '20', '20', '20', '10'], 'even', [], 'formula-there'],
  ['a locked cell is no indicator', ['20', '20', '20', '20', '10'], 'even', ['A1'], 'no-indicator-there'],
] as const)('refused where %s', (_, weights, by, locked, code) => {
  const result = share(table(weights, '100'), by, locked);
  expect([codes(result), result.plan.edits]).toEqual([[code], []]);
});

test('a form without weights, or with a level nobody gives points to, is told so', () => {
  const bare = drawn('| 项目支出绩效自评表 | < | <\n| 三级指标 | 指标值 | 完成值\n| 甲数量 | 100 | 90\n| 乙数量 | 100 | 90');
  expect(codes(built(bare, [{ do: 'weights', by: 'even', locked: [] }]))).toEqual(['no-weights']);
  expect(codes(share(table(['20', '20', '20', '20', '10'], '', ['产出指标', '产出指标', '效益指标', '满意度指标', '管理指标']), 'level-points'))).toEqual(['no-level-points']);
});

test('one merged cell gets the points of all its rows', () => {
  const shared = drawn(`
    | 项目支出绩效自评表 | < | < | <
    | 三级指标 | 指标值 | 完成值 | 分值
    | 甲数量 | 100 | 90 | 10
    | 乙数量 | 100 | 90 | ^
    | 丙数量 | 100 | 90 | 50
    | 总分 | < | < | 60
  `);
  const { sheet } = share(shared, 'even');
  expect([held(sheet, 'D3'), held(sheet, 'D5')]).toEqual(['40', '20']);
});

test('shares are exact, never below zero, and the larger size never gets less', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 }).filter((all) => all.some((size) => size > 0));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), sizes, fc.integer({ min: 0, max: 3 }), (units, all, places) => {
      const points = new Decimal(units).div(10 ** places);
      const shares = shareExactly(points, all.map((size) => new Decimal(size)), places) ?? [];
      expect(shares.reduce((sum, one) => sum.plus(one), new Decimal(0)).eq(points)).toBe(true);
      expect(shares.every((one) => one.gte(0) && one.decimalPlaces() <= places)).toBe(true);
      all.forEach((size, i) => all.forEach((other, k) => size > other && expect(shares[i]?.gte(shares[k] ?? 0)).toBe(true)));
    }),
  );
});
