import { builtinFormat } from '../numberFormat/builtinFormats';
import { type XmlFault, attribute, mainName, scanXml } from '../xml/scanXml';

/** What an index of the cell formats (`cellXfs`) means for reading and writing: number format and lock. */
export interface CellFormats {
  /** Number format code of a style index; `General` for one that does not exist. */
  readonly formatOf: (style: number) => string;
  /** Whether a cell of this style is locked once its sheet is protected; it is unless the style says otherwise. */
  readonly lockedOf: (style: number) => boolean;
}

/** The formats of a workbook without a styles part. */
export const NO_FORMATS: CellFormats = { formatOf: () => 'General', lockedOf: () => true };

/** Reads number formats and locks from the styles part. */
export const parseCellFormats = (xml: Uint8Array | string): CellFormats | XmlFault => {
  const codes = new Map<number, string>();
  const styles: { format: number; locked: boolean }[] = [];
  let inCellXfs = false;
  const fault = scanXml(xml, {
    open: (tag) => {
      const name = mainName(tag);
      if (name === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? 'General');
      else if (name === 'cellXfs') inCellXfs = true;
      else if (name === 'xf' && inCellXfs) styles.push({ format: Number(attribute(tag, 'numFmtId') ?? 0), locked: true });
      else if (name === 'protection' && inCellXfs) {
        const last = styles.at(-1);
        if (last !== undefined) last.locked = !['0', 'false'].includes(attribute(tag, 'locked') ?? '1');
      }
    },
    close: (tag) => {
      if (mainName(tag) === 'cellXfs') inCellXfs = false;
    },
  });
  if (fault !== null) return fault;
  return {
    formatOf: (style) => {
      const id = styles[style]?.format ?? 0;
      return codes.get(id) ?? builtinFormat(id);
    },
    lockedOf: (style) => styles[style]?.locked ?? true,
  };
};
