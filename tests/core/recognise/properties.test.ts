import fc from 'fast-check';
import { recognise, type Form } from '../../../src/core/recognise';
import { cellKey } from '../../../src/core/sheet/address';
import { type Area, areaOf, intersects, union } from '../../../src/core/sheet/area';
import type { CellValue, SheetSnapshot, SnapshotCell } from '../../../src/core/sheet/snapshot';
import { layouts } from '../../fixtures/layouts';

const RUNS = { numRuns: 1_000 };

jest.setTimeout(120_000);

const sheets = layouts.map(({ sheet }) => sheet);

const movedArea = (area: Area, down: number, right: number): Area => ({ top: area.top + down, bottom: area.bottom + down, left: area.left + right, right: area.right + right });

const moved = (sheet: SheetSnapshot, down: number, right: number): SheetSnapshot => ({
  ...sheet,
  used: sheet.used === null ? null : movedArea(sheet.used, down, right),
  cells: new Map([...sheet.cells].map(([key, cell]) => [key + cellKey(down, right), cell])),
  merges: sheet.merges.map((merge) => movedArea(merge, down, right)),
  hiddenRows: new Set([...sheet.hiddenRows].map((row) => row + down)),
});

const blank: SnapshotCell = { value: null, text: '', formula: null, format: '0.00' };

/** The sheet with formatted cells that hold nothing around it, as far as `by` cells away. */
const padded = (sheet: SheetSnapshot, by: number): SheetSnapshot => {
  const { used } = sheet;
  if (used === null) return sheet;
  const cells = new Map(sheet.cells);
  for (let row = used.top - by; row <= used.bottom + by; row++) for (const column of [used.left - by, used.right + by]) if (row >= 0 && column >= 0) cells.set(cellKey(row, column), blank);
  for (let column = Math.max(0, used.left - by); column <= used.right + by; column++) cells.set(cellKey(used.bottom + by, column), blank);
  return { ...sheet, cells, used: { top: Math.max(0, used.top - by), left: Math.max(0, used.left - by), bottom: used.bottom + by, right: used.right + by } };
};

type Place = { readonly cell: { readonly row: number; readonly column: number } } | null | undefined;

const at = (place: Place, down: number, right: number): string => (place ? `${String(place.cell.row - down)},${String(place.cell.column - right)}` : '-');

/** All that was read, as places relative to a shift. */
const readingOf = (form: Form, down = 0, right = 0): unknown => ({
  kind: form.kind,
  scope: form.scope,
  title: form.title,
  year: form.year,
  confidence: form.confidence,
  columns: form.columns.map(({ role, left }) => [role, left - right]),
  indicators: form.indicators.map((indicator) =>
    [indicator.level1?.figure, indicator.level2?.figure, indicator.name, indicator.target, indicator.actual, indicator.weight, indicator.score, indicator.note, indicator.operator, indicator.unit].map((place) => at(place, down, right)),
  ),
  budget: form.budget.map((row) => [row.label, row.initial, row.adjusted, row.executed, row.weight, row.rate, row.score].map((place) => at(place, down, right))),
  goals: form.goals.map(({ target, actual, score }) => [target, actual, score].map((place) => at(place, down, right))),
  total: [form.total?.weight, form.total?.score].map((place) => at(place, down, right)),
  codes: form.diagnostics.map(({ code }) => code),
});

const aSheet = fc.constantFrom(...sheets);

describe('what is read does not depend on', () => {
  it('where the form stands on the sheet', () => {
    fc.assert(
      fc.property(aSheet, fc.nat(2_000), fc.nat(200), (sheet, down, right) => {
        expect(recognise(moved(sheet, down, right)).forms.map((form) => readingOf(form, down, right))).toEqual(recognise(sheet).forms.map((form) => readingOf(form)));
      }),
      RUNS,
    );
  });

  it('formatted cells around it that hold nothing', () => {
    fc.assert(
      fc.property(aSheet, fc.integer({ min: 1, max: 30 }), fc.nat(20), (sheet, by, down) => {
        const away = moved(sheet, down + by, by);
        expect(recognise(padded(away, by)).forms.map((form) => readingOf(form, down + by, by))).toEqual(recognise(sheet).forms.map((form) => readingOf(form)));
      }),
      RUNS,
    );
  });

  it('the name of the sheet', () => {
    fc.assert(
      fc.property(aSheet, fc.string({ unit: 'binary' }), (sheet, name) => {
        expect(recognise({ ...sheet, name }).forms.map((form) => readingOf(form))).toEqual(recognise(sheet).forms.map((form) => readingOf(form)));
      }),
      RUNS,
    );
  });
});

