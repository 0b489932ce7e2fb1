/** How whole rows look, as plain data that can be kept and given back. */

/** What may be typed into a cell. */
export interface Validation {
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

export interface CellLook {
  /** Number format code. */
  readonly format: string;
  /** What `setCellProperties` takes; without `fill` the cell has none. */
  readonly look: Excel.CellPropertiesFormat;
  readonly validation: Validation | null;
}

/** A row's height in points, and its cells from column A on. */
export interface RowLook {
  readonly height: number;
  readonly cells: readonly CellLook[];
}

const FONT = { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, subscript: true, superscript: true, underline: true };
const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { color: true, style: true, weight: true }, fill: { color: true, pattern: true, patternColor: true }, font: FONT,
    horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true, shrinkToFit: true, textOrientation: true, protection: true,
  },
};

const SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;

const known = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as T;

/** A line that is not there is told as black, and giving it that colour would draw it (office-js #1087). */
const line = (border: Excel.CellBorder | undefined): Excel.CellBorder =>
  border === undefined || border.style === undefined || border.style === 'None' ? { style: 'None' } : known(border);

/** Only what Excel takes back: no `null`, no colours of lines and fills that are not there. */
const settable = ({ borders, fill, font, ...rest }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat => ({
  ...known(rest),
  borders: Object.fromEntries(SIDES.map((side) => [side, line(borders?.[side])])),
  font: known(font ?? {}),
  ...(fill?.pattern === undefined || fill.pattern === 'None' ? {} : { fill: fill.pattern === 'Solid' ? { color: fill.color ?? '#FFFFFF' } : known(fill) }),
});

const askValidation = ({ dataValidation }: Excel.Range): (() => Validation | null) => {
  dataValidation.load('type, rule, prompt, errorAlert, ignoreBlanks');
  return () => {
    const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
    return type === 'None' || type === 'Inconsistent' || type === 'MixedCriteria' ? null : { rule: known(rule), prompt: known(prompt), errorAlert: known(errorAlert), ignoreBlanks };
  };
};

const STANDARD_HEIGHT = 15;

type Result<T> = OfficeExtension.ClientResult<T>;

const rowOf = ({ numberFormat }: Excel.Range, looks: Result<Excel.CellProperties[][]>, rows: Result<Excel.RowProperties[]>, validations: readonly (Validation | null)[]): RowLook => ({
  height: rows.value[0]?.format?.rowHeight ?? STANDARD_HEIGHT,
  cells: validations.map((validation, column) => ({ format: String(numberFormat[0]?.[column] ?? 'General'), look: settable(looks.value[0]?.[column]?.format ?? {}), validation })),
});

/** Asks how a row looks, in so many columns. */
export const askRow = (sheet: Excel.Worksheet, row: number, columns: number): (() => RowLook) => {
  const range = sheet.getRangeByIndexes(row, 0, 1, columns);
  range.load('numberFormat');
  const looks = range.getCellProperties(ASKED);
  const heights = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const validations = Array.from({ length: columns }, (_, column) => askValidation(sheet.getRangeByIndexes(row, column, 1, 1)));
  return () => rowOf(range, looks, heights, validations.map((validation) => validation()));
};
