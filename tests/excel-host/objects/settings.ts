import { textOf } from '../argument';
import { type HostObject, hostObject, NULL_OBJECT } from '../hostObject';
import type { Server } from '../server';
import { ExcelError } from '../wire';

const LARGEST = 2_000_000;

/** `workbook.settings`. */
export const settingsObject = (server: Server): HostObject => {
  const { settings } = server.book;
  const item = (key: string): HostObject => hostObject({
    id: key,
    properties: { Key: () => key, Value: () => settings.get(key) },
    setters: { Value: (value) => { settings.set(key, value); } },
    methods: { Delete: () => { settings.delete(key); } },
  });
  const orNull = (key: unknown): HostObject => (settings.has(textOf(key)) ? item(textOf(key)) : NULL_OBJECT);
  return hostObject({
    items: () => [...settings.keys()].map(item),
    indexer: (key) => {
      if (!settings.has(textOf(key))) throw new ExcelError('ItemNotFound');
      return item(textOf(key));
    },
    methods: {
      GetItemOrNullObject: orNull,
      Add: (key, value) => {
        if (JSON.stringify(value).length > LARGEST) throw new ExcelError('InvalidArgument', 'The setting is too large.');
        settings.set(textOf(key), value);
        return item(textOf(key));
      },
    },
  });
};
