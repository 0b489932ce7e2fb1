import { formatAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { EMPTY_MEMORY } from '../../../src/session/memory';
import { withSettled } from '../../../src/session/settled';
import { boardOf, findIn } from '../../../src/taskpane/review/state/reviewBoard';
import { SHEET, selfEvaluation } from '../selfEvaluation';

const filled = { I7: 9, H13: 25, H14: 20, H15: 20, H16: 10, H17: 84, 'H7': 0.9 };
const wrongTotal = selfEvaluation({ ...filled, H17: 90 });
const wrongScore = selfEvaluation({ ...filled, H14: 25, H17: 89 });
const none = new Map<string, SheetSnapshot>();
const cellsOf = (findings: readonly { readonly cells: readonly { row: number; column: number }[] }[]): readonly string[] => findings.map(({ cells: [cell] }) => (cell === undefined ? '' : formatAddress(cell)));

it('counts what is open, accepted and dismissed', () => {
  const found = findIn([wrongTotal], none, EMPTY_MEMORY);
  const total = found.findings.filter(({ cells: [cell] }) => cell !== undefined && formatAddress(cell) === 'H17');
  expect(total.length).toBeGreaterThan(0);
  const before = boardOf(found, {});
  const after = boardOf(found, withSettled({}, total, { verdict: 'dismissed', reason: '已核实' }));
  expect([before.open, before.dismissed]).toEqual([found.findings.length, 0]);
  expect([after.open, after.dismissed, after.accepted]).toEqual([found.findings.length - total.length, total.length, 0]);
});

it('names the unit that filled in the form', () => {
  expect(findIn([wrongTotal], none, EMPTY_MEMORY)).toMatchObject({ sender: '某市就业服务中心', forms: 1, sheets: 1 });
});

it('says nothing of news where nothing was read before', () => {
  const { gone, isNew, findings } = findIn([wrongTotal], none, EMPTY_MEMORY);
  expect([gone, findings.filter(isNew)]).toEqual([null, []]);
});

it('tells after a correction what is resolved and what is new', () => {
  const { gone, findings, isNew } = findIn([wrongScore], new Map([[SHEET, wrongTotal]]), EMPTY_MEMORY);
  expect(cellsOf(gone ?? [])).toContain('H17');
  expect(cellsOf(findings.filter(isNew))).toContain('H14');
  expect(cellsOf(findings.filter((finding) => !isNew(finding)))).not.toContain('H14');
});

it('finds nothing new in a sheet read twice', () => {
  const { gone, findings, isNew } = findIn([wrongTotal], new Map([[SHEET, selfEvaluation({ ...filled, H17: 90 })]]), EMPTY_MEMORY);
  expect([gone, findings.filter(isNew)]).toEqual([[], []]);
});

it('takes a figure that was corrected wrongly for the same finding', () => {
  const { gone, findings, isNew } = findIn([selfEvaluation({ ...filled, H17: 91 })], new Map([[SHEET, wrongTotal]]), EMPTY_MEMORY);
  expect(cellsOf(findings)).toContain('H17');
  expect([cellsOf(gone ?? []), cellsOf(findings.filter(isNew))]).toEqual([[], []]);
});
