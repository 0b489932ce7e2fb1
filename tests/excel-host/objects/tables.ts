import { type Area, intersects } from '../../../src/core/sheet/area';
import type { Sheet } from '../book/book';
import { type HostObject, hostObject } from '../hostObject';
import type { Server } from '../server';
import { rangeObject } from './range';

/** The tables of a sheet, or those that touch an area. */
export const tablesObject = (server: Server, sheet: Sheet, area: Area | null): HostObject => hostObject({
  items: () => sheet.tables.filter((table) => area === null || intersects(table.area, area)).map((table) => hostObject({
    id: table.name,
    properties: { Name: () => table.name, Id: () => table.name },
    methods: { GetRange: () => rangeObject(server, sheet, table.area), GetHeaderRowRange: () => rangeObject(server, sheet, { ...table.area, bottom: table.area.top }) },
  })),
});
