import { keepMarks, loadMarks, parseMarks } from '../../src/session/marks';
import { memoryHost } from '../taskpane/memoryHost';
import { SHEET, selfEvaluation } from '../taskpane/selfEvaluation';

const receipt = { cells: [{ sheet: SHEET, cell: { row: 6, column: 8 }, color: 'FFC7CE', before: { style: 3 } }] };

it('keeps the marks of a workbook and forgets them', async () => {
  const host = memoryHost([selfEvaluation()]);
  expect(await loadMarks(host)).toBeNull();
  expect(await keepMarks(host, receipt)).toBe(true);
  expect(await loadMarks(host)).toEqual(receipt);
  await keepMarks(host, null);
  expect(await loadMarks(host)).toBeNull();
});

it.each([null, {}, { cells: [] }, { cells: [{ sheet: 1 }] }, 'x'])('trusts nothing else: %j', (stored) => {
  expect(parseMarks(stored)).toBeNull();
});
