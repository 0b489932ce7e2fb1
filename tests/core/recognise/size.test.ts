import { recognise } from '../../../src/core/recognise';
import { cellKey, LAST_COLUMN, LAST_ROW } from '../../../src/core/sheet/address';
import type { Area } from '../../../src/core/sheet/area';
import type { SheetSnapshot, SnapshotCell } from '../../../src/core/sheet/snapshot';

const cell = (value: string | number): SnapshotCell => ({ value, text: String(value), formula: null, format: 'General' });

const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];

const sheetOf = (entries: readonly (readonly [number, number, string | number])[], used: Area, merges: readonly Area[] = []): SheetSnapshot => ({
  name: 'big',
  used,
  cells: new Map(entries.map(([row, column, value]) => [cellKey(row, column), cell(value)])),
  merges,
  hiddenRows: new Set(),
  protected: false,
});

const table = (rows: number): SheetSnapshot => {
  const entries: [number, number, string | number][] = HEADER.map((word, column) => [1, column, word]);
  entries.push([0, 0, '2021年度项目支出绩效自评表']);
  for (let i = 0; i < rows; i++) entries.push(...['产出指标', '数量指标', `指标名称${String(i)}号`, '≥10个', '12个', 1, 1].map((value, column): [number, number, string | number] => [i + 2, column, value]));
  return sheetOf(entries, { top: 0, left: 0, bottom: rows + 1, right: 6 });
};

const seconds = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};

describe('size', () => {
  it('reads every row of 20,000, in time that grows with the rows', () => {
    const [small, large] = [table(2_000), table(20_000)];
    recognise(small);
    const [short, long] = [seconds(() => recognise(small)), seconds(() => recognise(large))];
    expect(recognise(large).forms[0]?.indicators).toHaveLength(20_000);
    expect(long).toBeLessThan(Math.max(0.5, short * 40));
  });

  it('a merge over the whole sheet', () => {
    const all: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
    expect(seconds(() => expect(recognise(sheetOf([[0, 0, '项目支出绩效自评表']], all, [all])).forms).toEqual([]))).toBeLessThan(2);
  });

  it('a header stretched over all 16,384 columns with cells in the last row', () => {
    const wide: Area = { top: 0, left: 4, bottom: 0, right: LAST_COLUMN };
    const entries: [number, number, string | number][] = [...HEADER.slice(0, 4).map((word, column): [number, number, string] => [0, column, word]), [0, 4, '实际完成值'], [LAST_ROW, LAST_COLUMN, '完']];
    for (let row = 1; row <= 300; row++) entries.push([row, 0, '产出指标'], [row, 1, '数量指标'], [row, 2, `名称${String(row)}`], [row, 3, 5], [row, 4, 6]);
    const sheet = sheetOf(entries, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }, [wide]);
    expect(seconds(() => expect(recognise(sheet).forms[0]?.indicators).toHaveLength(300))).toBeLessThan(4);
  });

  it('header words in every row, and a title in every row', () => {
    const entries = Array.from({ length: 3_000 }, (_, row) => (row % 2 === 0 ? [[row, 0, '项目支出绩效自评表'] as const] : HEADER.map((word, column) => [row, column, word] as const))).flat();
    expect(seconds(() => recognise(sheetOf(entries, { top: 0, left: 0, bottom: 2_999, right: 6 })))).toBeLessThan(4);
  });

  it('one row of 16,384 filled cells', () => {
    const entries = Array.from({ length: LAST_COLUMN + 1 }, (_, column) => [0, column, HEADER[column % HEADER.length] ?? ''] as const);
    expect(seconds(() => recognise(sheetOf(entries, { top: 0, left: 0, bottom: 0, right: LAST_COLUMN })))).toBeLessThan(4);
  });
});
