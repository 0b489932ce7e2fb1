import { shiftFormula } from '../../../core/sheet/shiftFormula';
import { shiftRow } from '../../../core/sheet/shiftArea';
import { translateFormula } from '../sheet/translateFormula';
import { xmlContent } from '../xml/escapedText';
import { plainText, rawAttribute } from '../xml/rawText';
import type { Splice } from '../xml/splice';
import { referenceAfter } from './references';
import type { Shift } from './rowChange';
import type { Place, RawCell, SheetRows } from './sheetRows';
import type { Standing } from './standing';

interface Member {
  readonly cell: RawCell;
  readonly formula: Place;
}

/** Cells that share one formula text. */
interface Group {
  readonly master: Member;
  readonly text: string;
  readonly members: readonly Member[];
}

/** The shared formulas of a sheet, as Excel pairs them: a borrower belongs to the last text of its index before it. */
const groupsIn = (xml: string, { rows }: SheetRows): readonly Group[] => {
  const groups: (Group & { readonly members: Member[] })[] = [];
  const byIndex = new Map<string, Group & { readonly members: Member[] }>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      const { formula } = cell;
      if (formula === null || rawAttribute(xml, formula.start, formula.openEnd, 't')?.value !== 'shared') continue;
      const index = rawAttribute(xml, formula.start, formula.openEnd, 'si')?.value ?? '';
      const text = plainText(xml.slice(formula.openEnd, formula.closeStart));
      if (text === '') byIndex.get(index)?.members.push({ cell, formula });
      else {
        const group = { master: { cell, formula }, text, members: [] };
        byIndex.set(index, group);
        groups.push(group);
      }
    }
  }
  return groups;
};

const SHARING = /\s+(?:t|ref|si)\s*=\s*(?:"[^"]*"|'[^']*')/g;

const ownFormula = (xml: string, { cell, formula }: Member, text: string): Splice => {
  const opening = xml.slice(formula.start, formula.openEnd).replace(SHARING, '').replace(/\s*\/?>$/, '>');
  return { start: formula.start, end: formula.end, text: `${opening}${xmlContent(text)}</${cell.prefix}f>` };
};

/** What becomes of one group: its text and its area move as one where every member then still says the same; else each gets a text of its own. */
const groupSplices = (xml: string, { master, text, members }: Group, { home, owned }: Standing, shift: Shift): readonly Splice[] => {
  const rowAfter = (cell: RawCell): number | null => (owned ? shiftRow(cell.row, shift) : cell.row);
  const shifted = shiftFormula(text, home, shift);
  const masterRow = rowAfter(master.cell);
  const wanted = members.map((member) => {
    const own = translateFormula(text, member.cell.row - master.cell.row, member.cell.column - master.cell.column);
    return { member, row: rowAfter(member.cell), text: shiftFormula(own, home, shift) };
  });
  const asOne = masterRow !== null && wanted.every(({ member, row, text: own }) => row === null || own === translateFormula(shifted, row - masterRow, member.cell.column - master.cell.column));
  if (!asOne) {
    const single = wanted.flatMap(({ member, row, text: own }) => (row === null ? [] : [ownFormula(xml, member, own)]));
    return masterRow === null ? single : [ownFormula(xml, master, shifted), ...single];
  }
  const { formula } = master;
  const area = owned ? rawAttribute(xml, formula.start, formula.openEnd, 'ref') : null;
  const areaAfter = area === null ? null : referenceAfter(area.value, shift);
  const moved = area === null || areaAfter === null || areaAfter === area.value ? [] : [{ start: area.start, end: area.end, text: areaAfter }];
  return shifted === text ? moved : [...moved, { start: formula.openEnd, end: formula.closeStart, text: xmlContent(shifted) }];
};

/** The shared formulas of a sheet after a change of rows. */
export const sharedSplices = (xml: string, rows: SheetRows, standing: Standing, shift: Shift): readonly Splice[] =>
  groupsIn(xml, rows).flatMap((group) => groupSplices(xml, group, standing, shift));
