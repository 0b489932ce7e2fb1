import type { Problem } from '../../core/outcome';
import type { Address } from '../../core/sheet/address';
import { parseArea, topLeft } from '../../core/sheet/area';

/** A cell that a problem names. */
export interface ProblemCell {
  readonly key: string;
  readonly sheet: string;
  readonly cell: Address;
}

/** More are named in the sheet itself; a list of hundreds helps nobody. */
const MOST = 12;

const unquote = (name: string): string => (/^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name);

/** The cells of a problem (`C5`, `Sheet!C5`, `'A b'!C5`) that can be selected; without a sheet name they lie on `sheet`. */
export const problemCells = ({ cells = [] }: Problem, sheet: string): readonly ProblemCell[] =>
  cells.slice(0, MOST).flatMap((key) => {
    const mark = key.lastIndexOf('!');
    const area = parseArea(key.slice(mark + 1));
    return area === null ? [] : [{ key, sheet: mark < 0 ? sheet : unquote(key.slice(0, mark)), cell: topLeft(area) }];
  });
