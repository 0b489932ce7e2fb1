import { LAST_COLUMN, LAST_ROW } from '../../src/core/sheet/address';
import { type Area, formatArea, parseArea } from '../../src/core/sheet/area';
import { ExcelError } from './wire';

/** `A1:B2`, `A:C`, `3:4`, with or without `$` and sheet name → an area. */
export const areaNamed = (name: string): Area => {
  const plain = name.slice(name.lastIndexOf('!') + 1).replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(plain);
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(plain);
  const whole = rows !== null ? `A${rows[1] ?? ''}:XFD${rows[2] ?? ''}` : columns !== null ? `${columns[1] ?? ''}1:${columns[2] ?? ''}1048576` : plain;
  const area = parseArea(whole);
  if (area === null) throw new ExcelError('InvalidArgument', `${name} is no address.`);
  return area;
};

const quotedSheet = (sheet: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);

/** `Sheet1!A1:B2` as Excel prints it; whole columns and rows in short. */
export const addressOf = (sheet: string, area: Area): string => {
  const wholeColumns = area.top === 0 && area.bottom === LAST_ROW;
  const wholeRows = area.left === 0 && area.right === LAST_COLUMN;
  const name = formatArea(area);
  const short = wholeColumns ? name.replace(/\d+/g, '') : wholeRows ? name.replace(/[A-Z]+/g, '') : name;
  return `${quotedSheet(sheet)}!${short}`;
};
