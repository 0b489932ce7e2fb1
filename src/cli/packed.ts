import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value kept small: a thousand reviews wait for the checks across workbooks without filling the memory. */
export interface Packed<T> {
  /** A copy of the value. */
  readonly unpack: () => T;
}

/** Packs plain data; texts that are parts of a whole workbook are copied, so that the workbook can go. */
export const pack = <T>(value: T): Packed<T> => {
  const bytes = deflateRawSync(JSON.stringify(value));
  return { unpack: () => JSON.parse(inflateRawSync(bytes).toString()) as T };
};
