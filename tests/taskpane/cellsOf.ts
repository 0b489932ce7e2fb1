import type { MemoryHost } from './memoryHost';
import { formatAddress } from '../../src/core/sheet/address';

/** What every cell of the first 30 rows and 12 columns holds, by address. */
export const cellsOf = (host: MemoryHost, sheet: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Array.from({ length: 30 * 12 }, (_, index) => ({ row: Math.floor(index / 12), column: index % 12 })).map((cell) => [formatAddress(cell), host.cell(sheet, cell)]),
  );
