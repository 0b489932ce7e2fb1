import { asFormulas, evaluate } from '../../../src/core/plan';
import { cellKey, formatAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { readSheets } from '../readSheets';

/** The published form with its score cells emptied, so that every score is offered again. */
const unscored = async (): Promise<SheetSnapshot> => {
  const [sheet] = await readSheets('forms/zibo-2021.xlsx');
  if (sheet === undefined) throw new Error('no sheet');
  const form = evaluate(sheet).forms[0]?.form;
  const emptied = new Set([...(form?.indicators ?? []).map(({ score }) => score), form?.total?.score ?? null].flatMap((figure) => (figure === null ? [] : [cellKey(figure.cell.row, figure.cell.column)])));
  return { ...sheet, cells: new Map([...sheet.cells].filter(([key]) => !emptied.has(key))) };
};

const plans = async () => {
  const form = evaluate(await unscored()).forms[0];
  if (form === undefined) throw new Error('no form');
  return { plain: form.plan, live: asFormulas(form.plan, form) };
};

describe('scores as live formulas', () => {
  it('stand over the cells of the row, and words stay numbers', async () => {
    const { live } = await plans();
    const formulas = Object.fromEntries(live.edits.map(({ cell, after }) => [formatAddress(cell), after.formula]));
    expect(formulas.H16).toBe('=ROUND(MIN(1,F16/E16)*G16,2)');
    // 及时 / 及时 is no arithmetic.
    expect(formulas.H23).toBeNull();
    expect(formulas.H39).toBe('=SUM(I7,H14:H38)');
  });

  it('change nothing else of the plan', async () => {
    const { plain, live } = await plans();
    expect(live.edits.map(({ after, ...rest }) => ({ ...rest, value: after.value }))).toEqual(plain.edits.map(({ after, ...rest }) => ({ ...rest, value: after.value })));
  });
});
