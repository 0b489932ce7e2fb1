import type { CellMark, MarkReceipt, WorkbookHost } from '../../../src/hosts/workbookHost';
import type { GivenWorkbook, OpenedWorkbook } from '../contractWorkbook';
import { at, FORM, problemOf, PROTECTED, SHEET, valueOf } from './given';

/** How a cell is filled: RRGGBB, or a grey pattern over that colour; null for not at all. */
export type SeenFill = { readonly color: string; readonly pattern: 'solid' | 'grey' } | null;

/** A workbook whose fills can be given beforehand and seen past the adapter. */
export interface OpenedForMarks extends Pick<OpenedWorkbook, 'cellsOf' | 'person'> {
  readonly host: WorkbookHost;
  fillOf(sheet: string, cell: string): Promise<SeenFill>;
  /** The person fills a cell. */
  fill(sheet: string, cell: string, color: string): Promise<void>;
}

export type OpenForMarks = (given: GivenWorkbook, fills?: Readonly<Record<string, SeenFill>>) => Promise<OpenedForMarks>;

const RED = 'F4B6B6';
const YELLOW = 'FFE699';
const OWN: Readonly<Record<string, SeenFill>> = { B4: { color: 'DDEBF7', pattern: 'solid' }, C4: { color: 'FFFFFF', pattern: 'grey' } };
const CELLS = ['B4', 'C4', 'E4', 'D5', 'A1', 'H12', 'B20'];

const mark = (cell: string, color = RED, sheet = SHEET): CellMark => ({ sheet, cell: at(cell), color });
const marks = CELLS.map((cell) => mark(cell));
const fillsOf = (opened: OpenedForMarks, cells: readonly string[] = CELLS): Promise<readonly SeenFill[]> => Promise.all(cells.map((cell) => opened.fillOf(SHEET, cell)));
const kept = (receipt: MarkReceipt): MarkReceipt => JSON.parse(JSON.stringify(receipt)) as MarkReceipt;

/** What every host promises of colouring cells. */
export const describeMarking = (name: string, open: OpenForMarks): void => {
  describe(`${name} marks cells`, () => {
    it('in the colour asked for, and changes no content', async () => {
      const opened = await open(FORM, OWN);
      const before = await opened.cellsOf(SHEET);
      valueOf(await opened.host.mark([...marks, mark('E4', YELLOW), mark('A1', YELLOW, '汇总')]));
      expect(await fillsOf(opened)).toEqual(CELLS.map((cell) => ({ color: cell === 'E4' ? YELLOW : RED, pattern: 'solid' })));
      expect(await opened.fillOf('汇总', 'A1')).toEqual({ color: YELLOW, pattern: 'solid' });
      expect(await opened.cellsOf(SHEET)).toEqual(before);
    });

    it.each(['at once', 'from a receipt kept as JSON'])('and gives every cell its own fill again, %s', async (when) => {
      const opened = await open(FORM, OWN);
      const before = await fillsOf(opened);
      expect(before.slice(0, 3)).toEqual([OWN['B4'], OWN['C4'], null]);
      const receipt = valueOf(await opened.host.mark(marks));
      expect(valueOf(await opened.host.unmark(when === 'at once' ? receipt : kept(receipt)))).toEqual([]);
      expect(await fillsOf(opened)).toEqual(before);
    });

    it('takes two layers off one after the other', async () => {
      const opened = await open(FORM, OWN);
      const before = await fillsOf(opened);
      const first = valueOf(await opened.host.mark(marks));
      const second = valueOf(await opened.host.mark([mark('B4', YELLOW), mark('F8', YELLOW)]));
      valueOf(await opened.host.unmark(second));
      expect(await opened.fillOf(SHEET, 'B4')).toEqual({ color: RED, pattern: 'solid' });
      valueOf(await opened.host.unmark(first));
      expect(await fillsOf(opened)).toEqual(before);
    });

    it('leaves a cell alone that was given another colour since, and names it', async () => {
      const opened = await open(FORM, OWN);
      const receipt = valueOf(await opened.host.mark(marks));
      await opened.fill(SHEET, 'B4', '00B050');
      expect(valueOf(await opened.host.unmark(receipt))).toEqual([`${SHEET}!B4`]);
      expect(await fillsOf(opened, ['B4', 'C4', 'E4'])).toEqual([{ color: '00B050', pattern: 'solid' }, OWN['C4'], null]);
    });

    it('keeps what is written into marked cells', async () => {
      const opened = await open(FORM);
      const receipt = valueOf(await opened.host.mark([mark('E4')]));
      await opened.person.type(SHEET, 'E4', '18');
      valueOf(await opened.host.unmark(receipt));
      expect((await opened.cellsOf(SHEET))['E4']).toMatchObject({ value: 18 });
      expect(await opened.fillOf(SHEET, 'E4')).toBeNull();
    });

    it('refuses a protected sheet by its cells, before anything is coloured', async () => {
      const opened = await open({ sheets: [...PROTECTED.sheets, { name: '汇总', cells: { A1: 1 } }] });
      const problem = problemOf(await opened.host.mark([mark('A1', RED, '汇总'), mark('A1'), mark('B1')]));
      expect(problem).toMatchObject({ code: 'sheet-protected', cells: [`${SHEET}!A1`, `${SHEET}!B1`] });
      expect(problem.next.zh).toContain('保护');
      expect(await opened.fillOf('汇总', 'A1')).toBeNull();
    });

    it('refuses a sheet that is not there, and colours none of the others', async () => {
      const opened = await open(FORM);
      expect(problemOf(await opened.host.mark([mark('E4'), mark('A1', RED, '没有')])).code).toBe('sheet-missing');
      expect(await opened.fillOf(SHEET, 'E4')).toBeNull();
    });

    it('does nothing for no marks', async () => {
      const opened = await open(FORM);
      const receipt = valueOf(await opened.host.mark([]));
      expect([receipt.cells, valueOf(await opened.host.unmark(receipt))]).toEqual([[], []]);
    });
  });
};
