import type { Area } from '../../../src/core/sheet/area';
import { addressOf } from '../areaNames';
import type { Sheet } from '../book/book';
import { type HostObject, hostObject } from '../hostObject';
import type { Server } from '../server';
import { rangeObject } from './range';

/** Several areas, each of which can be asked. */
export const areasObject = (server: Server, sheet: Sheet, areas: readonly Area[]): HostObject => hostObject({
  properties: { Address: () => areas.map((area) => addressOf(sheet.name, area)).join(','), AreaCount: () => areas.length },
  children: { Areas: () => hostObject({ items: () => areas.map((area) => rangeObject(server, sheet, area)) }) },
});
