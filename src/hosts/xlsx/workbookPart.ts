import { type XmlFault, attribute, isOn, mainName, relationAttribute, scanXml } from './xml/scanXml';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relation: string;
  readonly visible: boolean;
}

/** What the workbook part (`xl/workbook.xml`) says that we need. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Index into `sheets` of the sheet in view. */
  readonly activeTab: number;
  /** Serial dates count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
}

/** Reads the workbook part; null when its root element is no workbook. */
export const parseWorkbookPart = (xml: Uint8Array | string): WorkbookPart | XmlFault | null => {
  const sheets: SheetEntry[] = [];
  const found = { isWorkbook: false, activeTab: null as number | null, date1904: false };
  const fault = scanXml(xml, {
    open: (tag) => {
      const name = mainName(tag);
      if (name === 'workbook') found.isWorkbook = true;
      if (name === 'workbookPr') found.date1904 = isOn(attribute(tag, 'date1904'));
      if (name === 'workbookView') found.activeTab ??= Number(attribute(tag, 'activeTab') ?? 0) || 0;
      if (name !== 'sheet') return;
      sheets.push({
        name: attribute(tag, 'name') ?? '',
        sheetId: Number(attribute(tag, 'sheetId') ?? 0),
        relation: relationAttribute(tag, 'id') ?? '',
        visible: (attribute(tag, 'state') ?? 'visible') === 'visible',
      });
    },
  });
  if (fault !== null) return fault;
  return found.isWorkbook ? { sheets, activeTab: found.activeTab ?? 0, date1904: found.date1904 } : null;
};