const HOSTILE = ['__proto__', 'constructor', '\uD800', '\uDFFF\uD800', '一级指标', '三级指标', '指标值', '完成值', '得分', '分值', '总分', '年度资金总额', '全年预算数', '全年执行数', '目标1：', '(', ')))(((', '（'.repeat(40), 'x'.repeat(32_767), '指标'.repeat(16_383), '项目名称', '项目支出绩效自评表', '=1+1', '\u0000', '小计', '其中：', '……', `${'1'.repeat(32_766)}x`, '年度'.repeat(16_383), `${'('.repeat(16_383)}${')'.repeat(16_383)}`];

const aText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }));

const aValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: aText },
  { weight: 2, arbitrary: fc.double() },
  fc.boolean(),
  fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }, { error: '' }),
  fc.constant(null),
);

const cellOf = (value: CellValue): SnapshotCell => ({ value, text: typeof value === 'object' ? (value?.error ?? '') : String(value), formula: null, format: 'General' });

const anArea = (size: number): fc.Arbitrary<Area> =>
  fc.tuple(fc.nat(size), fc.nat(size), fc.nat(4), fc.nat(4)).map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide }));

const withoutOverlaps = (areas: readonly Area[]): Area[] => areas.reduce<Area[]>((kept, area) => (kept.some((other) => intersects(other, area)) ? kept : [...kept, area]), []);

/** A sheet of arbitrary cells; only the top-left cell of a merge holds anything, as in a workbook. */
const sheetOf = (values: readonly (readonly [number, number, CellValue])[], areas: readonly Area[]): SheetSnapshot => {
  const merges = withoutOverlaps(areas);
  const cells = new Map<number, SnapshotCell>();
  let used: Area | null = null;
  for (const [row, column, value] of values) {
    const place = areaOf({ row, column });
    const merge = merges.find((area) => intersects(area, place));
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) continue;
    cells.set(cellKey(row, column), cellOf(value));
    used = used === null ? place : union(used, place);
  }
  return { name: 'any', used, cells, merges, hiddenRows: new Set(), protected: false };
};

const cellsAnywhere = (size: number, value: fc.Arbitrary<CellValue>, most: number) => fc.array(fc.tuple(fc.nat(size), fc.nat(size), value), { maxLength: most });

describe('on arbitrary cells', () => {
  it('it never throws, and claims no more than certainty', () => {
    fc.assert(
      fc.property(cellsAnywhere(12, aValue, 120), fc.array(anArea(12), { maxLength: 12 }), (values, areas) => {
        const { forms } = recognise(sheetOf(values, areas));
        for (const { confidence } of forms) expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
      RUNS,
    );
  });

  it('a form whose cells were overwritten at random is read without throwing', () => {
    fc.assert(
      fc.property(aSheet, fc.array(fc.tuple(fc.nat(40), fc.nat(12), aValue), { maxLength: 12 }), (sheet, changes) => {
        const cells = new Map(sheet.cells);
        for (const [row, column, value] of changes) if (cells.has(cellKey(row, column))) cells.set(cellKey(row, column), cellOf(value));
        expect(() => recognise({ ...sheet, cells })).not.toThrow();
      }),
      RUNS,
    );
  });

  it('random text holds no form', () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from('的一是在了有和人这中大来上国个到说们为子时道出会也你对生能而那得于着下自之年过发后作里')), maxLength: 12 });
    fc.assert(
      fc.property(cellsAnywhere(15, fc.oneof(plain, fc.integer(), fc.string()), 150), fc.array(anArea(15), { maxLength: 8 }), (values, areas) => {
        expect(recognise(sheetOf(values, areas)).forms).toEqual([]);
      }),
      RUNS,
    );
  });
});
