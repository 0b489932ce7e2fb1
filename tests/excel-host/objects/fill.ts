import type { Area } from '../../../src/core/sheet/area';
import { cellFor, type Cell, type Sheet } from '../book/book';
import { type HostObject, hostObject } from '../hostObject';
import { ExcelError } from '../wire';
import { eachCell, mayFormat } from './permission';

const PROPERTIES = ['Color', 'Pattern', 'PatternColor', 'TintAndShade', 'PatternTintAndShade'] as const;

/** The fill of a cell as `getCellProperties` tells it: white and `None` where there is no fill. */
export const fillSeen = ({ look }: Readonly<Pick<Cell, 'look'>>): { readonly color: unknown; readonly pattern: unknown; readonly patternColor: unknown } => {
  const color = look.get('Fill.Color');
  const pattern = look.get('Fill.Pattern') ?? (color === undefined ? 'None' : 'Solid');
  return { color: color ?? '#FFFFFF', pattern, patternColor: look.get('Fill.PatternColor') ?? '#000000' };
};

const checked = (property: string, value: unknown): unknown => {
  // Excel tells of gradients and takes none.
  if (property === 'Pattern' && String(value).endsWith('Gradient')) throw new ExcelError('InvalidArgument', 'Gradients cannot be set.');
  return value;
};

/** What `setCellProperties` says of a fill, by its names on the wire. */
export const setFill = ({ look }: Cell, given: Readonly<Record<string, unknown>>): void => {
  PROPERTIES.forEach((property) => {
    const name = property.charAt(0).toLowerCase() + property.slice(1);
    if (name in given) look.set(`Fill.${property}`, checked(property, given[name]));
  });
};

/** `format.fill`. */
export const fillObject = (sheet: Sheet, areas: readonly Area[]): HostObject => {
  const each = (act: (cell: Cell) => void): void => {
    mayFormat(sheet);
    areas.forEach((area) => { eachCell(area, (row, column) => { act(cellFor(sheet, row, column)); }); });
  };
  return hostObject({
    setters: Object.fromEntries(PROPERTIES.map((property) => [property, (value: unknown): void => {
      each(({ look }) => { look.set(`Fill.${property}`, checked(property, value)); });
    }])),
    methods: {
      Clear: () => { each(({ look }) => { PROPERTIES.forEach((property) => look.delete(`Fill.${property}`)); }); },
    },
  });
};
