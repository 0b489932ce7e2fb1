import type { Sheet } from '../book/book';
import { textOf } from '../argument';
import { type HostObject, hostObject } from '../hostObject';
import type { Server } from '../server';
import { ExcelError } from '../wire';
import { rangeObject } from './range';

/** `worksheet.comments`: where they are. */
export const commentsObject = (server: Server, sheet: Sheet): HostObject => {
  const item = (index: number): HostObject => hostObject({
    id: String(index),
    properties: { Id: () => String(index) },
    methods: {
      GetLocation: () => {
        const at = sheet.comments[index];
        if (at === undefined) throw new ExcelError('ItemNotFound');
        return rangeObject(server, sheet, { top: at.row, bottom: at.row, left: at.column, right: at.column });
      },
    },
  });
  return hostObject({
    items: () => sheet.comments.map((_, index) => item(index)),
    indexer: (id) => item(Number(textOf(id))),
    methods: { GetCount: () => sheet.comments.length, GetItem: (id) => item(Number(textOf(id))) },
  });
};
