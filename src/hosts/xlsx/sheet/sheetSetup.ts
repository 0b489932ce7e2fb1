import { LAST_COLUMN } from '../../../core/sheet/address';
import { type Area, parseArea } from '../../../core/sheet/area';
import { LIMITS } from '../package/limits';
import { type XmlTag, attribute, isOn } from '../xml/scanXml';
import type { ColumnRun, ParsedSheet } from './parsedSheet';

/** What a worksheet says besides its rows. */
export type SheetSetup = Pick<ParsedSheet, 'columns' | 'merges' | 'autoFilter' | 'protected' | 'defaultRowHeight' | 'defaultColumnWidth' | 'baseColumnWidth'>;

/** The number an attribute states; null where it states none. */
export const numberIn = (text: string | undefined): number | null => {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
};

/** The area an attribute states; null where it states none. */
export const areaIn = (text: string | undefined): Area | null => (text === undefined ? null : parseArea(text));

const columnRun = (tag: XmlTag): ColumnRun => ({
  first: (numberIn(attribute(tag, 'min')) ?? 1) - 1,
  last: (numberIn(attribute(tag, 'max')) ?? 1) - 1,
  width: numberIn(attribute(tag, 'width')),
  hidden: isOn(attribute(tag, 'hidden')),
  style: numberIn(attribute(tag, 'style')) ?? 0,
});

/** Collects what stands outside the rows, element by element. */
export const collectSetup = (): { readonly open: (name: string, tag: XmlTag) => void; readonly setup: SheetSetup; readonly tooMany: () => boolean } => {
  const columns: ColumnRun[] = [];
  const merges: Area[] = [];
  const setup = {
    columns,
    merges,
    autoFilter: null as Area | null,
    protected: false,
    defaultRowHeight: null as number | null,
    defaultColumnWidth: null as number | null,
    baseColumnWidth: 8,
  };
  const open = (name: string, tag: XmlTag): void => {
    if (name === 'mergeCell') {
      const area = areaIn(attribute(tag, 'ref'));
      if (area !== null) merges.push(area);
    } else if (name === 'col' && columns.length <= LAST_COLUMN) columns.push(columnRun(tag));
    else if (name === 'sheetProtection') setup.protected = isOn(attribute(tag, 'sheet'));
    else if (name === 'autoFilter') setup.autoFilter ??= areaIn(attribute(tag, 'ref'));
    else if (name === 'sheetFormatPr') {
      setup.defaultRowHeight = numberIn(attribute(tag, 'defaultRowHeight'));
      setup.defaultColumnWidth = numberIn(attribute(tag, 'defaultColWidth'));
      setup.baseColumnWidth = numberIn(attribute(tag, 'baseColWidth')) ?? 8;
    }
  };
  return { open, setup, tooMany: () => merges.length > LIMITS.merges };
};
