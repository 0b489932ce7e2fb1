import * as fc from 'fast-check';
import { evaluate } from '../../../src/core/plan';
import { recognise } from '../../../src/core/recognise';
import { cellKey } from '../../../src/core/sheet/address';
import { contains } from '../../../src/core/sheet/area';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { templates, type Template } from '../../../src/core/template';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { blankRows, fillTable, isCostRow } from './fillIn';
import { plausibleRow } from './plausible';
import { snapshotOf } from './snapshotOf';

jest.setTimeout(120_000);

const drawn = { year: fc.integer({ min: 2019, max: 2040 }), rows: fc.integer({ min: 1, max: 7 }), goals: fc.integer({ min: 1, max: 4 }), seed: fc.nat(1000) };

const sheetOf = (template: Template, options: { readonly year: number; readonly rows: number; readonly goals: number }): SheetBlueprint => {
  const [sheet] = template.make({ ...options, unit: '某市科学技术局', projects: ['科技成果转化补助资金'] });
  if (sheet === undefined) throw new Error(template.id);
  return sheet;
};

const withTable = templates.filter(({ room }) => room !== null).map((template) => [template.id, template] as const);
const others = templates.filter(({ room }) => room === null).map((template) => [template.id, template] as const);

describe.each(withTable)('%s filled with plausible data', (_, template) => {
  test('every row is recognised and, in an evaluation, scored; the review finds no error', () => {
    fc.assert(
      fc.property(fc.record(drawn), ({ year, rows, goals, seed }) => {
        const blueprint = sheetOf(template, { year, rows, goals });
        const rowFor = plausibleRow(seed, year);
        const typed = new Map(fillTable(blueprint, rowFor));
        const amounts = recognise(snapshotOf(blueprint)).forms[0]?.budget[0];
        for (const [figure, amount] of [[amounts?.initial, 200], [amounts?.adjusted, 200], [amounts?.executed, 188]] as const) if (figure != null) typed.set(cellKey(figure.cell.row, figure.cell.column), amount);
        const { forms } = evaluate(snapshotOf(blueprint, typed));
        const [read] = forms;
        const names = blankRows(blueprint).map((row, index) => rowFor(index, isCostRow(blueprint, row)).name);
        expect(forms).toHaveLength(1);
        expect(read?.form.confidence).toBeGreaterThanOrEqual(0.95);
        expect(read?.form.indicators.map(({ name }) => name.text)).toEqual(names);
        expect(read?.findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([]);
        if (template.kind !== 'self-evaluation') return;
        expect(read?.assessment.indicators.filter(({ score }) => score === null).map(({ explanation }) => explanation.zh)).toEqual([]);
        expect(read?.assessment.budget[0]?.rate?.toNumber()).toBe(0.94);
        expect(read?.findings.filter(({ rule }) => rule === 'weights-not-100')).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

/** Cells a person fills, each with something of its kind: an amount, a code, words. */
const typedInto = (blueprint: SheetBlueprint): ReadonlyMap<number, CellValue> =>
  new Map(
    blueprint.cells
      .filter(({ style, content, cell: { row, column } }) => content.kind === 'empty' && blueprint.styles[style]?.locked === false && !blueprint.merges.some((merge) => contains(merge, row, column) && (merge.left < column || merge.top < row)))
      .map(({ style, cell: { row, column } }): [number, CellValue] => {
        const list = blueprint.validations.find(({ area, rule }) => rule.kind === 'list' && contains(area, row, column))?.rule;
        if (list?.kind === 'list') return [cellKey(row, column), list.values[0] ?? null];
        if (/money|points/i.test(style)) return [cellKey(row, column), row + column / 100];
        return [cellKey(row, column), style === 'code' ? `2060${String(row).padStart(3, '0')}` : `第${String(row)}行`];
      }),
  );

describe.each(others)('%s filled in', (_, template) => {
  test('stays what it is, of its year, without an error', () => {
    fc.assert(
      fc.property(fc.record(drawn), (options) => {
        const blueprint = sheetOf(template, options);
        const { forms } = evaluate(snapshotOf(blueprint, typedInto(blueprint)));
        expect(forms.map(({ form: { kind, scope, year } }) => ({ kind, scope, year }))).toEqual([{ kind: template.kind, scope: template.scope, year: options.year }]);
        expect(forms.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
