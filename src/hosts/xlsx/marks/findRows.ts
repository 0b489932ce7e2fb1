import { parseAddress } from '../../../core/sheet/address';
import { type XmlTag, attribute, mainName, scanXml } from '../xml/scanXml';

/** An element with its places in the text, as in `RootChild`. */
interface Placed {
  readonly tag: XmlTag;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

export interface FoundCell extends Placed {
  readonly column: number;
}

/** A row element; its cells are listed only where they were asked for. */
export interface FoundRow extends Placed {
  readonly row: number;
  readonly cells: readonly FoundCell[];
}

/** The rows of a worksheet's XML and the element around them. */
export interface FoundRows {
  readonly rows: readonly FoundRow[];
  readonly data: Placed;
}

/** Finds the row elements of a worksheet, and the cell elements of the rows asked for. Null when the part is not well-formed or has no data. */
export const findRows = (xml: string, asked: ReadonlySet<number>): FoundRows | null => {
  const rows: FoundRow[] = [];
  let cells: FoundCell[] = [];
  const data: Placed[] = [];
  let [row, column] = [-1, -1];
  const opened = new Map<string, { readonly tag: XmlTag; readonly start: number; readonly openEnd: number }>();
  const closed = (name: string, tag: XmlTag, start: number, end: number): Placed | null => {
    const open = opened.get(name);
    return open === undefined ? null : { ...open, closeStart: tag.isSelfClosing ? open.openEnd : start, end };
  };
  const fault = scanXml(xml, {
    open: (tag, start, openEnd) => {
      const name = mainName(tag);
      if (name !== 'sheetData' && name !== 'row' && name !== 'c') return;
      opened.set(name, { tag, start, openEnd });
      if (name === 'row') [row, column, cells] = [Number(attribute(tag, 'r') ?? row + 2) - 1, -1, []];
      if (name === 'c') column = parseAddress(attribute(tag, 'r') ?? '')?.column ?? column + 1;
    },
    close: (tag, start, end) => {
      const name = mainName(tag);
      const placed = name === 'sheetData' || name === 'row' || name === 'c' ? closed(name, tag, start, end) : null;
      if (placed === null) return;
      if (name === 'sheetData') data.push(placed);
      else if (name === 'row') rows.push({ ...placed, row, cells });
      else if (asked.has(row)) cells.push({ ...placed, column });
    },
  });
  const [first] = data;
  return fault !== null || first === undefined ? null : { rows, data: first };
};
