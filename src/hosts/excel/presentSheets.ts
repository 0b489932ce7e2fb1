import { type Reply, request } from './request';

/** The sheets that are there, from their ids to their names. */
export const presentSheets = (): Promise<Reply<ReadonlyMap<string, string>>> => request((context) => {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name');
  return worksheets;
}, ({ items }) => new Map(items.map(({ id, name }) => [id, name])));
