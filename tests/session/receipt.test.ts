import type { Receipt } from '../../src/hosts/workbookHost';
import { parseReceipts, sameReceipt } from '../../src/session/receipt';
import { parseReport } from '../../src/session/report';

const receipt: Receipt = {
  cells: [
    { sheet: '自评表', cell: { row: 12, column: 7 }, before: { value: null, formula: null }, format: 'General', after: { value: 25, formula: null } },
    { sheet: '自评表', cell: { row: 13, column: 7 }, before: { value: { error: '#DIV/0!' }, formula: '=A1/0' }, format: '0.00', after: { value: 20, formula: null } },
  ],
};

const structured: Receipt = {
  structure: [
    { edit: { kind: 'insert-rows', sheet: '自评表', at: 5, count: 1, like: 4 }, kept: null },
    { edit: { kind: 'delete-rows', sheet: '自评表', at: 9, count: 2 }, kept: { rows: [{ height: 20 }] } },
    { edit: { kind: 'merge', sheet: '自评表', area: { top: 3, left: 0, bottom: 5, right: 0 } }, kept: null },
  ],
  cells: [],
};

describe('a stored receipt of rows', () => {
  it('is read back as it was, with whatever the host kept', () => expect(parseReceipts(JSON.parse(JSON.stringify([receipt, structured])))).toEqual([receipt, structured]));

  it.each([
    ['no edits at all', { structure: [], cells: [] }],
    ['an edit of an unknown kind', { structure: [{ edit: { kind: 'insert-columns', sheet: '表', at: 1, count: 1 }, kept: null }], cells: [] }],
    ['a count of none', { structure: [{ edit: { kind: 'delete-rows', sheet: '表', at: 1, count: 0 }, kept: null }], cells: [] }],
    ['a place before the sheet', { structure: [{ edit: { kind: 'merge', sheet: '表', area: { top: -1, left: 0, bottom: 0, right: 0 } }, kept: null }], cells: [] }],
  ])('is none with %s', (_, stored) => expect(parseReceipts([stored])).toEqual([]));

  it('is the same as another one only when every edit and what was kept of it is', () => {
    const [stored] = parseReceipts(JSON.parse(JSON.stringify([structured])));
    expect(stored !== undefined && sameReceipt(structured, stored)).toBe(true);
    expect(sameReceipt(structured, { cells: [] })).toBe(false);
    expect(sameReceipt(structured, { ...structured, structure: structured.structure?.slice(1) ?? [] })).toBe(false);
    expect(sameReceipt(structured, { ...structured, structure: structured.structure?.map((one) => ({ ...one, kept: 1 })) ?? [] })).toBe(false);
  });
});

describe('a stored receipt', () => {
  it('is read back as it was', () => expect(parseReceipts(JSON.parse(JSON.stringify([receipt])))).toEqual([receipt]));

  it.each([null, {}, [{ cells: [] }], [{ cells: [{ sheet: '自评表' }] }], [{ cells: [{ ...receipt.cells[0], cell: { row: -1, column: 0 } }] }]])('is none where the setting is %j', (stored) =>
    expect(parseReceipts(stored)).toEqual([]));

  it('is the same as another one only when every cell is', () => {
    expect(sameReceipt(receipt, structuredClone(receipt))).toBe(true);
    expect(sameReceipt(receipt, { cells: receipt.cells.slice(1) })).toBe(false);
    expect(sameReceipt(receipt, { cells: receipt.cells.map((cell) => ({ ...cell, sheet: '别的表' })) })).toBe(false);
    expect(sameReceipt(receipt, { cells: receipt.cells.map((cell) => ({ ...cell, after: { value: 1, formula: null } })) })).toBe(false);
  });
});

describe('a stored report of the ribbon button', () => {
  const problem = { code: 'no-form', message: { zh: '没有表', en: 'no form' }, next: { zh: '换一张', en: 'another' } };
  it.each([
    [{ kind: 'done', sheet: '自评表', written: 3, open: 1 }],
    [{ kind: 'refused', problem }],
    [{ kind: 'refused', problem: { ...problem, cells: ['H13'] } }],
  ])('%j is read back as it was', (report) => expect(parseReport(report)).toEqual(report));
  it.each([null, {}, { kind: 'done' }, { kind: 'refused', problem: 'x' }])('%j is none', (stored) => expect(parseReport(stored)).toBeNull());
});
