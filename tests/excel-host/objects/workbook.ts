import { type HostObject, hostObject } from '../hostObject';
import type { Server } from '../server';
import { namesObject } from './names';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { worksheetsObject } from './worksheets';

/** The root of all paths. */
export const workbookObject = (server: Server, release: (reference: string) => void): HostObject => hostObject({
  properties: { Name: () => 'Book1.xlsx', ReadOnly: () => server.readOnly },
  methods: {
    _RemoveReference: (reference) => { release(String(reference)); },
    GetSelectedRange: () => {
      const { sheet: id, area } = server.book.selection;
      const sheet = server.book.sheets.find((one) => one.id === id) ?? server.book.sheets[0];
      return sheet === undefined ? undefined : rangeObject(server, sheet, area);
    },
  },
  children: { Worksheets: () => worksheetsObject(server), Settings: () => settingsObject(server), Names: () => namesObject(server) },
});
