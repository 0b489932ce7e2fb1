import { textOf } from '../argument';
import { blankSheet, type Sheet } from '../book/book';
import { type HostObject, hostObject, NULL_OBJECT } from '../hostObject';
import type { Server } from '../server';
import { ExcelError } from '../wire';
import { worksheetObject } from './worksheet';

/** By id or by name, whatever the case of its letters. */
const find = (server: Server, key: string): Sheet | undefined =>
  server.book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());

const add = (server: Server, name: string): Sheet => {
  if (name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || name === '') throw new ExcelError('InvalidArgument', `${name} is no name for a sheet.`);
  if (find(server, name) !== undefined) throw new ExcelError('ItemAlreadyExists', `There is a sheet ${name}.`);
  const { book } = server;
  const sheet = blankSheet(`{sheet-${String(book.nextId)}}`, name);
  book.nextId += 1;
  book.sheets.push(sheet);
  return sheet;
};

const EVENTS = ['DataChanged', 'SelectionChanged', 'Activated'];
const nothing = (): void => undefined;

/** `workbook.worksheets`. */
export const worksheetsObject = (server: Server): HostObject => {
  const item = (key: unknown): HostObject => {
    const sheet = find(server, textOf(key));
    if (sheet === undefined) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
    return worksheetObject(server, sheet);
  };
  return hostObject({
    items: () => server.book.sheets.map((sheet) => worksheetObject(server, sheet)),
    indexer: item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (key) => {
        const sheet = find(server, textOf(key));
        return sheet === undefined ? NULL_OBJECT : worksheetObject(server, sheet);
      },
      GetActiveWorksheet: () => item(server.book.active),
      GetCount: () => server.book.sheets.length,
      Add: (name) => worksheetObject(server, add(server, textOf(name))),
      ...Object.fromEntries(EVENTS.flatMap((event) => [[`_Register${event}Event`, nothing], [`_Unregister${event}Event`, nothing]])),
    },
  });
};
