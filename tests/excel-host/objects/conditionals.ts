import { type Area, intersects } from '../../../src/core/sheet/area';
import type { Conditional, Sheet } from '../book/book';
import { type HostObject, hostObject } from '../hostObject';
import type { Server } from '../server';
import { textOf } from '../argument';
import { ExcelError } from '../wire';
import { areasObject } from './areas';
import { mayFormat } from './permission';

/** The area without those of its rows and columns that lie in the other one. */
const without = (area: Area, gone: Area): readonly Area[] => {
  if (!intersects(area, gone)) return [area];
  const parts: Area[] = [
    { ...area, bottom: gone.top - 1 }, { ...area, top: gone.bottom + 1 },
    { ...area, top: Math.max(area.top, gone.top), bottom: Math.min(area.bottom, gone.bottom), right: gone.left - 1 },
    { ...area, top: Math.max(area.top, gone.top), bottom: Math.min(area.bottom, gone.bottom), left: gone.right + 1 },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
};

/** `range.conditionalFormats`: the rules that reach into the range. */
export const conditionalsObject = (server: Server, sheet: Sheet, area: Area): HostObject => {
  const there = (): readonly Conditional[] => sheet.conditionals.filter(({ areas }) => areas.some((one) => intersects(one, area)));
  const item = (rule: Conditional): HostObject => hostObject({ id: rule.id, properties: { Id: () => rule.id }, methods: { GetRanges: () => areasObject(server, sheet, rule.areas) } });
  return hostObject({
    items: () => there().map(item),
    indexer: (id) => {
      const rule = there().find((one) => one.id === textOf(id));
      if (rule === undefined) throw new ExcelError('ItemNotFound');
      return item(rule);
    },
    methods: {
      GetCount: () => there().length,
      ClearAll: () => {
        mayFormat(sheet);
        sheet.conditionals = sheet.conditionals.map((rule) => ({ ...rule, areas: rule.areas.flatMap((one) => without(one, area)) })).filter(({ areas }) => areas.length > 0);
      },
    },
  });
};
