import { evaluate } from '../../../src/core/plan';
import { formatAddress, cellKey } from '../../../src/core/sheet/address';
import { cellAt, emptySnapshot, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { shown } from '../handMade';
import { readSheets } from '../readSheets';

const FILLED: ReadonlySet<string> = new Set(['rate', 'budget-score', 'score', 'goal-score', 'total-score']);

/** The sheet with its scores and rates taken out, and what stood in those cells. */
const emptied = (sheet: SheetSnapshot): { readonly blank: SheetSnapshot; readonly published: ReadonlyMap<string, unknown> } => {
  const cells = new Map(sheet.cells);
  const published = new Map<string, unknown>();
  for (const { form } of evaluate(sheet).forms) {
    const figures = [...form.budget.slice(0, 1).flatMap(({ rate, score }) => [rate, score]), ...form.indicators.map(({ score }) => score), form.total?.score ?? null];
    for (const figure of figures) {
      if (figure === null || typeof figure.value !== 'number') continue;
      cells.delete(cellKey(figure.cell.row, figure.cell.column));
      published.set(formatAddress(figure.cell), figure.value);
    }
  }
  return { blank: { ...sheet, cells }, published };
};

const filledIn = (edits: readonly CellEdit[]): ReadonlyMap<string, unknown> =>
  new Map(edits.filter(({ role }) => FILLED.has(role)).map(({ cell, after }) => [formatAddress(cell), after.value]));

describe('the forms of Zibo, emptied of rates and scores', () => {
  test('every figure comes back as published', async () => {
    for (const sheet of await readSheets('forms/zibo-2021.xlsx')) {
      const { blank, published } = emptied(sheet);
      const filled = filledIn(evaluate(blank).forms.flatMap(({ plan }) => plan.edits));
      for (const [cell, value] of published) expect(`${sheet.name} ${cell} ${String(filled.get(cell))}`).toBe(`${sheet.name} ${cell} ${String(value)}`);
    }
  });

  test('what is certain is written unasked; the rest waits for a person', async () => {
    for (const sheet of await readSheets('forms/zibo-2021.xlsx')) {
      const [form] = evaluate(emptied(sheet).blank).forms;
      const certain = form?.assessment.indicators.filter(({ certainty, score }) => certainty === 'certain' && score !== null).length;
      expect(form?.plan.edits.filter(({ ticked, role }) => ticked && role === 'score').length).toBe(certain);
    }
  });
});

test('a form whose figures all stand is offered nothing that is ticked', async () => {
  for (const file of ['zibo-2021', 'jiangxia-2019', 'hongshan-2021-projects', 'yiyang-2020-department'])
    for (const sheet of await readSheets(`forms/${file}.xlsx`))
      for (const { plan } of evaluate(sheet).forms) for (const edit of plan.edits) if (edit.ticked) expect(cellAt(sheet, edit.cell.row, edit.cell.column)).toBeUndefined();
});

test('no edit touches a cell other than those of the form’s own rates, scores, totals and notes, and `before` is what stands there', async () => {
  for (const file of ['jiangxia-2019', 'hongshan-2021-department', 'stacked'])
    for (const sheet of await readSheets(`forms/${file}.xlsx`))
      for (const { plan } of evaluate(sheet).forms)
        for (const { cell, before, after } of plan.edits) {
          const now = cellAt(sheet, cell.row, cell.column);
          expect(before).toEqual({ value: now?.value ?? null, formula: now?.formula ?? null });
          expect(after).not.toEqual(before);
        }
});

test('once the plan is applied there is nothing left to fill', async () => {
  for (const sheet of await readSheets('forms/zibo-2021.xlsx')) {
    const { blank } = emptied(sheet);
    const cells = new Map(blank.cells);
    for (const { cell, after } of evaluate(blank).forms.flatMap(({ plan }) => plan.edits))
      cells.set(cellKey(cell.row, cell.column), { value: after.value, text: shown(after.value), formula: null, format: 'General' });
    const again = evaluate({ ...blank, cells }).forms.flatMap(({ plan }) => plan.edits.filter(({ role }) => FILLED.has(role)));
    expect(again.map(({ cell, role }) => `${sheet.name} ${formatAddress(cell)} ${role}`)).toEqual([]);
  }
});

test('the person’s choice of rules goes before ours; an unknown one is left to us', async () => {
  const [sheet] = await readSheets('forms/zibo-2021.xlsx');
  const snapshot = sheet ?? emptySnapshot('');
  expect(evaluate(snapshot, { packFor: () => 'hubei-2021' }).forms[0]).toMatchObject({ pack: { id: 'hubei-2021' }, packReason: { en: 'Chosen by the person' } });
  expect(evaluate(snapshot, { packFor: () => 'nowhere-1999' }).forms[0]?.pack.id).toBe(evaluate(snapshot).forms[0]?.pack.id);
});

test('an empty sheet has no forms and says so', () => {
  const { recognition, forms } = evaluate(emptySnapshot('空'));
  expect(forms).toEqual([]);
  expect(recognition.diagnostics.length).toBeGreaterThan(0);
});
