import { LAST_COLUMN, LAST_ROW } from '../../../src/core/sheet/address';
import { addressOf, areaNamed } from '../areaNames';
import { numberOf, recordOf, textOf } from '../argument';
import { type Sheet, usedArea } from '../book/book';
import { type HostObject, hostObject, NULL_OBJECT } from '../hostObject';
import type { Server } from '../server';
import { ExcelError } from '../wire';
import { commentsObject } from './comments';
import { freezePanesObject, pageLayoutObject } from './layout';
import { mayRebuild } from './permission';
import { rangeObject } from './range';
import { floatingObject } from './floating';
import { rangeFormatObject } from './rangeFormat';
import { tablesObject } from './tables';

const WHOLE = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

const activate = (server: Server, sheet: Sheet): void => {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
  if (server.book.active === sheet.id) return;
  server.book.active = sheet.id;
  server.announce({ kind: 'activated', sheet });
};

/** Takes the sheet away; the last visible one has to stay. */
const remove = (server: Server, sheet: Sheet): void => {
  const { book } = server;
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  const [next] = others;
  if (next === undefined) throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  if (book.active === sheet.id) activate(server, next);
};

const booleansOf = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, boolean>> =>
  Object.fromEntries(Object.entries(given).filter((entry): entry is [string, boolean] => entry[1] === true));

const protectionObject = (sheet: Sheet): HostObject => hostObject({
  properties: { Protected: () => sheet.protection !== null, Options: () => sheet.protection },
  methods: {
    Protect: (options) => {
      if (sheet.protection !== null) throw new ExcelError('InvalidOperation', 'The sheet is protected already.');
      sheet.protection = { allowFormatCells: false, ...booleansOf(recordOf(options ?? {})) };
    },
    Unprotect: () => { sheet.protection = null; },
  },
});

const autoFilterObject = (server: Server, sheet: Sheet): HostObject => hostObject({
  properties: {
    Enabled: () => sheet.filter !== null,
    IsDataFiltered: () => [...sheet.hiddenRows].some((row) => sheet.filter !== null && row >= sheet.filter.top && row <= sheet.filter.bottom),
  },
  methods: { GetRangeOrNullObject: () => (sheet.filter === null ? NULL_OBJECT : rangeObject(server, sheet, sheet.filter)) },
});

/** `A1,B2:C3` → one object that formats all of it; the text has Excel's limit. */
const rangeAreas = (sheet: Sheet, names: string): HostObject => {
  if (names.length > 8_192) throw new ExcelError('InvalidArgument', 'The address is too long.');
  const areas = names.split(',').map(areaNamed);
  return hostObject({
    properties: { Address: () => areas.map((area) => addressOf(sheet.name, area)).join(',').slice(0, 8_192), AreaCount: () => areas.length },
    children: { Format: () => rangeFormatObject(sheet, areas) },
  });
};

/** A worksheet. */
export const worksheetObject = (server: Server, sheet: Sheet): HostObject => hostObject({
  id: sheet.id,
  properties: {
    Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility,
    Position: () => server.book.sheets.indexOf(sheet),
    ShowGridlines: () => sheet.layout.get('ShowGridlines') ?? true,
  },
  setters: {
    Name: (value) => { sheet.name = textOf(value); },
    ShowGridlines: (value) => { mayRebuild(sheet); sheet.layout.set('ShowGridlines', value === true); },
  },
  methods: {
    Activate: () => { activate(server, sheet); },
    Delete: () => { remove(server, sheet); },
    GetRange: (name) => rangeObject(server, sheet, typeof name === 'string' ? areaNamed(name) : WHOLE),
    GetCell: (row, column) => rangeObject(server, sheet, { top: numberOf(row), left: numberOf(column), bottom: numberOf(row), right: numberOf(column) }),
    GetRangeByIndexes: (row, column, rows, columns) => {
      const [top, left, height, width] = [numberOf(row), numberOf(column), numberOf(rows), numberOf(columns)];
      if (height < 1 || width < 1 || top + height > LAST_ROW + 1 || left + width > LAST_COLUMN + 1) throw new ExcelError('InvalidArgument', 'That is outside the sheet.');
      return rangeObject(server, sheet, { top, left, bottom: top + height - 1, right: left + width - 1 });
    },
    GetRanges: (names) => rangeAreas(sheet, textOf(names)),
    GetUsedRange: (valuesOnly) => rangeObject(server, sheet, usedArea(sheet, valuesOnly === true) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const area = usedArea(sheet, valuesOnly === true);
      return area === null ? NULL_OBJECT : rangeObject(server, sheet, area);
    },
  },
  children: {
    Protection: () => protectionObject(sheet),
    AutoFilter: () => autoFilterObject(server, sheet),
    Tables: () => tablesObject(server, sheet, null),
    FreezePanes: () => freezePanesObject(sheet),
    PageLayout: () => pageLayoutObject(server, sheet),
    Comments: () => commentsObject(server, sheet),
    Notes: () => hostObject({ items: () => [], methods: { GetCount: () => 0 } }),
    Shapes: () => floatingObject(sheet),
    Charts: () => hostObject({ items: () => [] }),
    Names: () => hostObject({ items: () => [] }),
  },
});
