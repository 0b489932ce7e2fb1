import { textOf } from '../argument';
import { type HostObject, hostObject } from '../hostObject';
import type { Server } from '../server';
import { ExcelError } from '../wire';

/** `workbook.names`. */
export const namesObject = (server: Server): HostObject => {
  const { names } = server.book;
  const item = (name: string): HostObject => hostObject({
    id: name,
    properties: { Name: () => name, Formula: () => names.get(name) },
    setters: { Formula: (value) => { names.set(name, textOf(value)); } },
  });
  const named = (name: unknown): HostObject => {
    if (!names.has(textOf(name))) throw new ExcelError('ItemNotFound');
    return item(textOf(name));
  };
  return hostObject({ items: () => [...names.keys()].map(item), indexer: named, methods: { GetItem: named } });
};
