import { recognise } from '../../../src/core/recognise';
import { cellKey, formatAddress, parseAddress } from '../../../src/core/sheet/address';
import type { Area } from '../../../src/core/sheet/area';
import { layouts } from '../../fixtures/layouts';
import type { Cells, Layout } from '../../fixtures/layouts/notation';
import { missesOf } from './misses';

/** Where a cell comes to lie. */
type Move = (row: number, column: number) => readonly [number, number];

const movedCells = (cells: Cells, move: Move): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([role, cell]) => {
      const place = parseAddress(cell) ?? { row: 0, column: 0 };
      const [row, column] = move(place.row, place.column);
      return [role, formatAddress({ row, column })];
    }),
  );

const movedArea = (area: Area, move: Move): Area => {
  const [[top, left], [bottom, right]] = [move(area.top, area.left), move(area.bottom, area.right)];
  return { top, left, bottom, right };
};

/** The layout as it is after rows or columns were put in; merges across them grow. */
const moved = (layout: Layout, move: Move): Layout => ({
  ...layout,
  sheet: {
    ...layout.sheet,
    used: layout.sheet.used === null ? null : movedArea(layout.sheet.used, move),
    cells: new Map([...layout.sheet.cells].map(([key, cell]) => [cellKey(...move(Math.floor(key / 16_384), key % 16_384)), cell])),
    merges: layout.sheet.merges.map((merge) => movedArea(merge, move)),
  },
  forms: layout.forms.map((form) => ({
    ...form,
    indicators: form.indicators.map((cells) => movedCells(cells, move)),
    goals: form.goals.map((cells) => movedCells(cells, move)),
    budget: form.budget === null ? null : movedCells(form.budget, move),
    total: form.total === null ? null : movedCells(form.total, move),
    headingTotal: form.headingTotal === null ? null : movedCells(form.headingTotal, move),
  })),
});

/** What was read wrongly by a form that claims to be sure. */
const confidentMisses = (layout: Layout): string[] => {
  const read = recognise(layout.sheet);
  const wrong = missesOf(layout, read).filter((miss) => !miss.startsWith('confidence'));
  return read.forms.some(({ confidence }) => confidence >= 0.9) ? wrong : [];
};

const between = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i + 1);

/** Indicators under one merged weight: without the merge nothing says that they share it. */
const sharesPoints = ({ forms }: Layout): boolean => forms.some(({ indicators }) => new Set(indicators.map((cells) => cells['weight'])).size < indicators.filter((cells) => 'weight' in cells).length);

describe.each(layouts.map((layout) => [layout.name, layout] as const))('%s: what cannot be read rightly is not claimed', (_, layout) => {
  const used = layout.sheet.used ?? { top: 0, left: 0, bottom: 0, right: 0 };

  it('with an empty column pushed in anywhere', () => {
    for (const at of between(used.left, used.right)) {
      const changed = moved(layout, (row, column) => [row, column >= at ? column + 1 : column]);
      expect([at, confidentMisses(changed)]).toEqual([at, []]);
    }
  });

  it('with an empty row pushed in anywhere', () => {
    for (const at of between(used.top, used.bottom)) {
      const changed = moved(layout, (row, column) => [row >= at ? row + 1 : row, column]);
      expect([at, confidentMisses(changed)]).toEqual([at, []]);
    }
  });

  it('with the merges lost, as when it was pasted as values', () => {
    if (sharesPoints(layout)) return;
    expect(confidentMisses({ ...layout, sheet: { ...layout.sheet, merges: [] } })).toEqual([]);
  });
});
